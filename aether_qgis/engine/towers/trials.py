"""What was fastest on this machine, remembered between engines.

A trial starts every GPU library that is installed, which takes seconds. Its
outcome holds for as long as bundle, devices and versions are the same.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Dict

_FILE = "device_trials.json"
_MOST_REMEMBERED = 200
_MOST_BYTES = 1 << 20


def cache_folder() -> Path:
    """Return the user's folder for files that may be lost at any time."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or str(Path.home())
    elif sys.platform == "darwin":
        base = str(Path.home() / "Library" / "Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "aether_qgis"


def remembered(key: str) -> str:
    """Return the label of the device that won the trial; empty if none."""
    return _read().get(key, "")


def remember(key: str, label: str) -> None:
    """Remember which device won; where that fails, the trial comes again."""
    trials = _read()
    trials.pop(key, None)
    trials[key] = label
    last = dict(list(trials.items())[-_MOST_REMEMBERED:])
    path = cache_folder() / _FILE
    partial = path.with_name(f"{_FILE}.{os.getpid()}.partial")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(json.dumps(last, indent=1), encoding="utf-8")
        partial.replace(path)


def forget(key: str) -> None:
    """Forget an outcome that no longer holds."""
    if key in _read():
        remember(key, "")


def _read() -> Dict[str, str]:
    path = cache_folder() / _FILE
    try:
        if path.stat().st_size > _MOST_BYTES:
            return {}
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {
        key: label for key, label in found.items() if isinstance(label, str)
    }
