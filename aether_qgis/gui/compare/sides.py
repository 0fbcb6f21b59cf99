"""What can be compared: answers, and rasters such as two years."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import List, Tuple

from qgis.core import (
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
)

from aether_qgis.engine.protocol import DEFAULT_BUNDLE
from aether_qgis.requests.layer_roles import (
    PICTURE_ROLE,
    ROLE,
    SIMILARITY_ROLE,
)
from aether_qgis.results.answer_groups import answer_groups
from aether_qgis.results.asked_question import asked_question
from aether_qgis.results.layers import group_query


@dataclass(frozen=True)
class Side:
    """Layers that are shown on one side of the line."""

    title: str
    layer_ids: Tuple[str, ...]
    """From the top."""
    is_answer: bool

    def layers(self, project: QgsProject) -> List[QgsMapLayer]:
        """Return those of its layers that are still in the project."""
        found = map(project.mapLayer, self.layer_ids)
        return [layer for layer in found if layer]

    def similarities(self, project: QgsProject) -> List[QgsRasterLayer]:
        """Return its similarity rasters: one for each zone of an answer."""
        return [
            layer
            for layer in self.layers(project)
            if isinstance(layer, QgsRasterLayer)
            and layer.customProperty(ROLE) == SIMILARITY_ROLE
        ]


def sides_of(project: QgsProject) -> List[Side]:
    """Return the answers, the newest first, and then rasters by name."""
    answers = [
        Side(group_query(group.name()), tuple(group.findLayerIds()), True)
        for group in answer_groups(project)
    ]
    rasters = [
        Side(layer.name(), (layer.id(),), False)
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsRasterLayer) and _is_shown_alone(layer)
    ]
    rasters.sort(key=lambda side: side.title.casefold())
    return [*_told_apart(answers, project), *rasters]


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


def _told_apart(answers: List[Side], project: QgsProject) -> List[Side]:
    """Add raster and model to answers to the same query."""
    counts = Counter(side.title for side in answers)
    return [
        replace(side, title=_title_in_full(side, project))
        if counts[side.title] > 1
        else side
        for side in answers
    ]


def _title_in_full(side: Side, project: QgsProject) -> str:
    told = filter(None, map(asked_question, side.layers(project)))
    asked = next(told, None)
    if asked is None:
        return side.title
    facts = [
        *(Path(raster).stem for raster in asked.rasters[:1]),
        asked.text("MODEL", DEFAULT_BUNDLE),
    ]
    return f"{side.title} ({', '.join(facts)})"


def _is_shown_alone(layer: QgsRasterLayer) -> bool:
    """Whether a raster is no part of an answer."""
    return layer.customProperty(ROLE) in (None, PICTURE_ROLE)
