"""Draw the demo scene into a folder, or take the one that is there."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from rasterio.errors import RasterioError

from aether_qgis.engine.demo_scene.files import (
    ABOUT,
    ATTRIBUTION,
    about,
    valid_pixels,
    write_embeddings,
    write_landcover,
    write_points,
)
from aether_qgis.engine.demo_scene.landscape import make_landscape
from aether_qgis.engine.demo_scene.places import points_of_interest
from aether_qgis.engine.errors import OutputError, QueryError, reason_of
from aether_qgis.engine.protocol import (
    DEMO_SIDES,
    DemoSceneRequest,
    DemoSceneResult,
    partial_path,
    remove_partial_files,
)
from aether_qgis.engine.rasters.preview import write_preview
from aether_qgis.engine.rasters.writer import check_folder, not_written
from aether_qgis.engine.runtime.checksums import (
    SUMS_FILE,
    damaged_files,
    write_sums,
)
from aether_qgis.engine.runtime.environment import peak_memory_mib
from aether_qgis.engine.runtime.part_progress import PartProgress
from aether_qgis.engine.runtime.progress import RequestProgress

_PIXEL_BYTES = 80
"""What a pixel takes in all files together, and some room to spare."""
_MIB = 1 << 20


def demo_scene(
    request: DemoSceneRequest, progress: RequestProgress
) -> DemoSceneResult:
    """Answer ``request``: every file is moved into place when it is whole.

    Raises QueryError for a side or seed that cannot be drawn, OutputError
    where the folder cannot take the files.
    """
    started = time.monotonic()
    _check_numbers(request)
    reused = _is_there(request)
    if not reused:
        _make_room(request)
        try:
            _write(request, progress)
        except (OSError, RasterioError) as error:
            raise not_written(Path(request.folder), error) from error
        finally:
            remove_partial_files(request)
    raster, preview, land_cover, points = request.outputs
    return DemoSceneResult(
        raster,
        preview,
        land_cover,
        points,
        attribution=ATTRIBUTION,
        reused=reused,
        seconds=time.monotonic() - started,
        peak_memory_mib=peak_memory_mib(),
    )


def _check_numbers(request: DemoSceneRequest) -> None:
    smallest, largest = DEMO_SIDES
    if not smallest <= request.side <= largest:
        raise QueryError(
            "A demo scene of {side} pixels a side cannot be drawn: choose "
            "{smallest} to {largest}.",
            side=request.side,
            smallest=smallest,
            largest=largest,
        )
    if request.seed < 0:
        raise QueryError(
            "The seed {seed} is negative: choose 0 or more.",
            seed=request.seed,
        )


def _is_there(request: DemoSceneRequest) -> bool:
    folder = Path(request.folder)
    try:
        found = (folder / ABOUT).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    names = [ABOUT, *(Path(path).name for path in request.outputs)]
    same_scene = found == about(request.side, request.seed)
    return same_scene and not damaged_files(folder, names)


def _make_room(request: DemoSceneRequest) -> None:
    folder = Path(request.folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            "The folder {folder} cannot be made ({reason}): choose another "
            "one.",
            folder=str(folder),
            reason=reason_of(error),
        ) from error
    check_folder(folder)
    needed = request.side**2 * _PIXEL_BYTES
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise OutputError(
            "The demo scene takes about {needed} MiB, but {folder} has only "
            "{free} MiB left: free some disk space or choose another folder.",
            needed=needed // _MIB + 1,
            folder=str(folder),
            free=free // _MIB,
        )


def _write(request: DemoSceneRequest, progress: RequestProgress) -> None:
    size, folder = request.side, Path(request.folder)
    raster, preview, land_cover, points = map(partial_path, request.outputs)
    # Whatever lies here is not that scene any more, and not yet this one.
    (folder / SUMS_FILE).unlink(missing_ok=True)

    land = make_landscape(size, request.seed, PartProgress(progress, 0.0, 0.5))
    valid = valid_pixels(size)
    progress.step("Naming the places", 0.5)
    write_points(points, points_of_interest(land, valid))
    write_landcover(land_cover, land, valid)
    write_embeddings(raster, land, valid, PartProgress(progress, 0.55, 0.95))
    progress.step("Colouring the picture", 0.95)
    write_preview(raster, preview)

    for path in map(Path, request.outputs):
        partial_path(str(path)).replace(path)
    (folder / ABOUT).write_text(about(size, request.seed), encoding="utf-8")
    write_sums(folder, [ABOUT, *(Path(path).name for path in request.outputs)])
