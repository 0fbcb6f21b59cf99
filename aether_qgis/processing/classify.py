"""The algorithm ``aether:classify``."""

from __future__ import annotations

from dataclasses import replace
from typing import List, Optional, Tuple

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
)

from aether_qgis.client import shared_client
from aether_qgis.engine.protocol.classifying import (
    UNSURE,
    ClassifyRequest,
    ClassifyResult,
    Label,
)
from aether_qgis.places.labels import label_reader
from aether_qgis.processing.base.engine_algorithm import EngineAlgorithm
from aether_qgis.processing.base.feature_sink import write_features
from aether_qgis.processing.base.loaded_raster import prepare_raster
from aether_qgis.processing.base.values import Parameters, Values
from aether_qgis.processing.classify_parameters import (
    OWN,
    input_parameters,
    output_definitions,
)
from aether_qgis.processing.places_file import places_file
from aether_qgis.requests.classify import (
    ClassifyOptions,
    ClassifyPaths,
    build_classify_request,
    own_legend,
)
from aether_qgis.requests.query import RasterInput, RequestError
from aether_qgis.requests.ready_legends import ready_legend
from aether_qgis.results.files import remove_classes
from aether_qgis.results.label_areas import area_features, area_fields
from aether_qgis.results.layers import group_name
from aether_qgis.results.legend_layers import (
    area_lines,
    classes_name,
    confidence_name,
    finish_classes,
    finish_confidence,
    legend_title,
)
from aether_qgis.results.notes import GPU, device_note
from aether_qgis.results.understanding import understood_otherwise
from aether_qgis.translation import tr, tr_noop

_LABEL_FIELDS = ("label", "class", "name")
_SORT_KEYS = {"CONFIDENCE": 0, "CLASSES": 1}
"""The greatest lies uppermost."""


class ClassifyAlgorithm(EngineAlgorithm[ClassifyRequest, ClassifyResult]):
    """Give every pixel the label of a legend that fits best."""

    NAME = "classify"
    TITLE = tr_noop("Classify by texts")
    GROUP = "query"
    TAGS = tr_noop(
        "legend,labels,land cover,land use,classification,map,embedding,"
        "alphaearth,dynamic world,worldcover,corine,local climate zones,text"
    )
    SUMMARY = tr_noop(
        "Gives every pixel of an embedding raster the label whose texts fit "
        "best."
    )
    HELP = tr_noop(
        "Compares every pixel of an embedding raster (for example "
        "AlphaEarth, 64 bands) with the texts of a legend, and gives it the "
        "label that fits best. No training is needed; labelled points can "
        "help.\n\n"
        "The result is a raster of classes with colours and a raster "
        "attribute table; on demand also how probable each pixel's label is, "
        "and a table of areas. Pixels less probable than a threshold can be "
        "left “unsure”, and single pixels smoothed away.\n\n"
        "The default model knows nine kinds of land cover: labels that "
        "differ in land use alone, such as shops and offices, it cannot tell "
        "apart, however different their texts are. A model trained on your "
        "places can, or labelled points.\n\n"
        "Phrases are understood as in a text query, in eight languages."
    )
    EXAMPLE = {"LEGEND": "dynamic-world"}
    DESTINATIONS = {"CLASSES": "classes_path", "CONFIDENCE": "confidence_path"}
    SUFFIXES = {"CLASSES": (".tif", ".tiff"), "CONFIDENCE": (".tif", ".tiff")}
    IS_QUESTION = True
    USED_WITH = {
        "LABELS": {"LEGEND": (OWN,)},
        "LABEL_TABLE": {"LEGEND": (OWN,)},
    }

    def parameters(self) -> List[QgsProcessingParameterDefinition]:
        """Return all parameters, the layers to write included."""
        return input_parameters()

    def outputs(self) -> List[QgsProcessingOutputDefinition]:
        """Return the values beside the layers."""
        return output_definitions()

    def problem(self, values: Values) -> str:
        """Raise RequestError for labels that cannot be read."""
        self._legend(values)
        return ""

    def request(self, values: Values) -> ClassifyRequest:
        """Return what to classify, and by which labels."""
        layer, path = values.raster()
        self._raster_crs = QgsCoordinateReferenceSystem(layer.crs())
        rasters = RasterInput(path, (path,), (layer,))
        options = ClassifyOptions(
            bundle=values.text("MODEL"),
            least_confidence=values.number("LEAST_CONFIDENCE"),
            smoothing=values.count("SMOOTHING"),
            device=values.choice("DEVICE"),
            backend=values.choice("BACKEND"),
            uses_index=values.is_on("USE_INDEX"),
            as_typed=values.is_on("AS_TYPED"),
        )
        return build_classify_request(
            rasters,
            self._legend(values),
            options,
            values.extent(),
            ClassifyPaths(""),
        )

    def answer(
        self,
        request: ClassifyRequest,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> ClassifyResult:
        """Ask the dock's engine: its towers are loaded already."""
        points = self._source(values, "LABELLED")
        if points is None:
            return self.ask(shared_client(), request, feedback)
        reader = label_reader(points, [_label_field(values, points)])
        feedback.setProgressText(tr("Reading the labelled points"))
        with places_file(
            points, reader, self._raster_crs, values, feedback
        ) as path:
            if feedback.isCanceled():
                raise QgsProcessingException(tr("The request was cancelled."))
            whole = replace(request, labelled=path)
            return self.ask(shared_client(), whole, feedback)

    def results(
        self,
        request: ClassifyRequest,
        result: ClassifyResult,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Write the table of areas, and say how layers load."""
        question = self.question
        found: Parameters = {
            "CLASSES": result.classes_path,
            "COMMONEST": max(result.areas, key=lambda one: one.pixels).name,
            "UNSURE_SHARE": next(
                one.share for one in result.areas if one.value == UNSURE
            ),
            "MEAN_CONFIDENCE": result.mean_confidence,
            "LABELLED_USED": result.labelled,
            "DEVICE_USED": result.device,
            "UNDERSTOOD": "; ".join(understood_otherwise(result.understood)),
        }
        if values.given.get("AREAS"):
            try:
                found["AREAS"] = write_features(
                    values,
                    "AREAS",
                    area_fields(),
                    Qgis.WkbType.NoGeometry,
                    QgsCoordinateReferenceSystem(),
                    area_features(request, result),
                )
            except QgsProcessingException:
                # An answer without a part of it is none.
                remove_classes(result)
                raise
        prepare_raster(
            values,
            "CLASSES",
            result.classes_path,
            classes_name(request),
            group_name(legend_title(request)),
            lambda layer: finish_classes(layer, request, result, question),
            _SORT_KEYS["CLASSES"],
        )
        if result.confidence_path:
            found["CONFIDENCE"] = result.confidence_path
            prepare_raster(
                values,
                "CONFIDENCE",
                result.confidence_path,
                confidence_name(request),
                group_name(legend_title(request)),
                lambda layer: finish_confidence(
                    layer, request, result, question
                ),
                _SORT_KEYS["CONFIDENCE"],
            )
        _report(request, result, feedback)
        return found

    def _legend(self, values: Values) -> Tuple[Label, ...]:
        legend = values.choice("LEGEND")
        if legend != OWN:
            return ready_legend(legend)
        table = self._source(values, "LABEL_TABLE")
        return own_legend(values.text("LABELS"), table)

    def _source(
        self, values: Values, name: str
    ) -> Optional[QgsProcessingFeatureSource]:
        return values.source(name) if values.given.get(name) else None


def _label_field(values: Values, points: QgsProcessingFeatureSource) -> str:
    chosen = values.text("LABELLED_FIELD")
    if chosen:
        return chosen
    names = [str(field.name()) for field in points.fields()]
    for name in names:
        if name.casefold() in _LABEL_FIELDS:
            return name
    raise RequestError(
        tr(
            "It is not said which field of the labelled points holds the "
            "label; they have {fields}: choose one of these."
        ).format(fields=", ".join(names))
    )


def _report(
    request: ClassifyRequest,
    result: ClassifyResult,
    feedback: QgsProcessingFeedback,
) -> None:
    if request.device == GPU and result.device_note:
        feedback.pushWarning(device_note(result))
    for line in understood_otherwise(result.understood):
        feedback.pushInfo(line)
    for line in area_lines(result):
        feedback.pushInfo(line)
