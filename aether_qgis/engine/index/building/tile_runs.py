"""Have tiles built: by threads of this machine, or by a cluster."""

from __future__ import annotations

import os
import sys
import threading
from typing import Callable, Generator, Sequence

from aether_qgis.engine.index.building.tile import (
    TileDone,
    TileJob,
    build_tile,
)
from aether_qgis.engine.protocol import BuildIndexRequest
from aether_qgis.engine.rasters.reader import EmbeddingRaster
from aether_qgis.engine.runtime.cores import usable_cores
from aether_qgis.engine.runtime.parallel import side_by_side

_BYTES_IN_FLIGHT = 640 * 1024 * 1024
_NICENESS = 10

# What overviews and chunks that are being written take beside the codes.
_BESIDE_CODES = 1.5

_of_thread = threading.local()


def workers_for(
    request: BuildIndexRequest,
    raster: EmbeddingRaster,
    jobs: Sequence[TileJob],
) -> int:
    """Return how many tiles may be built side by side, at least 1."""
    stored = jobs[0].quantisation
    planes = len(stored.offsets) + len(stored.refined)
    # Those at the edge may be a few pixels wide.
    pixels = max(job.place.rows * job.place.columns for job in jobs)
    read = raster.bytes_per_pixel
    affordable = _BYTES_IN_FLIGHT // int(
        pixels * (planes * _BESIDE_CODES + read)
    )
    processors = usable_cores()
    if request.in_background:
        processors //= 2
    return max(1, min(processors, affordable))


def check_runs(
    request: BuildIndexRequest, check_cancelled: Callable[[], None]
) -> None:
    """Raise ClusterError where no tile could be built; it builds none."""
    if request.scheduler:
        for _ in run_tiles(request, [], 1, check_cancelled):
            pass


def run_tiles(
    request: BuildIndexRequest,
    jobs: Sequence[TileJob],
    workers: int,
    check_cancelled: Callable[[], None],
) -> Generator[TileDone, None, None]:
    """Build the tiles; yield each when its chunks are written."""
    if request.scheduler:
        # Dask is imported for those only who have a cluster.
        from aether_qgis.engine.cluster import run_on_cluster

        for _, done in run_on_cluster(
            request.scheduler, build_tile, jobs, check_cancelled
        ):
            yield done
        return

    def build(job: TileJob) -> TileDone:
        check_cancelled()
        if request.in_background:
            _give_way()
        return build_tile(job, check_cancelled)

    # What is said of a tile takes no memory.
    yield from side_by_side(build, jobs, workers, 2 * workers)


def _give_way() -> None:
    """Leave the processor to others; on Linux this thread alone does."""
    if sys.platform == "linux" and not getattr(_of_thread, "nice", False):
        os.nice(_NICENESS)
        _of_thread.nice = True
