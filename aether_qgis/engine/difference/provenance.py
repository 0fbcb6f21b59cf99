"""Where a difference comes from: the tags that travel with it."""

from __future__ import annotations

from pathlib import Path
from typing import Dict

from aether_qgis.engine.bundles.provenance import made_now
from aether_qgis.engine.difference.answer import Answer
from aether_qgis.engine.difference.pair import Pair

_OF_A_SIDE = (
    "query",
    "query_avoided",
    "examples",
    "counterexamples",
    "examples_mix",
    "bundle",
    "source",
    "source_year",
    "source_simulated",
    "embedding_profile",
    "verdict",
    "created",
)
"""Tags of an answer that the difference tells for each side."""


def provenance_of(pair: Pair) -> Dict[str, str]:
    """Return tags for the raster and the layer's metadata."""
    sides = {"first": pair.first, "second": pair.second}
    facts = {
        "difference": "first less second",
        "measure": pair.measure,
        "attribution": _together(pair, "attribution", " "),
        "licence": _together(pair, "licence", ", "),
        **made_now(),
    }
    for side, answer in sides.items():
        facts.update(_of_side(side, answer))
    return {name: text for name, text in facts.items() if text}


def _of_side(side: str, answer: Answer) -> Dict[str, str]:
    told = {f"{side}_{name}": answer.tags.get(name, "") for name in _OF_A_SIDE}
    return {f"{side}_file": Path(answer.path).name, **told}


def _together(pair: Pair, name: str, between: str) -> str:
    """Return what both answers tell, once where they tell the same."""
    texts = [one.tags.get(name, "") for one in (pair.first, pair.second)]
    return between.join(filter(None, dict.fromkeys(texts)))
