"""Open the Processing dialogs of AETHER's algorithms about models."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Dict, Optional

from qgis.core import QgsApplication, QgsMapLayer, QgsProject
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtCore import QObject, pyqtSignal

from aether_qgis.requests.query import RequestError
from aether_qgis.results.files import new_report_files
from aether_qgis.results.folder import make_folder, results_folder
from aether_qgis.settings import Settings
from aether_qgis.translation import tr

_EVALUATION, _IMPORT = "evaluatealignment", "importcheckpoint"


class AlgorithmDialogs(QObject):
    """Opens dialogs, and signals what their algorithms have made."""

    report_written = pyqtSignal(str)
    """An evaluation has written its report, this file."""
    bundle_imported = pyqtSignal(str)
    """A checkpoint has become a bundle, this folder."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._is_shut_down = False

    def open(
        self, name: str, raster: Optional[QgsMapLayer], bundle: str
    ) -> bool:
        """Show the dialog of ``aether:name`` for ``raster`` and ``bundle``.

        The map and the dock stay usable meanwhile. Returns False where
        Processing, or the algorithm, is not there.
        """
        parameters = {"MODEL": bundle}
        if raster is not None:
            parameters["INPUT"] = raster.id()
        if name == _EVALUATION:
            parameters.update(_report_to_write())
        if name == _IMPORT:
            parameters["OUTPUT"] = _folder_to_import_into()
        dialog = open_algorithm(name, parameters)
        if dialog is None:
            return False
        dialog.algorithmFinished.connect(
            lambda successful, results: self._hear(name, successful, results)
        )
        return True

    def shut_down(self) -> None:
        """Emit no more signals: an algorithm may outlive the plugin."""
        self._is_shut_down = True

    def _hear(
        self, name: str, successful: bool, results: Dict[str, Any]
    ) -> None:
        output = str(results.get("OUTPUT") or "")
        if self._is_shut_down or not successful or not output:
            return
        if name == _EVALUATION:
            self.report_written.emit(output)
        elif name == _IMPORT:
            self.bundle_imported.emit(output)


def open_algorithm(
    name: str, parameters: Dict[str, Any]
) -> Optional[QgsProcessingAlgorithmDialogBase]:
    """Show the dialog of ``aether:name``, filled in as far as it fits.

    Processing deletes the dialog once it is closed and its algorithm is
    done. Returns None where Processing, or the algorithm, is not there.
    """
    # Late: Processing puts its functions there when it is loaded.
    from qgis import processing

    identifier = f"aether:{name}"
    registry = QgsApplication.processingRegistry()
    algorithm = registry.algorithmById(identifier)
    if algorithm is None:
        return None
    known = {
        parameter: value
        for parameter, value in parameters.items()
        if algorithm.parameterDefinition(parameter) is not None
    }
    dialog = processing.createAlgorithmDialog(identifier, known)
    if dialog is not None:
        dialog.show()
    return dialog


def _report_to_write() -> Dict[str, Any]:
    folder = results_folder(QgsProject.instance())
    try:
        make_folder(folder)
    except RequestError:
        return {}  # the dialog's own default
    files = new_report_files(folder)
    return {"OUTPUT": files.page, "OUTPUT_JSON": files.figures}


def _folder_to_import_into() -> str:
    folder = Settings.load().new_bundle_folder(tr("imported"))
    # Where it cannot be made, the dialog says so.
    with suppress(OSError):
        folder.parent.mkdir(parents=True, exist_ok=True)
    return str(folder)
