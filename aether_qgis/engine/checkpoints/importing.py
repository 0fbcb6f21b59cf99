"""Turn a published AETHER checkpoint into a bundle."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, Union
from urllib.parse import urlsplit

from aether_qgis.engine.bundles.manifest import SCHEMA, Manifest
from aether_qgis.engine.checkpoints.card import card_of
from aether_qgis.engine.checkpoints.published import (
    ALIGNED_DIMENSION,
    HIDDEN,
    TEXT_DIMENSION,
    VECTOR_DIMENSION,
    Published,
    read_published,
)
from aether_qgis.engine.errors import CheckpointError
from aether_qgis.engine.protocol import (
    AETHER_RECIPE,
    ImportCheckpointRequest,
    ImportCheckpointResult,
)
from aether_qgis.engine.rasters.profiles import DEFAULT_PROFILE
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.bundle_export import write_bundle
from aether_qgis.engine.towers.hosted import HOSTED, UNKNOWN
from aether_qgis.engine.towers.tower import AETHER, LINEAR, Tower

LICENCE = (
    "No licence is stated by the publisher of the checkpoint: ask them "
    "before you share this bundle or what is made with it."
)
ATTRIBUTION = (
    "The AlphaEarth Foundations Satellite Embedding dataset is produced by "
    "Google and Google DeepMind. Towers: AETHER (arXiv 2510.09894)."
)

TextEncoder = Dict[str, Union[str, int]]


def import_checkpoint(
    request: ImportCheckpointRequest, progress: RequestProgress
) -> ImportCheckpointResult:
    """Write the bundle that ``request`` asks for.

    Nothing of the checkpoint is run. An existing bundle is replaced only
    when the new one is whole. Raises CheckpointError for a file that is no
    published checkpoint, and OutputError where the bundle cannot be written.
    """
    progress.step("Reading the checkpoint", 0.0)
    published = read_published(request.checkpoint)
    encoder = text_encoder_of(request, published)
    manifest = manifest_of(request, published, encoder)
    tower = pixel_tower_of(published)
    head = text_head_of(published)
    progress.step("Writing the bundle", 0.5)
    write_bundle(
        Path(request.bundle), tower, head, manifest, card_of(manifest)
    )
    return ImportCheckpointResult(
        bundle=request.bundle,
        title=manifest.title,
        parameters=sum(item.size for item in tower.weights.values()),
        text_encoder=encoder_in_words(encoder),
    )


def pixel_tower_of(published: Published) -> Tower:
    """Return the published pixel tower."""
    weights = published.pixel_tower
    return Tower(
        {
            "kind": AETHER,
            "vector_dimension": VECTOR_DIMENSION,
            "hidden": HIDDEN,
            "aligned_dimension": ALIGNED_DIMENSION,
        },
        # The published gate has an axis, the tower's has none.
        {**weights, "gate": weights["gate"].reshape(())},
    )


def text_head_of(published: Published) -> Tower:
    """Return the published text head."""
    return Tower(
        {
            "kind": LINEAR,
            "text_dimension": TEXT_DIMENSION,
            "aligned_dimension": ALIGNED_DIMENSION,
        },
        dict(published.text_head),
    )


def text_encoder_of(
    request: ImportCheckpointRequest, published: Published
) -> TextEncoder:
    """Return the manifest's ``text_encoder``.

    Never the installed one: the published text heads belong to another
    encoder, whose vectors only happen to be as long. Raises CheckpointError
    for an endpoint that is none, or not the checkpoint's own.
    """
    url, model = request.endpoint_url.strip(), request.endpoint_model.strip()
    named = published.text_model
    if not url and not model:
        note = "no endpoint was given when the checkpoint was imported"
        if named:
            note += f"; the checkpoint names {named}, {TEXT_DIMENSION} numbers"
        return {"kind": UNKNOWN, "note": note}
    if not url or not model or not _is_address(url):
        raise CheckpointError(
            "The text encoder's endpoint is “{url}” with the model “{model}”;"
            " expected an address that begins with http:// or https:// and "
            "holds no password, and a model's name: give both, or neither.",
            url=url,
            model=model,
        )
    if named and _base_name(model) != _base_name(named):
        raise CheckpointError(
            "The checkpoint was trained with the text encoder “{expected}”, "
            "but the endpoint's model is “{found}”, and answers would be "
            "wrong: name an endpoint that offers “{expected}”.",
            expected=named,
            found=model,
        )
    return {
        "kind": HOSTED,
        "url": url,
        "model": model,
        "dimensions": TEXT_DIMENSION,
    }


def encoder_in_words(encoder: TextEncoder) -> str:
    """Return the text encoder as the result and the card name it."""
    if encoder["kind"] == HOSTED:
        return f"{encoder['model']} at {encoder['url']}"
    return f"unknown: {encoder['note']}"


def manifest_of(
    request: ImportCheckpointRequest,
    published: Published,
    encoder: TextEncoder,
) -> Manifest:
    """Return the manifest of the bundle."""
    name = Path(request.bundle).name
    place = request.place.strip()
    return Manifest(
        schema=SCHEMA,
        name=name,
        title=request.title.strip() or name,
        summary=_summary(place),
        embedding_profile=DEFAULT_PROFILE,
        embedding_year=request.year,
        window_radius=published.window_radius,
        vector_dimension=VECTOR_DIMENSION,
        aligned_dimension=ALIGNED_DIMENSION,
        text_dimension=TEXT_DIMENSION,
        text_encoder=dict(encoder),
        pixel_tower=pixel_tower_of(published).spec,
        text_head=text_head_of(published).spec,
        licence=LICENCE,
        attribution=ATTRIBUTION,
        training={
            "recipe": AETHER_RECIPE,
            "place": place,
            "source": "published checkpoint " + Path(request.checkpoint).name,
            "epoch": published.epoch,
        },
    )


def _summary(place: str) -> str:
    where = f" of {place}" if place else ""
    return f"The published AETHER towers{where}, imported from a checkpoint."


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    is_web = parts.scheme in ("http", "https") and bool(parts.hostname)
    return is_web and parts.username is None and url.isprintable()


def _base_name(model: str) -> str:
    # Proxies put the provider before it, as in openai/….
    return model.rpartition("/")[2].lower()
