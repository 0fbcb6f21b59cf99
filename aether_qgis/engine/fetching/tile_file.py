"""The raster that a tile's window becomes: its bytes, north-up."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Dict

import numpy as np
import rasterio
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.windows import Window

from aether_qgis.engine.errors import SourceError
from aether_qgis.engine.fetching.block_file import BlockFile, remove_blocks
from aether_qgis.engine.fetching.plan import OpenedTile
from aether_qgis.engine.fetching.tile_windows import TileWindow
from aether_qgis.engine.protocol import partial_path
from aether_qgis.engine.rasters.profiles.alphaearth import NODATA, PROFILE
from aether_qgis.engine.rasters.writer import not_written
from aether_qgis.engine.runtime.progress import RequestProgress

_BLOCK = 512
"""Smaller than the published 1024, which hold a megapixel: less is read of
them for a look at a place."""
_LEVEL = 6
_IDENTITY = "AETHER_SOURCE"


class TileFile:
    """Where a tile's window goes, and what of it has arrived."""

    def __init__(self, folder: Path, tile: OpenedTile, location: str) -> None:
        place, window = tile.planned.listed.place, tile.window
        self.tile = tile
        self.location = location
        self.tags = tags_of(place.year)
        self._identity = (
            f"{location} {tile.size} {tile.version} {window.width} x "
            f"{window.height} at {window.column}, {window.row} of "
            f"{window.level.width} x {window.level.height}"
        )
        # TorchGeo finds the year in the folder's name.
        self.path = folder.joinpath(
            str(place.year), place.zone, _name(place.name, window)
        )

    def is_there(self) -> bool:
        """Return whether the whole raster was written earlier."""
        try:
            with rasterio.open(self.path) as dataset:
                return bool(dataset.tags().get(_IDENTITY) == self._identity)
        except RasterioError:
            return False

    def blocks(self) -> BlockFile:
        """Return the blocks that have arrived; raises OutputError."""
        path = self.path.with_name(f"{self.path.stem}.blocks")
        return BlockFile(
            path, self.tile.window, self.tile.order, self._identity
        )

    def write(self, blocks: BlockFile, progress: RequestProgress) -> None:
        """Turn all blocks into the raster, and remove them.

        Raises OutputError, and SourceError where blocks are damaged.
        """
        blocks.finish()
        partial = partial_path(str(self.path))
        try:
            self._copy(blocks.path, partial, progress)
            partial.replace(self.path)
        except RasterioError as error:
            raise not_written(self.path, error) from error
        except OSError as error:
            raise not_written(self.path, error) from error
        finally:
            with suppress(OSError):
                partial.unlink(missing_ok=True)
        blocks.remove()

    def _copy(
        self, source: Path, target: Path, progress: RequestProgress
    ) -> None:
        window, south_up = self.tile.window, self.tile.window.transform.e > 0
        top, left, _, _ = window.blocks
        level = window.level
        read = Window(
            window.column - left * level.block_width,
            window.row - top * level.block_height,
            window.width,
            window.height,
        )
        with rasterio.open(source) as blocks:
            options = _options(window, blocks.count, blocks.dtypes[0])
            options["crs"] = self.tile.crs
            with rasterio.open(target, "w", **options) as raster:
                for band in range(1, blocks.count + 1):
                    progress.check()
                    numbers = self._band(source, blocks, band, read)
                    if south_up:
                        numbers = numbers[::-1]
                    raster.write(np.ascontiguousarray(numbers), band)
                    raster.set_band_description(band, f"A{band - 1:02d}")
                raster.update_tags(
                    **self.tags,
                    SOURCE=self.location,
                    **{_IDENTITY: self._identity},
                )

    def _band(
        self,
        path: Path,
        blocks: rasterio.io.DatasetReader,
        band: int,
        window: Window,
    ) -> np.ndarray:
        try:
            return np.asarray(blocks.read(band, window=window))
        except RasterioError as error:
            remove_blocks(path)
            raise SourceError(
                "What was fetched of {file} is damaged: start the same "
                "again, or choose another source.",
                file=self.location,
            ) from error


def tags_of(year: int) -> Dict[str, str]:
    """Return what every file and VRT says of itself."""
    return {
        "YEAR": str(year),
        "ATTRIBUTION": PROFILE.attribution,
        "LICENCE": PROFILE.licence,
    }


def _name(published: str, window: TileWindow) -> str:
    """Return a name of its own for each window of a tile."""
    level = window.level
    stem = Path(published).stem
    whole = level.width, level.height
    if (window.width, window.height) == whole:
        part = ""
    else:
        part = f"_{window.column}_{window.row}_{window.width}x{window.height}"
    size = round(abs(window.transform.a))
    suffix = "" if size == 10 else f"_{size}m"
    return f"{stem}{part}{suffix}.tiff"


def _options(window: TileWindow, count: int, dtype: str) -> Dict[str, object]:
    transform = window.own_transform
    if transform.e > 0:
        transform *= Affine.translation(0, window.height)
        transform *= Affine.scale(1, -1)
    options: Dict[str, object] = {
        "driver": "GTiff",
        "count": count,
        "dtype": dtype,
        "nodata": NODATA,
        "width": window.width,
        "height": window.height,
        "transform": transform,
        "interleave": "band",
        "compress": "zstd",
        "zstd_level": _LEVEL,
        "bigtiff": "if_safer",
        "num_threads": 2,
    }
    if max(window.width, window.height) >= _BLOCK:
        options.update(tiled=True, blockxsize=_BLOCK, blockysize=_BLOCK)
    return options
