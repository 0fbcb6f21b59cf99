"""Answer the request to build aligned indexes."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Dict, List, Sequence

import rasterio
from rasterio.errors import RasterioError

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.bundles.cache import cached_bundle
from aether_qgis.engine.errors import (
    CancelledError,
    IndexFileError,
    NoDataError,
)
from aether_qgis.engine.index.building.raster import RasterBuilding
from aether_qgis.engine.index.building.tile_runs import check_runs
from aether_qgis.engine.index.cache_folder import index_info, mark_used
from aether_qgis.engine.index.errors import (
    GIB,
    being_built,
    not_written,
    too_large,
)
from aether_qgis.engine.index.levels import levels_of, whole_bytes
from aether_qgis.engine.index.lock import build_lock
from aether_qgis.engine.index.manifest import index_folder_of
from aether_qgis.engine.protocol import (
    READY,
    BuildIndexRequest,
    BuildIndexResult,
    IndexInfo,
)
from aether_qgis.engine.rasters.raster_list import raster_paths
from aether_qgis.engine.runtime.environment import peak_memory_mib
from aether_qgis.engine.runtime.part_progress import PartProgress
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.backends import PixelBackend
from aether_qgis.engine.towers.devices import check_device
from aether_qgis.engine.towers.loading import pixel_backend


@dataclass
class _Built:
    """What has been done so far."""

    infos: List[IndexInfo]
    built: int = 0
    removed: int = 0


def build_index(
    request: BuildIndexRequest, progress: RequestProgress
) -> BuildIndexResult:
    """Answer ``request``: build each index that is not ready.

    An interrupted building goes on where it was interrupted. Of several
    rasters, those without any vector are left out. Raises the errors of
    ``engine.errors``.
    """
    started = time.monotonic()
    _check(request)
    paths = raster_paths(request.raster, request.tiles)
    progress.step("Loading the model", 0.0)
    bundle = cached_bundle(request.bundle)
    choice = pixel_backend(bundle, request.device, "auto")
    progress.log("Computing on: {device}", device=choice.backend.label)
    request = replace(request, bundle=bundle.name_everywhere)
    _check_limit(request, paths, bundle)
    try:
        done = _build_all(request, paths, bundle, choice.backend, progress)
    except CancelledError:
        progress.log(
            "What has been built of the index stays: building it again "
            "goes on from there."
        )
        raise
    pixels = sum(info.pixels for info in done.infos)
    return BuildIndexResult(
        indexes=tuple(done.infos),
        built=done.built,
        removed=done.removed,
        bytes_per_pixel=sum(info.bytes for info in done.infos) / pixels,
        device=choice.backend.label,
        seconds=time.monotonic() - started,
        peak_memory_mib=peak_memory_mib(),
    )


def _build_all(
    request: BuildIndexRequest,
    paths: Sequence[str],
    bundle: Bundle,
    backend: PixelBackend,
    progress: RequestProgress,
) -> _Built:
    folders: Dict[str, Path] = {
        path: index_folder_of(request.index_folder, path, bundle)
        for path in paths
    }
    done = _Built([])
    for number, path in enumerate(paths):
        building = RasterBuilding(
            request=request,
            bundle=bundle,
            backend=backend,
            path=path,
            folder=folders[path],
            protected=frozenset(folders.values()),
            progress=PartProgress(
                progress, number / len(paths), (number + 1) / len(paths)
            ),
        )
        try:
            _build_one(building, done)
        except NoDataError:
            if len(paths) == 1:
                raise
            progress.log(
                "{raster} holds no data and gets no index.", raster=path
            )
    if not done.infos:
        raise IndexFileError(
            "None of the {count} rasters holds any data: choose others.",
            count=len(paths),
        )
    return done


def _build_one(building: RasterBuilding, done: _Built) -> None:
    """Build one index, unless it is ready."""
    folder = building.folder
    with build_lock(folder) as free:
        if not free:
            raise being_built(building.path)
        ready = folder.exists() and index_info(folder).state == READY
        if not ready:
            if not done.built:
                # No index is begun that no one can build.
                check_runs(building.request, building.progress.check)
            done.removed += building.build()
            done.built += 1
        mark_used(folder)
    done.infos.append(index_info(folder))


def _check(request: BuildIndexRequest) -> None:
    check_device(request.device)
    folder = Path(request.index_folder)
    if not request.index_folder:
        raise IndexFileError(
            "No folder for indexes is named: choose one under Settings > "
            "Options > AETHER."
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise not_written(folder, error) from error


def _check_limit(
    request: BuildIndexRequest, paths: Sequence[str], bundle: Bundle
) -> None:
    """Raise IndexFileError if the indexes cannot fit, whatever is removed."""
    planes = bundle.manifest.aligned_dimension
    needed = 0
    for path in paths:
        try:
            with rasterio.open(path) as dataset:
                shape = dataset.height, dataset.width
        except RasterioError:
            continue  # reported when its index is built
        needed += whole_bytes(levels_of(*shape, planes))
    if needed > request.index_limit_gib * GIB:
        raise too_large(needed, request.index_limit_gib)
