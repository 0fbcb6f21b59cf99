"""The parameters and outputs of ``aether:change``, each with its help."""

from __future__ import annotations

from typing import List

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from aether_qgis.engine.protocol.changing import (
    BUNDLE_SPACE,
    DEFAULT_CHANGE_THRESHOLD,
    DIRECTIONS,
    SPACES,
    TOWARD,
)
from aether_qgis.processing.base.parameter_kinds import (
    advanced,
    area,
    backend,
    device,
    model_bundle,
    static_choice,
    with_help,
)
from aether_qgis.requests.query import DEFAULT_COUNT, DEFAULT_MIN_AREA_M2
from aether_qgis.translation import tr

_Number = QgsProcessingParameterNumber


def change_parameters() -> List[QgsProcessingParameterDefinition]:
    """Return all parameters, outputs that the user chooses included."""
    return [*_years(), *_selection(), *_destinations()]


def change_outputs() -> List[QgsProcessingOutputDefinition]:
    """Return the values beside the layers."""
    return [
        QgsProcessingOutputString("VERDICT", tr("Verdict")),
        QgsProcessingOutputString("SENTENCE", tr("Verdict in a sentence")),
        QgsProcessingOutputNumber("REGION_COUNT", tr("Number of places")),
        QgsProcessingOutputNumber(
            "CHANGED_PERCENT", tr("Share of the area that changed (%)")
        ),
        QgsProcessingOutputString("YEARS_USED", tr("Years compared")),
        QgsProcessingOutputString("DEVICE_USED", tr("Device used")),
        QgsProcessingOutputString("UNDERSTOOD", tr("What was understood")),
    ]


def _years() -> List[QgsProcessingParameterDefinition]:
    return [
        with_help(
            QgsProcessingParameterMultipleLayers(
                "INPUT",
                tr("Embedding rasters, one for each year"),
                QgsProcessing.SourceType.TypeRaster,
            ),
            tr(
                "Two or more rasters of one area and one embedding, such as "
                "AlphaEarth's of 2019 and 2024. Only the area that all of "
                "them cover is compared."
            ),
        ),
        with_help(
            QgsProcessingParameterString("YEARS", tr("Years"), optional=True),
            tr(
                "A year for each raster, in their order: 2019, 2024. Left "
                "empty, the years are looked for in the rasters' tags and "
                "names, and the log says what was found; without any, the "
                "order of the rasters counts."
            ),
        ),
        with_help(
            QgsProcessingParameterString("QUERY", tr("Text"), optional=True),
            tr(
                "What the change leads to or away from, in plain words: "
                "“buildings”. Left empty, any change counts."
            ),
        ),
        with_help(
            static_choice(
                "DIRECTION", tr("Direction"), list(DIRECTIONS), TOWARD
            ),
            tr(
                "toward: what fits the text better in the last year than in "
                "the first; away: what fits it less."
            ),
        ),
        model_bundle(),
        with_help(
            static_choice("SPACE", tr("Compare"), list(SPACES), BUNDLE_SPACE),
            tr(
                "Without a text. bundle: what the model bundle tells apart, "
                "which leaves out what does not matter to it, and can use "
                "aligned indexes; raw: the rasters' own vectors, which show "
                "every change and more of what is none."
            ),
        ),
        with_help(
            QgsProcessingParameterBoolean(
                "WARP", tr("Warp rasters of other grids"), defaultValue=False
            ),
            tr(
                "Bring rasters of another coordinate reference system or "
                "pixel size onto the first one's grid, each pixel from the "
                "nearest place; otherwise they are refused."
            ),
        ),
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
            tr("At most this many regions, the most changed ones."),
        ),
        with_help(
            _Number(
                "THRESHOLD",
                tr("Threshold"),
                number.Double,
                DEFAULT_CHANGE_THRESHOLD,
                minValue=0,
                maxValue=100,
            ),
            tr(
                "Pixels whose change is at least this count as changed: 50 "
                "is three times as far from the ordinary as what does not "
                "change usually lies."
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
        with_help(
            QgsProcessingParameterBoolean(
                "USE_INDEX",
                tr("Answer from aligned indexes where there are some"),
                defaultValue=True,
            ),
            tr(
                "Used if every year has one for the model bundle. The log "
                "says whether they were."
            ),
        ),
        with_help(
            advanced(
                QgsProcessingParameterBoolean(
                    "AS_TYPED",
                    tr("Take the words as typed"),
                    defaultValue=False,
                )
            ),
            tr(
                "Neither corrects typing errors nor looks for “without” and "
                "“no”, and searches even for words that are not understood."
            ),
        ),
        device(),
        backend(),
    ]


def _destinations() -> List[QgsProcessingParameterDefinition]:
    return [
        with_help(
            QgsProcessingParameterRasterDestination("CHANGE", tr("Change")),
            tr(
                "Two float bands: the change, 0 to 100 against what differs "
                "everywhere, and the plain difference: 1 less the dot "
                "product of both years, or what the similarity with the text "
                "has gained (away: lost)."
            ),
        ),
        with_help(
            QgsProcessingParameterRasterDestination(
                "WHEN", tr("Year of change"), optional=True
            ),
            tr(
                "The year of the largest step where the change reaches the "
                "threshold, no data elsewhere. It is loaded from three years "
                "on."
            ),
        ),
        with_help(
            QgsProcessingParameterFeatureSink(
                "REGIONS",
                tr("Changed places"),
                QgsProcessing.SourceType.TypeVectorPolygon,
            ),
            tr(
                "The places that changed most as polygons, with rank, "
                "change, area and year; the temporal controller shows each "
                "in its year."
            ),
        ),
    ]
