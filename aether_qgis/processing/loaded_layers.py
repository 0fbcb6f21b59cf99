"""Name, group and style the layers that an algorithm's run loads."""

from __future__ import annotations

from typing import List

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
)

from aether_qgis.engine.protocol import QueryRequest, QueryResult
from aether_qgis.processing.text_query_parameters import input_parameters
from aether_qgis.results.layers import (
    finish_regions,
    finish_similarity,
    group_name,
    query_text,
    regions_name,
    similarity_name,
)

_SIMILARITY_KEY, _REGIONS_KEY = 0, 1


class LayerFinisher(QgsProcessingLayerPostProcessorInterface):
    """Styles and describes one loaded layer.

    QGIS holds only a bare pointer, and the algorithm may be gone before the
    layer is loaded: finishers stay in a list until they have run.
    """

    _waiting: List[LayerFinisher] = []

    def __init__(self, request: QueryRequest, result: QueryResult) -> None:
        super().__init__()
        self._request = request
        self._result = result
        self._done = False
        # Not removed while QGIS is still inside postProcessLayer.
        LayerFinisher._waiting = [
            one for one in LayerFinisher._waiting if not one._done
        ] + [self]

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Finish ``layer``; called by QGIS on its main thread."""
        if isinstance(layer, QgsRasterLayer):
            finish_similarity(layer, self._request, self._result)
        elif isinstance(layer, QgsVectorLayer):
            finish_regions(layer, self._request, self._result)
        self._done = True


def prepare_loading(
    context: QgsProcessingContext,
    regions: str,
    request: QueryRequest,
    result: QueryResult,
) -> None:
    """Say how outputs that QGIS will load are named, grouped and styled."""
    _load_what_was_written(context, request, result)
    query = query_text(request)
    names = {regions: (regions_name(query, result.region_count), _REGIONS_KEY)}
    for path in result.similarity_paths:
        names[path] = similarity_name(query), _SIMILARITY_KEY
    own_names = {one.name(): one.description() for one in input_parameters()}
    for output, (name, sort_key) in names.items():
        if not context.willLoadLayerOnCompletion(output):
            continue
        details = context.layerToLoadOnCompletionDetails(output)
        # The author of a model may have named the output otherwise.
        if details.name == own_names.get(details.outputName):
            details.name = name
            details.forceName = True
        details.groupName = group_name(query)
        details.layerSortKey = sort_key
        details.setPostProcessor(LayerFinisher(request, result))


def _load_what_was_written(
    context: QgsProcessingContext, request: QueryRequest, result: QueryResult
) -> None:
    """Let QGIS load the VRTs of several rasters for the file it expects."""
    expected = request.similarity_path
    if expected in result.similarity_paths:
        return
    waiting = context.layersToLoadOnCompletion()
    if expected not in waiting:
        return
    details = waiting.pop(expected)
    for path in result.similarity_paths:
        waiting[path] = QgsProcessingContext.LayerDetails(
            details.name,
            details.project,
            details.outputName,
            QgsProcessingUtils.LayerHint.Raster,
        )
    context.setLayersToLoadOnCompletion(waiting)
