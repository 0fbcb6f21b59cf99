"""From a wish to the tiles, windows and bytes that it takes."""

from __future__ import annotations

from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Callable, Dict, List, Optional, Sequence, Tuple, TypeVar

from rasterio.crs import CRS

from aether_qgis.engine.errors import QueryError, SourceError
from aether_qgis.engine.fetching.areas import Area, area_of, on_grid
from aether_qgis.engine.fetching.sources.counting_reader import (
    CountingReader,
    reader_of,
)
from aether_qgis.engine.fetching.sources.source import (
    MissingFile,
    Piece,
    Source,
    source_of,
)
from aether_qgis.engine.fetching.tiff_directory import (
    Directory,
    TiffFault,
    read_directory,
)
from aether_qgis.engine.fetching.tile_list.catalogue import ListedTile
from aether_qgis.engine.fetching.tile_list.index_download import (
    ready_catalogue,
)
from aether_qgis.engine.fetching.tile_windows import (
    TileWindow,
    level_of,
    window_of,
)
from aether_qgis.engine.protocol import (
    FULL_RESOLUTION_M,
    AlphaEarthWish,
)
from aether_qgis.engine.rasters.bounds import Bounds
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.runtime.recently_used import RecentlyUsed

T = TypeVar("T")
R = TypeVar("R")

_POLL_S = 0.1


@dataclass(frozen=True)
class PlannedTile:
    """A listed tile and the part of it that the area takes."""

    listed: ListedTile
    bounds: Bounds
    """In the CRS of its zone."""

    @property
    def crs(self) -> CRS:
        """The CRS of its zone."""
        return _crs(self.listed.place.epsg)


@dataclass(frozen=True)
class OpenedTile:
    """A planned tile whose directory has been read."""

    planned: PlannedTile
    window: TileWindow
    order: str
    crs: CRS
    size: int
    version: str


@dataclass(frozen=True)
class _ReadFile:
    """What a file says of itself, and which version of it."""

    directory: Directory
    size: int
    version: str


_READ: RecentlyUsed[str, _ReadFile] = RecentlyUsed(256)


def forget_directories() -> None:
    """Read all anew: a file has changed."""
    _READ.clear()


@dataclass
class Plan:
    """All tiles of a wish, and how to read them."""

    source: Source
    reader: CountingReader
    catalogue_date: str
    tiles: List[PlannedTile]
    years: Tuple[int, ...]
    """Those that have something here, asked for or not."""
    factor: int
    workers: int
    opened: Dict[PlannedTile, Optional[OpenedTile]] = field(
        default_factory=dict
    )
    """By tile; None for those that the source does not have."""

    def open(
        self, tiles: Sequence[PlannedTile], progress: RequestProgress
    ) -> None:
        """Read the directories of ``tiles``, several at once."""
        host = self.source.host

        def told(done: int) -> None:
            progress.step(
                "Looking at the tiles of {host}: {done} of {all}",
                0.1 * done / len(tiles),
                host=host,
                done=done,
                all=len(tiles),
            )

        found = self.at_once(self._opened, tiles, told)
        self.opened.update(zip(tiles, found))

    def open_rest(self, progress: RequestProgress) -> None:
        """Read the directories of the tiles that no look has opened."""
        self.open([t for t in self.tiles if t not in self.opened], progress)

    def at_once(
        self,
        work: Callable[[T], R],
        items: Sequence[T],
        told: Callable[[int], None],
    ) -> List[R]:
        """Return ``work`` of each item, in order, several at a time.

        ``told`` is called with how many are done, often enough for a cancel
        that it raises to count at once.
        """
        pool = ThreadPoolExecutor(self.workers, "fetch")
        try:
            futures = [pool.submit(work, item) for item in items]
            pending = set(futures)
            while pending:
                done, pending = wait(pending, _POLL_S, FIRST_COMPLETED)
                for future in done:
                    future.result()
                told(len(futures) - len(pending))
            return [future.result() for future in futures]
        except BaseException:
            self.reader.close()
            raise
        finally:
            pool.shutdown(cancel_futures=True)

    def _opened(self, tile: PlannedTile) -> Optional[OpenedTile]:
        location = self.source.location(tile.listed.path)
        try:
            if self.source.is_local:
                return self._window(tile, self._read(location))
            # An estimate has just read what the fetch needs.
            return self._window(
                tile, _READ.get(location, lambda: self._read(location))
            )
        except MissingFile:
            return None
        except TiffFault as error:
            raise SourceError(
                "{path} of {host} cannot be read ({reason}); expected a "
                "tile of AlphaEarth, a GeoTIFF: choose another source.",
                path=tile.listed.path,
                host=self.source.host,
                reason=str(error),
            ) from error

    def _read(self, location: str) -> _ReadFile:
        pieces: List[Piece] = []

        def read(start: int, length: int) -> bytes:
            pieces.append(self.reader.read(location, start, length))
            return pieces[-1].data

        directory = read_directory(read)
        return _ReadFile(directory, pieces[-1].size, pieces[-1].version)

    def _window(
        self,
        tile: PlannedTile,
        file: _ReadFile,
    ) -> Optional[OpenedTile]:
        directory = file.directory
        level = level_of(directory, self.factor)
        if level is None:
            sizes = [
                round(FULL_RESOLUTION_M * directory.levels[0].width / o.width)
                for o in directory.levels
            ]
            raise SourceError(
                "{path} has no pixels of {wanted} m; it has those of "
                "{sizes} m: choose one of these resolutions.",
                path=tile.listed.path,
                wanted=FULL_RESOLUTION_M * self.factor,
                sizes=", ".join(map(str, sizes)),
            )
        crs = CRS.from_epsg(directory.epsg) if directory.epsg else tile.crs
        window = window_of(directory, level, tile.bounds)
        if window is None:
            return None
        return OpenedTile(
            tile,
            window,
            directory.order,
            crs,
            file.size,
            file.version,
        )


def plan_of(wish: AlphaEarthWish, progress: RequestProgress) -> Plan:
    """Return the tiles that a wish takes; no file of theirs is opened yet.

    Raises QueryError where there is nothing, and SourceError.
    """
    factor = wish.resolution_m // FULL_RESOLUTION_M
    if factor < 1 or factor & (factor - 1) or wish.resolution_m % 10:
        raise QueryError(
            "A resolution of {found} m was asked for; expected 10, 20, 40, "
            "80 m and so on: choose one of these.",
            found=wish.resolution_m,
        )
    if not wish.years:
        raise QueryError("No year was given: choose one, such as 2024.")
    area = area_of(wish.extent)
    source = source_of(wish.source)
    reader = reader_of(source, wish.http)
    if not source.is_local:
        progress.log("AlphaEarth is asked of {host}.", host=source.host)
    folder = Path(wish.catalogue_folder)
    try:
        catalogue = ready_catalogue(
            source, folder, reader, wish.refresh_catalogue, progress
        )
    except BaseException:
        reader.close()
        raise
    listed = catalogue.tiles(area)
    years = tuple(sorted({tile.place.year for tile in listed}))
    asked = [tile for tile in listed if tile.place.year in wish.years]
    tiles = _planned(area, asked, progress)
    if not tiles:
        raise _nothing(wish, years)
    workers = max(1, min(wish.http.connections, 32))
    return Plan(
        source, reader, catalogue.date(), tiles, years, factor, workers
    )


def _planned(
    area: Area, listed: Sequence[ListedTile], progress: RequestProgress
) -> List[PlannedTile]:
    found = []
    for tile in listed:
        progress.check()
        bounds = on_grid(area, tile.usable, _crs(tile.place.epsg))
        if bounds:
            found.append(PlannedTile(tile, bounds))
    return found


@lru_cache(maxsize=120)
def _crs(epsg: int) -> CRS:
    return CRS.from_epsg(epsg)


def _nothing(wish: AlphaEarthWish, years: Tuple[int, ...]) -> QueryError:
    asked = ", ".join(map(str, wish.years))
    if years:
        return QueryError(
            "There is no AlphaEarth for {asked} in this area; there is for "
            "{years}: choose among these years.",
            asked=asked,
            years=", ".join(map(str, years)),
        )
    return QueryError(
        "There is no AlphaEarth in this area, which lies at sea or too near "
        "to a pole: choose an area on land."
    )
