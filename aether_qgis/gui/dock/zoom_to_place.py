"""Move the map to a place and make it flash."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas

# A place fills about a third of the map, so that its surroundings show.
_SURROUNDINGS = 3.0


def zoom_to_place(
    canvas: QgsMapCanvas, layer_id: str, feature_id: int
) -> bool:
    """Show a region in ``canvas``; return False if it is gone."""
    layer = QgsProject.instance().mapLayer(layer_id)
    if not isinstance(layer, QgsVectorLayer):
        return False
    feature = layer.getFeature(feature_id)
    if not feature.hasGeometry():
        return False
    transform = QgsCoordinateTransform(
        layer.crs(),
        canvas.mapSettings().destinationCrs(),
        QgsProject.instance().transformContext(),
    )
    try:
        view = transform.transformBoundingBox(feature.geometry().boundingBox())
    except QgsCsException:
        return False
    canvas.setExtent(_with_surroundings(view))
    canvas.refresh()
    canvas.flashFeatureIds(layer, [feature_id])
    return True


def _with_surroundings(view: QgsRectangle) -> QgsRectangle:
    # One shape for all: a long thin place still shows what lies beside it.
    half = max(view.width(), view.height()) * _SURROUNDINGS / 2
    centre = view.center()
    return QgsRectangle.fromCenterAndSize(centre, 2 * half, 2 * half)
