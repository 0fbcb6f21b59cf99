"""What the panel shows of a query of the history, and of a favourite."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Iterable, List, Union

from qgis.PyQt.QtCore import QDateTime, QLocale

from aether_qgis.engine.protocol import PERCENTILE, QueryRequest
from aether_qgis.history.entry import (
    CANCELLED,
    FAILED,
    FOUND,
    HistoryEntry,
    Outcome,
)
from aether_qgis.history.favourite import Favourite
from aether_qgis.history.question import Question
from aether_qgis.requests.query import QueryOptions
from aether_qgis.translation import number, of_bundle, tr


@dataclass(frozen=True)
class Row:
    """A query as the list shows it."""

    key: str
    """The entry's id, or the favourite's name."""
    title: str
    details: str
    tip: str
    """Rich text; what was typed is escaped in it."""
    question: Question
    bundle_title: str
    item: Union[HistoryEntry, Favourite]
    problem: str = ""
    """Why it cannot be asked here, and what to do."""

    @property
    def searched(self) -> str:
        """The text that the search looks at."""
        return f"{self.title}\n{self.details}\n{self.question.options.avoid}"


def entry_row(entry: HistoryEntry) -> Row:
    """Return the row of a query that was asked."""
    request, outcome = entry.request, entry.outcome
    question = Question.again(request)
    facts = [outcome_text(outcome), _time(entry), raster_name(request)]
    lines = [
        *_option_lines(question.options, outcome.bundle_title),
        tr("Asked on {time}").format(
            time=QLocale().toString(
                QDateTime.fromSecsSinceEpoch(int(entry.asked.timestamp())),
                QLocale.FormatType.LongFormat,
            )
        ),
        tr("Raster: {raster}").format(raster=request.raster),
        tr("Area: a part of the raster") if request.extent else "",
        outcome.error,
    ]
    title = question.options.query
    return Row(
        entry.id,
        title,
        " · ".join(filter(None, facts)),
        _tip(title, lines),
        question,
        outcome.bundle_title,
        entry,
    )


def favourite_row(favourite: Favourite) -> Row:
    """Return the row of a favourite."""
    options = favourite.options()
    details = options.query if favourite.name != options.query else ""
    missing = "" if favourite.bundle_is_here else missing_bundle(favourite)
    short = tr("model not here") if missing else ""
    model = of_bundle(favourite.bundle_title) or Path(favourite.bundle).name
    return Row(
        favourite.name,
        favourite.name,
        " · ".join(filter(None, (short, details, model))),
        _tip(
            favourite.name,
            [
                missing,
                tr("Query: {query}").format(query=options.query),
                *_option_lines(options, favourite.bundle_title),
            ],
        ),
        Question(options),
        favourite.bundle_title,
        favourite,
        missing,
    )


def missing_bundle(favourite: Favourite) -> str:
    """Return that the model of a favourite is gone, and what to do."""
    return tr(
        "Its model “{model}” is not here: add its folder under Options > "
        "Model, or edit the favourite to ask with another model."
    ).format(model=of_bundle(favourite.bundle_title) or favourite.bundle)


def outcome_text(outcome: Outcome) -> str:
    """Return how a query ended."""
    if outcome.kind == CANCELLED:
        return tr("cancelled")
    if outcome.kind == FAILED:
        return tr("failed")
    seconds = number(outcome.seconds, 1)
    if outcome.kind == FOUND:
        return tr("places: {count}, {seconds} s").format(
            count=outcome.places, seconds=seconds
        )
    return tr("no place, {seconds} s").format(seconds=seconds)


def raster_name(request: QueryRequest) -> str:
    """Return a short name of what was searched."""
    return request.raster if request.tiles else Path(request.raster).stem


def _time(entry: HistoryEntry) -> str:
    time = QDateTime.fromSecsSinceEpoch(int(entry.asked.timestamp()))
    is_today = time.date() == QDateTime.currentDateTime().date()
    short = QLocale.FormatType.ShortFormat
    part = time.time() if is_today else time.date()
    return str(QLocale().toString(part, short))


def _option_lines(options: QueryOptions, title: str) -> List[str]:
    unit = "%" if options.threshold_mode == PERCENTILE else ""
    lines = [
        tr("Model: {model}").format(model=of_bundle(title) or options.bundle),
        tr("At most {count} places of {area} m² or more").format(
            count=options.count, area=number(options.min_area_m2)
        ),
        tr("Threshold: {threshold}").format(
            threshold=f"{number(options.threshold)} {unit}".strip()
        ),
    ]
    if options.avoid:
        lines.insert(0, tr("Avoid: {words}").format(words=options.avoid))
    if options.as_typed:
        lines.append(tr("The words are taken as typed"))
    return lines


def _tip(title: str, lines: Iterable[str]) -> str:
    body = "<br>".join(escape(line) for line in lines if line)
    return f"<b>{escape(title)}</b><br>{body}"
