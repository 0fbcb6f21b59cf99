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

from aether_qgis.engine.protocol.zonal import ZONAL_MEASURES
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
from aether_qgis.processing.base.texts_parameter import (
    measure_parameter,
    texts_parameter,
)
from aether_qgis.processing.base.zonal_algorithm import ZonalAlgorithm
from aether_qgis.results.zonal_rows import ZonalMeasures
from aether_qgis.translation import tr, tr_noop


class SampleSimilarityAlgorithm(ZonalAlgorithm):
    """Tell how well the pixels at points fit several texts."""

    NAME = "samplesimilarity"
    TITLE = tr_noop("Sample similarity at points")
    TAGS = tr_noop(
        "sample,point,value,extract,compare,relevance,similarity,text"
    )
    SUMMARY = tr_noop("Tells how well the pixel at each point fits texts.")
    HELP = tr_noop(
        "Compares the pixel under each point with several texts, and adds a "
        "field a text to the points, such as “forest_relevance” (0 to 100), "
        "or “forest_similarity” (-1 to 1) with the similarity as measure. "
        "Relevance is gauged on pixels spread over the whole raster; from 50 "
        "on a pixel is rather what the text says than anything else. Where "
        "nothing on the raster fits a text, the log says so.\n\n"
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
    MEASURES = {
        measure: ZonalMeasures({"mean": measure}, False)
        for measure in ZONAL_MEASURES
    }

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
            measure_parameter(),
            model_bundle(),
            as_typed(),
            use_index(),
            device(),
            with_help(
                QgsProcessingParameterFeatureSink(
                    "OUTPUT",
                    tr("Measured points"),
                    QgsProcessing.SourceType.TypeVectorAnyGeometry,
                ),
                tr("The points with all their fields, and the new ones."),
            ),
        ]

    def reader(self, source: QgsProcessingFeatureSource) -> PlaceReader:
        """Return what reads the points; raises PlacesError."""
        return point_reader(source)
