"""Name, group and style a raster that an algorithm's run loads."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsMapLayer, QgsRasterLayer

from aether_qgis.processing.base.layer_post_processor import LayerPostProcessor
from aether_qgis.processing.base.values import Values


def prepare_raster(
    values: Values,
    output: str,
    path: str,
    name: str,
    group: str,
    finish: Callable[[QgsRasterLayer], None],
    sort_key: int = 0,
) -> None:
    """Say how the raster of an ``output`` is shown, if QGIS will load it.

    ``finish`` styles and describes the layer.
    """
    if not values.context.willLoadLayerOnCompletion(path):
        return
    details = values.context.layerToLoadOnCompletionDetails(path)
    # The author of a model may have named the output otherwise.
    if details.name == values.title(output):
        details.name = name
        details.forceName = True
    details.groupName = group
    details.layerSortKey = sort_key

    def finish_raster(layer: QgsMapLayer) -> None:
        if isinstance(layer, QgsRasterLayer):
            finish(layer)

    details.setPostProcessor(LayerPostProcessor(finish_raster))
