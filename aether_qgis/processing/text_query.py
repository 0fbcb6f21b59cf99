"""The algorithm ``aether:textquery``."""

from __future__ import annotations

from dataclasses import replace
from typing import List, Optional

from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
)

from aether_qgis.client import shared_client
from aether_qgis.engine.protocol import QueryRequest, QueryResult
from aether_qgis.processing.base.engine_algorithm import EngineAlgorithm
from aether_qgis.processing.base.feature_sink import write_features
from aether_qgis.processing.base.loaded_layers import prepare_loading
from aether_qgis.processing.base.region_parameters import (
    check_names,
    nearest_names,
)
from aether_qgis.processing.base.scratch_file import scratch_file
from aether_qgis.processing.base.values import Parameters, Values
from aether_qgis.processing.text_query_parameters import (
    input_parameters,
    output_definitions,
)
from aether_qgis.requests.query import (
    OutputPaths,
    QueryOptions,
    build_query_request,
    check_words,
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
from aether_qgis.results.understanding import understood_lines
from aether_qgis.results.verdict import is_quiet, verdict_text
from aether_qgis.translation import tr, tr_noop


class TextQueryAlgorithm(EngineAlgorithm[QueryRequest, QueryResult]):
    """Ask an embedding raster in words; get similarity and regions."""

    NAME = "textquery"
    TITLE = tr_noop("Text query")
    GROUP = "query"
    TAGS = tr_noop(
        "ask,search,find,similarity,embedding,alphaearth,satellite,text,"
        "language,land cover,places"
    )
    SUMMARY = tr_noop(
        "Finds the places in an embedding raster that fit a text."
    )
    HELP = tr_noop(
        "Compares every pixel of an embedding raster (for example "
        "AlphaEarth, 64 bands) with a text such as “mangroves along the "
        "coast”.\n\n"
        "The similarity raster holds the cosine of text and pixel, from "
        "-1 to 1. The regions are the best places: connected pixels at "
        "or above the threshold, large enough, ranked by their mean "
        "similarity. If no place is good enough, the regions are empty; "
        "that is an answer, not an error.\n\n"
        "VERDICT is “found”, “weak”, “nothing” or, of words taken as typed, "
        "“not understood”; RELEVANCE says from 0 to 100 how well the best "
        "hundredth of the pixels fits. Pixels spread over the raster are "
        "compared with the query and with neutral words for all land: a "
        "pixel is relevant where the query explains it better than they do. "
        "Where nothing fits, no regions are returned, unless the threshold "
        "is a similarity or the best places are wanted anyway.\n\n"
        "Queries are understood in English, German, French, Spanish, "
        "Chinese, Portuguese, Italian and Polish; typing errors are "
        "corrected, and “forest without roads” avoids the roads. The log "
        "says what was understood. Words that mean no kind of place or land "
        "are refused unless they are taken as typed.\n\n"
        "The work is done by the AETHER engine, a process of its own "
        "with its own Python environment; see Settings > Options > "
        "AETHER."
    )
    EXAMPLE = {"QUERY": "woods by the river", "K": "10"}
    DESTINATIONS = {"SIMILARITY": "similarity_path"}
    SUFFIXES = {"SIMILARITY": (".tif", ".tiff")}
    MANY_RASTERS = True
    IS_QUESTION = True

    def parameters(self) -> List[QgsProcessingParameterDefinition]:
        """Return all parameters, the layers to write included."""
        return input_parameters()

    def outputs(self) -> List[QgsProcessingOutputDefinition]:
        """Return the values beside the layers."""
        return output_definitions()

    def problem(self, values: Values) -> str:
        """Return that the query is empty, if it is.

        Raises RequestError for words that are not Unicode text, and
        RegionsError for a layer without names.
        """
        check_names(values)
        check_words(values.text("QUERY"), values.text("NOT_QUERY"))
        if "QUERY" not in values.given or values.text("QUERY"):
            return ""
        # QGIS would only say that the value is incorrect.
        return tr(
            "The query is empty: type what to look for, for example "
            "“woods by the river”."
        )

    def request(self, values: Values) -> QueryRequest:
        """Return what to look for and where."""
        rasters = values.rasters()
        options = QueryOptions(
            query=values.text("QUERY"),
            avoid=values.text("NOT_QUERY"),
            bundle=values.text("MODEL"),
            count=values.count("K"),
            threshold_mode=values.choice("THRESHOLD_MODE"),
            threshold=values.number("THRESHOLD"),
            min_area_m2=values.number("MIN_AREA"),
            min_distance_m=values.number("MIN_DISTANCE"),
            device=values.choice("DEVICE"),
            backend=values.choice("BACKEND"),
            uses_index=values.is_on("USE_INDEX"),
            scheduler=values.text("SCHEDULER"),
            as_typed=values.is_on("AS_TYPED"),
            with_relevance=values.is_on("RELEVANCE_BAND"),
            best_anyway=values.is_on("BEST_ANYWAY"),
        )
        return build_query_request(
            rasters, options, values.extent(), OutputPaths("", "")
        )

    def answer(
        self,
        request: QueryRequest,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Optional[QueryResult]:
        """Ask the dock's engine: its towers are loaded already."""
        with scratch_file("regions.geojson", values.context) as regions:
            whole = replace(request, regions_path=regions)
            return self.ask(shared_client(), whole, feedback)

    def results(
        self,
        request: QueryRequest,
        result: QueryResult,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Copy the regions into the sink, and say how layers load."""
        try:
            crs = crs_of(result.crs_wkt)
            names = nearest_names(values, crs)
            regions = write_features(
                values,
                "REGIONS",
                region_fields(names is not None),
                GEOMETRY,
                crs,
                read_regions(
                    result.regions_path,
                    smooth=values.is_on("SMOOTH"),
                    names=names,
                ),
            )
        except (QgsProcessingException, RegionsError):
            # An answer without its regions is none.
            remove_similarity(request, result)
            raise
        finally:
            remove_geojson(result.regions_path)
        prepare_loading(
            values.context, regions, request, result, self.question
        )
        _report(result, request.device, feedback)
        return {
            "SIMILARITY": result.similarity_path,
            "SIMILARITIES": list(result.similarity_paths),
            "REGIONS": regions,
            "REGION_COUNT": result.region_count,
            "MAX_SIMILARITY": result.summary.maximum,
            "RELEVANCE": result.relevance,
            "RELEVANT_SHARE": result.relevant_share,
            "VERDICT": result.verdict,
            "DEVICE_USED": result.device,
            "UNDERSTOOD": "; ".join(understood_lines(result.understood)),
        }


def _report(
    result: QueryResult, asked_device: str, feedback: QgsProcessingFeedback
) -> None:
    if asked_device == GPU and result.device_note:
        feedback.pushWarning(device_note(result))
    for line in understood_lines(result.understood):
        feedback.pushInfo(line)
    for note in result.example_notes:
        feedback.pushWarning(note_text(note))
    if result.indexed and result.rasters > 1:
        feedback.pushInfo(
            tr("Answered from aligned indexes: {indexed} of {rasters}").format(
                indexed=result.indexed, rasters=result.rasters
            )
        )
    feedback.pushInfo(verdict_text(result))
    if result.left_out:
        feedback.pushWarning(left_out_note(result))
    if result.region_count or result.left_out:
        feedback.pushInfo(
            tr("Places found: {count}").format(count=result.region_count)
        )
    elif not is_quiet(result):
        feedback.pushInfo(no_place())
