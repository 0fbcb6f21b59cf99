"""The vectors of examples, from all rasters that are searched."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import List, Sequence, Set, Tuple

import numpy as np

from aether_qgis.engine.errors import QueryError
from aether_qgis.engine.examples.locating import evenly, pixels_of
from aether_qgis.engine.examples.sources import VectorSource
from aether_qgis.engine.protocol import ExamplePlaces, Note
from aether_qgis.engine.runtime.arrays import Floats

_MOST_PIXELS = 4096

_Pixel = Tuple[int, int, int]
"""Number of the raster, row and column."""


@dataclass(frozen=True)
class Shown:
    """What examples of one kind look like."""

    vectors: Floats
    """Unit vectors of their pixels, float32 [n, d]."""
    weights: Floats
    """What each pixel counts for, float32 [n], 1 in sum: all places count
    the same."""


@dataclass(frozen=True)
class _Gathered:
    pixels: Tuple[_Pixel, ...]
    places: Tuple[int, ...]
    """Of each pixel the place it belongs to."""
    vectors: Floats
    outside: int
    """How many places lie on no raster."""
    without_data: int
    """How many lie on rasters, but on no pixel with a vector."""


def gather(
    examples: ExamplePlaces,
    counters: ExamplePlaces,
    sources: Sequence[VectorSource],
) -> Tuple[Shown, Shown, Tuple[Note, ...]]:
    """Return what examples and counter-examples show, and what is left out.

    A pixel counts once. One that is both is left out of both. Raises
    QueryError where places were given and none can be used.
    """
    wanted = _gathered(examples, sources)
    shunned = _gathered(counters, sources)
    notes = [*_notes(examples, wanted), *_counter_notes(counters, shunned)]
    _check_any(examples, wanted)
    both = set(wanted.pixels) & set(shunned.pixels)
    if both:
        if both >= set(wanted.pixels):
            raise QueryError(
                "Every example is a counter-example as well, pixel for "
                "pixel: remove one of the two, or choose other places."
            )
        notes.append(
            Note(
                "Pixels that are both an example and a counter-example are "
                "left out: {count}.",
                {"count": str(len(both))},
            )
        )
    return _shown(wanted, both), _shown(shunned, both), tuple(notes)


def _gathered(
    places: ExamplePlaces, sources: Sequence[VectorSource]
) -> _Gathered:
    """Take each place from the first raster that has data there."""
    known: Set[_Pixel] = set()
    pixels: List[_Pixel] = []
    owners: List[int] = []
    vectors: List[Floats] = []
    touched: Set[int] = set()
    looked_at: Set[int] = set()
    settled: Set[int] = set()
    for number, source in enumerate(sources):
        if len(settled) == places.count:
            break
        found = pixels_of(places, source.grid)
        touched |= set(found.place.tolist())
        open_ones = np.array(
            [place not in settled for place in found.place.tolist()], bool
        )
        rows, columns = found.rows[open_ones], found.columns[open_ones]
        place = found.place[open_ones]
        chosen = evenly(len(rows), _MOST_PIXELS)
        rows, columns, place = rows[chosen], columns[chosen], place[chosen]
        looked_at |= set(place.tolist())
        values = source.at(rows, columns)
        for owner, row, column, value in zip(
            place.tolist(), rows.tolist(), columns.tolist(), values
        ):
            pixel = number, row, column
            if not np.isfinite(value[0]):
                continue
            settled.add(owner)
            if pixel not in known:
                known.add(pixel)
                pixels.append(pixel)
                owners.append(owner)
                vectors.append(value)
    everywhere = np.stack(vectors) if vectors else np.empty((0, 1), np.float32)
    return _Gathered(
        tuple(pixels),
        tuple(owners),
        everywhere,
        places.count - len(touched),
        len(looked_at - settled),
    )


def _shown(gathered: _Gathered, left_out: Set[_Pixel]) -> Shown:
    keep = [pixel not in left_out for pixel in gathered.pixels]
    vectors = gathered.vectors[np.array(keep, bool)]
    owners = np.array(gathered.places, np.int64)[np.array(keep, bool)]
    if not len(owners):
        return Shown(vectors, np.empty(0, np.float32))
    _, place, counts = np.unique(
        owners, return_inverse=True, return_counts=True
    )
    weights = 1 / counts[place]
    return Shown(vectors, (weights / weights.sum()).astype(np.float32))


def _check_any(places: ExamplePlaces, found: _Gathered) -> None:
    if places.count and not found.pixels:
        raise QueryError(
            "No example can be used: of {count}, {outside} lie outside the "
            "raster and {empty} where it holds no data; choose places that "
            "the raster shows.",
            count=places.count,
            outside=found.outside,
            empty=found.without_data,
        )


def _notes(places: ExamplePlaces, found: _Gathered) -> List[Note]:
    return _told(
        places,
        found,
        Note(
            "Examples left out: {outside} outside the raster, {empty} where "
            "it holds no data."
        ),
        Note("Of {given} examples every so many is used, {most} at most."),
    )


def _counter_notes(places: ExamplePlaces, found: _Gathered) -> List[Note]:
    return _told(
        places,
        found,
        Note(
            "Counter-examples left out: {outside} outside the raster, {empty} "
            "where it holds no data."
        ),
        Note(
            "Of {given} counter-examples every so many is used, {most} at "
            "most."
        ),
    )


def _told(
    places: ExamplePlaces, found: _Gathered, left_out: Note, is_sample: Note
) -> List[Note]:
    notes = []
    if found.outside or found.without_data:
        outside, empty = str(found.outside), str(found.without_data)
        values = {"outside": outside, "empty": empty}
        notes.append(replace(left_out, values=values))
    if _is_sample(places):
        given = str(places.total)
        notes.append(
            replace(
                is_sample, values={"given": given, "most": str(_MOST_PIXELS)}
            )
        )
    return notes


def _is_sample(places: ExamplePlaces) -> bool:
    return places.total > min(places.count, _MOST_PIXELS)
