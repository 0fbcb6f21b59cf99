"""The folder that answers and reports are written into."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QStandardPaths

from aether_qgis.requests.query import RequestError
from aether_qgis.settings import Settings
from aether_qgis.translation import tr

_BESIDE_PROJECT = "{project}_aether"
_IN_DOCUMENTS = "AETHER results"


def results_folder(project: QgsProject) -> Path:
    """Return where answers go; the folder may not be there yet.

    A saved project has a folder beside it, which moves along with it. Before
    that it is the folder of the options, or one in the user's documents,
    where people find it again and backups look.
    """
    # Empty for projects in a database, and for those that are not saved.
    path = project.absoluteFilePath()
    if path:
        saved = Path(path)
        return saved.with_name(_BESIDE_PROJECT.format(project=saved.stem))
    chosen = Settings.load().results_folder
    return Path(chosen) if chosen else default_results_folder()


def default_results_folder() -> Path:
    """Return where answers go unless a project or the options say more."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place), _IN_DOCUMENTS)


def make_folder(folder: Path) -> None:
    """Create the folder for answers; raises RequestError.

    The options' folder is not created: where it is missing, its drive is.
    """
    if folder.is_file():
        raise RequestError(
            tr(
                "The answer should go into the folder {path}, but that is a "
                "file: rename the file, or save the project elsewhere."
            ).format(path=folder)
        )
    if _is_of_options(folder):
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RequestError(
            tr(
                "The folder {path} for the answer cannot be created "
                "({reason}): save the project in a folder of your own, or "
                "choose a results folder in the AETHER options."
            ).format(path=folder, reason=error.strerror or error)
        ) from error


def remove_if_empty(folder: Path) -> None:
    """Remove a folder that ``make_folder`` made and nothing came into."""
    if not _is_of_options(folder):
        try:
            folder.rmdir()
        except OSError:
            return  # other answers are in it


def _is_of_options(folder: Path) -> bool:
    chosen = Settings.load().results_folder
    return bool(chosen) and Path(chosen) == folder
