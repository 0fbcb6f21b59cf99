"""How two answers differ, pixel by pixel."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Optional, Tuple

from aether_qgis.engine.protocol.basics import Request
from aether_qgis.engine.protocol.note import Note

AUTO_MEASURE = "auto"
SIMILARITY_MEASURE, RELEVANCE_MEASURE = "similarity", "relevance"
MEASURES = (AUTO_MEASURE, SIMILARITY_MEASURE, RELEVANCE_MEASURE)
"""What is subtracted: similarities, -1 to 1, or relevances, 0 to 100, which
answers of different texts and bundles have in common. ``AUTO_MEASURE``
takes similarities where the same was asked of the same bundle, else
relevances where both answers tell them, else similarities."""

USUALLY_STRONG = {SIMILARITY_MEASURE: 0.1, RELEVANCE_MEASURE: 30.0}
"""From which difference on answers differ strongly, unless asked for."""


@dataclass(frozen=True)
class Asked:
    """What an answer was asked, as its file tells; empty where it does not."""

    path: str
    query: str = ""
    avoided: str = ""
    bundle: str = ""
    source: str = ""
    """The embedding raster, as the user named it."""
    year: str = ""


@dataclass(frozen=True)
class DifferenceResult:
    """How two answers differ. Pixels count where both have a value."""

    difference_path: str
    measure: str
    """``SIMILARITY_MEASURE`` or ``RELEVANCE_MEASURE``."""
    first: Asked
    second: Asked
    pixels: int
    mean: float
    """Of the first less the second."""
    largest: float
    """Of the absolute differences, the 98th percentile."""
    correlation: Optional[float]
    """Pearson's, -1 to 1; None where an answer is the same everywhere."""
    strong: float
    """The difference from which on pixels count as strong."""
    more_first: int
    """Pixels on which the first is higher by ``strong`` or more."""
    more_second: int
    crs_wkt: str
    attribution: str
    provenance: Dict[str, str] = field(default_factory=dict)
    notes: Tuple[Note, ...] = ()
    seconds: float = 0.0
    peak_memory_mib: float = 0.0


@dataclass(frozen=True)
class DifferenceRequest(Request[DifferenceResult]):
    """Subtract the similarity raster ``second`` from ``first``.

    ``difference_path`` becomes a GeoTIFF of one float32 band on the grid of
    ``first``, where both lie; NaN where either has no value.
    """

    METHOD = "difference"
    RESULT = DifferenceResult
    HANDLER = "aether_qgis.engine.difference.difference:difference"

    first: str
    second: str
    difference_path: str
    measure: str = AUTO_MEASURE
    strong: float = 0.0
    """0 for that of ``USUALLY_STRONG``."""
    warps: bool = False
    """Bring ``second`` onto the grid of ``first``, by the nearest pixel,
    instead of refusing another grid."""
