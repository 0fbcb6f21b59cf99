"""Where the similarities of a raster come from.

From its aligned index where there is one, from the machines of a cluster
where one is named, else from the raster's own pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from aether_qgis.engine.bundles.cache import cached_bundle
from aether_qgis.engine.index.cache import find_index
from aether_qgis.engine.index.scoring import score_index
from aether_qgis.engine.protocol import Note, QueryRequest
from aether_qgis.engine.query.model import Model
from aether_qgis.engine.rasters.form import RasterForm
from aether_qgis.engine.rasters.reader import EmbeddingRaster
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity.scoring import Scored, score


@dataclass(frozen=True)
class Source:
    """The similarity of every pixel of a raster's window."""

    scored: Scored
    """Raises IndexFileError where it meets a damaged part of an index."""
    indexed: bool = False
    """Whether they come from the raster's aligned index."""
    index_note: Optional[Note] = None
    """Why not although there is one."""


def indexed_form(path: str, request: QueryRequest) -> Optional[RasterForm]:
    """Return the form of a raster that has an index, None of others.

    Recognising it takes longer than all else in an indexed query: a block of
    every band is decoded.
    """
    if not request.index_folder:
        return None
    bundle = cached_bundle(request.bundle)
    index = find_index(request.index_folder, path, bundle).index
    return None if index is None else index.manifest.source.form


def similarities(
    raster: EmbeddingRaster,
    model: Model,
    request: QueryRequest,
    progress: RequestProgress,
) -> Source:
    """Return the similarities from where they come fastest."""
    if not request.index_folder:
        return Source(computed(raster, model, request, progress))
    found = find_index(request.index_folder, raster.path, model.bundle)
    if found.index is None:
        if found.note:
            progress.log(found.note.template, **found.note.values)
        return Source(
            computed(raster, model, request, progress),
            index_note=found.note,
        )
    progress.log(
        "Answered from the aligned index of {raster}", raster=raster.path
    )
    scored = score_index(
        found.index, raster.window, model.query, progress.check
    )
    return Source(scored, indexed=True)


def computed(
    raster: EmbeddingRaster,
    model: Model,
    request: QueryRequest,
    progress: RequestProgress,
) -> Scored:
    """Yield the similarities, computed from the raster's own pixels."""
    if request.scheduler:
        from aether_qgis.engine.cluster import score_on_cluster

        model.is_on_cluster = True
        return score_on_cluster(
            raster, model.bundle, model.query, request, progress
        )
    backend = model.pixel_backend(progress)
    return score(raster, backend, model.query, progress.check)
