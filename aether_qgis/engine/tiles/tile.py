"""The rasters of one search, looked at before any work starts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable, Dict, List, Optional, Sequence, Tuple

from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.windows import Window

from aether_qgis.engine.errors import OutsideError
from aether_qgis.engine.protocol import Extent
from aether_qgis.engine.rasters.form import RasterForm
from aether_qgis.engine.rasters.profiles import EmbeddingProfile
from aether_qgis.engine.rasters.reader import (
    EmbeddingRaster,
    open_embedding_raster,
)


@dataclass(frozen=True)
class Tile:
    """One raster of a search, and the part of it that is searched."""

    path: str
    crs: CRS
    transform: Affine
    window: Window
    form: RasterForm
    tags: Dict[str, str]
    files: Tuple[str, ...]
    """The file and all others it reads."""
    extent: Optional[Extent]
    """The area asked for, its CRS named; None for all of the raster."""

    @property
    def profile(self) -> EmbeddingProfile:
        """What its vectors are."""
        return self.form.profile

    @property
    def pixels(self) -> int:
        """How many pixels are searched."""
        return int(self.window.width) * int(self.window.height)


def tiles_in(
    paths: Sequence[str],
    extent: Optional[Extent],
    check_cancelled: Callable[[], None] = lambda: None,
    form_of: Callable[[str], Optional[RasterForm]] = lambda path: None,
) -> List[Tile]:
    """Open and validate each raster; return those that ``extent`` touches.

    An extent without a CRS of its own is in that of the first raster.
    ``form_of`` gives the form of a raster that need not be recognised anew.
    Raises EmbeddingRasterError for a raster that cannot be searched, and
    OutsideError if the extent touches none.
    """
    tiles: List[Tile] = []
    for path in paths:
        check_cancelled()
        form = form_of(path)
        if extent and not extent.crs_wkt:
            extent = replace(extent, crs_wkt=_crs_of(path, form).to_wkt())
        try:
            with open_embedding_raster(path, extent, form) as raster:
                tiles.append(_tile(raster, extent))
        except OutsideError:
            if len(paths) == 1:
                raise
    if not tiles:
        raise OutsideError(
            "The area lies outside all {count} rasters: choose one that "
            "overlaps them, or search them whole.",
            count=len(paths),
        )
    return tiles


def _crs_of(path: str, form: Optional[RasterForm]) -> CRS:
    with open_embedding_raster(path, form=form) as raster:
        return raster.crs


def _tile(raster: EmbeddingRaster, extent: Optional[Extent]) -> Tile:
    return Tile(
        path=raster.path,
        crs=raster.crs,
        transform=raster.transform,
        window=raster.window,
        form=raster.form,
        tags=raster.tags,
        files=raster.files,
        extent=extent,
    )
