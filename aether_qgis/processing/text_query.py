"""The algorithm ``aether:textquery``."""

from __future__ import annotations

from dataclasses import replace
from typing import List, Optional, Tuple

from qgis.core import (
    QgsFeatureSink,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
)

from aether_qgis.client import shared_client
from aether_qgis.engine.protocol import QueryRequest, QueryResult
from aether_qgis.processing.engine_algorithm import (
    EngineAlgorithm,
    Parameters,
)
from aether_qgis.processing.feedback_listener import FeedbackListener
from aether_qgis.processing.loaded_layers import prepare_loading
from aether_qgis.processing.raster_inputs import (
    checkable_input,
    extent_of,
    raster_input,
)
from aether_qgis.processing.text_query_parameters import (
    input_parameters,
    output_definitions,
)
from aether_qgis.requests.query import (
    OutputPaths,
    QueryOptions,
    RequestError,
    build_query_request,
)
from aether_qgis.results.files import remove_similarity
from aether_qgis.results.notes import (
    GPU,
    device_note,
    left_out_note,
    no_place,
    note_text,
)
from aether_qgis.results.regions import (
    GEOMETRY,
    RegionsError,
    crs_of,
    read_regions,
    region_fields,
    remove_geojson,
)
from aether_qgis.translation import tr


class TextQueryAlgorithm(EngineAlgorithm):
    """Ask an embedding raster in words; get similarity and regions."""

    SUFFIXES = {"SIMILARITY": (".tif", ".tiff")}

    def __init__(self) -> None:
        super().__init__()
        self._prepared: Optional[QueryRequest] = None

    def name(self) -> str:
        """Return the id after the provider's."""
        return "textquery"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Text query")

    def group(self) -> str:
        """Return the name of the group."""
        return tr("Query")

    def groupId(self) -> str:
        """Return the id of the group."""
        return "query"

    def tags(self) -> List[str]:
        """Return further words under which the toolbox finds it."""
        words = tr(
            "ask,search,find,similarity,embedding,alphaearth,satellite,text,"
            "language,land cover,places"
        )
        return words.split(",")

    def shortDescription(self) -> str:
        """Return the tooltip in the toolbox."""
        return tr("Finds the places in an embedding raster that fit a text.")

    def shortHelpString(self) -> str:
        """Return what the dialog shows beside the parameters."""
        return tr(
            "Compares every pixel of an embedding raster (for example "
            "AlphaEarth, 64 bands) with a text such as “mangroves along the "
            "coast”.\n\n"
            "The similarity raster holds the cosine of text and pixel, from "
            "-1 to 1. The regions are the best places: connected pixels at "
            "or above the threshold, large enough, ranked by their mean "
            "similarity. If no place is good enough, the regions are empty; "
            "that is an answer, not an error.\n\n"
            "The work is done by the AETHER engine, a process of its own "
            "with its own Python environment; see Settings > Options > "
            "AETHER."
        )

    def initAlgorithm(
        self, configuration: Optional[Parameters] = None
    ) -> None:
        """Declare the parameters and outputs."""
        for parameter in input_parameters():
            self.addParameter(parameter)
        for output in output_definitions():
            self.addOutput(output)

    def checkParameterValues(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        """Say what is wrong with the values, before anything runs."""
        text = self.parameterAsString(parameters, "QUERY", context)
        if "QUERY" in parameters and not text.strip():
            # QGIS would only say that the value is incorrect.
            return False, tr(
                "The query is empty: type what to look for, for example "
                "“woods by the river”."
            )
        try:
            checkable = checkable_input(parameters, context)
        except RequestError as error:
            return False, str(error)
        checked: Tuple[bool, str] = super().checkParameterValues(
            checkable, context
        )
        return checked

    def prepareAlgorithm(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Copy what is needed of the layer, still in its own thread."""
        try:
            self._prepared = self._request(parameters, context)
        except RequestError as error:
            raise QgsProcessingException(str(error)) from error
        return True

    def processAlgorithm(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Ask the engine, then copy its regions into the sink.

        Raises QgsProcessingException with one sentence for the user.
        """
        if self._prepared is None:
            raise QgsProcessingException(tr("The query was not prepared."))
        # Destinations belong to the context of the thread that computes.
        request = replace(
            self._prepared,
            similarity_path=self.parameterAsOutputLayer(
                parameters, "SIMILARITY", context
            ),
            regions_path=QgsProcessingUtils.generateTempFilename(
                "regions.geojson", context
            ),
        )
        # The dock's engine: its towers are loaded already.
        result = self.ask(shared_client(), request, FeedbackListener(feedback))
        try:
            regions = self._regions(parameters, context, result)
        except (QgsProcessingException, RegionsError) as error:
            # An answer without its regions is none.
            remove_similarity(request, result)
            raise QgsProcessingException(str(error)) from error
        finally:
            remove_geojson(result.regions_path)
        prepare_loading(context, regions, request, result)
        _report(result, request.device, feedback)
        return {
            "SIMILARITY": result.similarity_path,
            "SIMILARITIES": list(result.similarity_paths),
            "REGIONS": regions,
            "REGION_COUNT": result.region_count,
            "MAX_SIMILARITY": result.summary.maximum,
            "DEVICE_USED": result.device,
        }

    def _request(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> QueryRequest:
        given = [parameters["INPUT"], parameters.get("TILES")]
        rasters = raster_input(given, context)
        return build_query_request(
            rasters,
            self._options(parameters, context),
            extent_of(self, parameters, context, rasters),
            OutputPaths(similarity="", regions=""),
        )

    def _options(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> QueryOptions:
        def text(name: str) -> str:
            return str(self.parameterAsString(parameters, name, context))

        def number(name: str) -> float:
            return float(self.parameterAsDouble(parameters, name, context))

        def choice(name: str) -> str:
            value = self.parameterAsEnumString(parameters, name, context)
            return str(value)

        return QueryOptions(
            query=text("QUERY"),
            avoid=text("NOT_QUERY"),
            bundle=text("MODEL"),
            count=self.parameterAsInt(parameters, "K", context),
            threshold_mode=choice("THRESHOLD_MODE"),
            threshold=number("THRESHOLD"),
            min_area_m2=number("MIN_AREA"),
            device=choice("DEVICE"),
            uses_index=self.parameterAsBool(parameters, "USE_INDEX", context),
            scheduler=text("SCHEDULER"),
        )

    def _regions(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        result: QueryResult,
    ) -> str:
        # Only now: a sink made before would stay behind after an error.
        sink, destination = self.parameterAsSink(
            parameters,
            "REGIONS",
            context,
            region_fields(),
            GEOMETRY,
            crs_of(result.crs_wkt),
        )
        if sink is None:
            raise QgsProcessingException(
                self.invalidSinkError(parameters, "REGIONS")
            )
        for feature in read_regions(result.regions_path):
            flag = QgsFeatureSink.Flag.FastInsert
            if not sink.addFeature(feature, flag):
                raise QgsProcessingException(
                    self.writeFeatureError(sink, parameters, "REGIONS")
                )
        if not sink.flushBuffer():
            raise QgsProcessingException(
                self.writeFeatureError(sink, parameters, "REGIONS")
            )
        return str(destination)


def _report(
    result: QueryResult, asked_device: str, feedback: QgsProcessingFeedback
) -> None:
    if asked_device == GPU and result.device_note:
        feedback.pushWarning(device_note(result))
    for note in result.raster_notes:
        feedback.pushInfo(note_text(note))
    if result.indexed and result.rasters > 1:
        feedback.pushInfo(
            tr("Answered from aligned indexes: {indexed} of {rasters}").format(
                indexed=result.indexed, rasters=result.rasters
            )
        )
    if result.left_out:
        feedback.pushWarning(left_out_note(result))
    if result.region_count or result.left_out:
        feedback.pushInfo(
            tr("Places found: {count}").format(count=result.region_count)
        )
    else:
        feedback.pushInfo(no_place())
