"""The query of an embedding raster in words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Optional, Tuple

from aether_qgis.engine.protocol.basics import (
    DEFAULT_BUNDLE,
    Extent,
    Request,
)

PERCENTILE = "percentile"
SIMILARITY = "similarity"
THRESHOLD_MODES = (PERCENTILE, SIMILARITY)

MAX_QUERY_CHARACTERS = 500


@dataclass(frozen=True)
class SimilaritySummary:
    """Similarity over all valid pixels, for styling and for the log."""

    pixels: int
    minimum: float
    maximum: float
    mean: float
    percentile_50: float


@dataclass(frozen=True)
class QueryResult:
    """What a query wrote and how it was computed."""

    similarity_path: str
    regions_path: str
    region_count: int
    threshold: float
    """The similarity that a region's pixels reach at least."""
    summary: SimilaritySummary
    device: str
    """The device and backend that did the work, in words."""
    device_note: str
    """Why not the GPU, where it was not used, as an English template for
    ``device_note_values``; else empty."""
    device_note_values: Dict[str, str]
    bundle: str
    bundle_title: str
    profile: str
    crs_wkt: str
    attribution: str
    seconds: float
    peak_memory_mib: float
    provenance: Dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class QueryRequest(Request[QueryResult]):
    """Score an embedding raster against a query and find the best places.

    ``threshold`` is a percentile (0 to 100) or a similarity (-1 to 1), as
    ``threshold_mode`` says. ``similarity_path`` becomes a GeoTIFF and
    ``regions_path`` a GeoJSON file in the raster's CRS.
    """

    METHOD = "query"
    RESULT = QueryResult

    raster: str
    positive: Tuple[str, ...]
    similarity_path: str
    regions_path: str
    negative: Tuple[str, ...] = ()
    bundle: str = DEFAULT_BUNDLE
    extent: Optional[Extent] = None
    count: int = 20
    threshold_mode: str = PERCENTILE
    threshold: float = 98.0
    min_area_m2: float = 5000.0
    device: str = "auto"
    backend: str = "auto"
    sentence_vectors: Dict[str, Tuple[float, ...]] = field(
        default_factory=dict
    )
    """For bundles with a hosted text encoder: the vector of every term."""

    @property
    def outputs(self) -> Tuple[str, ...]:
        """The files that an answer consists of."""
        return self.similarity_path, self.regions_path
