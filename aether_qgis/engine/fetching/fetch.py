"""Fetch AlphaEarth for an area and years."""

from __future__ import annotations

import time
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Set, Tuple

from aether_qgis.engine.errors import OutputError, SourceError
from aether_qgis.engine.fetching.block_file import BlockFile
from aether_qgis.engine.fetching.estimate import estimate_of, gaps_of
from aether_qgis.engine.fetching.output_folder import (
    by_zone,
    check_folder,
    vrt_path,
)
from aether_qgis.engine.fetching.plan import (
    OpenedTile,
    Plan,
    forget_directories,
    plan_of,
)
from aether_qgis.engine.fetching.tile_file import TileFile, tags_of
from aether_qgis.engine.fetching.tile_windows import Span
from aether_qgis.engine.fetching.vrt import write_vrt
from aether_qgis.engine.index.lock import build_lock
from aether_qgis.engine.protocol import (
    FetchedZone,
    FetchEstimate,
    FetchRequest,
    FetchResult,
)
from aether_qgis.engine.runtime.progress import RequestProgress

_POLL_S = 0.1
_MEGABYTE = 1e6


def fetch(request: FetchRequest, progress: RequestProgress) -> FetchResult:
    """Fetch what a wish takes, or go on with it.

    Raises QueryError where there is nothing, SourceError and OutputError.
    """
    since = time.monotonic()
    folder = Path(request.folder).absolute()
    check_folder(folder)
    plan = plan_of(request.wish, progress)
    try:
        with build_lock(folder / "fetching") as is_free:
            if not is_free:
                raise OutputError(
                    "Another fetch writes to {folder} at the moment: wait "
                    "until it is done, or choose another folder.",
                    folder=str(folder),
                )
            estimate = estimate_of(
                plan, request.wish, request.folder, progress, False
            )
            _check_amount(request, estimate)
            plan.open_rest(progress)
            files = [
                TileFile(folder, tile, _location(plan, tile))
                for tile in plan.opened.values()
                if tile
            ]
            missing = [file for file in files if not file.is_there()]
            _Fetching(plan, missing, progress).run()
            zones = _zones(folder, files, plan.factor)
    finally:
        plan.reader.close()
    return FetchResult(
        zones=zones,
        gaps=gaps_of(plan),
        missing_years=estimate.missing_years,
        tiles=len(files),
        pixels=sum(_pixels(file) for file in files),
        bytes=plan.reader.bytes,
        kept=len(files) - len(missing),
        seconds=time.monotonic() - since,
        host=estimate.host,
        attribution=estimate.attribution,
        licence=estimate.licence,
    )


def _location(plan: Plan, tile: OpenedTile) -> str:
    return plan.source.location(tile.planned.listed.path)


def _pixels(file: TileFile) -> int:
    return file.tile.window.width * file.tile.window.height


def _check_amount(request: FetchRequest, estimate: FetchEstimate) -> None:
    amount = estimate.bytes / _MEGABYTE
    if amount > request.limit_mb:
        raise SourceError(
            "This area takes {amount} MB of {tiles} tiles, more than the "
            "limit of {limit} MB, and nothing was fetched: choose a smaller "
            "area, fewer years or a coarser resolution, or raise the limit.",
            amount=round(amount),
            tiles=estimate.tile_count,
            limit=round(request.limit_mb),
        )
    if estimate.disk_bytes > estimate.free_bytes:
        raise OutputError(
            "{folder} has room for {free} MB, and {needed} MB are needed: "
            "free some disk space, or choose another folder or a smaller "
            "area.",
            folder=request.folder,
            free=round(estimate.free_bytes / _MEGABYTE),
            needed=round(estimate.disk_bytes / _MEGABYTE),
        )


@dataclass(frozen=True)
class _Part:
    """A span of a tile that is still to come."""

    file: TileFile
    blocks: BlockFile
    span: Span


class _Fetching:
    """Fetches spans several at once, and writes each tile when it is whole."""

    def __init__(
        self, plan: Plan, files: List[TileFile], progress: RequestProgress
    ) -> None:
        self._plan = plan
        self._progress = progress
        self._files = files
        self._done = 0
        self._all = sum(map(_length, files))

    def run(self) -> None:
        """Fetch and write all."""
        pool = ThreadPoolExecutor(self._plan.workers, "fetch")
        try:
            self._run(pool)
        except BaseException:
            self._plan.reader.close()
            raise
        finally:
            pool.shutdown(cancel_futures=True)

    def _run(self, pool: ThreadPoolExecutor) -> None:
        open_parts: Dict[TileFile, Set[Span]] = {}
        blocks_of: Dict[TileFile, BlockFile] = {}
        pending = set()
        for file in self._files:
            blocks = file.blocks()
            spans = set(blocks.missing)
            blocks_of[file], open_parts[file] = blocks, spans
            self._done += _length(file) - sum(s.length for s in spans)
            for span in blocks.missing:
                part = _Part(file, blocks, span)
                pending.add(pool.submit(self._fetch, part))
        for file, spans in open_parts.items():
            if not spans:
                file.write(blocks_of[file], self._progress)
        while pending:
            finished, pending = wait(pending, _POLL_S, FIRST_COMPLETED)
            for future in finished:
                part = future.result()
                self._done += part.span.length
                open_parts[part.file].discard(part.span)
                if not open_parts[part.file]:
                    part.file.write(part.blocks, self._progress)
            self._tell()

    def _fetch(self, part: _Part) -> _Part:
        span = part.span
        piece = self._plan.reader.read(
            part.file.location, span.start, span.length
        )
        if len(piece.data) != span.length or (
            piece.version != part.file.tile.version
        ):
            forget_directories()
            raise SourceError(
                "{file} has changed while it was fetched: start the same "
                "again.",
                file=part.file.location,
            )
        part.blocks.add(span, piece.data)
        return part

    def _tell(self) -> None:
        self._progress.step(
            "Fetching AlphaEarth from {host}: {done} of {all} MB",
            0.1 + 0.9 * self._done / max(self._all, 1),
            host=self._plan.source.host,
            done=round(self._done / _MEGABYTE),
            all=round(self._all / _MEGABYTE),
        )


def _length(file: TileFile) -> int:
    return sum(span.length for span in file.tile.window.spans())


def _zones(
    folder: Path, files: List[TileFile], factor: int
) -> Tuple[FetchedZone, ...]:
    zones = []
    for year, zone, of_zone in by_zone(
        files, lambda file: file.tile.planned.listed.place
    ):
        paths = [file.path for file in of_zone]
        names = [path.name for path in paths]
        vrt = vrt_path(folder, year, zone, factor, names)
        write_vrt(vrt, paths, tags_of(year))
        written = tuple(map(str, paths))
        zones.append(FetchedZone(year, zone, str(vrt), written))
    return tuple(zones)
