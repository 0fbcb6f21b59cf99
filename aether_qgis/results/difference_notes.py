"""What a difference says: names of both answers, and sentences."""

from __future__ import annotations

from pathlib import Path
from typing import Iterator, Tuple

from aether_qgis.engine.protocol.differing import (
    RELEVANCE_MEASURE,
    Asked,
    DifferenceResult,
)
from aether_qgis.results.notes import note_text
from aether_qgis.translation import number, tr

_LONGEST = 40


def answer_names(result: DifferenceResult) -> Tuple[str, str]:
    """Return what both answers are called, never the same.

    That is what they were asked; where that is the same, what else differs
    follows it: what is avoided, bundle, year, raster or file.
    """
    first, second = result.first, result.second
    names = _shown(first), _shown(second)
    if names[0] != names[1]:
        return names
    for one, other in zip(_details(first), _details(second)):
        if one != other:
            return _with(names[0], one), _with(names[1], other)
    return f"{names[0]} (1)", f"{names[1]} (2)"


def difference_line(result: DifferenceResult) -> str:
    """Return in one sentence how far both answers differ, and which way."""
    first, second = answer_names(result)
    return tr(
        "“{first}” and “{second}” differ strongly on {percent} % of the "
        "area: {first_percent} % are more like “{first}”, {second_percent} % "
        "more like “{second}”."
    ).format(
        first=first,
        second=second,
        percent=_percent(result, result.more_first + result.more_second),
        first_percent=_percent(result, result.more_first),
        second_percent=_percent(result, result.more_second),
    )


def difference_lines(result: DifferenceResult) -> Iterator[str]:
    """Yield all that the log says of a difference, the sentence last."""
    for note in result.notes:
        yield note_text(note)
    if result.measure == RELEVANCE_MEASURE:
        measure = tr("Relevances are compared, 0 to 100.")
    else:
        measure = tr("Similarities are compared, -1 to 1.")
    yield measure
    correlation = result.correlation
    yield tr(
        "Mean difference: {mean}; correlation: {correlation}; strong from "
        "{strong} on."
    ).format(
        mean=number(result.mean, 3),
        correlation="–" if correlation is None else number(correlation, 2),
        strong=number(result.strong),
    )
    yield difference_line(result)


def share_percent(result: DifferenceResult, pixels: int) -> float:
    """Return ``pixels`` as a share of those that were compared, in %."""
    return 100 * pixels / max(result.pixels, 1)


def _percent(result: DifferenceResult, pixels: int) -> str:
    return number(share_percent(result, pixels), 1)


def _shown(asked: Asked) -> str:
    text = asked.query or Path(asked.path).stem
    if len(text) <= _LONGEST:
        return text
    return text[: _LONGEST - 1].rstrip() + "…"


def _with(name: str, detail: str) -> str:
    return f"{name} ({detail})" if detail else name


def _details(asked: Asked) -> Tuple[str, ...]:
    return (
        # Two texts may differ beyond what is shown of them.
        tr("without {avoided}").format(avoided=asked.avoided)
        if asked.avoided
        else "",
        asked.bundle,
        asked.year,
        Path(asked.source).stem,
        Path(asked.path).stem,
    )
