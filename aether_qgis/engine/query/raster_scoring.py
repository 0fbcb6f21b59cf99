"""Score one raster into its similarity raster, from the best source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from aether_qgis.engine.errors import IndexFileError
from aether_qgis.engine.protocol import Note, QueryRequest
from aether_qgis.engine.query.model import Model
from aether_qgis.engine.query.similarity_source import computed, similarities
from aether_qgis.engine.rasters.reader import EmbeddingRaster
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity.histogram import SimilarityHistogram
from aether_qgis.engine.similarity.similarity_raster import SimilarityRaster
from aether_qgis.engine.similarity.writing import write_scored


@dataclass(frozen=True)
class ScoredRaster:
    """What is known of a raster whose similarities are written."""

    histogram: SimilarityHistogram
    indexed: bool
    """Whether they come from the raster's aligned index."""
    index_note: Optional[Note] = None
    """Why not although there is one."""


def score_raster(
    raster: EmbeddingRaster,
    model: Model,
    request: QueryRequest,
    output: SimilarityRaster,
    progress: RequestProgress,
) -> ScoredRaster:
    """Write the similarity of every pixel of the raster's window.

    An index that turns out to be damaged is given up: then every pixel is
    computed and written anew. Raises EmbeddingRasterError if none holds a
    vector.
    """
    source = similarities(raster, model, request, progress)
    try:
        return ScoredRaster(
            write_scored(raster, source.scored, output, progress),
            source.indexed,
            source.index_note,
        )
    except IndexFileError:
        note = Note(
            "The index of {raster} is damaged: build it anew.",
            {"raster": raster.path},
        )
        progress.log(note.template, **note.values)
    scored = computed(raster, model, request, progress)
    histogram = write_scored(raster, scored, output, progress)
    return ScoredRaster(histogram, False, note)
