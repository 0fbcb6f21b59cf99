"""The algorithm ``aether:samplesimilarity``."""

from __future__ import annotations

from typing import List

from qgis.core import (
    QgsProcessing,
    QgsProcessingFeatureSource,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from aether_qgis.places.place_reader import PlaceReader
from aether_qgis.places.zones import point_reader
from aether_qgis.processing.base.parameter_kinds import (
    as_typed,
    device,
    embedding_raster,
    model_bundle,
    use_index,
    with_help,
)
from aether_qgis.processing.base.texts_parameter import texts_parameter
from aether_qgis.processing.base.zonal_algorithm import ZonalAlgorithm
from aether_qgis.results.zonal_rows import ZonalMeasures
from aether_qgis.translation import tr, tr_noop


class SampleSimilarityAlgorithm(ZonalAlgorithm):
    """Give points the similarity with several texts."""

    NAME = "samplesimilarity"
    TITLE = tr_noop("Sample similarity at points")
    TAGS = tr_noop("sample,point,value,extract,compare,similarity,text")
    SUMMARY = tr_noop("Tells how well the pixel at each point fits texts.")
    HELP = tr_noop(
        "Compares the pixel under each point with several texts, and adds a "
        "field a text to the points, such as “forest_similarity” (-1 to "
        "1).\n\n"
        "Of a multipoint it is the mean over its points; a line counts by "
        "its middle, a polygon by a point on it. Points outside the raster "
        "or on pixels without data stay in the layer, with empty fields; the "
        "log has their number."
    )
    EXAMPLE = {
        "POINTS": "points.gpkg",
        "TEXTS": "forest; open water; houses with gardens",
    }
    SOURCE = "POINTS"
    MEASURES = ZonalMeasures({"mean": "similarity"}, False)

    def parameters(self) -> List[QgsProcessingParameterDefinition]:
        """Return all parameters, the layer to write included."""
        return [
            embedding_raster(),
            with_help(
                QgsProcessingParameterFeatureSource(
                    "POINTS",
                    tr("Points"),
                    [QgsProcessing.SourceType.TypeVectorAnyGeometry],
                ),
                tr("Points in any CRS."),
            ),
            texts_parameter(),
            model_bundle(),
            as_typed(),
            use_index(),
            device(),
            with_help(
                QgsProcessingParameterFeatureSink(
                    "OUTPUT",
                    tr("Points with similarity"),
                    QgsProcessing.SourceType.TypeVectorAnyGeometry,
                ),
                tr("The points with all their fields, and the new ones."),
            ),
        ]

    def reader(self, source: QgsProcessingFeatureSource) -> PlaceReader:
        """Return what reads the points; raises PlacesError."""
        return point_reader(source)
