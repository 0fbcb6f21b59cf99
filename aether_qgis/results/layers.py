"""The layers of an answer: names, style, group and order in the project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from aether_qgis.engine.protocol import (
    QueryRequest,
    QueryResult,
    SimilaritySummary,
)
from aether_qgis.requests.layer_roles import (
    REGIONS_ROLE,
    ROLE,
    SIMILARITY_ROLE,
)
from aether_qgis.requests.question import Question
from aether_qgis.resources import resource
from aether_qgis.results.answer_groups import hide_earlier
from aether_qgis.results.example_texts import like_texts
from aether_qgis.results.metadata import describe
from aether_qgis.results.ramps import stretch_ramp
from aether_qgis.results.relevance_style import has_relevance, show_relevance
from aether_qgis.translation import tr

_GROUP = "AETHER: "
# A raster of one value has no range to stretch colours over.
_SMALLEST_RANGE = 1e-4


class LayerError(Exception):
    """A result cannot be shown as a layer; one sentence for the user."""


@dataclass(frozen=True)
class SimilarityRange:
    """The similarities that the colours run over."""

    low: float
    """Shown as transparent, as is everything below."""
    high: float

    @classmethod
    def of(cls, summary: SimilaritySummary) -> SimilarityRange:
        """Return the range from the median to the best pixel."""
        return cls(summary.percentile_50, summary.maximum)


def query_text(request: QueryRequest) -> str:
    """Return the query as names and titles show it."""
    count, has_words = request.examples.total, bool(request.positive)
    return ", ".join([*request.positive, *like_texts(count, has_words)])


def group_name(query: str) -> str:
    """Return the name of the layer group of a query."""
    return f"{_GROUP}{query}"


def group_query(name: str) -> str:
    """Return the query of a layer group, by its name."""
    return name.replace(_GROUP, "", 1) if name.startswith(_GROUP) else name


def similarity_name(query: str) -> str:
    """Return the name of the similarity layer of a query."""
    return tr("Similarity: {query}").format(query=query)


def regions_name(query: str, count: int) -> str:
    """Return the name of the layer with the ``count`` places found."""
    if not count:
        return tr("No places: {query}").format(query=query)
    return tr("Top {count}: {query}").format(count=count, query=query)


def similarity_layers(
    request: QueryRequest, result: QueryResult, question: Question
) -> List[QgsRasterLayer]:
    """Open, style and describe the similarity rasters of an answer, one for
    each zone in which the searched rasters lie.

    Raises LayerError if QGIS cannot open one.
    """
    query = query_text(request)
    options = QgsRasterLayer.LayerOptions()
    # The default style needs statistics, which GDAL would store in a file of
    # megabytes beside the raster.
    options.loadDefaultStyle = False
    layers = []
    for path in result.similarity_paths:
        layer = QgsRasterLayer(path, similarity_name(query), "gdal", options)
        _check(layer, path)
        finish_similarity(layer, request, result, question)
        layers.append(layer)
    return layers


def regions_layer(
    path: str, request: QueryRequest, result: QueryResult, question: Question
) -> QgsVectorLayer:
    """Open, style and describe the GeoPackage with an answer's regions.

    Raises LayerError if QGIS cannot open it.
    """
    name = regions_name(query_text(request), result.region_count)
    layer = QgsVectorLayer(path, name, "ogr")
    _check(layer, path)
    finish_regions(layer, request, result, question)
    return layer


def finish_similarity(
    layer: QgsRasterLayer,
    request: QueryRequest,
    result: QueryResult,
    question: Question,
) -> None:
    """Style and describe an open similarity layer.

    The layers of several zones get the same colours, and are distinguished by
    their CRS if they still have the name of the query alone. One with a
    band of relevance shows that, and has the similarity as another style.
    """
    name = similarity_name(query_text(request))
    if len(result.similarity_paths) > 1 and layer.name() == name:
        layer.setName(f"{name} ({layer.crs().authid()})")
    style_similarity(layer, SimilarityRange.of(result.summary))
    if has_relevance(layer):
        show_relevance(layer)
    describe(layer, layer.name(), request, result, question)
    layer.setCustomProperty(ROLE, SIMILARITY_ROLE)


def finish_regions(
    layer: QgsVectorLayer,
    request: QueryRequest,
    result: QueryResult,
    question: Question,
) -> None:
    """Style and describe an open regions layer."""
    style_regions(layer)
    name = regions_name(query_text(request), result.region_count)
    describe(layer, name, request, result, question)
    layer.setCustomProperty(ROLE, REGIONS_ROLE)


def style_similarity(
    layer: QgsRasterLayer, similarities: SimilarityRange
) -> None:
    """Give the layer the shipped ramp, stretched over ``similarities``."""
    span = max(similarities.high - similarities.low, _SMALLEST_RANGE)
    layer.loadNamedStyle(str(resource("styles", "similarity.qml")))
    stretch_ramp(layer, similarities.low, similarities.low + span)


def style_regions(layer: QgsVectorLayer) -> None:
    """Give the layer the shipped outline and its rank labels."""
    layer.loadNamedStyle(str(resource("styles", "regions.qml")))
    layer.triggerRepaint()


def add_group(
    project: QgsProject, query: str, layers: List[QgsMapLayer]
) -> QgsLayerTreeGroup:
    """Add layers, uppermost first, in a new group on top of the tree.

    Earlier answers are hidden unless they are kept.
    """
    group = project.layerTreeRoot().insertGroup(0, group_name(query))
    for layer in layers:
        project.addMapLayer(layer, False)
        node: QgsLayerTreeLayer = group.addLayer(layer)
        # The ramp's legend is long; the tree stays readable without it.
        node.setExpanded(layer.customProperty(ROLE) == SIMILARITY_ROLE)
    hide_earlier(project, group)
    return group


def _check(layer: QgsMapLayer, path: str) -> None:
    if not layer.isValid():
        raise LayerError(
            tr(
                "QGIS cannot open {path}, which the query has written: check "
                "whether the file is still there, and search again."
            ).format(path=path)
        )
