"""The list of all tiles, kept on this machine and asked by area."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Iterable, List, Sequence, Tuple

from aether_qgis.engine.fetching.areas import Area
from aether_qgis.engine.fetching.sources.source import Source, TilePlace
from aether_qgis.engine.rasters.bounds import Bounds
from aether_qgis.engine.rasters.writer import not_written

_SCHEMA = "1"
_TABLES = """
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE tiles (
    year INTEGER NOT NULL, zone TEXT NOT NULL, name TEXT NOT NULL,
    west REAL NOT NULL, south REAL NOT NULL,
    east REAL NOT NULL, north REAL NOT NULL
);
"""


@dataclass(frozen=True)
class ListedTile:
    """A tile, as the list describes it."""

    place: TilePlace
    usable: Bounds
    """In degrees; what lies outside is another zone's."""

    @property
    def path(self) -> str:
        """Its path below the annual folder."""
        place = self.place
        return f"{place.year}/{place.zone}/{place.name}"


class Catalogue:
    """One source's list of tiles."""

    def __init__(self, folder: Path, source: Source) -> None:
        name = hashlib.sha256(source.root.encode("utf-8", "replace"))
        self.path = folder / f"alphaearth-{name.hexdigest()[:12]}.sqlite"
        self._source = source

    def date(self) -> str:
        """Return when it was made, empty if there is no usable one."""
        with suppress(sqlite3.Error):
            with closing(self._opened()) as database:
                about = dict(database.execute("SELECT key, value FROM about"))
            found = about.get("schema"), about.get("source")
            if found == (_SCHEMA, self._source.root):
                return str(about.get("date", ""))
        return ""

    def write(self, tiles: Iterable[ListedTile], index: str) -> None:
        """Replace it with ``tiles`` from the file ``index``.

        Raises OutputError.
        """
        partial = self.path.with_name(f"{self.path.name}.{os.getpid()}.part")
        about = {
            "schema": _SCHEMA,
            "source": self._source.root,
            "index": index,
            "date": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        }
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            partial.unlink(missing_ok=True)
            with closing(sqlite3.connect(partial)) as database:
                database.executescript(_TABLES)
                database.executemany(
                    "INSERT INTO about VALUES (?, ?)", about.items()
                )
                database.executemany(
                    "INSERT INTO tiles VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (
                        (t.place.year, t.place.zone, t.place.name, *t.usable)
                        for t in tiles
                    ),
                )
                database.commit()
            partial.replace(self.path)
        except (OSError, sqlite3.Error) as error:
            raise not_written(self.path, error) from error
        finally:
            with suppress(OSError):
                partial.unlink(missing_ok=True)

    def tiles(self, area: Area) -> List[ListedTile]:
        """Return the tiles of all years that may be used in ``area``."""
        found: List[ListedTile] = []
        with closing(self._opened()) as database:
            for west, south, east, north in area.boxes:
                rows = database.execute(
                    "SELECT DISTINCT year, zone, name, west, south, east, "
                    "north FROM tiles WHERE west < ? AND east > ? "
                    "AND south < ? AND north > ? ORDER BY year, zone, name",
                    (east, west, north, south),
                )
                found += [_listed(row) for row in rows]
        return list(dict.fromkeys(found))

    def _opened(self) -> sqlite3.Connection:
        address = f"{self.path.absolute().as_uri()}?mode=ro"
        return sqlite3.connect(address, uri=True)


def _listed(row: Sequence[object]) -> ListedTile:
    year, zone, name, *bounds = row
    usable: Tuple[float, ...] = tuple(map(float, bounds))  # type: ignore
    place = TilePlace(int(str(year)), str(zone), str(name))
    return ListedTile(place, (usable[0], usable[1], usable[2], usable[3]))
