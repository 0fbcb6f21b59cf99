"""Compute the blocks of a raster in which some points lie."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO, List, Tuple

import numpy as np
import rasterio
from rasterio.windows import Window

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.bundles.cache import cached_bundle
from aether_qgis.engine.errors import IndexFileError, OutputError, reason_of
from aether_qgis.engine.index.aligned_index import AlignedIndex
from aether_qgis.engine.index.cache import FoundIndex, find_index
from aether_qgis.engine.index.scoring import score_index
from aether_qgis.engine.places.on_raster import pixels_at
from aether_qgis.engine.protocol import partial_path
from aether_qgis.engine.protocol.similarity_blocks import (
    BLOCK_SIDE,
    MOST_BLOCKS,
    SimilarityBlock,
    SimilarityBlocksRequest,
    SimilarityBlocksResult,
)
from aether_qgis.engine.rasters.reader import (
    GDAL_CACHE_BYTES,
    EmbeddingRaster,
    open_embedding_raster,
)
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity.scoring import score_window
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery
from aether_qgis.engine.towers.loading import pixel_backend, text_tower
from aether_qgis.engine.words.query_vector import query_words

_INDEXED = "CPU (aligned index)"

Place = Tuple[int, int]
"""Row and column of a block."""


def similarity_blocks(
    request: SimilarityBlocksRequest, progress: RequestProgress
) -> SimilarityBlocksResult:
    """Answer ``request``; the file is moved into place when it is whole.

    The text is in the query language, and understood as that of a query.
    Raises the errors of ``engine.errors``.
    """
    bundle = cached_bundle(request.bundle)
    query = _query(request, bundle)
    found = find_index(request.index_folder, request.raster, bundle)
    form = found.index.manifest.source.form if found.index else None
    with (
        rasterio.Env(GDAL_CACHEMAX=GDAL_CACHE_BYTES),
        open_embedding_raster(request.raster, form=form) as raster,
    ):
        bundle.check_reads(raster.profile, raster.path)
        places = _places(request, raster)[:MOST_BLOCKS]
        scorer = _Scorer(raster, bundle, query, found, progress)
        blocks = _write(Path(request.path), places, scorer)
        transform = raster.transform
        return SimilarityBlocksResult(
            width=int(raster.window.width),
            height=int(raster.window.height),
            transform=(
                transform.a,
                transform.b,
                transform.c,
                transform.d,
                transform.e,
                transform.f,
            ),
            blocks=tuple(blocks),
            device=scorer.device,
        )


class _Scorer:
    """Computes blocks, from the raster's index while that is whole."""

    def __init__(
        self,
        raster: EmbeddingRaster,
        bundle: Bundle,
        query: SimilarityQuery,
        found: FoundIndex,
        progress: RequestProgress,
    ) -> None:
        self.device = _INDEXED
        self._raster = raster
        self._bundle = bundle
        self._query = query
        self._index = found.index
        self._progress = progress

    def block(self, place: Place) -> Floats:
        """Return the similarities of a block, float32 [rows, columns]."""
        window = _window(self._raster, place)
        if self._index is not None:
            try:
                return self._indexed(self._index, window)
            except IndexFileError:
                self._index = None
        choice = pixel_backend(self._bundle, "auto", "auto")
        self.device = choice.backend.label
        return score_window(
            self._raster,
            window,
            choice.backend,
            self._query,
            self._progress.check,
        )

    def report(self, share: float) -> None:
        """Tell how far it is, and end here if that is wanted."""
        self._progress.step("Computing similarities", share)

    def _indexed(self, index: AlignedIndex, window: Window) -> Floats:
        shape = int(window.height), int(window.width)
        similarity = np.full(shape, np.nan, np.float32)
        check = self._progress.check
        for _, part in score_index(index, window, self._query, check):
            top = int(part.window.row_off - window.row_off)
            left = int(part.window.col_off - window.col_off)
            rows, columns = part.similarity.shape
            similarity[slice(top, top + rows), slice(left, left + columns)] = (
                part.similarity
            )
        return similarity


def _query(
    request: SimilarityBlocksRequest, bundle: Bundle
) -> SimilarityQuery:
    words = query_words(
        text_tower(bundle, {}),
        (request.text,),
        (),
        own_kinds=bundle.manifest.own_kinds,
    )
    return words.query


def _places(
    request: SimilarityBlocksRequest, raster: EmbeddingRaster
) -> List[Place]:
    """Return the blocks with a point in them, in the points' order."""
    count = min(len(request.x), len(request.y))
    x, y = np.array(request.x[:count]), np.array(request.y[:count])
    if not count:
        return []
    column, row = ~raster.transform * (x, y)
    _, columns, rows = pixels_at(raster, column, row)
    pairs = zip(rows // BLOCK_SIDE, columns // BLOCK_SIDE)
    return list(dict.fromkeys((int(one), int(two)) for one, two in pairs))


def _window(raster: EmbeddingRaster, place: Place) -> Window:
    top, left = (part * BLOCK_SIDE for part in place)
    return Window(
        left,
        top,
        min(BLOCK_SIDE, int(raster.window.width) - left),
        min(BLOCK_SIDE, int(raster.window.height) - top),
    )


def _write(
    path: Path, places: List[Place], scorer: _Scorer
) -> List[SimilarityBlock]:
    partial = partial_path(str(path))
    try:
        with partial.open("wb") as file:
            blocks = _write_blocks(file, places, scorer)
        partial.replace(path)
    except OSError as error:
        raise OutputError(
            "{path} cannot be written ({reason}): free some disk space.",
            path=str(path),
            reason=reason_of(error),
        ) from error
    finally:
        partial.unlink(missing_ok=True)
    return blocks


def _write_blocks(
    file: BinaryIO, places: List[Place], scorer: _Scorer
) -> List[SimilarityBlock]:
    blocks: List[SimilarityBlock] = []
    offset = 0
    for done, (row, column) in enumerate(places, 1):
        similarity = scorer.block((row, column))
        file.write(np.ascontiguousarray(similarity, np.float32).tobytes())
        blocks.append(SimilarityBlock(row, column, offset))
        offset += similarity.size
        scorer.report(done / len(places))
    return blocks
