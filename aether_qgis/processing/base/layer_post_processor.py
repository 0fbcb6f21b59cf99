"""Finish a layer once QGIS has loaded it."""

from __future__ import annotations

from typing import Callable, List

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)

from aether_qgis.results.answer_groups import group_of, hide_earlier


class LayerPostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Calls a function with one loaded layer.

    QGIS holds only a bare pointer, and the algorithm may be gone before the
    layer is loaded: these stay in a list until they have run.
    """

    _waiting: List[LayerPostProcessor] = []

    def __init__(self, finish: Callable[[QgsMapLayer], None]) -> None:
        super().__init__()
        self._finish = finish
        self._done = False
        # Not removed while QGIS is still inside postProcessLayer.
        LayerPostProcessor._waiting = [
            one for one in LayerPostProcessor._waiting if not one._done
        ] + [self]

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Finish ``layer`` and hide earlier answers; on the main thread."""
        self._finish(layer)
        project = context.project()
        group = group_of(project, layer) if project else None
        if group is not None:
            hide_earlier(project, group)
        self._done = True
