"""The algorithm ``aether:trainalignment``."""

from __future__ import annotations

from pathlib import Path
from shutil import rmtree
from typing import List, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingUtils,
)

from aether_qgis.engine.protocol import TrainRequest, TrainResult
from aether_qgis.places.errors import PointsError
from aether_qgis.places.points_file import (
    layer_to_raster,
    reading_percent,
    wanted_of,
    write_points_file,
)
from aether_qgis.places.texts import TextChoice, text_reader
from aether_qgis.processing.engine_algorithm import (
    EngineAlgorithm,
    Parameters,
)
from aether_qgis.processing.train_alignment_parameters import (
    input_parameters,
    output_definitions,
)
from aether_qgis.requests.training import (
    folder_problem,
    outcome,
    quality_of,
    remarks,
    resume_note,
)
from aether_qgis.translation import tr


class TrainAlignmentAlgorithm(EngineAlgorithm):
    """Align the pixels of a raster with the texts of points."""

    def __init__(self) -> None:
        super().__init__()
        self._raster = ""
        self._raster_crs: Optional[QgsCoordinateReferenceSystem] = None

    def name(self) -> str:
        """Return the id after the provider's."""
        return "trainalignment"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Train on points of interest")

    def tags(self) -> List[str]:
        """Return further words under which the toolbox finds it."""
        words = tr(
            "train,align,model,bundle,poi,points of interest,openstreetmap,"
            "osm,embedding,alphaearth,learn"
        )
        return words.split(",")

    def shortDescription(self) -> str:
        """Return the tooltip in the toolbox."""
        return tr("Trains a model on your own places, for queries in words.")

    def shortHelpString(self) -> str:
        """Return what the dialog shows beside the parameters."""
        return tr(
            "Learns from places and their texts what a text looks like in an "
            "embedding raster (AETHER, arXiv 2510.09894). The result is a "
            "model bundle, which the dock and the other algorithms take by "
            "its folder.\n\n"
            "The text of a place comes from a field, from a template over "
            "fields, or from OpenStreetMap's tags. Places outside the "
            "raster, without data or without a text are left out and "
            "counted.\n\n"
            "Part of the places is held out to measure the quality: the mean "
            "AUC, 0.5 for guessing and 1 for always right. A run that was "
            "cancelled or cut off is taken up again by the same parameters.\n"
            "\n"
            "Training needs more packages in the engine's Python than "
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
        checked: Tuple[bool, str] = super().checkParameterValues(
            parameters, context
        )
        folder = parameters.get("OUTPUT")
        if checked[0] and isinstance(folder, str) and folder.strip():
            problem = folder_problem(folder)
            return not problem, problem
        return checked

    def prepareAlgorithm(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Copy what is needed of the raster, still in its own thread."""
        layer, self._raster = self.raster_layer(parameters, "INPUT", context)
        self._raster_crs = layer.crs()
        return True

    def processAlgorithm(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Write the points file and let the engine train.

        Raises QgsProcessingException with one sentence for the user.
        """
        source = self.parameterAsSource(parameters, "POINTS", context)
        if source is None:
            raise QgsProcessingException(
                self.invalidSourceError(parameters, "POINTS")
            )
        path = Path(
            QgsProcessingUtils.generateTempFilename("points.jsonl", context)
        )
        try:
            choice = self._text_choice(parameters, context)
            self._write_points(path, source, choice, context, feedback)
            if feedback.isCanceled():
                return {}
            request = self._request(parameters, context, path, source, choice)
            result = self._train(request, feedback)
        except PointsError as error:
            raise QgsProcessingException(str(error)) from error
        finally:
            rmtree(path.parent, ignore_errors=True)
        _tell(result, feedback)
        return {
            "OUTPUT": result.bundle,
            "POINTS_USED": result.points,
            "QUALITY": quality_of(result),
        }

    def _train(
        self, request: TrainRequest, feedback: QgsProcessingFeedback
    ) -> TrainResult:
        try:
            return self.ask_engine(request, feedback)
        except QgsProcessingException:
            feedback.pushInfo(resume_note(request))
            raise

    def _write_points(
        self,
        path: Path,
        source: QgsProcessingFeatureSource,
        choice: TextChoice,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        feedback.setProgressText(tr("Reading the points"))
        transform = layer_to_raster(
            source.sourceCrs(), self._raster_crs, context.transformContext()
        )
        reader = text_reader(choice, source.fields())
        total = source.featureCount()

        def go_on(read: int) -> bool:
            feedback.setProgress(reading_percent(read, total))
            return not feedback.isCanceled()

        # A point on a broken polygon is still a point.
        features = source.getFeatures(
            wanted_of(reader, source.fields()),
            QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks,
        )
        counts = write_points_file(path, features, reader, transform, go_on)
        for remark in counts.remarks():
            feedback.pushInfo(remark)

    def _text_choice(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> TextChoice:
        return TextChoice(
            self.parameterAsEnumString(parameters, "TEXT_FROM", context),
            self.parameterAsString(parameters, "TEXT_FIELD", context),
            self.parameterAsString(parameters, "TEMPLATE", context),
        )

    def _request(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        points: Path,
        source: QgsProcessingFeatureSource,
        choice: TextChoice,
    ) -> TrainRequest:
        def text(name: str) -> str:
            value = self.parameterAsString(parameters, name, context)
            return str(value).strip()

        def word(name: str) -> str:
            value = self.parameterAsEnumString(parameters, name, context)
            return str(value)

        def number(name: str) -> float:
            return float(self.parameterAsDouble(parameters, name, context))

        def count(name: str) -> int:
            return int(self.parameterAsInt(parameters, name, context))

        folder = text("OUTPUT")
        place = text("PLACE")
        return TrainRequest(
            raster=self._raster,
            points=str(points),
            bundle=folder,
            title=text("TITLE") or place or Path(folder).name,
            place=place,
            year=count("YEAR"),
            source=source.sourceName(),
            attribution=choice.attribution(text("ATTRIBUTION")),
            recipe=word("RECIPE"),
            base_radius=count("BASE_RADIUS"),
            wide_radius=count("WIDE_RADIUS"),
            epochs=count("EPOCHS"),
            batch_size=count("BATCH_SIZE"),
            learning_rate=number("LEARNING_RATE"),
            weight_decay=number("WEIGHT_DECAY"),
            view_weight=number("LAMBDA"),
            temperature=number("TEMPERATURE"),
            seed=count("SEED"),
            holdout=word("HOLDOUT"),
            block_size_m=number("BLOCK_SIZE"),
            device=word("DEVICE"),
        )


def _tell(result: TrainResult, feedback: QgsProcessingFeedback) -> None:
    for remark in remarks(result):
        feedback.pushInfo(remark)
    feedback.pushInfo(outcome(result))
