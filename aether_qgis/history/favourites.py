"""The user's favourites."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Collection, List, Optional, Sequence, Tuple

from aether_qgis.history.favourite import (
    LONGEST_NAME,
    Favourite,
    FavouriteError,
    check_favourite,
)
from aether_qgis.history.favourite_files import (
    check_count,
    read_favourites,
    write_favourites,
)
from aether_qgis.history.locked_file import RecordError, locked
from aether_qgis.settings import Settings
from aether_qgis.translation import tr


@dataclass(frozen=True)
class Imported:
    """What an import has brought."""

    added: Tuple[Favourite, ...]
    known: int
    """How many were there already, under whatever name."""


class Favourites:
    """Reads and changes the favourites; every call reads the file anew.

    A file that is damaged is not overwritten: all calls raise RecordError.
    """

    def __init__(self, path: Optional[Path] = None) -> None:
        """By default ``path`` holds those of the active profile."""
        self.path = path or Settings.load().records_home / "favourites.json"

    def all(self) -> List[Favourite]:
        """Return the favourites in the order of their names."""
        if not self.path.exists():
            return []
        found = read_favourites(self.path)
        return sorted(found, key=lambda one: one.name.casefold())

    def add(self, favourite: Favourite) -> Favourite:
        """Add a favourite, and return it as it is called now.

        If its name is taken, it gets a number; if there is one that asks
        the same, that is returned instead.
        """
        _check(favourite)
        with locked(self.path):
            favourites = self.all()
            for one in favourites:
                if one.asks_like(favourite):
                    return one
            named = _with_free_name(favourite, favourites)
            self._write([*favourites, named])
        return named

    def remove(self, names: Collection[str]) -> None:
        """Remove favourites by their names."""
        with locked(self.path):
            self._write([one for one in self.all() if one.name not in names])

    def rename(self, old: str, new: str) -> None:
        """Call a favourite ``new``, with a number if that is taken."""
        with locked(self.path):
            favourites = self.all()
            others = [one for one in favourites if one.name != old]
            for one in favourites:
                if one.name == old:
                    named = one.called(new.strip())
                    _check(named)
                    others.append(_with_free_name(named, others))
            self._write(others)

    def import_from(self, path: Path) -> Imported:
        """Add the favourites of a shared file, all or none."""
        shared = read_favourites(path)
        with locked(self.path):
            favourites = self.all()
            added = []
            for one in shared:
                if any(map(one.asks_like, favourites)):
                    continue
                named = _with_free_name(one, favourites)
                favourites.append(named)
                added.append(named)
            self._write(favourites)
        return Imported(tuple(added), len(shared) - len(added))

    def _write(self, favourites: Sequence[Favourite]) -> None:
        check_count(len(favourites))
        write_favourites(self.path, favourites)


def _with_free_name(
    favourite: Favourite, others: Sequence[Favourite]
) -> Favourite:
    taken = {one.name for one in others}
    name, number = favourite.name, 1
    while name in taken:
        number += 1
        ending = f" ({number})"
        name = favourite.name[: LONGEST_NAME - len(ending)] + ending
    return favourite.called(name)


def _check(favourite: Favourite) -> None:
    try:
        check_favourite(favourite)
    except FavouriteError as error:
        raise RecordError(
            tr(
                "This query cannot become a favourite, because of its "
                "{field}: change it and try again."
            ).format(field=error)
        ) from error
