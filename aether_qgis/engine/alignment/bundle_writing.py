"""From trained towers to a bundle on disk."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Optional, Tuple

from aether_qgis.engine.alignment.card import card_of
from aether_qgis.engine.alignment.kinds import MOST_KINDS
from aether_qgis.engine.alignment.measure import telling_columns
from aether_qgis.engine.alignment.recipe import Samples, Towers
from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.bundles.manifest import SCHEMA, Manifest
from aether_qgis.engine.protocol import LINEAR_RECIPE, TrainRequest, to_json
from aether_qgis.engine.rasters.profiles import EmbeddingProfile
from aether_qgis.engine.rasters.reader import EmbeddingRaster
from aether_qgis.engine.towers.bundle_export import write_bundle

_NAMED_KINDS = 8
_SETTINGS_OF_ALL = (
    "base_radius",
    "wide_radius",
    "seed",
    "holdout",
    "block_size_m",
)
_SETTINGS_OF_STEPS = (
    "epochs",
    "batch_size",
    "learning_rate",
    "weight_decay",
    "view_weight",
    "temperature",
)


@dataclass(frozen=True)
class Trained:
    """Towers, and what they were trained on."""

    towers: Towers
    samples: Samples
    """All points, those held out as well."""
    held_out: int
    metrics: Dict[str, float]
    encoder_revision: str
    base: Optional[Bundle]
    """What it was built on."""


def save_bundle(
    request: TrainRequest, raster: EmbeddingRaster, trained: Trained
) -> Manifest:
    """Write the bundle, whole or not at all; return its manifest.

    Raises OutputError where it cannot be written.
    """
    manifest = manifest_of(request, raster, trained)
    towers = trained.towers
    write_bundle(
        Path(request.bundle),
        towers.pixel_tower,
        towers.text_head,
        manifest,
        card_of(manifest),
    )
    return manifest


def manifest_of(
    request: TrainRequest, raster: EmbeddingRaster, trained: Trained
) -> Manifest:
    """Return what bundle.json says of a trained bundle."""
    name = Path(request.bundle).name
    towers = trained.towers
    head = towers.text_head.spec
    points = request.attribution.strip()
    return Manifest(
        schema=SCHEMA,
        name=name,
        title=_title(request, name),
        summary=_summary(request, trained.samples),
        embedding_profile=raster.profile.name,
        embedding_year=request.year or _year_of(raster),
        window_radius=request.base_radius,
        vector_dimension=raster.profile.dimension,
        aligned_dimension=int(str(head["aligned_dimension"])),
        text_dimension=int(str(head["text_dimension"])),
        text_encoder={"kind": "onnx", "revision": trained.encoder_revision},
        pixel_tower=towers.pixel_tower.spec,
        text_head=head,
        licence=_licence(raster.profile, bool(points), trained.base),
        attribution=" ".join(
            filter(None, [_pixels_attribution(raster, trained.base), points])
        ),
        metrics=trained.metrics,
        training={
            "recipe": request.recipe,
            "base": trained.base.manifest.name if trained.base else "",
            "kinds": _kinds(trained.samples),
            "place": request.place.strip(),
            "points": len(trained.samples),
            "held_out": trained.held_out,
            "source": request.source.strip(),
            "raster": Path(request.raster).name,
            "simulated": "simulated" in raster.tags,
            "epochs": towers.epochs,
            "best_epoch": towers.best_epoch,
            "settings": _settings(request),
        },
    )


def _title(request: TrainRequest, name: str) -> str:
    title = request.title.strip() or request.place.strip()
    return title or name.replace("_", " ").replace("-", " ")


def _summary(request: TrainRequest, samples: Samples) -> str:
    place = request.place.strip()
    summary = f"Learnt from {len(samples):,} points of interest"
    summary += f" in {place}" if place else ""
    columns = telling_columns(samples)
    if not columns:
        return f"{summary}."
    counted = Counter(value for value in columns[0] if value)
    kinds = [value for value, _ in counted.most_common(_NAMED_KINDS)]
    return f"{summary}: {', '.join(kinds)}" + (
        " and others." if len(counted) > len(kinds) else "."
    )


def _settings(request: TrainRequest) -> Dict[str, object]:
    names: Tuple[str, ...] = _SETTINGS_OF_ALL
    if request.recipe != LINEAR_RECIPE:
        names += _SETTINGS_OF_STEPS
    settings = to_json(request)
    return {name: settings[name] for name in names}


def _year_of(raster: EmbeddingRaster) -> int:
    year = raster.tags.get("year", "")
    return int(year) if year.isdecimal() else 0


def _pixels_attribution(
    raster: EmbeddingRaster, base: Optional[Bundle]
) -> str:
    """Return whom to name for the pixels; a base's names them as well."""
    own = raster.profile.attribution
    inherited = base.manifest.attribution if base else ""
    return inherited if own in inherited else f"{own} {inherited}".strip()


def _kinds(samples: Samples) -> List[str]:
    """Return the words for the points' kinds, the commonest first."""
    counted: Counter[str] = Counter()
    for column in telling_columns(samples):
        counted.update(value.replace("_", " ") for value in column if value)
    return [value for value, _ in counted.most_common(MOST_KINDS)]


def _licence(
    profile: EmbeddingProfile, states_points: bool, base: Optional[Bundle]
) -> str:
    embeddings = (
        f"{profile.licence} for what was learnt from {profile.title}"
        if profile.licence
        else f"The terms of {profile.title} apply to what was learnt from it"
    )
    stated = "." if states_points else ", and were not stated."
    return (
        f"{embeddings}; the terms of the points of interest apply to what "
        f"was learnt from them{stated}"
        + (f" Base: {base.manifest.licence}." if base else "")
    )
