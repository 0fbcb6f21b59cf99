"""Write a query into the history, however it ends."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Iterator, Optional

from qgis.core import Qgis, QgsMessageLog

from aether_qgis.client import EngineCancelled
from aether_qgis.endpoints import AgreementNeeded
from aether_qgis.engine.protocol import QueryRequest, QueryResult
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
from aether_qgis.settings import Settings

_LOG_TAG = "AETHER"


class Answer:
    """Takes the result of a query that is being asked."""

    def __init__(self) -> None:
        self.result: Optional[QueryResult] = None


@contextmanager
def recorded(request: QueryRequest, origin: str) -> Iterator[Answer]:
    """Record ``request`` with what the block does: answer it or raise.

    Nothing is recorded while the user has yet to agree that text is sent,
    nor if they want no history. For any thread; a history that cannot be
    written is a line in the log, and harms no query.
    """
    started = time.monotonic()
    answer = Answer()
    try:
        yield answer
    except AgreementNeeded:
        raise
    except EngineCancelled:
        _record(request, origin, Outcome(CANCELLED, _since(started)))
        raise
    except Exception as error:
        failed = Outcome(FAILED, _since(started), error=str(error))
        _record(request, origin, failed)
        raise
    _record(request, origin, _outcome(answer.result, _since(started)))


def _outcome(result: Optional[QueryResult], seconds: float) -> Outcome:
    if result is None:
        return Outcome(CANCELLED, seconds)
    return Outcome(
        FOUND if result.region_count else NOTHING,
        result.seconds,
        result.region_count,
        bundle_title=result.bundle_title,
    )


def _record(request: QueryRequest, origin: str, outcome: Outcome) -> None:
    if not Settings.load().keeps_history:
        return
    entry = new_entry(_with_whole_paths(request), origin, outcome)
    try:
        HistoryFile().add(entry)
    except RecordError as error:
        QgsMessageLog.logMessage(
            str(error), _LOG_TAG, Qgis.MessageLevel.Warning, False
        )


def _with_whole_paths(request: QueryRequest) -> QueryRequest:
    """Return a request that means the same from any working directory."""
    return replace(
        request,
        raster=_whole(request.raster),
        tiles=tuple(map(_whole, request.tiles)),
    )


def _whole(path: str) -> str:
    # Names of layer groups and of subdatasets are no files.
    try:
        return str(Path(path).absolute()) if Path(path).exists() else path
    except (OSError, ValueError):
        return path


def _since(started: float) -> float:
    return round(time.monotonic() - started, 3)
