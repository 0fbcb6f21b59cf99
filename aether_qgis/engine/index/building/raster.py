"""Build the aligned index of one raster, or go on with it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import FrozenSet, List, Optional, Tuple

import numpy as np

from aether_qgis import __version__
from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.errors import IndexFileError
from aether_qgis.engine.index.aligned_index import check_whole
from aether_qgis.engine.index.building.choice import (
    Ranges,
    choose_quantisation,
)
from aether_qgis.engine.index.building.clipping import MOST_CLIPPED
from aether_qgis.engine.index.building.probes import pixel_probes, text_probes
from aether_qgis.engine.index.building.sample import sample_aligned
from aether_qgis.engine.index.building.tile import TileJob
from aether_qgis.engine.index.building.tile_runs import run_tiles, workers_for
from aether_qgis.engine.index.building.tiling import tile_places
from aether_qgis.engine.index.building.top_levels import write_top_levels
from aether_qgis.engine.index.building.unfinished import UnfinishedIndex
from aether_qgis.engine.index.cache_folder import bytes_of, delete
from aether_qgis.engine.index.eviction import evict
from aether_qgis.engine.index.levels import whole_bytes
from aether_qgis.engine.index.manifest import (
    IndexManifest,
    IndexSource,
    StoredQuantisation,
    source_of,
)
from aether_qgis.engine.protocol import BuildIndexRequest, partial_path
from aether_qgis.engine.rasters.reader import (
    EmbeddingRaster,
    open_embedding_raster,
)
from aether_qgis.engine.runtime.cores import usable_cores
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity.scoring import no_data
from aether_qgis.engine.towers.backends import PixelBackend

# Shares of the time that one raster takes.
_TILES_FROM, _TILES_TO = 0.02, 0.97


@dataclass(frozen=True)
class RasterBuilding:
    """The building of one raster's index, whose lock is held."""

    request: BuildIndexRequest
    bundle: Bundle
    backend: PixelBackend
    path: str
    folder: Path
    """Where the whole index goes."""
    protected: FrozenSet[Path]
    """Indexes that are not evicted."""
    progress: RequestProgress

    def build(self) -> int:
        """Build the index; return how many others were evicted for it.

        Raises the errors of reading, and IndexFileError where the index is
        beyond the limit or cannot be written.
        """
        with open_embedding_raster(self.path) as raster:
            self.bundle.check_reads(raster.profile, raster.path)
            source = source_of(raster, self.bundle)
            index = UnfinishedIndex.resume(
                self._partial, source, self.progress.check
            )
            removed = 0
            if index is None:
                index, removed = self._start(self._measured(raster, source))
            else:
                self._log_resumed(index)
                removed = self._evict(index.manifest)
            while wider := self._build_tiles(raster, index):
                manifest = self._measured(raster, source, wider)
                index, more = self._start(manifest)
                removed += more
            self._finish(index)
            return removed

    @property
    def _partial(self) -> Path:
        return partial_path(str(self.folder))

    def _measured(
        self,
        raster: EmbeddingRaster,
        source: IndexSource,
        seen: Optional[Ranges] = None,
    ) -> IndexManifest:
        """Choose how vectors are stored, so that what was ``seen`` fits."""
        self.progress.step("Measuring {raster}", 0.0, raster=self.path)
        with ThreadPoolExecutor(1) as beside:
            # To load a text tower takes as long as to read the sample.
            texts = beside.submit(text_probes, self.bundle)
            sample = sample_aligned(raster, self.backend, self.progress.check)
            queries = texts.result()
        ranges = Ranges.of(sample)
        choice = choose_quantisation(
            sample,
            pixel_probes(sample) if queries is None else queries,
            ranges.joined(seen) if seen else ranges,
        )
        return IndexManifest(
            source=source,
            quantisation=StoredQuantisation.of(choice.quantisation),
            measured=choice.measured,
            aether_version=__version__,
        )

    def _start(self, manifest: IndexManifest) -> Tuple[UnfinishedIndex, int]:
        """Start anew; return also how many indexes were evicted."""
        for folder in (self.folder, self._partial):
            if folder.exists():
                delete(folder)
        removed = self._evict(manifest)
        return UnfinishedIndex.start(self._partial, manifest), removed

    def _evict(self, manifest: IndexManifest) -> int:
        there = bytes_of(self._partial) if self._partial.exists() else 0
        return evict(
            self.folder.parent,
            max(whole_bytes(manifest.levels) - there, 0),
            self.request.index_limit_gib,
            self.protected,
        )

    def _log_resumed(self, index: UnfinishedIndex) -> None:
        whole = index.manifest.levels[0]
        done = sum(place.rows * place.columns for place in index.done)
        self.progress.log(
            "The index of {raster} was begun before: {percent} % of it is "
            "there.",
            raster=self.path,
            percent=round(100 * done / (whole.rows * whole.columns)),
        )

    def _build_tiles(
        self, raster: EmbeddingRaster, index: UnfinishedIndex
    ) -> Optional[Ranges]:
        """Build the tiles that are not there yet.

        Returns the ranges that are needed, if too many pixels lie outside
        those of the quantisation.
        """
        jobs = self._jobs(raster, index)
        left = [job for job in jobs if job.place not in index.done]
        pixels = sum(job.place.rows * job.place.columns for job in jobs)
        workers = workers_for(self.request, raster, jobs)
        tiles = run_tiles(self.request, left, workers, self.progress.check)
        with closing(tiles):
            for tile in tiles:
                index.record(tile)
                clipped = sum(done.clipped for done in index.done.values())
                if clipped > MOST_CLIPPED * pixels:
                    break
                self._report(len(index.done) / len(jobs))
        done = index.done.values()
        valid = sum(tile.valid for tile in done)
        if sum(tile.clipped for tile in done) <= MOST_CLIPPED * valid:
            return None
        return Ranges(
            np.min([tile.low for tile in done if tile.low], axis=0),
            np.max([tile.high for tile in done if tile.high], axis=0),
        )

    def _jobs(
        self, raster: EmbeddingRaster, index: UnfinishedIndex
    ) -> List[TileJob]:
        level = index.manifest.levels[0]
        jobs = [
            TileJob(
                raster=self.path,
                form=raster.form,
                height=level.rows,
                width=level.columns,
                bundle=self.request.bundle,
                bundle_digest=self.bundle.digest,
                device=self.request.device,
                folder=str(index.folder),
                quantisation=index.manifest.quantisation,
                place=place,
            )
            for place in tile_places(level, raster.block[1])
        ]
        # Not in order: a part that is unlike the sample shows early.
        order = np.random.default_rng(0).permutation(len(jobs))
        return [jobs[number] for number in order]

    def _finish(self, index: UnfinishedIndex) -> None:
        """Make the small levels and move the index into its place."""
        self._report(1.0)
        manifest, folder = index.manifest, index.folder
        valid = sum(tile.valid for tile in index.done.values())
        if not valid:
            delete(folder)
            raise no_data(self.path)
        workers = usable_cores()
        try:
            checksums = write_top_levels(
                folder,
                manifest,
                index.checksums(),
                workers,
                self.progress.check,
            )
        except (OSError, ValueError) as error:
            delete(folder)
            raise IndexFileError(
                "What had been built of the index of {raster} was damaged "
                "on the disk and has been removed: build it anew.",
                raster=self.path,
            ) from error
        whole = replace(manifest, valid_pixels=valid, checksums=checksums)
        check_whole(folder, whole)
        index.publish(self.folder, whole)

    def _report(self, share: float) -> None:
        self.progress.step(
            "Building the index of {raster}",
            _TILES_FROM + share * (_TILES_TO - _TILES_FROM),
            raster=self.path,
        )
