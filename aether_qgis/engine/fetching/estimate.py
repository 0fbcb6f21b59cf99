"""What a fetch would take, before anything is fetched."""

from __future__ import annotations

import shutil
import time
from contextlib import suppress
from pathlib import Path
from typing import Dict, List, Tuple

from aether_qgis.engine.errors import OutputError, SourceError
from aether_qgis.engine.fetching.plan import Plan, PlannedTile, plan_of
from aether_qgis.engine.protocol import (
    FULL_RESOLUTION_M,
    AlphaEarthWish,
    EstimateFetchRequest,
    FetchEstimate,
    Gap,
    WantedTile,
)
from aether_qgis.engine.rasters.profiles.alphaearth import PROFILE
from aether_qgis.engine.runtime.progress import RequestProgress

_MOST_LOOKED_AT = 24
"""Of more tiles a sample tells how many bytes a pixel takes."""
_MOST_NAMED = 1000
_SAMPLED = 1 << 18
_SAMPLES = 4
_TYPICAL_BYTES_PER_PIXEL = 30
# Blocks as they arrive, then the raster; a little more is written as blocks
# are cut anew.
_DISK_FACTOR = 2.2
_DISK_RESERVE = 16 << 20


def estimate_fetch(
    request: EstimateFetchRequest, progress: RequestProgress
) -> FetchEstimate:
    """Return what a fetch would take; raises QueryError and SourceError."""
    plan = plan_of(request.wish, progress)
    try:
        return estimate_of(plan, request.wish, request.folder, progress)
    finally:
        plan.reader.close()


def estimate_of(
    plan: Plan,
    wish: AlphaEarthWish,
    folder: str,
    progress: RequestProgress,
    measures_speed: bool = True,
) -> FetchEstimate:
    """Return what ``plan`` takes, after a look at some or all of its tiles."""
    plan.open(_sample(plan.tiles), progress)
    opened = [tile for tile in plan.opened.values() if tile]
    if not opened and len(plan.opened) == len(plan.tiles):
        raise SourceError(
            "{host} lists {count} tiles for this area and has none of them: "
            "refresh the list of tiles, or choose another source.",
            host=plan.source.host,
            count=len(plan.tiles),
        )
    tiles = _tiles(plan)
    amount = sum(tile.bytes for tile in tiles)
    speed = _speed(plan, progress) if measures_speed else 0.0
    asked = set(wish.years)
    return FetchEstimate(
        tiles=tuple(tiles[:_MOST_NAMED]),
        tile_count=len(tiles),
        gaps=gaps_of(plan),
        missing_years=tuple(sorted(asked - set(plan.years))),
        years=plan.years,
        pixels=sum(tile.pixels for tile in tiles),
        bytes=amount,
        bytes_per_s=speed,
        seconds=amount / speed if speed else 0.0,
        disk_bytes=round(amount * _DISK_FACTOR) + _DISK_RESERVE,
        free_bytes=free_bytes(folder),
        host=plan.source.host,
        catalogue_date=plan.catalogue_date,
        attribution=PROFILE.attribution,
        licence=PROFILE.licence,
    )


def gaps_of(plan: Plan) -> Tuple[Gap, ...]:
    """Return the gaps of tiles that were looked for and are not there."""
    return tuple(
        Gap(
            tile.listed.place.year,
            tile.listed.place.zone,
            plan.source.location(tile.listed.path),
        )
        for tile, found in plan.opened.items()
        if not found
    )


def free_bytes(folder: str) -> int:
    """Return the room on the disk of a folder that may not exist yet.

    Raises OutputError where it cannot be told.
    """
    path = Path(folder).absolute()
    for existing in (path, *path.parents):
        if existing.exists():
            with suppress(OSError):
                return shutil.disk_usage(existing).free
            break
    raise OutputError(
        "The disk of the folder {folder} cannot be used: choose another "
        "folder.",
        folder=folder,
    )


def _sample(tiles: List[PlannedTile]) -> List[PlannedTile]:
    step = max(1, -(-len(tiles) // _MOST_LOOKED_AT))
    return tiles[::step]


def _tiles(plan: Plan) -> List[WantedTile]:
    known: Dict[PlannedTile, Tuple[int, int]] = {}
    for tile, found in plan.opened.items():
        if found:
            window = found.window
            known[tile] = window.width * window.height, window.bytes
    pixels = sum(pixels for pixels, _ in known.values())
    amount = sum(amount for _, amount in known.values())
    per_pixel = amount / pixels if pixels else _TYPICAL_BYTES_PER_PIXEL
    found_tiles = []
    for tile in plan.tiles:
        if tile in plan.opened and tile not in known:
            continue
        place = tile.listed.place
        if tile in known:
            count, size = known[tile]
        else:
            count = _pixels(tile, plan.factor)
            size = round(count * per_pixel)
        path = plan.source.gdal_path(tile.listed.path)
        found_tiles.append(
            WantedTile(place.year, place.zone, path, count, size)
        )
    return found_tiles


def _pixels(tile: PlannedTile, factor: int) -> int:
    west, south, east, north = tile.bounds
    side = FULL_RESOLUTION_M * factor
    return round((east - west) / side) * round((north - south) / side)


def _speed(plan: Plan, progress: RequestProgress) -> float:
    """Return bytes per second as measured on a megabyte, 0 for a folder."""
    if plan.source.is_local:
        return 0.0
    samples = [
        (plan.source.location(tile.planned.listed.path), span)
        for tile in plan.opened.values()
        if tile
        for span in tile.window.spans()[:_SAMPLES]
    ][:_SAMPLES]
    before, since = plan.reader.bytes, time.monotonic()
    plan.at_once(
        lambda sample: plan.reader.read(
            sample[0], sample[1].start, min(sample[1].length, _SAMPLED)
        ),
        samples,
        lambda done: progress.step("Measuring the speed of the line", 0.1),
    )
    spent = max(time.monotonic() - since, 1e-3)
    return (plan.reader.bytes - before) / spent
