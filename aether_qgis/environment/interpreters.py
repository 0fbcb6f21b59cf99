"""Where a Python may lie that can make the engine's environment.

Only a list of places: each is started before it is believed.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator, List, Mapping, Tuple

NEWEST_FIRST = ("3.13", "3.12", "3.11", "3.14")
"""Versions with wheels, the best proven ones first."""
_MANY = "/Library/Frameworks/Python.framework/Versions"


@dataclass(frozen=True)
class Computer:
    """What decides where Pythons are looked for."""

    system: str
    """As ``sys.platform`` has it."""
    of_qgis: Path
    """``sys.exec_prefix`` inside QGIS."""
    executable: Path
    """``sys.executable`` inside QGIS, which may be QGIS itself."""
    search_path: Tuple[Path, ...] = ()
    root: Path = Path("/")
    variables: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def this_one(cls) -> Computer:
        """Return the computer that QGIS runs on."""
        folders = os.environ.get("PATH", "").split(os.pathsep)
        return cls(
            system=sys.platform,
            of_qgis=Path(sys.exec_prefix),
            executable=Path(sys.executable or ""),
            search_path=tuple(map(Path, filter(None, folders))),
            variables=dict(os.environ),
        )


def candidates(computer: Computer) -> List[Path]:
    """Return the programs to try, QGIS's own Python first."""
    places = {
        "win32": _on_windows,
        "darwin": _on_macos,
    }.get(computer.system, _on_linux)
    found: List[Path] = []
    for path in places(computer):
        if path not in found and path.is_file() and not _is_stub(path):
            found.append(path)
    return found


def _on_linux(computer: Computer) -> Iterator[Path]:
    yield from _own(computer)
    folders = [computer.root / "usr/bin", computer.root / "usr/local/bin"]
    yield from _named_in([*folders, *computer.search_path])
    for folder in (*folders, *computer.search_path):
        yield folder / "python3"


def _on_macos(computer: Computer) -> Iterator[Path]:
    yield from _own(computer)
    for parent in (computer.of_qgis, *computer.of_qgis.parents):
        if parent.name != "Contents":
            continue
        for inside in (
            "MacOS/bin",
            "Frameworks/bin",
            "Resources/python/bin",
        ):
            yield parent / inside / "python3"
    root = computer.root
    homebrew = [root / "opt/homebrew/bin", root / "usr/local/bin"]
    yield from _named_in(homebrew)
    for version in NEWEST_FIRST:
        folder = root / _MANY.lstrip("/") / version / "bin"
        yield folder / f"python{version}"
    # Apple's own stub in /usr/bin would offer to install Xcode.
    others = [p for p in computer.search_path if p != root / "usr/bin"]
    yield from _named_in(others)
    for folder in others:
        yield folder / "python3"


def _on_windows(computer: Computer) -> Iterator[Path]:
    yield computer.of_qgis / "python.exe"
    yield computer.of_qgis / "python3.exe"
    yield from _own(computer)
    # A folder per version: Python312 and, for 32 bits, Python312-32.
    for variable, inside in (
        ("LOCALAPPDATA", "Programs/Python"),
        ("ProgramFiles", ""),
        ("SystemDrive", ""),
    ):
        base = computer.variables.get(variable)
        for version in NEWEST_FIRST if base else ():
            name = "Python" + version.replace(".", "")
            yield Path(f"{base}/", inside, name, "python.exe")
    windows = computer.variables.get("SystemRoot")
    if windows:
        yield Path(windows, "py.exe")
    for folder in computer.search_path:
        yield folder / "python.exe"


def _own(computer: Computer) -> Iterator[Path]:
    if computer.executable.name.lower().startswith("python"):
        yield computer.executable
    yield computer.of_qgis / "bin" / "python3"


def _named_in(folders: List[Path]) -> Iterator[Path]:
    for version in NEWEST_FIRST:
        for folder in folders:
            yield folder / f"python{version}"


def _is_stub(path: Path) -> bool:
    """Return whether it is the Microsoft Store's advertisement."""
    if "WindowsApps" not in path.parts:
        return False
    try:
        return path.lstat().st_size == 0
    except OSError:
        return True
