"""The parameters and outputs of ``aether:textquery``, each with its help."""

from __future__ import annotations

from typing import List

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from aether_qgis.engine.protocol import PERCENTILE, THRESHOLD_MODES
from aether_qgis.processing.base.parameter_kinds import (
    area,
    as_typed,
    backend,
    device,
    model_bundle,
    scheduler,
    static_choice,
    use_index,
    with_help,
)
from aether_qgis.processing.base.region_parameters import region_parameters
from aether_qgis.requests.query import (
    DEFAULT_COUNT,
    DEFAULT_MIN_AREA_M2,
    DEFAULT_PERCENTILE,
)
from aether_qgis.results.verdict import relevance_explained
from aether_qgis.translation import tr

_Number = QgsProcessingParameterNumber


def input_parameters() -> List[QgsProcessingParameterDefinition]:
    """Return all parameters, outputs that the user chooses included."""
    return [*_words(), *_selection(), *_relevance(), *_destinations()]


def output_definitions() -> List[QgsProcessingOutputDefinition]:
    """Return the values beside the layers."""
    return [
        QgsProcessingOutputNumber("REGION_COUNT", tr("Number of places")),
        QgsProcessingOutputNumber("MAX_SIMILARITY", tr("Best similarity")),
        QgsProcessingOutputString("VERDICT", tr("Verdict")),
        QgsProcessingOutputNumber("RELEVANCE", tr("Relevance, 0 to 100")),
        QgsProcessingOutputNumber(
            "RELEVANT_SHARE", tr("Share of the pixels that are relevant")
        ),
        QgsProcessingOutputString("DEVICE_USED", tr("Device used")),
        QgsProcessingOutputString("UNDERSTOOD", tr("What was understood")),
        QgsProcessingOutputMultipleLayers(
            "SIMILARITIES", tr("Similarity of each UTM zone")
        ),
    ]


def _words() -> List[QgsProcessingParameterDefinition]:
    return [
        with_help(
            QgsProcessingParameterRasterLayer("INPUT", tr("Embedding raster")),
            tr(
                "A raster whose pixels are vectors, such as AlphaEarth's 64 "
                "bands. It is read from its file by the engine. From Python, "
                "qgis_process and models also a folder of tiles, a list of "
                "files, or the name of a layer group; the tiles may lie in "
                "several UTM zones."
            ),
        ),
        with_help(
            QgsProcessingParameterMultipleLayers(
                "TILES",
                tr("More tiles"),
                QgsProcessing.SourceType.TypeRaster,
                optional=True,
            ),
            tr(
                "Further rasters that are searched together with the first "
                "one: their places are ranked together, and the similarity "
                "becomes a VRT over all of them, one per UTM zone."
            ),
        ),
        with_help(
            QgsProcessingParameterString("QUERY", tr("Query")),
            tr("What to look for, in plain words: “allotment gardens”."),
        ),
        with_help(
            QgsProcessingParameterString(
                "NOT_QUERY", tr("Avoid"), optional=True
            ),
            tr("What to avoid: places that fit this text rank lower."),
        ),
        as_typed(),
        model_bundle(),
    ]


def _selection() -> List[QgsProcessingParameterDefinition]:
    number = _Number.Type
    return [
        area(),
        with_help(
            _Number(
                "K",
                tr("Number of places"),
                number.Integer,
                DEFAULT_COUNT,
                minValue=1,
            ),
            tr("At most this many regions, the best ones."),
        ),
        with_help(
            static_choice(
                "THRESHOLD_MODE",
                tr("Threshold is a"),
                THRESHOLD_MODES,
                PERCENTILE,
            ),
            tr(
                "percentile: the threshold is a share of the pixels; "
                "similarity: it is a cosine."
            ),
        ),
        with_help(
            _Number(
                "THRESHOLD",
                tr("Threshold"),
                number.Double,
                DEFAULT_PERCENTILE,
            ),
            tr(
                "Pixels at or above it may form a place: 98 takes the best 2 "
                "% of the pixels; as a similarity it lies between -1 and 1."
            ),
        ),
        with_help(
            _Number(
                "MIN_AREA",
                tr("Minimum area of a place (m²)"),
                number.Double,
                DEFAULT_MIN_AREA_M2,
                minValue=0,
            ),
            tr("Smaller places are left out; 10,000 m² are a hectare."),
        ),
        *region_parameters(),
        use_index(),
        device(),
        backend(),
        scheduler(),
    ]


def _relevance() -> List[QgsProcessingParameterDefinition]:
    return [
        with_help(
            QgsProcessingParameterBoolean(
                "BEST_ANYWAY",
                tr("Return the best places even where nothing fits"),
                defaultValue=False,
            ),
            tr(
                "Without it, the regions are empty where the verdict is "
                "“nothing”. They never are for a threshold that is a "
                "similarity."
            ),
        ),
        with_help(
            QgsProcessingParameterBoolean(
                "RELEVANCE_BAND",
                tr("Add a band of relevance"),
                defaultValue=False,
            ),
            tr(
                "The similarity raster gets a second band: how relevant "
                "every pixel is, from 0 to 100; from 50 on it is rather "
                "what was asked for than anything else."
            )
            + " "
            + relevance_explained(),
        ),
    ]


def _destinations() -> List[QgsProcessingParameterDefinition]:
    return [
        with_help(
            QgsProcessingParameterRasterDestination(
                "SIMILARITY", tr("Similarity")
            ),
            tr(
                "One float band: the cosine of query and pixel, -1 to 1. Of "
                "several rasters, a VRT of this name beside a folder with a "
                "GeoTIFF per raster."
            ),
        ),
        with_help(
            QgsProcessingParameterFeatureSink(
                "REGIONS",
                tr("Regions"),
                QgsProcessing.SourceType.TypeVectorPolygon,
            ),
            tr("The best places as polygons, with rank, similarity and area."),
        ),
    ]
