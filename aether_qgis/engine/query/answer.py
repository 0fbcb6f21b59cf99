"""What a search found, before it becomes the result of a request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Iterable, List, Optional, Tuple

from aether_qgis.engine.protocol import (
    PERCENTILE,
    Note,
    QueryRequest,
    SimilaritySummary,
)
from aether_qgis.engine.query.model import Model
from aether_qgis.engine.rasters.form import RasterForm
from aether_qgis.engine.regions.regions import RegionRules
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity.histogram import SimilarityHistogram


@dataclass(frozen=True)
class Answer:
    """The files are in their places."""

    model: Model
    similarity_paths: Tuple[str, ...]
    region_count: int
    threshold: float
    summary: SimilaritySummary
    profile: str
    crs_wkt: str
    """CRS of the regions."""
    provenance: Dict[str, str]
    left_out: int = 0
    rasters: int = 1
    indexed: int = 0
    index_note: Optional[Note] = None
    raster_notes: Tuple[Note, ...] = ()
    """How the rasters' numbers were read, where not as published."""


def rules_of(
    request: QueryRequest, histogram: SimilarityHistogram
) -> RegionRules:
    """Return which places count, given the similarities of all pixels."""
    threshold = request.threshold
    if request.threshold_mode == PERCENTILE:
        threshold = histogram.percentile(threshold)
    return RegionRules(threshold, request.min_area_m2, request.count)


def region_attributes(request: QueryRequest, model: Model) -> Dict[str, str]:
    """Return the fields that tell where a region comes from."""
    return {
        "query": ", ".join(request.positive),
        "bundle": model.bundle.manifest.name,
        "source": request.raster,
    }


def form_notes(
    forms: Iterable[RasterForm], progress: RequestProgress
) -> Tuple[Note, ...]:
    """Return how rasters' numbers were read, each note once; log them."""
    notes: List[Note] = []
    for note in (note for form in forms for note in form.notes):
        if note not in notes:
            notes.append(note)
            progress.log(note.template, **note.values)
    return tuple(notes)
