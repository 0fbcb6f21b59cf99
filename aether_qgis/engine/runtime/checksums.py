"""Check files against the SHA256SUMS that lies beside them."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Iterable, List

SUMS_FILE = "SHA256SUMS"


def damaged_files(folder: Path, required: Iterable[str]) -> List[str]:
    """Return the names whose file is missing, changed or not listed.

    Looks at all names in SHA256SUMS and at those ``required``. A folder
    without a SHA256SUMS returns its name.
    """
    sums = folder / SUMS_FILE
    try:
        lines = sums.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return [SUMS_FILE]
    damaged = []
    unlisted = set(required)
    for line in filter(None, lines):
        expected, _, name = line.partition("  ")
        unlisted.discard(name)
        is_inside = name and Path(name).name == name
        if not is_inside or file_sum(folder / name) != expected:
            damaged.append(name or SUMS_FILE)
    return damaged + sorted(unlisted)


def write_sums(folder: Path, names: List[str]) -> None:
    """Write SHA256SUMS for the files ``names`` in ``folder``."""
    lines = [f"{file_sum(folder / name)}  {name}\n" for name in sorted(names)]
    (folder / SUMS_FILE).write_text("".join(lines), encoding="utf-8")


def file_sum(path: Path) -> str:
    """Return the SHA-256 of a file in hex, empty if it cannot be read."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
    except OSError:
        return ""
    return digest.hexdigest()
