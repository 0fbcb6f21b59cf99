"""What an answer about change says, in sentences for dock and log."""

from __future__ import annotations

from typing import Iterator

from aether_qgis.engine.protocol.changing import (
    CHANGE_FOUND,
    CHANGE_WEAK,
    ChangeRequest,
    ChangeResult,
)
from aether_qgis.results.notes import note_text
from aether_qgis.results.understanding import understood_lines
from aether_qgis.translation import number, tr


def verdict_line(request: ChangeRequest, result: ChangeResult) -> str:
    """Return in one sentence whether something has changed."""
    first, last = result.years[0], result.years[-1]
    if result.verdict == CHANGE_FOUND:
        return tr(
            "Between {first} and {last}, {percent} % of the area changed; "
            "places found: {count}."
        ).format(
            first=first,
            last=last,
            percent=number(changed_percent(result), 2),
            count=result.region_count,
        )
    if result.verdict == CHANGE_WEAK:
        return tr(
            "Some places hardly stand out from what differs everywhere "
            "between {first} and {last}: look at them before you call them "
            "changed."
        ).format(first=first, last=last)
    return tr(
        "No place of this size stands out from what differs everywhere "
        "between {first} and {last}: nothing has changed that can be told."
    ).format(first=first, last=last)


def changed_percent(result: ChangeResult) -> float:
    """Return the share of pixels that reach the threshold, in percent."""
    return 100 * result.changed_pixels / max(result.pixels, 1)


def change_lines(
    request: ChangeRequest, result: ChangeResult
) -> Iterator[str]:
    """Yield all that the log says of an answer, the verdict last."""
    yield from understood_lines(result.understood)
    for note in result.notes:
        yield note_text(note)
    if result.left_out:
        yield tr(
            "Places left out, because all outlines together would be too "
            "long to draw: {count}. Raise the threshold to see them."
        ).format(count=result.left_out)
    yield verdict_line(request, result)
