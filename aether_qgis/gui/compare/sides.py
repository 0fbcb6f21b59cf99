"""What can be compared: answers, and rasters such as two years."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Tuple

from qgis.core import (
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
)

from aether_qgis.requests.layer_roles import PICTURE_ROLE, ROLE
from aether_qgis.results.answer_groups import answer_groups


@dataclass(frozen=True)
class Side:
    """Layers that are shown on one side of the line."""

    title: str
    layer_ids: Tuple[str, ...]
    """From the top."""

    def layers(self, project: QgsProject) -> List[QgsMapLayer]:
        """Return those of its layers that are still in the project."""
        found = map(project.mapLayer, self.layer_ids)
        return [layer for layer in found if layer]


def sides_of(project: QgsProject) -> List[Side]:
    """Return the answers, the newest first, and then rasters by name."""
    answers = [
        Side(group.name(), tuple(group.findLayerIds()))
        for group in answer_groups(project)
    ]
    rasters = [
        Side(layer.name(), (layer.id(),))
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsRasterLayer) and _is_shown_alone(layer)
    ]
    return answers + sorted(rasters, key=lambda side: side.title.casefold())


def layers_around(
    project: QgsProject, shown: List[QgsMapLayer]
) -> List[QgsMapLayer]:
    """Return the layers of the map that belong to no answer, as a ground on
    which both sides lie."""
    of_answers = {
        layer_id
        for group in answer_groups(project)
        for layer_id in group.findLayerIds()
    }
    return [layer for layer in shown if layer.id() not in of_answers]


def _is_shown_alone(layer: QgsRasterLayer) -> bool:
    """Whether a raster is no part of an answer."""
    return layer.customProperty(ROLE) in (None, PICTURE_ROLE)
