"""Embedding rasters: open, recognise, read.

The one place that reads pixels. Grids may be north-up, south-up or
rotated; windows are counted in stored rows and columns.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import Iterator, List, Optional, Sequence, Tuple

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.transform import Affine, rowcol
from rasterio.windows import Window

from aether_qgis.engine.errors import EmbeddingRasterError, OutsideError
from aether_qgis.engine.protocol import Extent
from aether_qgis.engine.rasters.array_files import ScalesFile, scales_beside
from aether_qgis.engine.rasters.block import PixelBlock
from aether_qgis.engine.rasters.extents import extent_in
from aether_qgis.engine.rasters.files import (
    RasterFile,
    check_crs,
    facts_of,
    host_of,
    open_file,
    reopen_file,
)
from aether_qgis.engine.rasters.form import RasterForm
from aether_qgis.engine.rasters.profiles import EmbeddingProfile, Numbers
from aether_qgis.engine.rasters.recognition import (
    Candidate,
    FileFacts,
    Sample,
    candidate_of,
    form_of,
    with_data,
)
from aether_qgis.engine.rasters.shared_dataset import SharedDataset
from aether_qgis.engine.rasters.windows import cut, sample_windows
from aether_qgis.engine.runtime.thread_memory import thread_memory

# Windows follow the blocks, so a block that has been read is not read again.
# GDAL's own limit, a share of the machine's memory, costs as much time as
# reading does: every block would be read into fresh memory.
GDAL_CACHE_BYTES = 16 * 1024 * 1024

_FEWEST_SAMPLED = 16

READING = "reading"
"""What a thread's memory is used for."""


class EmbeddingRaster:
    """An open embedding raster that several threads may read.

    ``window`` is the part that is asked for, the whole by default.
    """

    def __init__(
        self,
        path: str,
        first: RasterFile,
        extent: Optional[Extent],
        form: Optional[RasterForm] = None,
    ) -> None:
        facts = facts_of(path, first)
        # Bands first: a picture is named as one, whatever else it lacks.
        candidate = None if form else candidate_of(facts)
        check_crs(path, first)
        self.path = path
        self.crs: CRS = first.crs
        self.transform: Affine = first.transform
        self.block: Tuple[int, int] = tuple(first.block_shapes[0])
        """Rows and columns of the file's blocks."""
        self.width, self.height = int(first.width), int(first.height)
        """Stored columns and rows, whatever ``window`` is."""
        self.band_names = tuple(name or "" for name in first.descriptions)
        self.tags = dict(first.tags())
        self.files: Tuple[str, ...] = tuple(first.files)
        """The file and all others it reads, such as a VRT's sources."""
        self.window = _window_of(first, extent)
        self._file = SharedDataset(path, first, reopen_file)
        self._scales: Optional[ScalesFile] = None
        if candidate:
            self._add_scales(candidate.profile, first)
            self.form = self._recognised(facts, candidate)
        elif form:
            self._add_scales(form.profile, first)
            self.form = form

    @property
    def profile(self) -> EmbeddingProfile:
        """What its vectors are."""
        return self.form.profile

    @property
    def bytes_per_pixel(self) -> int:
        """What one pixel takes in memory while it is read."""
        return self.form.bytes_per_pixel

    def read(self, window: Window, keep: bool = True) -> PixelBlock:
        """Return the pixels of ``window``.

        Without ``keep`` they may lie in memory that this thread's next
        reading overwrites. Raises EmbeddingRasterError where the file
        cannot be read.
        """
        scale = None
        numbers = self._numbers(self.form, window, keep)
        if self._scales is not None:
            try:
                scale = self._scales.read(window)
            except (RasterioError, OSError) as error:
                raise self._unreadable(window) from error
        return PixelBlock(window, self.form.profile, numbers, scale)

    def read_some(self, window: Window, places: Sequence[int]) -> Numbers:
        """Return some numbers of each vector of ``window`` and read no more.

        ``places`` count in the profile's order from 0. The result is
        [places, pixels], as a block's ``stored`` is. Raises
        EmbeddingRasterError where the file cannot be read.
        """
        bands = tuple(self.form.bands[place] for place in places)
        return self._numbers(replace(self.form, bands=bands), window, True)

    def windows(
        self, side: int, within: Optional[Window] = None
    ) -> List[Window]:
        """Cut the raster's window into pieces of about ``side``² pixels.

        Or the part ``within`` of the raster.
        """
        return cut(within or self.window, self.block, side)

    def close(self) -> None:
        """Close the file in every thread."""
        self._file.close()

    def _numbers(
        self, form: RasterForm, window: Window, keep: bool
    ) -> Numbers:
        kind = "int8" if form.is_plain else "float32"
        shape = len(form.bands), int(window.height), int(window.width)
        bands = list(form.bands)
        mask = None
        try:
            with self._file.of_this_thread() as dataset:
                if form.is_plain:
                    kind = dataset.dtypes[bands[0] - 1]
                memory = None if keep else thread_memory(READING, shape, kind)
                options = (
                    {"out": memory}
                    if memory is not None
                    else {"out_dtype": kind}
                )
                raw = dataset.read(bands, window=window, **options)
                if form.alpha_band:
                    mask = dataset.read(form.alpha_band, window=window) != 0
                elif form.is_masked:
                    mask = dataset.read_masks(bands[0], window=window) != 0
        except (RasterioError, OSError) as error:
            raise self._unreadable(window) from error
        flat = np.asarray(raw).reshape(shape[0], -1)
        has_data = None if mask is None else mask.reshape(-1)
        return form.block_numbers(flat, has_data)

    def _add_scales(
        self, profile: EmbeddingProfile, first: RasterFile
    ) -> None:
        beside = scales_beside(self.path, profile.scales_suffix)
        is_coded = first.dtypes[0] in ("int8", "uint8")
        if beside is not None and is_coded:
            self._scales = ScalesFile(beside, first.height, first.width)
            self.files += (self._scales.path,)

    def _recognised(
        self, facts: FileFacts, candidate: Candidate
    ) -> RasterForm:
        samples: List[Sample] = []
        for window in sample_windows(self.window, self.block):
            samples.append(self._sample(candidate.choice.bands, window))
            if with_data(samples).shape[1] >= _FEWEST_SAMPLED:
                break
        return form_of(facts, candidate, samples, self._scales is not None)

    def _sample(self, bands: Sequence[int], window: Window) -> Sample:
        """Return some numbers as stored, float64 [bands, pixels]."""
        try:
            with self._file.of_this_thread() as dataset:
                raw = dataset.read(
                    list(bands), window=window, out_dtype="float64"
                )
        except RasterioError as error:
            raise self._unreadable(window) from error
        return np.asarray(raw, np.float64).reshape(len(bands), -1)

    def _unreadable(self, window: Window) -> EmbeddingRasterError:
        host = host_of(self.files)
        if host:
            return EmbeddingRasterError(
                "{path} lies at {host}, which could not be read: check the "
                "connection and ask again, or download the area.",
                path=self.path,
                host=host,
            )
        return EmbeddingRasterError(
            "{path} cannot be read from row {row} on; the file is damaged, "
            "cut short or gone: copy or download it again.",
            path=self.path,
            row=int(window.row_off),
        )


@contextmanager
def open_embedding_raster(
    path: str,
    extent: Optional[Extent] = None,
    form: Optional[RasterForm] = None,
) -> Iterator[EmbeddingRaster]:
    """Open and recognise an embedding raster, limited to ``extent``.

    With its ``form`` known from an earlier look, no pixel is read. Raises
    EmbeddingRasterError, saying what was found instead.
    """
    with rasterio.Env(GDAL_CACHEMAX=GDAL_CACHE_BYTES):
        dataset = open_file(path)
        try:
            raster = EmbeddingRaster(path, dataset, extent, form)
        except BaseException:
            dataset.close()
            raise
        try:
            yield raster
        finally:
            raster.close()


def _window_of(dataset: RasterFile, extent: Optional[Extent]) -> Window:
    whole = Window(0, 0, dataset.width, dataset.height)
    if extent is None:
        return whole
    extent = extent_in(extent, dataset)
    if extent is None:
        raise _outside(dataset.name)
    numbers = (extent.x_min, extent.x_max, extent.y_min, extent.y_max)
    if not np.isfinite(numbers).all():
        raise _outside(dataset.name)
    rows, columns = rowcol(
        dataset.transform,
        [extent.x_min, extent.x_max, extent.x_min, extent.x_max],
        [extent.y_min, extent.y_min, extent.y_max, extent.y_max],
        op=float,
    )
    left, right = _clip(columns, dataset.width)
    top, bottom = _clip(rows, dataset.height)
    if left >= right or top >= bottom:
        raise _outside(dataset.name)
    return Window(left, top, right - left, bottom - top)


def _outside(path: str) -> OutsideError:
    return OutsideError(
        "The area lies outside {path}: choose one that overlaps the raster, "
        "or search the whole raster.",
        path=path,
    )


def _clip(values: Sequence[float], size: int) -> Tuple[int, int]:
    # A hair's breadth over a pixel's edge is rounding, not a wish for the
    # next pixel.
    tolerance = 1e-6
    first = int(np.floor(min(values) + tolerance))
    last = int(np.ceil(max(values) - tolerance))
    return max(first, 0), min(last, size)
