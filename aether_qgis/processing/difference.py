"""The algorithm ``aether:difference``."""

from __future__ import annotations

from typing import List

from qgis.core import (
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from aether_qgis.client import shared_client
from aether_qgis.engine.protocol.differing import (
    AUTO_MEASURE,
    MEASURES,
    DifferenceRequest,
    DifferenceResult,
)
from aether_qgis.processing.base.engine_algorithm import EngineAlgorithm
from aether_qgis.processing.base.loaded_raster import prepare_raster
from aether_qgis.processing.base.parameter_kinds import (
    static_choice,
    with_help,
)
from aether_qgis.processing.base.values import Parameters, Values
from aether_qgis.results.difference_layers import (
    difference_title,
    finish_difference,
)
from aether_qgis.results.difference_notes import (
    difference_lines,
    share_percent,
)
from aether_qgis.results.layers import group_name
from aether_qgis.translation import tr, tr_noop


class DifferenceAlgorithm(
    EngineAlgorithm[DifferenceRequest, DifferenceResult]
):
    """Subtract one answer from another."""

    NAME = "difference"
    TITLE = tr_noop("Difference of two answers")
    GROUP = "query"
    TAGS = tr_noop(
        "compare,comparison,subtract,correlation,similarity,relevance,"
        "bundle,year,query"
    )
    SUMMARY = tr_noop("Shows where two answers differ, and which way.")
    HELP = tr_noop(
        "Subtracts the second answer from the first, pixel by pixel: two "
        "queries, two model bundles, or the same query in two years. What is "
        "above 0 fits the first better, what is below fits the second; "
        "pixels without data in either have none.\n\n"
        "Similarities of different texts and bundles have different scales. "
        "So relevances are compared, 0 to 100, where both answers tell them, "
        "unless both were asked the same."
    )
    EXAMPLE = {"FIRST": "forest.tif", "SECOND": "orchard.tif"}
    DESTINATIONS = {"OUTPUT": "difference_path"}
    SUFFIXES = {"OUTPUT": (".tif", ".tiff")}

    def parameters(self) -> List[QgsProcessingParameterDefinition]:
        """Return all parameters, the raster to write included."""
        number = QgsProcessingParameterNumber
        return [
            with_help(
                QgsProcessingParameterRasterLayer("FIRST", tr("First answer")),
                tr("The similarity raster of a query."),
            ),
            with_help(
                QgsProcessingParameterRasterLayer(
                    "SECOND", tr("Second answer")
                ),
                tr("The similarity raster that is subtracted."),
            ),
            with_help(
                static_choice(
                    "MEASURE", tr("Compare"), list(MEASURES), AUTO_MEASURE
                ),
                tr(
                    "similarity: the cosines as they are; relevance: 0 to "
                    "100, which different texts and bundles have in common, "
                    "for answers of this version; auto: similarity where the "
                    "same was asked, else relevance where it is known."
                ),
            ),
            with_help(
                number(
                    "STRONG",
                    tr("Strong difference"),
                    number.Type.Double,
                    0.0,
                    minValue=0,
                    maxValue=100,
                ),
                tr(
                    "Pixels that differ by this much or more differ "
                    "strongly; 0 takes 0.1 for similarities and 30 for "
                    "relevances."
                ),
            ),
            with_help(
                QgsProcessingParameterBoolean(
                    "WARP", tr("Warp the second answer"), defaultValue=False
                ),
                tr(
                    "Bring a second answer of another coordinate reference "
                    "system or pixel size onto the grid of the first, each "
                    "pixel from the nearest place; otherwise it is refused."
                ),
            ),
            with_help(
                QgsProcessingParameterRasterDestination(
                    "OUTPUT", tr("Difference")
                ),
                tr("A float band: the first answer less the second."),
            ),
        ]

    def outputs(self) -> List[QgsProcessingOutputDefinition]:
        """Return the figures beside the raster."""
        number, text = QgsProcessingOutputNumber, QgsProcessingOutputString
        return [
            number("MEAN_DIFFERENCE", tr("Mean difference")),
            number("CORRELATION", tr("Correlation of both answers")),
            number(
                "STRONG_PERCENT",
                tr("Share of the area that differs strongly (%)"),
            ),
            number(
                "FIRST_PERCENT",
                tr("Share that is more like the first answer (%)"),
            ),
            number(
                "SECOND_PERCENT",
                tr("Share that is more like the second answer (%)"),
            ),
            text("MEASURE_USED", tr("What was compared")),
            text("SENTENCE", tr("The difference in a sentence")),
        ]

    def request(self, values: Values) -> DifferenceRequest:
        """Return what to subtract from what."""
        _, first = values.raster("FIRST")
        _, second = values.raster("SECOND")
        return DifferenceRequest(
            first=first,
            second=second,
            difference_path="",
            measure=values.choice("MEASURE"),
            strong=values.number("STRONG"),
            warps=values.is_on("WARP"),
        )

    def answer(
        self,
        request: DifferenceRequest,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> DifferenceResult:
        """Ask the dock's engine: it is there already, and soon done."""
        return self.ask(shared_client(), request, feedback)

    def results(
        self,
        request: DifferenceRequest,
        result: DifferenceResult,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Return the raster and the figures, and say how it loads."""
        title = difference_title(result)
        prepare_raster(
            values,
            "OUTPUT",
            result.difference_path,
            title,
            group_name(title),
            lambda layer: finish_difference(layer, result),
        )
        *lines, sentence = difference_lines(result)
        for line in (*lines, sentence):
            feedback.pushInfo(line)
        both = result.more_first + result.more_second
        return {
            "OUTPUT": result.difference_path,
            "MEAN_DIFFERENCE": result.mean,
            "CORRELATION": result.correlation,
            "STRONG_PERCENT": share_percent(result, both),
            "FIRST_PERCENT": share_percent(result, result.more_first),
            "SECOND_PERCENT": share_percent(result, result.more_second),
            "MEASURE_USED": result.measure,
            "SENTENCE": sentence,
        }
