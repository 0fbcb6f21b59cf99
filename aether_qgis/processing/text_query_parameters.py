"""The parameters and outputs of ``aether:textquery``, each with its help."""

from __future__ import annotations

from typing import List

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from aether_qgis.engine.protocol import (
    DEFAULT_BUNDLE,
    DEVICES,
    PERCENTILE,
    THRESHOLD_MODES,
)
from aether_qgis.query_request import (
    DEFAULT_COUNT,
    DEFAULT_MIN_AREA_M2,
    DEFAULT_PERCENTILE,
)
from aether_qgis.translation import tr

_Number = QgsProcessingParameterNumber
_Parameter = QgsProcessingParameterDefinition


def input_parameters() -> List[QgsProcessingParameterDefinition]:
    """Return all parameters, outputs that the user chooses included."""
    return [*_words(), *_selection(), *_destinations()]


def output_definitions() -> List[QgsProcessingOutputDefinition]:
    """Return the values beside the layers."""
    return [
        QgsProcessingOutputNumber("REGION_COUNT", tr("Number of places")),
        QgsProcessingOutputNumber("MAX_SIMILARITY", tr("Best similarity")),
        QgsProcessingOutputString("DEVICE_USED", tr("Device used")),
    ]


def _words() -> List[QgsProcessingParameterDefinition]:
    return [
        _with_help(
            QgsProcessingParameterRasterLayer("INPUT", tr("Embedding raster")),
            tr(
                "A raster whose pixel is a vector, such as AlphaEarth's 64 "
                "bands. It is read from its file by the engine."
            ),
        ),
        _with_help(
            QgsProcessingParameterString("QUERY", tr("Query")),
            tr("What to look for, in plain words: “allotment gardens”."),
        ),
        _with_help(
            QgsProcessingParameterString(
                "NOT_QUERY", tr("Avoid"), optional=True
            ),
            tr("What to avoid: places that fit this text rank lower."),
        ),
        _with_help(
            QgsProcessingParameterString(
                "MODEL", tr("Model bundle"), defaultValue=DEFAULT_BUNDLE
            ),
            tr(
                "Name of a bundle that comes with the plugin, or the folder "
                "of one of your own."
            ),
        ),
    ]


def _selection() -> List[QgsProcessingParameterDefinition]:
    number = _Number.Type
    return [
        _with_help(
            QgsProcessingParameterExtent("EXTENT", tr("Area"), optional=True),
            tr(
                "Only this part of the raster; without it, all of it. On a "
                "rotated raster it is the part of the grid that encloses "
                "the area."
            ),
        ),
        _with_help(
            _Number(
                "K",
                tr("Number of places"),
                number.Integer,
                DEFAULT_COUNT,
                minValue=1,
            ),
            tr("At most this many regions, the best ones."),
        ),
        _with_help(
            _choice(
                "THRESHOLD_MODE",
                tr("Threshold is a"),
                list(THRESHOLD_MODES),
                PERCENTILE,
            ),
            tr(
                "percentile: the threshold is a share of the pixels; "
                "similarity: it is a cosine."
            ),
        ),
        _with_help(
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
        _with_help(
            _Number(
                "MIN_AREA",
                tr("Minimum area of a place (m²)"),
                number.Double,
                DEFAULT_MIN_AREA_M2,
                minValue=0,
            ),
            tr("Smaller places are left out; 10,000 m² are a hectare."),
        ),
        _with_help(
            _advanced(_choice("DEVICE", tr("Device"), list(DEVICES), "auto")),
            tr(
                "auto takes what is fastest on this machine, cpu the "
                "processor, gpu the graphics card where it can be used; the "
                "log says which device it was, and why not the GPU."
            ),
        ),
    ]


def _destinations() -> List[QgsProcessingParameterDefinition]:
    return [
        _with_help(
            QgsProcessingParameterRasterDestination(
                "SIMILARITY", tr("Similarity")
            ),
            tr("One float band: the cosine of query and pixel, -1 to 1."),
        ),
        _with_help(
            QgsProcessingParameterFeatureSink(
                "REGIONS",
                tr("Regions"),
                QgsProcessing.SourceType.TypeVectorPolygon,
            ),
            tr("The best places as polygons, with rank, similarity and area."),
        ),
    ]


def _choice(
    name: str, description: str, options: List[str], default: str
) -> QgsProcessingParameterEnum:
    # Static strings: models and scripts hold the word, not its number.
    return QgsProcessingParameterEnum(
        name,
        description,
        options,
        defaultValue=default,
        usesStaticStrings=True,
    )


def _advanced(
    parameter: QgsProcessingParameterDefinition,
) -> QgsProcessingParameterDefinition:
    parameter.setFlags(parameter.flags() | _Parameter.Flag.FlagAdvanced)
    return parameter


def _with_help(
    parameter: QgsProcessingParameterDefinition, text: str
) -> QgsProcessingParameterDefinition:
    parameter.setHelp(text)
    return parameter
