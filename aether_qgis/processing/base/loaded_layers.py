"""Name, group and style the layers that an algorithm's run loads."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
)

from aether_qgis.engine.protocol import QueryRequest, QueryResult
from aether_qgis.processing.base.layer_post_processor import LayerPostProcessor
from aether_qgis.processing.text_query_parameters import input_parameters
from aether_qgis.requests.question import Question
from aether_qgis.results.layers import (
    finish_regions,
    finish_similarity,
    group_name,
    query_text,
    regions_name,
    similarity_name,
)

_SIMILARITY_KEY, _REGIONS_KEY = 0, 1


def prepare_loading(
    context: QgsProcessingContext,
    regions: str,
    request: QueryRequest,
    result: QueryResult,
    question: Question,
) -> None:
    """Say how outputs that QGIS will load are named, grouped and styled."""
    _load_what_was_written(context, request, result)
    query = query_text(request)
    names = {regions: (regions_name(query, result.region_count), _REGIONS_KEY)}
    for path in result.similarity_paths:
        names[path] = similarity_name(query), _SIMILARITY_KEY

    def finish(layer: QgsMapLayer) -> None:
        if isinstance(layer, QgsRasterLayer):
            finish_similarity(layer, request, result, question)
        elif isinstance(layer, QgsVectorLayer):
            finish_regions(layer, request, result, question)

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
        details.setPostProcessor(LayerPostProcessor(finish))


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
