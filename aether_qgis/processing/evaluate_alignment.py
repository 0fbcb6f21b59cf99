"""The algorithm ``aether:evaluatealignment``."""

from __future__ import annotations

from dataclasses import replace
from typing import Dict, List, Optional, Tuple

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
)

from aether_qgis.engine.protocol import (
    BLOCKS_SPLIT,
    CLASSIFICATION,
    DISTRIBUTION,
    REGRESSION,
    RETRIEVAL,
    EvaluateRequest,
    EvaluateResult,
)
from aether_qgis.places.class_texts import class_texts, texts_by_name
from aether_qgis.places.errors import PlacesError
from aether_qgis.places.labels import label_reader
from aether_qgis.processing.base.engine_algorithm import EngineAlgorithm
from aether_qgis.processing.base.values import Parameters, Values
from aether_qgis.processing.evaluate_alignment_parameters import (
    input_parameters,
    output_definitions,
)
from aether_qgis.processing.places_file import places_file
from aether_qgis.translation import shipped_language, tr, tr_noop

_MAIN_FIGURES = ("macro F1", "R²", "KL")


class EvaluateAlignmentAlgorithm(
    EngineAlgorithm[EvaluateRequest, EvaluateResult]
):
    """Measure a bundle on labelled places; get a report."""

    NAME = "evaluatealignment"
    TITLE = tr_noop("Evaluate a model on labels")
    TAGS = tr_noop(
        "measure,quality,report,accuracy,f1,r2,auc,benchmark,probe,"
        "alignment,labels,model"
    )
    SUMMARY = tr_noop(
        "Measures how much a model bundle knows about labelled places."
    )
    HELP = tr_noop(
        "Measures what a model bundle knows about places that somebody has "
        "labelled, and writes a report.\n\n"
        "For classes, numbers and shares, small probes (linear, and with one "
        "hidden layer) learn the labels from raw and from aligned vectors, "
        "side by side, on several splits of the places. For “retrieval”, "
        "texts ask for each class, and the report shows how high its places "
        "rank.\n\n"
        "If the model was trained on the same labels, its figures are too "
        "good. Classes with fewer than five places are left out.\n\n"
        "The report's plots need matplotlib, of the engine's layer “deep "
        "training”: press Install… under Settings > Options > AETHER, or run "
        "aether:installengine."
    )
    USED_WITH = {
        "TEXTS": {"TASK": (RETRIEVAL,)},
        "CUTOFFS": {"TASK": (RETRIEVAL,)},
        "SPLIT": {"TASK": (CLASSIFICATION, REGRESSION, DISTRIBUTION)},
        "SEEDS": {"TASK": (CLASSIFICATION, REGRESSION, DISTRIBUTION)},
        "BLOCK_SIZE": {"SPLIT": (BLOCKS_SPLIT,)},
    }
    EXAMPLE = {"OUTPUT": "report.html", "OUTPUT_JSON": "report.json"}
    DESTINATIONS = {"OUTPUT": "report_path", "OUTPUT_JSON": "json_path"}
    SUFFIXES = {"OUTPUT": (".html", ".htm"), "OUTPUT_JSON": (".json",)}

    def parameters(self) -> List[QgsProcessingParameterDefinition]:
        """Return all parameters, the files to write included."""
        return input_parameters()

    def outputs(self) -> List[QgsProcessingOutputDefinition]:
        """Return the values beside the files."""
        return output_definitions()

    def problem(self, values: Values) -> str:
        """Raise PlacesError if numbers or texts cannot be read."""
        _cutoffs(values)
        class_texts(values.text("TEXTS"))
        return ""

    def request(self, values: Values) -> EvaluateRequest:
        """Return what to measure, still without the labels."""
        layer, raster = values.raster()
        self._raster_crs = QgsCoordinateReferenceSystem(layer.crs())
        return EvaluateRequest(
            raster=raster,
            labels="",
            json_path="",
            report_path="",
            task=values.choice("TASK"),
            bundle=values.text("MODEL"),
            split=values.choice("SPLIT"),
            block_size_m=values.number("BLOCK_SIZE"),
            seeds=values.count("SEEDS"),
            cutoffs=_cutoffs(values),
            device=values.choice("DEVICE"),
            language=shipped_language(QgsApplication.locale()),
        )

    def answer(
        self,
        request: EvaluateRequest,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> EvaluateResult:
        """Write the places file, and let the engine measure."""
        source, fields = values.source("LABELS"), values.texts("FIELDS")
        reader = label_reader(source, fields)
        feedback.setProgressText(tr("Reading the labels"))
        with places_file(
            source, reader, self._raster_crs, values, feedback
        ) as path:
            if feedback.isCanceled():
                raise QgsProcessingException(tr("The request was cancelled."))
            texts: Dict[str, Tuple[str, ...]] = {}
            if request.task == RETRIEVAL:
                # By name too, so that a hosted encoder is asked for all.
                texts = {
                    **texts_by_name(source, fields),
                    **class_texts(values.text("TEXTS")),
                }
            whole = replace(
                request,
                labels=path,
                class_texts=texts,
                source=source.sourceName(),
            )
            return self.ask_engine(whole, feedback)

    def results(
        self,
        request: EvaluateRequest,
        result: EvaluateResult,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Report the figures, and return where the report is."""
        _report(result, feedback)
        raw, aligned = _main_figures(result.figures)
        return {
            "OUTPUT": result.report_path,
            "OUTPUT_JSON": result.json_path,
            "SAMPLES": result.samples,
            "RAW_FIGURE": raw,
            "ALIGNED_FIGURE": aligned,
            "DEVICE_USED": result.device,
        }


def _cutoffs(values: Values) -> Tuple[int, ...]:
    text = values.text("CUTOFFS")
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not all(part.isdecimal() and int(part) > 0 for part in parts):
        raise PlacesError(
            tr(
                "The numbers k are “{text}”; expected whole numbers "
                "above 0 with commas between, for example 10, 50, 100."
            ).format(text=text[:80])
        )
    return tuple(int(part) for part in parts)


def _main_figures(
    figures: Dict[str, float],
) -> Tuple[Optional[float], Optional[float]]:
    for measure in _MAIN_FIGURES:
        raw = figures.get(f"raw hidden {measure}")
        if raw is not None:
            return raw, figures.get(f"aligned hidden {measure}")
    return None, figures.get("aligned AUC")


def _report(result: EvaluateResult, feedback: QgsProcessingFeedback) -> None:
    feedback.pushInfo(
        tr("Labelled places used: {count}").format(count=result.samples)
    )
    for text, count in (
        (tr("Labels outside the raster: {count}"), result.outside),
        (tr("Labels on pixels without data: {count}"), result.without_data),
        (tr("Labels without a value: {count}"), result.without_label),
    ):
        if count:
            feedback.pushInfo(text.format(count=count))
    for name, value in result.figures.items():
        if not name.endswith(" sd"):
            spread = result.figures.get(f"{name} sd")
            more = "" if spread is None else f" ± {spread:.3g}"
            feedback.pushInfo(f"{name}: {value:.4g}{more}")
