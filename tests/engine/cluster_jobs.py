"""Jobs for the workers of a test's cluster; they note what they do."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

from aether_qgis.engine.cluster.scoring import ScoreJob, score_tile
from aether_qgis.engine.errors import EmbeddingRasterError


@dataclass(frozen=True)
class Noted:
    """A job that notes its start, and its end, in a file of a folder."""

    number: int
    folder: str
    seconds: float = 0.0
    score: ScoreJob | None = None


def note(job: Noted, what: str) -> None:
    line = f"{what} {job.number} {os.getpid()}\n".encode()
    file = os.open(
        Path(job.folder) / "notes", os.O_WRONLY | os.O_APPEND | os.O_CREAT
    )
    os.write(file, line)
    os.close(file)


def notes(folder: Path, what: str) -> list[tuple[int, int]]:
    """Return the numbers and the processes of the notes ``what``."""
    path = folder / "notes"
    text = path.read_text() if path.exists() else ""
    fields = (line.split() for line in text.splitlines())
    return [
        (int(number), int(pid)) for kind, number, pid in fields if kind == what
    ]


def work(job: Noted, check_cancelled) -> object:
    """Take some time, notice a cancel; return what was scored, if asked."""
    note(job, "started")
    try:
        end = time.monotonic() + job.seconds
        while time.monotonic() < end:
            check_cancelled()
            time.sleep(0.01)
        if job.score:
            return score_tile(job.score, check_cancelled).similarity
        return os.getpid()
    finally:
        note(job, "ended")


def refuse(job: int, check_cancelled) -> None:
    raise EmbeddingRasterError("Row {row} of {path} is odd.", row=job, path="")


def divide(job: int, check_cancelled) -> float:
    return 1 / job


def end_the_worker(job: int, check_cancelled) -> None:
    os._exit(1)


def allow_failures(dask_scheduler, number):
    """Let the scheduler try a job that ended its worker so often again."""
    dask_scheduler.allowed_failures = number
