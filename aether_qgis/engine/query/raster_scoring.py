"""Score one raster into its similarity raster, from the best source.

That is its aligned index where there is one, the machines of a cluster where
one is named, else the raster's own pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from aether_qgis.engine.errors import IndexFileError
from aether_qgis.engine.index.cache import FoundIndex
from aether_qgis.engine.index.scoring import score_index
from aether_qgis.engine.protocol import Note, QueryRequest
from aether_qgis.engine.query.model import Model
from aether_qgis.engine.rasters.reader import EmbeddingRaster
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity.histogram import SimilarityHistogram
from aether_qgis.engine.similarity.sample import (
    Lattice,
    PixelSample,
    Sampler,
)
from aether_qgis.engine.similarity.scoring import score
from aether_qgis.engine.similarity.similarity_raster import SimilarityRaster
from aether_qgis.engine.similarity.writing import write_scored


@dataclass(frozen=True)
class Computation:
    """What gave the similarities of a raster."""

    device: str
    """In words."""
    sample: PixelSample
    """Pixels spread evenly over the raster."""
    pixels: int
    """That hold a vector."""
    device_note: Optional[Note] = None
    """Why it is not the GPU, where that counts."""
    indexed: bool = False
    """Whether they come from the raster's aligned index."""
    index_note: Optional[Note] = None
    """Why not although there is one."""


def score_raster(
    raster: EmbeddingRaster,
    model: Model,
    found: FoundIndex,
    request: QueryRequest,
    output: SimilarityRaster,
    lattice: Lattice,
    progress: RequestProgress,
) -> Tuple[SimilarityHistogram, Computation]:
    """Write the similarity of every pixel of the raster's window.

    An index that turns out to be damaged is given up: then every pixel is
    computed and written anew. Raises EmbeddingRasterError if none holds a
    vector.
    """
    note = found.note
    sampler = Sampler(lattice)
    if found.index is not None:
        progress.log(
            "Answered from the aligned index of {raster}", raster=raster.path
        )
        try:
            scored = score_index(
                found.index,
                raster.window,
                model.query,
                progress.check,
                sampler,
            )
            histogram = write_scored(raster, scored, output, progress)
            return histogram, Computation(
                "CPU (aligned index)",
                sampler.sample(),
                histogram.pixels,
                indexed=True,
            )
        except IndexFileError:
            note = Note(
                "The index of {raster} is damaged: build it anew.",
                {"raster": raster.path},
            )
    if note:
        progress.note(note)
    sampler = Sampler(lattice)
    if request.scheduler:
        from aether_qgis.engine.cluster import score_on_cluster

        scored = score_on_cluster(
            raster, model.bundle, model.query, request, progress, sampler
        )
        histogram = write_scored(raster, scored, output, progress)
        return histogram, Computation(
            "Dask cluster",
            sampler.sample(),
            histogram.pixels,
            index_note=note,
        )
    tower = model.load_pixel_tower()
    progress.note(
        Note("Computing on: {device}", {"device": tower.backend.label})
    )
    scored = score(
        raster, tower.backend, model.query, progress.check, sampler=sampler
    )
    histogram = write_scored(raster, scored, output, progress)
    # A GPU that has failed meanwhile left the rest to the CPU.
    return histogram, Computation(
        tower.backend.label,
        sampler.sample(),
        histogram.pixels,
        tower.note,
        index_note=note,
    )
