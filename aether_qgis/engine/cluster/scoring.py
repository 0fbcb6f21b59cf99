"""Score a raster tile by tile on the machines of a cluster."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterator, List, Optional, Tuple

from rasterio.windows import Window

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.bundles.cache import bundle_with
from aether_qgis.engine.cluster.running import run_on_cluster
from aether_qgis.engine.protocol import QueryRequest
from aether_qgis.engine.rasters.form import RasterForm
from aether_qgis.engine.rasters.reader import (
    EmbeddingRaster,
    open_embedding_raster,
)
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity.sample import (
    Lattice,
    PixelSample,
    Sampler,
)
from aether_qgis.engine.similarity.scoring import ScoredWindow, score_window
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery
from aether_qgis.engine.towers.loading import pixel_backend

_TILE_SIDE = 1024
_MOST_TILES = 64
"""Tiles that may wait here until they are written, 4 MiB each."""


@dataclass(frozen=True)
class ScoreJob:
    """What a worker has to know to score a tile."""

    raster: str
    form: RasterForm
    window: Window
    bundle: str
    bundle_digest: str
    device: str
    backend: str
    query: SimilarityQuery
    lattice: Optional[Lattice] = None
    """Which pixels to sample."""


@dataclass(frozen=True)
class ScoredTile:
    """What a worker answers."""

    similarity: Floats
    """float32 [rows, columns], NaN where there is no vector."""
    sample: Optional[PixelSample] = None


def score_on_cluster(
    raster: EmbeddingRaster,
    bundle: Bundle,
    query: SimilarityQuery,
    request: QueryRequest,
    progress: RequestProgress,
    sampler: Optional[Sampler] = None,
) -> Iterator[Tuple[float, ScoredWindow[Floats]]]:
    """Yield the share done and the similarities, tile by tile in any order.

    On equal processors they are what ``scoring.score`` yields, to the bit.
    Raises the errors of scoring, and ClusterError.
    """
    lattice = None if sampler is None else sampler.lattice
    jobs = tile_jobs(raster, bundle, query, request, lattice)
    pixels = sum(_pixels(job.window) for job in jobs)
    progress.log(
        "Computing on the cluster: {scheduler}", scheduler=request.scheduler
    )
    done = 0
    results = run_on_cluster(
        request.scheduler, score_tile, jobs, progress.check, _MOST_TILES
    )
    with closing(results):
        for job, tile in results:
            done += tile.similarity.size
            if sampler is not None and tile.sample is not None:
                sampler.add(tile.sample)
            yield done / pixels, ScoredWindow(job.window, tile.similarity)


def tile_jobs(
    raster: EmbeddingRaster,
    bundle: Bundle,
    query: SimilarityQuery,
    request: QueryRequest,
    lattice: Optional[Lattice] = None,
) -> List[ScoreJob]:
    """Cut the raster's window into tiles that follow the file's blocks."""
    return [
        ScoreJob(
            raster=_path_everywhere(raster.path),
            form=raster.form,
            window=window,
            bundle=bundle.name_everywhere,
            bundle_digest=bundle.digest,
            device=request.device,
            backend=request.backend,
            query=query,
            lattice=lattice,
        )
        for window in raster.windows(_TILE_SIDE)
    ]


def score_tile(
    job: ScoreJob, check_cancelled: Callable[[], None]
) -> ScoredTile:
    """Return the similarities of a tile; raises the errors of scoring."""
    bundle = bundle_with(job.bundle, job.bundle_digest)
    backend = pixel_backend(bundle, job.device, job.backend).backend
    sampler = None if job.lattice is None else Sampler(job.lattice)
    with open_embedding_raster(job.raster, form=job.form) as raster:
        similarity = score_window(
            raster, job.window, backend, job.query, check_cancelled, sampler
        )
    sample = None if sampler is None else sampler.sample()
    return ScoredTile(similarity, sample)


def _path_everywhere(path: str) -> str:
    return str(Path(path).absolute()) if Path(path).exists() else path


def _pixels(window: Window) -> int:
    return int(window.width) * int(window.height)
