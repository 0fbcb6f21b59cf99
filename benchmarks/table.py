"""The table of goals: yardstick, limit, ours, ratio."""

from __future__ import annotations

import os
import platform
from pathlib import Path
from statistics import median
from typing import Callable, Tuple

HEAD = "| what | yardstick | goal | ours | ratio |\n|---|---|---|---|---|"


def row(*cells: str) -> str:
    """Return a line of the table."""
    return "| " + " | ".join(cells) + " |"


def in_turns(runs: int, *measures: Callable[[], float]) -> Tuple[float, ...]:
    """Return the median of each measure, all taking turns.

    So a machine that slows down for a while slows all of them.
    """
    figures: list[list[float]] = [[] for _ in measures]
    for _ in range(runs):
        for kept, measure in zip(figures, measures):
            kept.append(measure())
    return tuple(median(kept) for kept in figures)


def machine() -> str:
    """Return a line that describes the machine."""
    return (
        f"{_processor()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}"
    )


def _processor() -> str:
    facts = Path("/proc/cpuinfo")
    if facts.exists():
        for line in facts.read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
