"""The folder that a new bundle goes into."""

from __future__ import annotations

import re
from pathlib import Path

from aether_qgis.translation import tr

_BUNDLE_FILE = "bundle.json"
_LONGEST_NAME = 60


def folder_problem(folder: str) -> str:
    """Say why ``folder`` cannot become a bundle; empty if it can.

    The engine replaces the folder as a whole, so a folder with anything but
    an older bundle in it is refused.
    """
    if not folder.strip():
        return tr("No folder for the bundle is chosen: choose a new one.")
    path = Path(folder)
    if path.is_file():
        return tr(
            "{path} is a file, but a bundle is a folder: choose another name."
        ).format(path=path)
    if not path.is_dir() or (path / _BUNDLE_FILE).is_file():
        return ""
    if any(path.iterdir()):
        return tr(
            "The folder {path} holds other files, which the bundle would "
            "replace: choose a new or empty folder."
        ).format(path=path)
    return ""


def folder_name(title: str) -> str:
    """Return a name for the folder of the bundle called ``title``."""
    words = re.sub(r"\W+", "-", title.lower()).strip("-")
    return words[:_LONGEST_NAME].rstrip("-") or "bundle"
