"""Open the Processing dialog of one of AETHER's algorithms."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget


def open_algorithm(name: str, parameters: Dict[str, Any]) -> Optional[QWidget]:
    """Show the dialog of ``aether:name``, filled in as far as it fits.

    The map and the dock stay usable meanwhile. Returns None where
    Processing, or the algorithm, is not there.
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
    if dialog is None:
        return None
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog
