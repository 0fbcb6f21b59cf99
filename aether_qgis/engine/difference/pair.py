"""The two answers of a request: open, on one grid, with one measure."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Iterator, List, Tuple

from rasterio.windows import Window

from aether_qgis.engine.difference.answer import Answer, open_answer
from aether_qgis.engine.errors import AnswerError, EmbeddingRasterError
from aether_qgis.engine.protocol import Note
from aether_qgis.engine.protocol.differing import (
    AUTO_MEASURE,
    RELEVANCE_MEASURE,
    SIMILARITY_MEASURE,
    DifferenceRequest,
)
from aether_qgis.engine.rasters.grids import Placement, overlap, placement
from aether_qgis.engine.rasters.warping import warped_onto
from aether_qgis.engine.rasters.windows import cut
from aether_qgis.engine.runtime.arrays import Floats

_WINDOW_SIDE = 1024


@dataclass(frozen=True)
class Pair:
    """Two answers, and where both lie."""

    first: Answer
    second: Answer
    placement: Placement
    """Of the second one in the grid of the first."""
    area: Window
    """The part of the first one's grid that both cover."""
    measure: str
    """What of them is compared."""
    notes: Tuple[Note, ...]

    def windows(self) -> List[Window]:
        """Return the area in pieces of about a megapixel."""
        return cut(self.area, self.first.block, _WINDOW_SIDE)

    def read(self) -> Iterator[Tuple[Window, Floats, Floats]]:
        """Yield each window with both answers, float32 [rows, columns].

        Raises AnswerError where a file cannot be read.
        """
        for window in self.windows():
            own = self.placement.own_window(window)
            first = self.first.read(window, self.measure)
            second = self.second.read(own, self.measure)
            if self.placement.is_turned:
                second = second[::-1]
            yield window, first, second


def open_pair(
    request: DifferenceRequest, folder: Path, stack: ExitStack
) -> Pair:
    """Open both answers of ``request`` until ``stack`` ends.

    ``folder`` takes a warped one. Raises AnswerError for rasters that are
    no answers, EmbeddingRasterError for different grids that are not to be
    warped, and OutsideError for answers without a common area.
    """
    first = open_answer(request.first, stack)
    second = open_answer(request.second, stack)
    measure = _measure(request.measure, first, second)
    notes = _notes(measure, first, second)
    try:
        place = placement(first, second)
    except EmbeddingRasterError:
        if not request.warps:
            raise
        place = Placement(0, 0)
        warped = warped_onto(first, second.path, folder, 1)
        second = second.seen_through(warped, stack)
        notes.append(
            Note(
                "{path} was warped onto the grid of {first}, by the "
                "nearest pixel.",
                {"path": second.path, "first": first.path},
            )
        )
    area = overlap((first, second), (Placement(0, 0), place))
    return Pair(first, second, place, area, measure, tuple(notes))


def _measure(wanted: str, first: Answer, second: Answer) -> str:
    """Return what is compared; raises AnswerError where it is not there."""
    silent = [one for one in (first, second) if not one.tells_relevance]
    if wanted == RELEVANCE_MEASURE and silent:
        raise AnswerError(
            "{path} does not tell how relevant its pixels are: ask again "
            "with this version, or compare similarities.",
            path=silent[0].path,
        )
    if wanted != AUTO_MEASURE:
        return wanted
    if silent or _asked_alike(first, second):
        return SIMILARITY_MEASURE
    return RELEVANCE_MEASURE


def _asked_alike(first: Answer, second: Answer) -> bool:
    """Whether only the rasters differ, so that similarities compare."""
    one = replace(first.asked, path="", source="", year="")
    other = replace(second.asked, path="", source="", year="")
    # How examples differ, tags do not tell.
    is_by_example = "examples" in first.tags or "examples" in second.tags
    return bool(one.query) and one == other and not is_by_example


def _notes(measure: str, first: Answer, second: Answer) -> List[Note]:
    bundles = first.asked.bundle, second.asked.bundle
    if measure == RELEVANCE_MEASURE or bundles[0] == bundles[1]:
        return []
    return [
        Note(
            "The answers come from the bundles {first} and {second}, whose "
            "similarities have different scales: relevance compares better.",
            {"first": bundles[0] or "?", "second": bundles[1] or "?"},
        )
    ]
