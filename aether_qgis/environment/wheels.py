"""Get wheels into a folder, a file at a time, and check them by hash."""

from __future__ import annotations

import hashlib
import re
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Callable, Dict, List, Mapping, Sequence

from aether_qgis.environment.child import run
from aether_qgis.environment.download_counter import DownloadCounter
from aether_qgis.environment.errors import InstallCancelled, InstallError
from aether_qgis.environment.faults import sentence_of
from aether_qgis.environment.locks import Pin, normalised

_AT_ONCE = 4
_READ_BYTES = 1 << 20
_RAW = re.compile(r"Progress (\d+) of (\d+)")
# pip waits longer from try to try; the user can press Install again.
_PATIENCE = ("--retries", "2", "--timeout", "20")
# Larger ones are not kept for repairs and updates.
_LARGEST_KEPT = 100_000_000


def wheels_of(folder: Path, pins: Sequence[Pin]) -> Dict[str, Path]:
    """Return the whole wheels of ``folder`` by the pin's name."""
    by_start: Dict[str, List[Path]] = {}
    for path in folder.glob("*.whl"):
        name, version = path.name.split("-")[:2]
        by_start.setdefault(f"{normalised(name)}-{version}", []).append(path)
    found = {}
    for pin in pins:
        for path in by_start.get(pin.folder, []):
            if _sha256(path) in pin.hashes:
                found[pin.name] = path
    return found


def download(
    pip: Sequence[str],
    pins: Sequence[Pin],
    folder: Path,
    variables: Mapping[str, str],
    is_cancelled: Callable[[], bool],
    counter: DownloadCounter,
) -> None:
    """Fetch what ``folder`` lacks of ``pins`` by ``pip``, several at once.

    A file lies in the folder when it is whole and its hash is right: after a
    cut, only what is missing is fetched. Raises InstallError with the first
    failure, and InstallCancelled.
    """
    stop = threading.Event()

    def ends() -> bool:
        return stop.is_set() or is_cancelled()

    def one(pin: Pin) -> None:
        _fetch(pip, pin, folder, variables, ends, counter)

    with ThreadPoolExecutor(_AT_ONCE) as pool:
        waiting = [pool.submit(one, pin) for pin in pins]
        try:
            for done in as_completed(waiting):
                done.result()
        except InstallError:
            stop.set()
            raise


def drop_unneeded(folder: Path, pins: Sequence[Pin]) -> None:
    """Remove all wheels but those that a repair or an update can use."""
    needed = set(wheels_of(folder, pins).values())
    for path in folder.glob("*"):
        is_kept = path in needed and path.stat().st_size < _LARGEST_KEPT
        if path.is_file() and not is_kept:
            path.unlink()


def _fetch(
    pip: Sequence[str],
    pin: Pin,
    folder: Path,
    variables: Mapping[str, str],
    is_cancelled: Callable[[], bool],
    counter: DownloadCounter,
) -> None:
    if is_cancelled():
        raise InstallCancelled("")
    listed = folder / f"{pin.folder}.txt"
    listed.write_text(pin.text + "\n", "utf-8")

    def on_line(line: str) -> None:
        told = _RAW.match(line)
        if told:
            counter.received(pin.name, float(told[1]))

    ended = run(
        [*pip, "download", *wheel_options(), *_PATIENCE]
        + ["--dest", str(folder), "--requirement", str(listed)],
        variables,
        is_cancelled,
        on_line,
    )
    listed.unlink(missing_ok=True)
    if ended.code != 0:
        text = sentence_of(ended.text, str(folder), pin.name)
        raise InstallError(text)
    counter.finished(pin.name)


def wheel_options() -> List[str]:
    """Return what makes pip take wheels with the right hashes only."""
    return [
        "--no-deps",
        "--require-hashes",
        "--only-binary",
        ":all:",
        "--no-cache-dir",
    ]


def _sha256(path: Path) -> str:
    total = hashlib.sha256()
    with path.open("rb") as file:
        while True:
            read = file.read(_READ_BYTES)
            if not read:
                return total.hexdigest()
            total.update(read)
