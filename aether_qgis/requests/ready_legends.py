"""The legends that ship: classes of well-known maps, with phrases."""

from __future__ import annotations

from functools import lru_cache
from typing import Tuple

from aether_qgis.engine.protocol.classifying import Label
from aether_qgis.engine.protocol.legends import (
    LabelDraft,
    labels_of,
    split_phrases,
)
from aether_qgis.resources import resource

READY_LEGENDS = (
    "dynamic-world",
    "esa-worldcover",
    "corine-1",
    "corine-2",
    "corine-3",
    "local-climate-zones",
    "landcover-ai",
    "osm-landuse",
)
"""Files of resources/legends: code, name, phrases and colour of each class."""


@lru_cache(maxsize=len(READY_LEGENDS))
def ready_legend(name: str) -> Tuple[Label, ...]:
    """Return the labels of one of READY_LEGENDS."""
    path = resource("legends", f"{name}.tsv")
    lines = path.read_text("utf-8").splitlines()[1:]
    rows = (line.split("\t") for line in lines)
    return labels_of(
        [
            LabelDraft(title, split_phrases(phrases), colour, code)
            for code, title, phrases, colour in rows
        ]
    )
