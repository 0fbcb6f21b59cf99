"""Write an embedding raster as a picture, window by window."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Mapping

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import ColorInterp
from rasterio.errors import RasterioError

from aether_qgis.engine.errors import EmbeddingRasterError, NoDataError
from aether_qgis.engine.protocol.picturing import (
    PICTURE_NODATA,
    PictureRequest,
    PictureResult,
)
from aether_qgis.engine.rasters.outputs import check_outputs
from aether_qgis.engine.rasters.preview import BANDS, colours_of
from aether_qgis.engine.rasters.profiles import Numbers
from aether_qgis.engine.rasters.profiles.alphaearth import (
    DIVISOR,
    NODATA,
    AlphaEarth,
    signed_square,
)
from aether_qgis.engine.rasters.reader import (
    EmbeddingRaster,
    open_embedding_raster,
)
from aether_qgis.engine.rasters.writer import (
    Layout,
    OutputRaster,
    not_written,
)
from aether_qgis.engine.runtime.progress import RequestProgress

_LAYOUT = Layout(len(BANDS), "uint8", PICTURE_NODATA)
_PLACES = tuple(band - 1 for band in BANDS)
_WINDOW_SIDE = 2048
_OF_SOURCE = ("simulated", "year", "description")


def picture(
    request: PictureRequest, progress: RequestProgress
) -> PictureResult:
    """Answer ``request``; only the three bands that are shown are read.

    The file is moved into place when it is whole; on any error nothing is
    left behind. Raises EmbeddingRasterError for a raster of other vectors,
    NoDataError for one without any, and OutputError.
    """
    started = time.monotonic()
    with open_embedding_raster(request.raster) as raster:
        _check(raster)
        check_outputs(request.outputs, raster)
        profile = raster.profile
        with ColourRaster(
            Path(request.path),
            raster.crs,
            raster.transform,
            raster.window,
            _LAYOUT,
        ) as output:
            _write(raster, output, progress)
            output.finish(_tags(request.raster, raster))
            output.publish()
    return PictureResult(
        request.path,
        profile.attribution,
        profile.licence,
        time.monotonic() - started,
    )


class ColourRaster(OutputRaster):
    """Red, green and blue under construction."""

    def finish(self, tags: Mapping[str, str]) -> None:
        """Name the bands, add the tags and close the file."""
        try:
            self._dataset.colorinterp = [
                ColorInterp.red,
                ColorInterp.green,
                ColorInterp.blue,
            ]
            self._dataset.update_tags(**tags)
            self._dataset.close()
        except RasterioError as error:
            raise not_written(self.path, error) from error


def shown(numbers: Numbers) -> NDArray[np.uint8]:
    """Return the colours of numbers [bands, pixels] as a block holds them.

    Pixels without data become ``PICTURE_NODATA`` in all bands; black is a
    little lighter than that.
    """
    if numbers.dtype == np.int8:
        codes = numbers.view(np.int8)
        valid = (codes != NODATA).all(axis=0)
        vectors = signed_square(codes) / np.float32(DIVISOR**2)
    else:
        vectors = np.asarray(numbers, np.float32)
        valid = np.isfinite(vectors).all(axis=0)
        vectors = np.nan_to_num(vectors)
    darkest = np.uint8(PICTURE_NODATA + 1)
    colours = np.maximum(colours_of(vectors), darkest)
    colours[:, ~valid] = PICTURE_NODATA
    return colours


def _write(
    raster: EmbeddingRaster, output: ColourRaster, progress: RequestProgress
) -> None:
    windows = raster.windows(_WINDOW_SIDE)
    pixels = 0
    for done, window in enumerate(windows, 1):
        colours = shown(raster.read_some(window, _PLACES))
        pixels += int(np.count_nonzero(colours[0]))
        shape = -1, int(window.height), int(window.width)
        output.write_bands(window, colours.reshape(shape))
        progress.step("Colouring the picture", done / len(windows))
    if not pixels:
        raise NoDataError(
            "{path} holds no data in any pixel: choose another raster.",
            path=raster.path,
        )


def _check(raster: EmbeddingRaster) -> None:
    if raster.profile.name != AlphaEarth().name:
        raise EmbeddingRasterError(
            "{path} holds vectors of {found}; a picture can be made of "
            "AlphaEarth's: choose a raster of those.",
            path=raster.path,
            found=raster.profile.title,
        )


def _tags(path: str, raster: EmbeddingRaster) -> Mapping[str, str]:
    facts = {name: raster.tags.get(name, "") for name in _OF_SOURCE}
    facts["attribution"] = raster.profile.attribution
    facts["licence"] = raster.profile.licence
    facts["source"] = path
    return {name: value for name, value in facts.items() if value}
