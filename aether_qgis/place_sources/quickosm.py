"""Places by the plugin QuickOSM, where it is installed."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Dict, Optional

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QTimer

from aether_qgis.client import CallListener, EngineCancelled
from aether_qgis.place_sources.area import LONGITUDE_LATITUDE
from aether_qgis.place_sources.columns import OSM_RIGHTS
from aether_qgis.place_sources.file_source import FileReading
from aether_qgis.place_sources.vector_file import read_layer
from aether_qgis.places.errors import PlacesError
from aether_qgis.translation import tr

# Its algorithm for an extent asks for the keys one by one; this one takes
# the whole question.
ALGORITHM = "quickosm:downloadosmdatarawquery"
_PARAMETERS = ("QUERY", "EXTENT", "FILE")
_OUTPUTS = ("OUTPUT_MULTIPOLYGONS", "OUTPUT_POINTS")
_POLL_MS = 100
_NO_THREAD = QgsProcessingAlgorithm.Flag.FlagNoThreading


def quickosm_server() -> Optional[str]:
    """Return the server that QuickOSM asks; None where it is not usable."""
    algorithm = _algorithm()
    if algorithm is None:
        return None
    server = algorithm.parameterDefinition("SERVER")
    return str(server.defaultValue() or "") if server else ""


def read_quickosm(query: str, reading: FileReading) -> str:
    """Offer what QuickOSM finds by ``query``; return whom to name.

    Runs in the calling thread, layers included. Raises PlacesError and
    EngineCancelled.
    """
    algorithm = _algorithm()
    if algorithm is None:
        raise PlacesError(
            tr(
                "The plugin QuickOSM is not there any more, or works in "
                "another way: choose the Overpass server instead."
            )
        )
    context, feedback = QgsProcessingContext(), _feedback(reading.listener)
    file = Path(QgsProcessingUtils.generateTempFilename("quickosm.gpkg"))
    values: Dict[str, Any] = {
        "QUERY": query,
        "EXTENT": QgsReferencedRectangle(
            reading.area.box, QgsCoordinateReferenceSystem(LONGITUDE_LATITUDE)
        ),
        "FILE": str(file),
    }
    timer = _cancelling(feedback, reading.listener)
    try:
        results, is_good = algorithm.run(values, context, feedback)
        if reading.listener.is_cancelled():
            raise EngineCancelled(tr("The request was cancelled."))
        if not is_good:
            raise PlacesError(
                tr(
                    "QuickOSM found no answer ({reason}): try again later, "
                    "or choose the Overpass server instead."
                ).format(reason=_last_line(feedback.textLog()))
            )
        for output in _OUTPUTS:
            layer = context.getMapLayer(str(results.get(output) or ""))
            # An answer without places may have no fields.
            if isinstance(layer, QgsVectorLayer) and layer.isValid():
                read_layer(layer, reading)
    finally:
        timer.stop()
        # The layers hold the file open.
        context.temporaryLayerStore().removeAllMapLayers()
        shutil.rmtree(file.parent, ignore_errors=True)
    return OSM_RIGHTS


def _algorithm() -> Optional[QgsProcessingAlgorithm]:
    registry = QgsApplication.processingRegistry()
    known = registry.algorithmById(ALGORITHM)
    if known is None or known.flags() & _NO_THREAD:
        return None
    if not all(map(known.parameterDefinition, _PARAMETERS)):
        return None
    return registry.createAlgorithmById(ALGORITHM)


def _feedback(listener: CallListener) -> QgsProcessingFeedback:
    """Return a feedback that passes progress on."""
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(
        lambda percent: listener.progress(
            percent / 100, tr("QuickOSM asks OpenStreetMap")
        )
    )
    return feedback


def _cancelling(
    feedback: QgsProcessingFeedback, listener: CallListener
) -> QTimer:
    """Return a timer that cancels; it runs in the algorithm's event loops."""
    timer = QTimer()
    timer.setInterval(_POLL_MS)
    timer.timeout.connect(
        lambda: feedback.cancel() if listener.is_cancelled() else None
    )
    timer.start()
    return timer


def _last_line(log: str) -> str:
    lines = [line.strip() for line in log.splitlines() if line.strip()]
    return lines[-1][:200] if lines else "–"
