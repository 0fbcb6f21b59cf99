"""Write the aligned vector of every pixel, for use elsewhere."""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, List, Mapping

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.windows import Window

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.bundles.cache import cached_bundle
from aether_qgis.engine.bundles.provenance import facts_of
from aether_qgis.engine.errors import OutputError, QueryError
from aether_qgis.engine.protocol import (
    ALIGNED_TYPES,
    ExportAlignedRequest,
    ExportAlignedResult,
)
from aether_qgis.engine.rasters.outputs import check_outputs
from aether_qgis.engine.rasters.reader import (
    EmbeddingRaster,
    open_embedding_raster,
)
from aether_qgis.engine.rasters.writer import (
    Layout,
    OutputRaster,
    not_written,
)
from aether_qgis.engine.runtime.environment import peak_memory_mib
from aether_qgis.engine.runtime.parallel import side_by_side
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity.batches import aligned_batches
from aether_qgis.engine.similarity.scoring import (
    affordable_workers,
    check_sample,
    no_data,
)
from aether_qgis.engine.towers.backends import PixelBackend
from aether_qgis.engine.towers.devices import check_device
from aether_qgis.engine.towers.loading import pixel_backend

INT8, FLOAT32 = ALIGNED_TYPES
INT8_SCALE = 127
INT8_NODATA = -128

_GIB = 1024**3

# A tile of every band together takes 32 MiB at 128 dimensions.
_TILE_SIDES = {INT8: 512, FLOAT32: 256}

# What compression leaves at least where every pixel differs from the next.
_COMPRESSED = 0.5


@dataclass(frozen=True)
class _Tile:
    """The aligned pixels of one window of the input."""

    window: Window
    numbers: NDArray[np.generic]
    """As stored, [d, rows, columns]."""
    pixels: int
    """How many of them hold a vector."""


def export_aligned(
    request: ExportAlignedRequest, progress: RequestProgress
) -> ExportAlignedResult:
    """Answer ``request``: write a GeoTIFF with one band per dimension.

    The file is moved into place when it is whole; on any error nothing is
    left behind. Memory is bounded by a few tiles. Raises the errors of
    ``engine.errors``.
    """
    started = time.monotonic()
    _check(request)
    with open_embedding_raster(request.raster, request.extent) as raster:
        check_outputs(request.outputs, raster)
        progress.step("Loading the model", 0.0)
        bundle = cached_bundle(request.bundle)
        bundle.check_reads(raster.profile, raster.path)
        choice = pixel_backend(bundle, request.device, "auto")
        progress.log("Computing on: {device}", device=choice.backend.label)
        bands = bundle.manifest.aligned_dimension
        layout = _layout(bands, request.number_type)
        _check_room(Path(request.path), raster, layout)
        facts = _facts(request, bundle, raster)
        with AlignedRaster(
            Path(request.path),
            raster.crs,
            raster.transform,
            raster.window,
            layout,
        ) as output:
            pixels = _write_tiles(raster, choice.backend, output, progress)
            progress.step("Writing the results", 0.99)
            output.finish(facts, bundle.manifest.title)
            output.publish()
        return ExportAlignedResult(
            path=request.path,
            bands=bands,
            pixels=pixels,
            device=choice.backend.label,
            seconds=time.monotonic() - started,
            peak_memory_mib=peak_memory_mib(),
            provenance=facts,
        )


class AlignedRaster(OutputRaster):
    """One band per dimension of the aligned space, under construction."""

    def tiles(self) -> Iterator[Window]:
        """Yield the windows of the input that fill one tile each.

        Every tile is written once and whole: a compressed tile that is
        written twice takes up its room twice.
        """
        side = self.layout.tile_side
        for top in range(0, self.height, side):
            for left in range(0, self.width, side):
                columns = min(side, self.width - left)
                rows = min(side, self.height - top)
                yield self.input_window(Window(left, top, columns, rows))

    def finish(self, tags: Mapping[str, str], title: str) -> None:
        """Name the bands, add the tags and close the file."""
        digits = len(str(max(self.layout.bands - 1, 10)))
        try:
            for band in range(self.layout.bands):
                name = f"D{band:0{digits}d}"
                self._dataset.set_band_description(band + 1, name)
            self._dataset.update_tags(
                **tags, TIFFTAG_IMAGEDESCRIPTION=f"AETHER, {title}"
            )
            self._dataset.close()
        except RasterioError as error:
            raise not_written(self.path, error) from error


def stored_as(
    aligned: NDArray[np.float32],
    valid: NDArray[np.bool_],
    number_type: str,
) -> NDArray[np.generic]:
    """Return aligned vectors [d, pixels] as the numbers of a file.

    int8 is ``round(127 v)``, nodata -128; float32 the vector, nodata NaN.
    """
    if number_type == FLOAT32:
        return np.where(valid, aligned, np.float32(np.nan))
    scaled = np.rint(aligned * INT8_SCALE)
    np.clip(scaled, -INT8_SCALE, INT8_SCALE, out=scaled)
    return np.where(valid, scaled, INT8_NODATA).astype(np.int8)


def _check(request: ExportAlignedRequest) -> None:
    check_device(request.device)
    if request.number_type not in ALIGNED_TYPES:
        raise QueryError(
            "There is no number type “{found}” for aligned rasters; "
            "expected one of: {expected}.",
            found=request.number_type,
            expected=", ".join(ALIGNED_TYPES),
        )


def _layout(bands: int, number_type: str) -> Layout:
    nodata = float("nan") if number_type == FLOAT32 else INT8_NODATA
    return Layout(bands, number_type, nodata, _TILE_SIDES[number_type])


def _check_room(path: Path, raster: EmbeddingRaster, layout: Layout) -> None:
    if not path.parent.is_dir():
        return  # an error follows when the file is created
    pixels = int(raster.window.width) * int(raster.window.height)
    whole = pixels * layout.bands * np.dtype(layout.dtype).itemsize
    needed = whole * _COMPRESSED
    free = shutil.disk_usage(path.parent).free
    if free < needed:
        raise OutputError(
            "The aligned raster takes about {needed} GiB, but {folder} has "
            "only {free} GiB left: choose a smaller extent, int8 numbers or "
            "another disk.",
            needed=round(needed / _GIB, 1),
            folder=str(path.parent),
            free=round(free / _GIB, 1),
        )


def _facts(
    request: ExportAlignedRequest, bundle: Bundle, raster: EmbeddingRaster
) -> dict[str, str]:
    facts = facts_of(request.raster, bundle, raster)
    facts["bundle_title"] = bundle.manifest.title
    facts["bundle_checksum"] = bundle.digest
    facts["content"] = "aligned vectors of length 1"
    if request.number_type == INT8:
        facts["content"] += f", stored as round({INT8_SCALE} v)"
    return facts


def _write_tiles(
    raster: EmbeddingRaster,
    backend: PixelBackend,
    output: AlignedRaster,
    progress: RequestProgress,
) -> int:
    """Write every tile; return the number of pixels with a vector."""
    number_type = output.layout.dtype
    windows: List[Window] = list(output.tiles())

    def tile_of(window: Window) -> _Tile:
        progress.check()
        block = raster.read(window, keep=False)
        check_sample(raster, block)
        numbers = np.full(
            (output.layout.bands, block.pixels),
            output.layout.nodata,
            number_type,
        )
        pixels = 0
        for batch in aligned_batches(block, backend, progress.check):
            numbers[:, batch.pixels] = stored_as(
                batch.aligned, batch.valid, number_type
            )
            pixels += int(np.count_nonzero(batch.valid))
        shape = -1, int(window.height), int(window.width)
        return _Tile(window, numbers.reshape(shape), pixels)

    pixel_bytes = output.layout.bands * np.dtype(number_type).itemsize
    workers = affordable_workers(windows, raster, backend, 2 * pixel_bytes)
    pixels = 0
    tiles = side_by_side(tile_of, windows, workers)
    for done, tile in enumerate(tiles, 1):
        output.write_bands(tile.window, tile.numbers)
        pixels += tile.pixels
        progress.step("Writing the aligned raster", done / len(windows))
    if not pixels:
        raise no_data(raster.path)
    return pixels
