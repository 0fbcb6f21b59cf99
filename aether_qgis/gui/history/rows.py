"""What the panel shows of a query of the history, and of a favourite."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Iterable, Union

from qgis.PyQt.QtCore import QDateTime, QLocale

from aether_qgis.gui.history.question_texts import (
    question_title,
    setting_lines,
)
from aether_qgis.history.entry import (
    CANCELLED,
    FAILED,
    FOUND,
    HistoryEntry,
    Outcome,
)
from aether_qgis.history.favourite import Favourite
from aether_qgis.requests.query_parameters import rasters_title
from aether_qgis.requests.question import CLASSIFY, Question
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
        avoided = self.question.text("NOT_QUERY")
        return f"{self.title}\n{self.details}\n{avoided}"


def entry_row(entry: HistoryEntry) -> Row:
    """Return the row of a query that was asked."""
    question, outcome = entry.question, entry.outcome
    facts = [
        outcome_text(question, outcome),
        _time(entry),
        raster_name(question),
    ]
    lines = [
        *setting_lines(question, outcome.bundle_title),
        tr("Asked on {time}").format(
            time=QLocale().toString(
                QDateTime.fromSecsSinceEpoch(int(entry.asked.timestamp())),
                QLocale.FormatType.LongFormat,
            )
        ),
        tr("Raster: {raster}").format(raster=rasters_title(question.rasters)),
        tr("Area: a part of the raster") if question.text("EXTENT") else "",
        outcome.error,
    ]
    title = question_title(question)
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
    question = favourite.asked
    title = question_title(question)
    details = title if favourite.name != title else ""
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
                tr("Query: {query}").format(query=title),
                *setting_lines(question, favourite.bundle_title),
            ],
        ),
        question,
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


def outcome_text(question: Question, outcome: Outcome) -> str:
    """Return how a query ended."""
    if outcome.kind == CANCELLED:
        return tr("cancelled")
    if outcome.kind == FAILED:
        return tr("failed")
    seconds = number(outcome.seconds, 1)
    if question.algorithm == CLASSIFY:
        return tr("labels: {count}, {seconds} s").format(
            count=outcome.count, seconds=seconds
        )
    if outcome.kind == FOUND:
        return tr("places: {count}, {seconds} s").format(
            count=outcome.count, seconds=seconds
        )
    return tr("no place, {seconds} s").format(seconds=seconds)


def raster_name(question: Question) -> str:
    """Return a short name of what was asked."""
    paths = question.rasters
    if len(paths) == 1:
        return Path(paths[0]).stem
    return rasters_title([Path(path).stem for path in paths])


def _time(entry: HistoryEntry) -> str:
    time = QDateTime.fromSecsSinceEpoch(int(entry.asked.timestamp()))
    is_today = time.date() == QDateTime.currentDateTime().date()
    short = QLocale.FormatType.ShortFormat
    part = time.time() if is_today else time.date()
    return str(QLocale().toString(part, short))


def _tip(title: str, lines: Iterable[str]) -> str:
    body = "<br>".join(escape(line) for line in lines if line)
    return f"<b>{escape(title)}</b><br>{body}"
