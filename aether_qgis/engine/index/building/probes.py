"""Queries with which the loss of an index is measured."""

from __future__ import annotations

from typing import Optional

import numpy as np

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.towers.loading import text_tower
from aether_qgis.engine.words.query_vector import aligned_texts

_PIXEL_PROBES = 40

TEXTS = (
    "a lake or a wide river",
    "dense forest far from any road",
    "a city centre with tall buildings",
    "corn fields",
    "allotment gardens by the river",
    "bare rock and sand",
    "a harbour with ships",
    "grassland where cattle graze",
    "a wetland with reeds",
    "snow and ice",
    "houses with gardens",
    "a motorway junction",
    "solar panels in a field",
    "a golf course",
    "an airport runway",
    "burnt or cleared forest",
    "vineyards on a slope",
    "shrubs in a dry valley",
    "a place of cafe, a type of food and drink",
    "warehouses and factories",
    "where could I go sailing",
    "flooded rice fields",
    "a quarry",
    "a park with old trees",
    "orchards",
    "tidal flats",
    "a dam and its reservoir",
    "a village",
    "a sports ground",
    "tents and sheds of a market",
    "greenhouses",
    "pine trees",
    "a beach",
    "a railway station",
    "salt pans",
    "young trees planted in rows",
    "a mountain pass",
    "blocks of flats",
    "a car park",
    "fields after the harvest",
)


def text_probes(bundle: Bundle) -> Optional[Floats]:
    """Return unit vectors of texts to query with, float32 [m, d].

    None where the bundle's text tower needs more than the shipped encoder.
    """
    if bundle.manifest.text_encoder.get("kind") != "onnx":
        return None
    return aligned_texts(text_tower(bundle), TEXTS)


def pixel_probes(aligned: Floats) -> Floats:
    """Return some of the pixels [d, n] to query with, float32 [m, d]."""
    count = aligned.shape[1]
    chosen = np.linspace(0, count - 1, min(_PIXEL_PROBES, count))
    return np.ascontiguousarray(aligned[:, chosen.astype(int)].T)
