"""Build on a base bundle: the new one knows its places and all it knew.

Training on the places of one town makes a tower forget what it never met
there. So the base's tower stays as it is beside the new one, in one joint
tower and one joint text head (``JOINT`` in ``towers/tower.py``), which weighs
the two for every sentence.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Dict, Optional

import numpy as np

from aether_qgis.engine.alignment.kinds import find_kinds
from aether_qgis.engine.alignment.recipe import Encode, Samples, Towers
from aether_qgis.engine.bundles.bundle import Bundle, load_bundle
from aether_qgis.engine.errors import BundleError
from aether_qgis.engine.protocol import DEFAULT_BUNDLE
from aether_qgis.engine.rasters.reader import EmbeddingRaster
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.bundle_export import read_towers
from aether_qgis.engine.towers.running import pixel_aligner
from aether_qgis.engine.towers.text import shipped_encoder
from aether_qgis.engine.towers.tower import (
    BASE,
    JOINT,
    OWN,
    Tower,
    joint_weights,
)

_FRACTION_OF_ONE = 1e-6
_KNOWN_TEXTS = 400


def base_of(
    name: str, raster: EmbeddingRaster, progress: RequestProgress
) -> Optional[Bundle]:
    """Return the bundle to build on; None where ``name`` is empty.

    The default one is left aside, and the log says so, where it reads other
    embeddings. Raises BundleError for any other that cannot be built on.
    """
    if not name:
        return None
    bundle = load_bundle(name)
    if name == DEFAULT_BUNDLE and bundle.profile is not raster.profile:
        progress.log(
            "Built without a base: “{base}” reads other embeddings than the "
            "raster holds.",
            base=bundle.manifest.title,
        )
        return None
    bundle.check_reads(raster.profile, raster.path)
    encoder = bundle.manifest.text_encoder
    if encoder.get("revision") != shipped_encoder().revision:
        raise BundleError(
            "The bundle “{bundle}” cannot be built on, because its texts are "
            "encoded by “{found}” instead of the shipped encoder: choose "
            "another base, or none.",
            bundle=bundle.manifest.name,
            found=str(encoder.get("model", encoder.get("kind", "?"))),
        )
    return bundle


def joined(
    base: Bundle, towers: Towers, training: Samples, encode: Encode
) -> Towers:
    """Return joint towers of ``base`` and of what was just trained.

    ``encode`` gives sentence vectors, [texts, 384].
    """
    base_pixels, base_head = read_towers(base)
    pixels = _joint(
        base_pixels,
        towers.pixel_tower,
        vector_dimension=base.manifest.vector_dimension,
    )
    head = _joint(
        base_head,
        towers.text_head,
        text_dimension=max(
            int(str(one.spec["text_dimension"]))
            for one in (base_head, towers.text_head)
        ),
    )
    head.weights.update(
        {
            f"spread.{BASE}": _spread(base_pixels, training.base),
            f"spread.{OWN}": _spread(towers.pixel_tower, training.base),
            "known": _known(towers.text_head, training, encode),
        }
    )
    return replace(towers, pixel_tower=pixels, text_head=head)


def _joint(base: Tower, own: Tower, **sizes: int) -> Tower:
    spec: Dict[str, object] = {
        "kind": JOINT,
        BASE: base.spec,
        OWN: own.spec,
        **sizes,
        "aligned_dimension": base.aligned_dimension + own.aligned_dimension,
    }
    return Tower(spec, joint_weights(base, own))


def _spread(tower: Tower, vectors: Floats) -> Floats:
    """Return the covariance of aligned vectors, [d, d]."""
    aligned = pixel_aligner(tower)(vectors).astype(np.float64)
    aligned -= aligned.mean(0)
    covariance = aligned.T @ aligned / len(aligned)
    # A direction without any spread must not weigh without end.
    least = _FRACTION_OF_ONE * np.eye(len(covariance))
    return np.asarray(covariance + least, np.float32)


def _known(head: Tower, training: Samples, encode: Encode) -> Floats:
    """Return unit sentence vectors of the training's words, [known, 384].

    Those of its kinds, and of some of its texts as they stand.
    """
    kinds = head.weights.get("directions")
    if kinds is None:
        kinds = find_kinds(training, encode).directions
    step = -(-len(training) // _KNOWN_TEXTS)
    texts = list(dict.fromkeys(training.texts[::step]))
    return np.asarray(np.concatenate([kinds, encode(texts)]), np.float32)
