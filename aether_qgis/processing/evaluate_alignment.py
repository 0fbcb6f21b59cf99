"""The algorithm ``aether:evaluatealignment``."""

from __future__ import annotations

from pathlib import Path
from shutil import rmtree
from typing import Dict, List, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingUtils,
)

from aether_qgis.engine.protocol import (
    RETRIEVAL,
    EvaluateRequest,
    EvaluateResult,
)
from aether_qgis.places.class_texts import class_texts, texts_by_name
from aether_qgis.places.errors import LabelsError
from aether_qgis.places.labels_file import write_labels_file
from aether_qgis.processing.engine_algorithm import (
    EngineAlgorithm,
    Parameters,
)
from aether_qgis.processing.evaluate_alignment_parameters import (
    input_parameters,
    output_definitions,
)
from aether_qgis.translation import tr

_MAIN_FIGURES = ("macro F1", "R²", "KL")


class EvaluateAlignmentAlgorithm(EngineAlgorithm):
    """Measure a bundle on labelled places; get a report."""

    SUFFIXES = {"OUTPUT": (".html", ".htm"), "OUTPUT_JSON": (".json",)}

    def __init__(self) -> None:
        super().__init__()
        self._raster = ""
        self._raster_crs = QgsCoordinateReferenceSystem()

    def name(self) -> str:
        """Return the id after the provider's."""
        return "evaluatealignment"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Evaluate a model on labels")

    def tags(self) -> List[str]:
        """Return further words under which the toolbox finds it."""
        words = tr(
            "measure,quality,report,accuracy,f1,r2,auc,benchmark,probe,"
            "alignment,labels,model"
        )
        return words.split(",")

    def shortDescription(self) -> str:
        """Return the tooltip in the toolbox."""
        return tr("Measures how much a model bundle knows of labelled places.")

    def shortHelpString(self) -> str:
        """Return what the dialog shows beside the parameters."""
        return tr(
            "Measures what a model bundle knows of places that somebody has "
            "labelled, and writes a report.\n\n"
            "For classes, numbers and shares, small probes (linear, and with "
            "one hidden layer) learn the labels from raw and from aligned "
            "vectors, side by side, on several splits of the places. For "
            "“retrieval”, texts ask for each class, and the report tells "
            "how far up its places rank.\n\n"
            "If the model was trained on the same labels, its figures are "
            "too good. Classes with fewer than five places are left out.\n\n"
            "Evaluating needs more packages in the engine's Python than "
            "queries: those of resources/engine/requirements-training.txt in "
            "the plugin's folder."
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
        try:
            self._cutoffs(parameters, context)
            self._texts(parameters, context)
        except LabelsError as error:
            return False, str(error)
        checked: Tuple[bool, str] = super().checkParameterValues(
            parameters, context
        )
        return checked

    def prepareAlgorithm(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Copy what is needed of the raster layer, in its own thread."""
        layer, self._raster = self.raster_layer(parameters, "INPUT", context)
        self._raster_crs = QgsCoordinateReferenceSystem(layer.crs())
        return True

    def processAlgorithm(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Write the labels' file, ask the engine, hand over the report.

        Raises QgsProcessingException with one sentence for the user.
        """
        labels = Path(
            QgsProcessingUtils.generateTempFilename("labels.jsonl", context)
        )
        try:
            source = self.parameterAsSource(parameters, "LABELS", context)
            if source is None:
                raise QgsProcessingException(
                    self.invalidSourceError(parameters, "LABELS")
                )
            self._write_labels(labels, source, parameters, context, feedback)
            request = self._request(labels, source, parameters, context)
            result = self.ask_engine(request, feedback)
        except LabelsError as error:
            raise QgsProcessingException(str(error)) from error
        finally:
            # It lies in a new folder of its own.
            rmtree(labels.parent, ignore_errors=True)
        _tell(result, feedback)
        raw, aligned = _main_figures(result.figures)
        return {
            "OUTPUT": result.report_path,
            "OUTPUT_JSON": result.json_path,
            "SAMPLES": result.samples,
            "RAW_FIGURE": raw,
            "ALIGNED_FIGURE": aligned,
            "DEVICE_USED": result.device,
        }

    def _write_labels(
        self,
        path: Path,
        source: QgsProcessingFeatureSource,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        feedback.setProgressText(tr("Reading the labels"))
        counts = write_labels_file(
            path,
            source,
            self._fields(parameters, context),
            self._raster_crs,
            context.transformContext(),
            lambda read: not feedback.isCanceled(),
        )
        if counts.stopped:
            raise QgsProcessingException(tr("The request was cancelled."))
        for remark in counts.remarks():
            feedback.pushInfo(remark)

    def _request(
        self,
        labels: Path,
        source: QgsProcessingFeatureSource,
        parameters: Parameters,
        context: QgsProcessingContext,
    ) -> EvaluateRequest:
        def choice(name: str) -> str:
            value = self.parameterAsEnumString(parameters, name, context)
            return str(value)

        task = choice("TASK")
        texts = self._texts(parameters, context)
        if task == RETRIEVAL:
            # By name too, so that a hosted encoder is asked for all of them.
            fields = self._fields(parameters, context)
            texts = {**texts_by_name(source, fields), **texts}
        # Destinations belong to the context of the thread that computes.
        return EvaluateRequest(
            raster=self._raster,
            labels=str(labels),
            json_path=self.parameterAsFileOutput(
                parameters, "OUTPUT_JSON", context
            ),
            report_path=self.parameterAsFileOutput(
                parameters, "OUTPUT", context
            ),
            task=task,
            bundle=self.parameterAsString(
                parameters, "MODEL", context
            ).strip(),
            class_texts=texts if task == RETRIEVAL else {},
            split=choice("SPLIT"),
            block_size_m=self.parameterAsDouble(
                parameters, "BLOCK_SIZE", context
            ),
            seeds=self.parameterAsInt(parameters, "SEEDS", context),
            cutoffs=self._cutoffs(parameters, context),
            source=source.sourceName(),
            device=choice("DEVICE"),
        )

    def _fields(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> List[str]:
        names = self.parameterAsStrings(parameters, "FIELDS", context)
        return [str(name) for name in names]

    def _texts(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> Dict[str, Tuple[str, ...]]:
        text = self.parameterAsString(parameters, "TEXTS", context)
        return class_texts(text)

    def _cutoffs(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> Tuple[int, ...]:
        text = self.parameterAsString(parameters, "CUTOFFS", context)
        parts = [part.strip() for part in text.split(",") if part.strip()]
        if not all(part.isdecimal() and int(part) > 0 for part in parts):
            raise LabelsError(
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


def _tell(result: EvaluateResult, feedback: QgsProcessingFeedback) -> None:
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
