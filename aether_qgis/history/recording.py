"""Write a question into the history, however its answer ends."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import Iterator

from qgis.core import Qgis, QgsMessageLog

from aether_qgis.client import EngineCancelled
from aether_qgis.endpoints import AgreementNeeded
from aether_qgis.engine.protocol import QueryResult
from aether_qgis.engine.protocol.changing import ChangeResult
from aether_qgis.engine.protocol.classifying import UNSURE, ClassifyResult
from aether_qgis.history.entry import (
    CANCELLED,
    FAILED,
    FOUND,
    NOTHING,
    Outcome,
    new_entry,
)
from aether_qgis.history.history_file import HistoryFile
from aether_qgis.history.locked_file import RecordError
from aether_qgis.requests.question import (
    LONGEST_QUESTION,
    Question,
    question_text,
)
from aether_qgis.settings import Settings
from aether_qgis.translation import tr

_LOG_TAG = "AETHER"


class Answer:
    """Takes the engine's result of a question that is being asked."""

    def __init__(self) -> None:
        self.result: object = None


@contextmanager
def recorded(question: Question) -> Iterator[Answer]:
    """Record ``question`` with what the block does: answer it or raise.

    Nothing is recorded while the user has yet to agree that text is sent,
    nor if they want no history. For any thread; a history that cannot be
    written is a line in the log, and harms no answer.
    """
    started = time.monotonic()
    answer = Answer()
    try:
        yield answer
    except AgreementNeeded:
        raise
    except EngineCancelled:
        _record(question, Outcome(CANCELLED, _since(started)))
        raise
    except Exception as error:
        failed = Outcome(FAILED, _since(started), error=str(error))
        _record(question, failed)
        raise
    _record(question, _outcome(answer.result, _since(started)))


def _outcome(result: object, seconds: float) -> Outcome:
    if isinstance(result, ClassifyResult):
        shown = [area.value for area in result.areas if area.pixels]
        count = len(shown) - (UNSURE in shown)
    elif isinstance(result, (QueryResult, ChangeResult)):
        count = result.region_count
    else:
        return Outcome(CANCELLED, seconds)
    return Outcome(
        FOUND if count else NOTHING,
        result.seconds,
        count,
        bundle_title=result.bundle_title,
    )


def _record(question: Question, outcome: Outcome) -> None:
    if not Settings.load().keeps_history:
        return
    if len(question_text(question)) > LONGEST_QUESTION:
        _log(
            tr(
                "A query with very many examples was answered, but is too "
                "long for the history."
            )
        )
        return
    try:
        HistoryFile().add(new_entry(question, outcome))
    except RecordError as error:
        _log(str(error))


def _log(text: str) -> None:
    QgsMessageLog.logMessage(text, _LOG_TAG, Qgis.MessageLevel.Warning, False)


def _since(started: float) -> float:
    return round(time.monotonic() - started, 3)
