"""The algorithm ``aether:similarplaces``."""

from __future__ import annotations

from dataclasses import replace
from typing import List, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from aether_qgis.engine.protocol import (
    DEFAULT_MIX,
    EXAMPLE_WAYS,
    FITTED,
    ExamplePlaces,
    QueryRequest,
    QueryResult,
)
from aether_qgis.processing.base.parameter_kinds import (
    static_choice,
    with_help,
)
from aether_qgis.processing.base.values import Parameters, Values
from aether_qgis.processing.text_query import TextQueryAlgorithm
from aether_qgis.requests.examples import places_of_source
from aether_qgis.requests.query import RequestError, check_words
from aether_qgis.translation import tr, tr_noop

_Number = QgsProcessingParameterNumber
_Parameters = List[QgsProcessingParameterDefinition]


class SimilarPlacesAlgorithm(TextQueryAlgorithm):
    """Ask an embedding raster by examples; a text may come with them."""

    NAME = "similarplaces"
    TITLE = tr_noop("Similar places")
    TAGS = tr_noop(
        "like,example,sample,search,find,similarity,embedding,alphaearth,"
        "satellite,points,polygons,places"
    )
    SUMMARY = tr_noop(
        "Finds the places in an embedding raster that are like examples."
    )
    HELP = tr_noop(
        "Compares every pixel of an embedding raster with those under your "
        "examples, points or polygons in any reference system. A few "
        "examples are enough; counter-examples say what is meant and what "
        "is not, best where a first answer was wrong.\n\n"
        "A text counts as well where one is given, and MIX says how much. "
        "Similarity, regions and everything else are as of a text query.\n\n"
        "Examples outside the raster or where it holds no data are left "
        "out, and the log says how many. A pixel that is both an example "
        "and a counter-example is neither."
    )
    EXAMPLE = {"EXAMPLES": "places.gpkg", "K": "10"}

    def __init__(self) -> None:
        super().__init__()
        self._asked: Optional[QueryRequest] = None

    def parameters(self) -> List[QgsProcessingParameterDefinition]:
        """Return those of a text query, and the examples before the text."""
        found: _Parameters = []
        for parameter in super().parameters():
            name = parameter.name()
            if name == "QUERY":
                found += _places()
                parameter.setFlags(
                    parameter.flags()
                    | QgsProcessingParameterDefinition.Flag.FlagOptional
                )
            elif name == "AS_TYPED":
                found += _weighing()
            elif name == "MODEL":
                parameter.setHelp(
                    tr(
                        "Name of a bundle that comes with the plugin, or the "
                        "folder of one of your own; own-vectors compares the "
                        "raster's own numbers, and answers no text."
                    )
                )
            found.append(parameter)
        return found

    def problem(self, values: Values) -> str:
        """Return nothing: a text is not needed.

        Raises RequestError for words that are not Unicode text.
        """
        check_words(values.text("QUERY"), values.text("NOT_QUERY"))
        return ""

    def answer(
        self,
        request: QueryRequest,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Optional[QueryResult]:
        """Read the examples and ask; raises RequestError."""
        self._asked = _with_examples(request, values)
        return super().answer(self._asked, values, feedback)

    def results(
        self,
        request: QueryRequest,
        result: QueryResult,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Return the same as of a text query, named by the examples."""
        return super().results(
            self._asked or request, result, values, feedback
        )


def _with_examples(request: QueryRequest, values: Values) -> QueryRequest:
    examples = places_of_source(values.source("EXAMPLES"))
    if not examples.count:
        raise RequestError(
            tr(
                "The layer of examples holds no point and no polygon: mark "
                "at least one place that is like what you look for."
            )
        )
    counters = ExamplePlaces()
    if values.given.get("COUNTEREXAMPLES"):
        counters = places_of_source(values.source("COUNTEREXAMPLES"))
    return replace(
        request,
        examples=examples,
        counterexamples=counters,
        mix=values.number("MIX"),
        how=values.choice("HOW"),
    )


def _places() -> _Parameters:
    kinds = [
        QgsProcessing.SourceType.TypeVectorPoint,
        QgsProcessing.SourceType.TypeVectorPolygon,
    ]
    return [
        with_help(
            QgsProcessingParameterFeatureSource(
                "EXAMPLES", tr("Examples"), kinds
            ),
            tr(
                "Points or polygons on what you look for, in any reference "
                "system. All count the same, whatever the size of a polygon."
            ),
        ),
        with_help(
            QgsProcessingParameterFeatureSource(
                "COUNTEREXAMPLES",
                tr("Counter-examples"),
                kinds,
                optional=True,
            ),
            tr(
                "Points or polygons on what you do not look for. The best "
                "ones are where a first answer was wrong."
            ),
        ),
    ]


def _weighing() -> _Parameters:
    return [
        with_help(
            _Number(
                "MIX",
                tr("Share of the examples"),
                _Number.Type.Double,
                DEFAULT_MIX,
                minValue=0,
                maxValue=1,
            ),
            tr(
                "Beside a text: 0 asks by the text alone, 1 by the examples "
                "alone, and with 0.5 both count the same."
            ),
        ),
        with_help(
            static_choice(
                "HOW", tr("Compare with examples by"), EXAMPLE_WAYS, FITTED
            ),
            tr(
                "fitted: a linear model that tells the examples from the "
                "counter-examples and from the raster's background; mean: "
                "the mean of the examples; nearest: the example that is most "
                "like the pixel, for examples of several kinds."
            ),
        ),
    ]
