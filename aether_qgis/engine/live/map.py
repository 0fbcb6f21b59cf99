"""Answer a live map's request: pictures of what the canvas shows."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import List, Sequence, Tuple

import numpy as np

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.bundles.cache import cached_bundle
from aether_qgis.engine.errors import (
    IndexFileError,
    OutputError,
    reason_of,
)
from aether_qgis.engine.examples.asking import AskedQuery, asked_query
from aether_qgis.engine.examples.sources import IndexSource
from aether_qgis.engine.index.cache import find_index
from aether_qgis.engine.index.products import SimilarityProduct
from aether_qgis.engine.index.quantisation import Codes
from aether_qgis.engine.live.codes import codes_of, threads
from aether_qgis.engine.live.lookup_cache import (
    cached_rasters,
    grid_of,
)
from aether_qgis.engine.live.pictures import (
    Bytes,
    histogram_of,
    picture_of,
    scale_of,
)
from aether_qgis.engine.live.views import (
    Canvas,
    View,
    affordable,
    is_shown,
    view_of,
    whole_view,
)
from aether_qgis.engine.protocol import (
    LiveMapRequest,
    LiveMapResult,
    LivePicture,
)
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery


@dataclass(frozen=True)
class _Shown:
    """A raster that the canvas shows."""

    path: str
    view: View


@dataclass(frozen=True)
class _Ready:
    """A raster that the canvas shows, its codes at hand."""

    path: str
    view: View
    codes: Codes
    """int8 [rows, planes, columns] of the view."""
    coarse: Codes
    """int8 [rows, planes, columns] of the raster's coarsest level."""
    product: SimilarityProduct


def live_map(
    request: LiveMapRequest, progress: RequestProgress
) -> LiveMapResult:
    """Draw the similarity of what the canvas shows into ``request.path``.

    An index that turns out to be damaged counts as none. Raises the errors
    of ``engine.errors``.
    """
    started = time.monotonic()
    bundle = cached_bundle(request.bundle)
    asked = _asked(request, bundle)
    shown, without = _shown(request, bundle, progress)
    query = asked.query
    ready, damaged = _ready(shown, query.vectors, progress)
    coarse = [
        query.similarity(raster.product.of(raster.coarse)) for raster in ready
    ]
    scale = scale_of(coarse, request.percentile)
    pictures: List[Bytes] = []
    for raster in ready:
        progress.check()
        picture = picture_of(raster.codes, raster.product, query, scale)
        pictures.append(picture)
    counting = threads().submit(histogram_of, pictures)
    _write(Path(request.path), pictures)
    return LiveMapResult(
        pictures=_described(ready),
        low=scale.low,
        high=scale.high,
        histogram=counting.result(),
        threshold=scale.threshold,
        without_index=(*without, *damaged),
        seconds=time.monotonic() - started,
        understood=asked.understood,
        example_notes=asked.notes,
    )


def _asked(request: LiveMapRequest, bundle: Bundle) -> AskedQuery:
    """Return what is asked; anything where examples have no index to be
    looked up in, as nothing is drawn then."""
    sources = _sources(request, bundle) if request.examples.count else []
    if request.examples.count and not sources:
        nothing = np.zeros((1, bundle.manifest.aligned_dimension), np.float32)
        return AskedQuery(SimilarityQuery(nothing))
    return asked_query(request, bundle, lambda: sources)


def _sources(request: LiveMapRequest, bundle: Bundle) -> List[IndexSource]:
    """Return the rasters that have an index: examples come from these."""
    found = [
        find_index(request.index_folder, path, bundle).index
        for path in cached_rasters(request.raster, request.tiles)
    ]
    return [IndexSource(index) for index in found if index is not None]


def _shown(
    request: LiveMapRequest, bundle: Bundle, progress: RequestProgress
) -> Tuple[List[_Shown], List[str]]:
    """Return the rasters in view, and the paths of those without index."""
    canvas = Canvas(request.extent, request.width, request.height)
    paths: List[str] = []
    views: List[View] = []
    without: List[str] = []
    for path in cached_rasters(request.raster, request.tiles):
        progress.check()
        found = find_index(request.index_folder, path, bundle)
        if found.index is None:
            grid = grid_of(path)
            if grid and is_shown(grid, canvas):
                without.append(path)
            continue
        view = view_of(found.index, canvas)
        if view:
            paths.append(path)
            views.append(view)
    views = affordable(views, canvas)
    return [_Shown(*pair) for pair in zip(paths, views)], without


def _ready(
    shown: Sequence[_Shown], vectors: Floats, progress: RequestProgress
) -> Tuple[List[_Ready], List[str]]:
    """Return the rasters with their codes, and paths of damaged indexes."""
    ready: List[_Ready] = []
    damaged: List[str] = []
    for raster in shown:
        progress.check()
        index = raster.view.index
        try:
            codes = codes_of(raster.view)
            coarse = codes_of(whole_view(index))
        except IndexFileError:
            damaged.append(raster.path)
            continue
        product = SimilarityProduct(index.quantisation, vectors)
        ready.append(_Ready(raster.path, raster.view, codes, coarse, product))
    return ready, damaged


def _write(path: Path, pictures: Sequence[Bytes]) -> None:
    try:
        # Over the last pictures, which have been read: to let go of their
        # memory and to ask for as much again takes as long as the writing.
        path.touch()
        with path.open("r+b") as file:
            for picture in pictures:
                file.write(picture.data)
            file.truncate()
    except OSError as error:
        raise OutputError(
            "The live map cannot be written to {path} ({reason}): check "
            "that the folder is there and has room.",
            path=str(path),
            reason=reason_of(error),
        ) from error


def _described(ready: Sequence[_Ready]) -> Tuple[LivePicture, ...]:
    described: List[LivePicture] = []
    offset = 0
    for raster in ready:
        a, b, c, d, e, f = tuple(raster.view.transform)[:6]
        described.append(
            LivePicture(
                raster=raster.path,
                offset=offset,
                width=raster.view.columns,
                height=raster.view.rows,
                transform=(a, b, c, d, e, f),
                crs_wkt=raster.view.index.crs_wkt,
            )
        )
        offset += raster.view.pixels
    return tuple(described)
