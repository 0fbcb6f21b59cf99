"""Whether a bundle that somebody named is on this machine."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath
from typing import Iterator

from aether_qgis.resources import resource
from aether_qgis.settings import Settings

_BUNDLE_FILE = "bundle.json"


def bundle_here(name_or_folder: str) -> str:
    """Return how a bundle is named here, empty if it is not here.

    That is its name or folder as it stands; or, for the folder of another
    machine, a folder of the same name among this user's bundles.
    """
    shipped = Path(name_or_folder).name == name_or_folder
    if shipped and _is_bundle(resource("models", name_or_folder)):
        return name_or_folder
    if _is_bundle(Path(name_or_folder)):
        return name_or_folder
    # It takes both kinds of slashes apart.
    last = PureWindowsPath(name_or_folder).name
    return next((str(f) for f in _own_folders(last) if _is_bundle(f)), "")


def _own_folders(name: str) -> Iterator[Path]:
    for folder in map(Path, Settings.load().bundle_folders):
        yield folder / name
        if folder.name == name:
            yield folder


def _is_bundle(folder: Path) -> bool:
    try:
        return (folder.expanduser() / _BUNDLE_FILE).is_file()
    except (OSError, ValueError, RuntimeError):
        return False  # a name that no file can have
