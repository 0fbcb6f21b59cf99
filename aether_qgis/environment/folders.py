"""Where the engine's environments lie in the profile, and which one counts.

A virtual environment cannot be moved: its scripts name its folder. So each
installation has a folder of its own, and a small file names the one to use.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import List

from qgis.PyQt.QtCore import QLockFile

from aether_qgis.client.python import (
    POINTER,
    engine_folder,
    profile_environment,
)

RECORD = "aether.json"
"""In an environment: what it was made of, the last file to be written."""
LOCK_TEXT = "lock.txt"
"""In an environment: the merged lock files that it was made from."""
_LOCK = "installing.lock"
_NAME = "engine-"


def downloads_folder() -> Path:
    """Return where wheels are kept."""
    return engine_folder() / "downloads"


def new_environment() -> Path:
    """Return a folder for a new environment; it is not there yet."""
    numbers = [_number(path) for path in _numbered()]
    return engine_folder() / f"{_NAME}{max(numbers, default=0) + 1}"


def use(environment: Path) -> None:
    """Make ``environment`` the one that runs the engine."""
    fresh = engine_folder() / f"{POINTER}.new"
    fresh.write_text(environment.name, "utf-8")
    fresh.replace(engine_folder() / POINTER)


def remove_others() -> None:
    """Remove what cut installations and earlier versions left.

    An environment that was made by hand stays. What a running engine still
    holds is left for the next time.
    """
    current = profile_environment()
    for path in _numbered():
        if path != current:
            shutil.rmtree(path, ignore_errors=True)


def remove_all() -> List[Path]:
    """Remove every environment and download; return what stayed."""
    (engine_folder() / POINTER).unlink(missing_ok=True)
    folders = [*_numbered(), engine_folder() / "engine", downloads_folder()]
    for path in folders:
        shutil.rmtree(path, ignore_errors=True)
    return [path for path in folders if path.exists()]


def installation_lock() -> QLockFile:
    """Return the lock that an installation holds.

    That of a process which is gone is taken over at once, that of another
    one never, however long it takes.
    """
    engine_folder().mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(engine_folder() / _LOCK))
    lock.setStaleLockTime(0)
    return lock


def is_locked() -> bool:
    """Return whether an installation is under way, here or elsewhere."""
    if not (engine_folder() / _LOCK).exists():
        return False
    lock = installation_lock()
    is_free = lock.tryLock(0)
    if is_free:
        lock.unlock()
    return not is_free


def _numbered() -> List[Path]:
    return sorted(engine_folder().glob(f"{_NAME}*"), key=_number)


def _number(path: Path) -> int:
    digits = path.name.partition(_NAME)[2]
    return int(digits) if digits.isdigit() else 0
