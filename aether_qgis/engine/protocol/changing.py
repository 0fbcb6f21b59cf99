"""What has changed between rasters of one area, year after year."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Optional, Tuple

from aether_qgis.engine.protocol.basics import (
    DEFAULT_BUNDLE,
    Extent,
    TextRequest,
)
from aether_qgis.engine.protocol.note import Note
from aether_qgis.engine.protocol.query_language import parse_query
from aether_qgis.engine.protocol.query_parts import QuerySyntaxError
from aether_qgis.engine.protocol.understanding import UnderstoodText

TOWARD, AWAY = "toward", "away"
DIRECTIONS = (TOWARD, AWAY)

BUNDLE_SPACE, RAW_SPACE = "bundle", "raw"
SPACES = (BUNDLE_SPACE, RAW_SPACE)
"""Where vectors of two years are compared: in the aligned space of a bundle,
which sees what the bundle was trained on, or as they are."""

CHANGE_FOUND, CHANGE_WEAK, NO_CHANGE = "found", "weak", "nothing"
CHANGE_VERDICTS = (CHANGE_FOUND, CHANGE_WEAK, NO_CHANGE)

DEFAULT_CHANGE_THRESHOLD = 50.0


@dataclass(frozen=True)
class ChangeResult:
    """What has changed, and how that was computed."""

    change_path: str
    when_path: str
    """Empty where it was not asked for."""
    regions_path: str
    region_count: int
    left_out: int
    """How many of the best places have no region, since the corners of all
    outlines would be too many."""
    verdict: str
    """One of ``CHANGE_VERDICTS``."""
    years: Tuple[int, ...]
    """In time order; 1, 2 … where no years are known."""
    years_known: bool
    pixels: int
    """With a vector in the first and in the last year."""
    changed_pixels: int
    """Those whose change reaches the threshold."""
    space: str
    device: str
    bundle: str
    """Empty where rasters were compared as they are."""
    bundle_title: str
    profile: str
    crs_wkt: str
    attribution: str
    provenance: Dict[str, str] = field(default_factory=dict)
    indexed: bool = False
    """Whether all years were answered from their aligned indexes."""
    notes: Tuple[Note, ...] = ()
    """Which years were taken, and how rasters were read."""
    understood: Tuple[UnderstoodText, ...] = ()
    seconds: float = 0.0
    peak_memory_mib: float = 0.0


@dataclass(frozen=True)
class ChangeRequest(TextRequest[ChangeResult]):
    """Compare rasters of one area and find the places that have changed.

    ``change_path`` becomes a GeoTIFF of two bands: the change, 0 to 100
    against what differs everywhere between the first and the last year, and
    the difference that it is made of. ``when_path``, if not empty, becomes a
    GeoTIFF with the year of the largest step where the change reaches
    ``threshold``. ``regions_path`` becomes a GeoJSON file in the first
    raster's CRS.
    """

    METHOD = "change"
    RESULT = ChangeResult
    HANDLER = "aether_qgis.engine.change.change:change"

    rasters: Tuple[str, ...]
    """Two or more, in any order where their years are known."""
    change_path: str
    regions_path: str
    when_path: str = ""
    years: Tuple[int, ...] = ()
    """A year for each raster; empty to guess them."""
    positive: Tuple[str, ...] = ()
    """What the change leads to or away from; empty for any change."""
    direction: str = TOWARD
    space: str = BUNDLE_SPACE
    """Of no effect with a text, which is compared in the bundle's."""
    bundle: str = DEFAULT_BUNDLE
    extent: Optional[Extent] = None
    count: int = 20
    threshold: float = DEFAULT_CHANGE_THRESHOLD
    min_area_m2: float = 5000.0
    warps: bool = False
    """Bring rasters of other grids onto the first one's, by the nearest
    pixel, instead of refusing them."""
    device: str = "auto"
    backend: str = "auto"
    sentence_vectors: Dict[str, Tuple[float, ...]] = field(
        default_factory=dict
    )
    """For bundles with a hosted text encoder: the vector of every term."""
    index_folder: str = ""
    """Where aligned indexes are looked for; empty to use none."""
    as_typed: bool = False
    """As in ``QueryRequest``."""

    @property
    def texts(self) -> Tuple[str, ...]:
        """The terms of the text; none where it cannot be read."""
        try:
            parsed = [parse_query(text) for text in self.positive]
        except QuerySyntaxError:
            return ()
        return tuple(term.text for query in parsed for term in query.terms)

    @property
    def outputs(self) -> Tuple[str, ...]:
        """The files that an answer consists of."""
        paths = self.change_path, self.when_path, self.regions_path
        return tuple(filter(None, paths))
