"""AlphaEarth where it lies: VRTs whose pixels come by range reads."""

from __future__ import annotations

import time
from pathlib import Path
from typing import List, Tuple

from rasterio.windows import Window

from aether_qgis.engine.fetching.areas import from_degrees
from aether_qgis.engine.fetching.estimate import estimate_of, gaps_of
from aether_qgis.engine.fetching.output_folder import (
    by_zone,
    check_folder,
    vrt_path,
)
from aether_qgis.engine.fetching.plan import OpenedTile, Plan, plan_of
from aether_qgis.engine.fetching.tile_file import tags_of
from aether_qgis.engine.fetching.vrt import (
    VrtContent,
    VrtSource,
    write_vrt_of,
)
from aether_qgis.engine.protocol import FetchedZone, FetchResult, LinkRequest
from aether_qgis.engine.rasters.profiles.alphaearth import NODATA, PROFILE
from aether_qgis.engine.runtime.progress import RequestProgress

# GDAL below 3.7, which some builds of QGIS have, reads no VRT of signed
# bytes; the published numbers are the same in a wider type.
_DTYPE = "Int16"


def link(request: LinkRequest, progress: RequestProgress) -> FetchResult:
    """Write a VRT per zone and year; fetch no pixel.

    Raises QueryError where there is nothing, SourceError and OutputError.
    """
    since = time.monotonic()
    folder = Path(request.folder).absolute()
    check_folder(folder)
    plan = plan_of(request.wish, progress)
    try:
        estimate = estimate_of(
            plan, request.wish, request.folder, progress, False
        )
        plan.open_rest(progress)
    finally:
        plan.reader.close()
    opened = [tile for tile in plan.opened.values() if tile]
    return FetchResult(
        zones=_zones(folder, plan, opened),
        gaps=gaps_of(plan),
        missing_years=estimate.missing_years,
        tiles=len(opened),
        pixels=estimate.pixels,
        bytes=plan.reader.bytes,
        kept=0,
        seconds=time.monotonic() - since,
        host=estimate.host,
        attribution=estimate.attribution,
        licence=estimate.licence,
    )


def _zones(
    folder: Path, plan: Plan, opened: List[OpenedTile]
) -> Tuple[FetchedZone, ...]:
    zones = []
    for year, zone, tiles in by_zone(
        opened, lambda tile: tile.planned.listed.place
    ):
        sources = [_source(plan, tile) for tile in tiles]
        names = [f"{one.name} {one.window}" for one in sources]
        vrt = vrt_path(folder, year, zone, plan.factor, names)
        write_vrt_of(vrt, sources, _content(tiles[0], year))
        amount = sum(tile.window.bytes for tile in tiles)
        remote = 0 if plan.source.is_local else amount
        zones.append(FetchedZone(year, zone, str(vrt), (), remote))
    return tuple(zones)


def _source(plan: Plan, tile: OpenedTile) -> VrtSource:
    listed, window = tile.planned.listed, tile.window
    usable = from_degrees(listed.usable, tile.crs)
    if usable:
        window = window.in_whole_blocks(usable)
    level = window.level
    return VrtSource(
        plan.source.gdal_path(listed.path),
        False,
        (level.width, level.height),
        (level.block_width, level.block_height),
        Window(window.column, window.row, window.width, window.height),
        window.own_transform,
        window.overview,
    )


def _content(tile: OpenedTile, year: int) -> VrtContent:
    level = tile.window.level
    return VrtContent(
        tile.crs,
        [f"A{band:02d}" for band in range(PROFILE.dimension)],
        NODATA,
        _DTYPE,
        tags_of(year),
        (level.block_width, level.block_height),
    )
