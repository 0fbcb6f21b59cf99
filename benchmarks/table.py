"""The table of goals: yardstick, limit, ours, ratio."""

from __future__ import annotations

import os
import platform
from pathlib import Path
from statistics import median
from typing import Callable, Tuple

import numpy as np

_PART_BYTES = 1 << 28
_PAGE_BYTES = 4096

HEAD = "| what | yardstick | goal | ours | ratio |\n|---|---|---|---|---|"


def row(*cells: str) -> str:
    """Return a line of the table."""
    return "| " + " | ".join(cells) + " |"


def in_turns(
    runs: int, *measures: Callable[[], float], touched_gib: int = 0
) -> Tuple[float, ...]:
    """Return the median of each measure, all taking turns.

    So a machine that slows down for a while slows all of them. Before each
    measure, ``touched_gib`` of memory are touched and let go.
    """
    figures: list[list[float]] = [[] for _ in measures]
    for _ in range(runs):
        for kept, measure in zip(figures, measures):
            _touch_memory(touched_gib)
            kept.append(measure())
    return tuple(median(kept) for kept in figures)


def _touch_memory(gib: int) -> None:
    """Take memory from a virtual machine's host, for whoever comes next.

    A machine may give back to its host what lies free for some seconds, and
    to get it again takes up to 3 s a GiB: more than most measures, and as
    chance has it.
    """
    parts = [np.empty(_PART_BYTES, np.uint8) for _ in range(4 * gib)]
    for part in parts:
        part[::_PAGE_BYTES] = 1


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
