"""The algorithm ``aether:change``."""

from __future__ import annotations

from dataclasses import replace
from typing import List, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
    QgsRasterLayer,
    QgsVectorLayer,
)

from aether_qgis.client import shared_client
from aether_qgis.engine.protocol.changing import ChangeRequest, ChangeResult
from aether_qgis.processing.base.engine_algorithm import EngineAlgorithm
from aether_qgis.processing.base.feature_sink import write_features
from aether_qgis.processing.base.layer_post_processor import LayerPostProcessor
from aether_qgis.processing.base.raster_inputs import raster_input
from aether_qgis.processing.base.scratch_file import scratch_file
from aether_qgis.processing.base.values import Parameters, Values
from aether_qgis.processing.change_parameters import (
    change_outputs,
    change_parameters,
)
from aether_qgis.requests.change import (
    ChangeOptions,
    ChangePaths,
    build_change_request,
    years_of,
)
from aether_qgis.requests.query import check_words
from aether_qgis.requests.question import Question
from aether_qgis.results.change_layers import (
    change_title,
    finish_change,
    finish_places,
    finish_when,
    places_title,
    when_title,
)
from aether_qgis.results.change_notes import change_lines, changed_percent
from aether_qgis.results.changed_places import changed_fields, read_changed
from aether_qgis.results.files import remove_files
from aether_qgis.results.layers import group_name
from aether_qgis.results.regions import (
    GEOMETRY,
    RegionsError,
    crs_of,
    remove_geojson,
)
from aether_qgis.results.understanding import understood_lines
from aether_qgis.translation import tr_noop

_FEWEST_FOR_WHEN = 3
"""Years from which on their raster says more than the change does."""


class ChangeAlgorithm(EngineAlgorithm[ChangeRequest, ChangeResult]):
    """Compare rasters of several years; get change, years and places."""

    NAME = "change"
    TITLE = tr_noop("Change between years")
    GROUP = "query"
    TAGS = tr_noop(
        "time,years,compare,difference,multitemporal,deforestation,growth,"
        "built,embedding,alphaearth,satellite,text"
    )
    SUMMARY = tr_noop(
        "Finds what has changed between embedding rasters of several years."
    )
    HELP = tr_noop(
        "Compares every pixel of two or more years: any change, or only what "
        "came closer to a text (“buildings”) or went away from it "
        "(“forest”).\n\n"
        "Years differ everywhere a little. What does not change is estimated "
        "from the rasters themselves, and the change is told against it: 0 "
        "is ordinary, 50 and more has changed. It always compares the first "
        "and the last year; with more years, a second raster says in which "
        "the largest step came.\n\n"
        "If nothing stands out, the verdict is “nothing” and there are no "
        "places; that is an answer, not an error. Where more than half of an "
        "area has changed, change cannot be told from what is ordinary: "
        "choose a larger area."
    )
    DESTINATIONS = {"CHANGE": "change_path", "WHEN": "when_path"}
    IS_QUESTION = True
    SUFFIXES = {"CHANGE": (".tif", ".tiff"), "WHEN": (".tif", ".tiff")}

    def parameters(self) -> List[QgsProcessingParameterDefinition]:
        """Return all parameters, the layers to write included."""
        return change_parameters()

    def outputs(self) -> List[QgsProcessingOutputDefinition]:
        """Return the values beside the layers."""
        return change_outputs()

    def problem(self, values: Values) -> str:
        """Return nothing; raises RequestError for rasters, words, years."""
        raster_input(values.given.get("INPUT"), values.context)
        check_words(values.text("QUERY"))
        years_of(values.text("YEARS"))
        return ""

    def request(self, values: Values) -> ChangeRequest:
        """Return what to compare and where."""
        rasters = raster_input(values.given.get("INPUT"), values.context)
        options = ChangeOptions(
            query=values.text("QUERY"),
            direction=values.choice("DIRECTION"),
            years=values.text("YEARS"),
            space=values.choice("SPACE"),
            bundle=values.text("MODEL"),
            count=values.count("K"),
            threshold=values.number("THRESHOLD"),
            min_area_m2=values.number("MIN_AREA"),
            warps=values.is_on("WARP"),
            device=values.choice("DEVICE"),
            backend=values.choice("BACKEND"),
            uses_index=values.is_on("USE_INDEX"),
            as_typed=values.is_on("AS_TYPED"),
        )
        return build_change_request(
            rasters, options, values.extent(), ChangePaths("", "")
        )

    def answer(
        self,
        request: ChangeRequest,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Optional[ChangeResult]:
        """Ask the dock's engine: its towers are loaded already."""
        with scratch_file("regions.geojson", values.context) as regions:
            whole = replace(request, regions_path=regions)
            return self.ask(shared_client(), whole, feedback)

    def results(
        self,
        request: ChangeRequest,
        result: ChangeResult,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Copy the places into the sink, and say how layers load."""
        try:
            regions = write_features(
                values,
                "REGIONS",
                changed_fields(),
                GEOMETRY,
                crs_of(result.crs_wkt),
                read_changed(result.regions_path),
            )
        except (QgsProcessingException, RegionsError):
            # An answer without its places is none.
            remove_files(result.change_path, result.when_path)
            raise
        finally:
            remove_geojson(result.regions_path)
        _prepare_loading(values, regions, request, result, self.question)
        *lines, sentence = change_lines(request, result)
        for line in (*lines, sentence):
            feedback.pushInfo(line)
        found = {
            "CHANGE": result.change_path,
            "REGIONS": regions,
            "VERDICT": result.verdict,
            "SENTENCE": sentence,
            "REGION_COUNT": result.region_count,
            "CHANGED_PERCENT": changed_percent(result),
            "YEARS_USED": ", ".join(map(str, result.years)),
            "DEVICE_USED": result.device,
            "UNDERSTOOD": "; ".join(understood_lines(result.understood)),
        }
        if result.when_path:
            found["WHEN"] = result.when_path
        return found


def _prepare_loading(
    values: Values,
    regions: str,
    request: ChangeRequest,
    result: ChangeResult,
    question: Question,
) -> None:
    """Say how outputs that QGIS will load are named, grouped and styled."""
    context = values.context
    if len(result.years) < _FEWEST_FOR_WHEN:
        waiting = context.layersToLoadOnCompletion()
        if waiting.pop(result.when_path, None):
            context.setLayersToLoadOnCompletion(waiting)
    names = {
        result.change_path: (change_title(request, result), 0),
        result.when_path: (when_title(request, result), 1),
        regions: (places_title(request, result), 2),
    }

    def finish(layer: QgsMapLayer) -> None:
        if isinstance(layer, QgsVectorLayer):
            finish_places(layer, request, result, question)
        elif isinstance(layer, QgsRasterLayer):
            is_when = layer.bandCount() == 1
            finish_raster = finish_when if is_when else finish_change
            finish_raster(layer, request, result, question)

    own = {one.name(): one.description() for one in change_parameters()}
    for output, (name, sort_key) in names.items():
        if not (output and context.willLoadLayerOnCompletion(output)):
            continue
        details = context.layerToLoadOnCompletionDetails(output)
        # The author of a model may have named the output otherwise.
        if details.name == own.get(details.outputName):
            details.name = name
            details.forceName = True
        details.groupName = group_name(change_title(request, result))
        details.layerSortKey = sort_key
        details.setPostProcessor(LayerPostProcessor(finish))
