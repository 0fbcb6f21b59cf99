"""Build one tile of an index, on this machine or another."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterator, Tuple

import numpy as np
from rasterio.windows import Window

from aether_qgis.engine.bundles.cache import bundle_with
from aether_qgis.engine.index.building.clipping import Clipping
from aether_qgis.engine.index.building.tiling import (
    TilePlace,
    at_level,
    tile_levels,
)
from aether_qgis.engine.index.levels import Level, levels_of
from aether_qgis.engine.index.manifest import StoredQuantisation
from aether_qgis.engine.index.pyramid import next_level
from aether_qgis.engine.index.quantisation import (
    NODATA,
    Codes,
    Quantisation,
)
from aether_qgis.engine.index.store import Checksums, write_codes
from aether_qgis.engine.rasters.form import RasterForm
from aether_qgis.engine.rasters.reader import (
    EmbeddingRaster,
    open_embedding_raster,
)
from aether_qgis.engine.runtime.thread_memory import thread_memory
from aether_qgis.engine.similarity.batches import aligned_batches
from aether_qgis.engine.similarity.scoring import WINDOW_SIDE, check_sample
from aether_qgis.engine.towers.backends import PixelBackend
from aether_qgis.engine.towers.loading import pixel_backend


@dataclass(frozen=True)
class TileJob:
    """What a worker has to know to build a tile; plain values only."""

    raster: str
    form: RasterForm
    height: int
    width: int
    bundle: str
    bundle_digest: str
    device: str
    folder: str
    """Of the unfinished index."""
    quantisation: StoredQuantisation
    place: TilePlace


@dataclass(frozen=True)
class TileDone:
    """A tile whose chunks have been written."""

    place: TilePlace
    valid: int
    """Pixels that hold a vector."""
    clipped: int
    """Those of them that lie noticeably outside the quantisation."""
    low: Tuple[float, ...]
    """The least number on each axis, [d]; empty without clipped pixels."""
    high: Tuple[float, ...]
    checksums: Tuple[Checksums, ...]
    """Of the tile's chunks of each level that tiles write."""


def build_tile(
    job: TileJob, check_cancelled: Callable[[], None] = lambda: None
) -> TileDone:
    """Align the pixels of a tile and write their chunks of all its levels.

    Raises the errors of reading, of the bundle and IndexFileError.
    """
    quantisation = job.quantisation.quantisation()
    clipping = Clipping(quantisation)
    backend = _backend(job)
    with open_embedding_raster(job.raster, form=job.form) as raster:
        codes = _codes(
            raster, backend, job.place, quantisation, clipping, check_cancelled
        )
    valid = int(np.count_nonzero(codes[0] != NODATA))
    levels = levels_of(job.height, job.width, quantisation.planes)
    return TileDone(
        place=job.place,
        valid=valid,
        clipped=clipping.pixels,
        low=clipping.low,
        high=clipping.high,
        checksums=tuple(
            _write_levels(job, tile_levels(levels), codes, quantisation)
        ),
    )


def _codes(
    raster: EmbeddingRaster,
    backend: PixelBackend,
    place: TilePlace,
    quantisation: Quantisation,
    clipping: Clipping,
    check_cancelled: Callable[[], None],
) -> Codes:
    """Return the codes of a tile's pixels, int8 [planes, rows, columns]."""
    codes = thread_memory(
        "tile", (quantisation.planes, place.rows, place.columns), np.int8
    )
    codes.fill(NODATA)
    whole = Window(place.left, place.top, place.columns, place.rows)
    for window in raster.windows(WINDOW_SIDE, whole):
        check_cancelled()
        rows, columns = int(window.height), int(window.width)
        block = raster.read(window, keep=False)
        check_sample(raster, block)
        part = codes
        if (rows, columns) != codes.shape[1:]:
            part = thread_memory(
                "window", (quantisation.planes, rows, columns), np.int8
            )
            part.fill(NODATA)
        flat = part.reshape(quantisation.planes, -1)
        for batch in aligned_batches(block, backend, check_cancelled):
            part_codes = flat[:, batch.pixels]
            quantisation.encode(batch.aligned, batch.valid, part_codes)
            clipping.look_at(batch.aligned, batch.valid, part_codes)
        if part is not codes:
            top = int(window.row_off) - place.top
            left = int(window.col_off) - place.left
            bottom, right = top + rows, left + columns
            codes[:, top:bottom, left:right] = part
    return codes


def _write_levels(
    job: TileJob,
    levels: Tuple[Level, ...],
    codes: Codes,
    quantisation: Quantisation,
) -> Iterator[Checksums]:
    """Write a tile's codes and overviews; yield each level's check sums."""
    for level in levels:
        if level.number:
            codes = next_level(codes, quantisation)
        at = at_level(job.place, level)
        yield write_codes(Path(job.folder), level, at.top, at.left, codes)


def _backend(job: TileJob) -> PixelBackend:
    bundle = bundle_with(job.bundle, job.bundle_digest)
    return pixel_backend(bundle, job.device, "auto").backend
