"""How well districts and points fit several texts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Optional, Tuple

from aether_qgis.engine.protocol.basics import DEFAULT_BUNDLE, TextRequest
from aether_qgis.engine.protocol.note import Note
from aether_qgis.engine.protocol.query_language import parse_query
from aether_qgis.engine.protocol.query_parts import QuerySyntaxError
from aether_qgis.engine.protocol.querying import SIMILARITY
from aether_qgis.engine.protocol.understanding import UnderstoodText

MOST_ZONAL_TEXTS = 50

RELEVANCE = "relevance"
ZONAL_MEASURES = (RELEVANCE, SIMILARITY)
"""What is averaged: relevance, 0 to 100, or similarity, -1 to 1."""
DEFAULT_ZONAL_THRESHOLDS = {RELEVANCE: 50.0, SIMILARITY: 0.5}
"""From which on a pixel is a match, by what is averaged."""


@dataclass(frozen=True)
class TextRelevance:
    """What a whole raster's similarities with a text mean."""

    text: str
    verdict: str
    """One of the protocol's VERDICTS."""
    relevance: float
    """How well the best hundredth of the pixels fits, 0 to 100."""
    relevant_share: float
    """Share of the pixels that are relevant, 0 to 1."""


@dataclass(frozen=True)
class ZonalResult:
    """What became of the places; each of them has a row in the file."""

    rows_path: str
    places: int
    outside: int
    """Places outside the raster: their rows hold no numbers."""
    without_data: int
    """Places on pixels without data alone: these neither."""
    small: int
    """Areas smaller than a pixel: they have that under a point on them."""
    device: str
    """The device and backend that did the work, in words."""
    understood: Tuple[UnderstoodText, ...] = ()
    """What the texts were taken for."""
    judged: Tuple[TextRelevance, ...] = ()
    """Each of the texts on the whole raster; none for similarity."""
    index_note: Optional[Note] = None
    """Why an index was not used although one is there."""
    raster_notes: Tuple[Note, ...] = ()
    """How the raster's numbers were read, where not as published."""
    provenance: Dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    peak_memory_mib: float = 0.0


@dataclass(frozen=True)
class ZonalRequest(TextRequest[ZonalResult]):
    """Average how well each place fits each of ``asked``.

    ``rows_path`` becomes a JSON object a line, in the order of the places:
    ``{"values": […], "pixels": 12, "mean": [0.31], "share": [0.25],
    "maximum": [0.7]}``. ``values`` is what the places file says of the
    place, ``pixels`` how many pixels with data count; the three lists have
    an entry a text: the mean of ``measure``, the share (0 to 1) of the
    pixels at or above ``threshold``, and the largest; null where no pixel
    counts.
    """

    METHOD = "zonal_similarity"
    RESULT = ZonalResult
    HANDLER = "aether_qgis.engine.zonal.zonal:zonal_similarity"

    raster: str
    places: str
    """A places file (see ``places``) of points and areas."""
    asked: Tuple[str, ...]
    """The texts, each a query of its own in the query language."""
    rows_path: str
    measure: str = RELEVANCE
    """One of ``ZONAL_MEASURES``."""
    threshold: Optional[float] = None
    """Of ``measure``, from which on a pixel counts as a match; None for
    that of ``DEFAULT_ZONAL_THRESHOLDS``."""
    bundle: str = DEFAULT_BUNDLE
    device: str = "auto"
    sentence_vectors: Dict[str, Tuple[float, ...]] = field(
        default_factory=dict
    )
    """For bundles with a hosted text encoder: the vector of every text."""
    index_folder: str = ""
    """Where aligned indexes are looked for; empty to use none."""
    as_typed: bool = False
    """Take the texts as they are, understood or not."""

    @property
    def texts(self) -> Tuple[str, ...]:
        """The terms of all texts; none where one cannot be read."""
        try:
            parsed = [parse_query(text) for text in self.asked]
        except QuerySyntaxError:
            return ()
        return tuple(term.text for query in parsed for term in query.terms)

    @property
    def outputs(self) -> Tuple[str, ...]:
        """The file that an answer consists of."""
        return (self.rows_path,)
