"""The algorithm ``aether:zonalsimilarity``."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingFeatureSource,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from aether_qgis.engine.protocol import SIMILARITY
from aether_qgis.engine.protocol.zonal import RELEVANCE
from aether_qgis.places.place_reader import PlaceReader
from aether_qgis.places.zones import Mended, district_reader
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
from aether_qgis.processing.base.values import Values
from aether_qgis.processing.base.zonal_algorithm import ZonalAlgorithm
from aether_qgis.results.zonal_rows import ZonalMeasures
from aether_qgis.translation import tr, tr_noop

_Number = QgsProcessingParameterNumber


class ZonalSimilarityAlgorithm(ZonalAlgorithm):
    """Give districts mean, share and maximum of several texts."""

    NAME = "zonalsimilarity"
    TITLE = tr_noop("Similarity of districts")
    TAGS = tr_noop(
        "zonal,statistics,mean,share,area,polygon,district,parcel,compare,"
        "relevance,similarity,text"
    )
    SUMMARY = tr_noop("Tells how well each district fits several texts.")
    HELP = tr_noop(
        "Compares every pixel of each polygon with several texts, and adds "
        "three fields a text to the polygons: “forest_relevance”, the mean "
        "relevance of its pixels (0 to 100); “forest_share”, the share of "
        "them (0 to 1) that reach the threshold; “forest_max”, the relevance "
        "of the best one. The field “pixels” says how many pixels with data "
        "count.\n\n"
        "Relevance is gauged on pixels spread over the whole raster, whatever "
        "the polygons are, so that districts of one raster can be compared. "
        "From 50 on a pixel is rather what the text says than anything else. "
        "Where nothing on the raster fits a text, the log says so, and no "
        "pixel comes near 50. With the similarity as measure the first field "
        "is “forest_mean”.\n\n"
        "A pixel belongs to the polygons in which its centre lies; polygons "
        "may overlap. One that is smaller than a pixel takes the pixel under "
        "a point on it. Of a polygon that reaches over the raster's edge the "
        "part on the raster counts. Outlines that cross themselves are "
        "mended; a polygon without an area, outside the raster or on pixels "
        "without data stays in the layer, with empty fields. The log has the "
        "numbers."
    )
    EXAMPLE = {
        "DISTRICTS": "districts.gpkg",
        "TEXTS": "forest; open water; houses with gardens",
    }
    SOURCE = "DISTRICTS"
    MEASURES = {
        measure: ZonalMeasures(
            {"mean": mean, "share": "share", "maximum": "max"}, True
        )
        for measure, mean in ((RELEVANCE, "relevance"), (SIMILARITY, "mean"))
    }

    def parameters(self) -> List[QgsProcessingParameterDefinition]:
        """Return all parameters, the layer to write included."""
        return [
            embedding_raster(),
            with_help(
                QgsProcessingParameterFeatureSource(
                    "DISTRICTS",
                    tr("Districts"),
                    [QgsProcessing.SourceType.TypeVectorPolygon],
                ),
                tr("Polygons in any CRS, such as districts or parcels."),
            ),
            texts_parameter(),
            measure_parameter(),
            with_help(
                _Number(
                    "THRESHOLD",
                    tr("Threshold"),
                    _Number.Type.Double,
                    None,
                    optional=True,
                    minValue=-1,
                    maxValue=100,
                ),
                tr(
                    "From which relevance or similarity on a pixel counts "
                    "for the share. Empty for relevance 50 or similarity 0.5."
                ),
            ),
            model_bundle(),
            as_typed(),
            use_index(),
            device(),
            with_help(
                QgsProcessingParameterFeatureSink(
                    "OUTPUT",
                    tr("Measured districts"),
                    QgsProcessing.SourceType.TypeVectorPolygon,
                ),
                tr("The polygons with all their fields, and the new ones."),
            ),
        ]

    def reader(self, source: QgsProcessingFeatureSource) -> PlaceReader:
        """Return what reads the polygons; raises PlacesError."""
        self._mended = Mended()
        return district_reader(source, self._mended)

    def threshold(self, values: Values) -> Optional[float]:
        """Return from which value on a pixel matches, None for the usual."""
        if values.given.get("THRESHOLD") in (None, ""):
            return None
        return values.number("THRESHOLD")

    def remarks(self) -> List[str]:
        """Return how many outlines had to be mended."""
        count = self._mended.count
        text = tr("Outlines that crossed themselves, mended: {count}")
        return [text.format(count=count)] if count else []
