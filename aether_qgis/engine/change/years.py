"""The years of rasters: as given, or guessed, and in time order."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Callable, List, Optional, Sequence, Tuple

from aether_qgis.engine.errors import QueryError
from aether_qgis.engine.protocol import Note

FIRST_YEAR, LAST_YEAR = 1972, 2100
"""Between the first satellite of its kind and what nobody will ask for."""

_YEAR = re.compile(r"(?<!\d)(19[789]\d|20\d\d)(?!\d)")


@dataclass(frozen=True)
class Described:
    """What a raster says of its year."""

    path: str
    tags: Tuple[Tuple[str, str], ...]
    band_names: Tuple[str, ...]


@dataclass(frozen=True)
class TimeOrder:
    """Rasters in time order."""

    order: Tuple[int, ...]
    """Places in the list that was given, the earliest raster first."""
    years: Tuple[int, ...]
    """In that order; 1, 2 … where none are known."""
    is_known: bool
    notes: Tuple[Note, ...]


def time_order(
    rasters: Sequence[Described], given: Sequence[int]
) -> TimeOrder:
    """Return the rasters in time order, by the ``given`` years or a guess.

    A guess has to give each raster a year of its own: by tags, else by the
    names of files, bands or folders. Without one, the order is taken as it
    is. Raises QueryError for years that cannot be those of the rasters.
    """
    guessed = _guessed(rasters)
    if given:
        _check_given(rasters, given)
        return _sorted(tuple(given), _contradiction(given, guessed))
    if guessed:
        said, known = guessed
        note = replace(said, values={"years": _text(sorted(known))})
        return _sorted(known, (note,))
    note = Note(
        "No years were found in the rasters' tags and names: they are "
        "compared in the order given, as 1 to {count}.",
        {"count": str(len(rasters))},
    )
    count = range(len(rasters))
    return TimeOrder(tuple(count), tuple(n + 1 for n in count), False, (note,))


def _guessed(
    rasters: Sequence[Described],
) -> Optional[Tuple[Note, Tuple[int, ...]]]:
    """Return where years are named, one of its own for each raster."""
    for said, found in _GUESSES:
        years = [found(one) for one in rasters]
        known = tuple(year for year in years if year is not None)
        if len(set(known)) == len(rasters):
            return said, known
    return None


def _contradiction(
    given: Sequence[int], guessed: Optional[Tuple[Note, Tuple[int, ...]]]
) -> Tuple[Note, ...]:
    if not guessed or tuple(given) == guessed[1]:
        return ()
    note = Note(
        "The years that were given, {given}, are not those that the rasters' "
        "tags or names say, {found}: those given count; check their order.",
        {"given": _text(given), "found": _text(guessed[1])},
    )
    return (note,)


def _sorted(years: Tuple[int, ...], notes: Tuple[Note, ...]) -> TimeOrder:
    order = sorted(range(len(years)), key=years.__getitem__)
    in_time = tuple(years[place] for place in order)
    if in_time != years:
        notes += (
            Note(
                "The rasters were not in time order; they are compared as "
                "{years}.",
                {"years": _text(in_time)},
            ),
        )
    return TimeOrder(tuple(order), in_time, True, notes)


def _check_given(rasters: Sequence[Described], given: Sequence[int]) -> None:
    if len(given) != len(rasters):
        raise QueryError(
            "There are {found} years for {expected} rasters: name one year "
            "for each raster, or none to have them guessed.",
            found=len(given),
            expected=len(rasters),
        )
    for year in given:
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise QueryError(
                "{found} is no year of a satellite image; expected {first} "
                "to {last}.",
                found=year,
                first=FIRST_YEAR,
                last=LAST_YEAR,
            )
        if given.count(year) > 1:
            raise QueryError(
                "The year {year} is named twice: name a different year for "
                "each raster.",
                year=year,
            )


def _of_tags(raster: Described) -> Optional[int]:
    texts = [text for key, text in raster.tags if "year" in key.lower()]
    return _only_year(texts)


def _of_name(raster: Described) -> Optional[int]:
    return _only_year([PurePath(raster.path).name])


def _of_bands(raster: Described) -> Optional[int]:
    return _only_year(raster.band_names)


def _of_folders(raster: Described) -> Optional[int]:
    # The nearest folder that names one: …/annual/2021/10N/….tiff
    for folder in reversed(PurePath(raster.path).parts[:-1]):
        year = _only_year([folder])
        if year is not None:
            return year
    return None


def _only_year(texts: Sequence[str]) -> Optional[int]:
    """Return the year that is named, None where several are."""
    found = {int(year) for text in texts for year in _YEAR.findall(text)}
    return found.pop() if len(found) == 1 else None


def _text(years: Sequence[int]) -> str:
    return ", ".join(map(str, years))


_Guess = Tuple[Note, Callable[[Described], Optional[int]]]
_GUESSES: List[_Guess] = [
    (Note("Years as the rasters' tags say: {years}."), _of_tags),
    (Note("Years guessed from the names of the files: {years}."), _of_name),
    (Note("Years guessed from the names of the bands: {years}."), _of_bands),
    (
        Note("Years guessed from the names of the folders: {years}."),
        _of_folders,
    ),
]
