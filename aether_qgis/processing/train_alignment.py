"""The algorithm ``aether:trainalignment``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import List, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
)

from aether_qgis.client import EngineError
from aether_qgis.engine.protocol import (
    AETHER_RECIPE,
    BLOCKS_HOLDOUT,
    LINEAR_RECIPE,
    ROBUST_RECIPE,
    TrainRequest,
    TrainResult,
)
from aether_qgis.places.texts import (
    FIELD,
    OSM,
    TEMPLATE,
    TextChoice,
    rights_of,
    text_reader,
)
from aether_qgis.processing.base.engine_algorithm import EngineAlgorithm
from aether_qgis.processing.base.values import Parameters, Values
from aether_qgis.processing.places_file import places_file
from aether_qgis.processing.train_alignment_parameters import (
    input_parameters,
    output_definitions,
)
from aether_qgis.requests.bundle_folder import folder_problem
from aether_qgis.results.training_summary import (
    outcome,
    quality_of,
    remarks,
    resume_note,
)
from aether_qgis.translation import tr, tr_noop


class TrainAlignmentAlgorithm(EngineAlgorithm[TrainRequest, TrainResult]):
    """Align the pixels of a raster with the texts of points."""

    NAME = "trainalignment"
    TITLE = tr_noop("Train on points of interest")
    TAGS = tr_noop(
        "train,align,model,bundle,poi,points of interest,openstreetmap,"
        "osm,embedding,alphaearth,learn"
    )
    SUMMARY = tr_noop(
        "Trains a model on your own places, for queries in words."
    )
    HELP = tr_noop(
        "Learns from places and their texts what a text looks like in an "
        "embedding raster (AETHER, arXiv 2510.09894). The result is a model "
        "bundle, which the dock and the other algorithms take by its "
        "folder.\n\n"
        "The text of a place comes from a field, from a template over "
        "fields, or from OpenStreetMap's tags. Places outside the raster, "
        "without data or without a text are left out and counted.\n\n"
        "Some of the places are held out to measure the quality: the mean "
        "AUC, 0.5 for guessing and 1 for always right. A run that was "
        "cancelled or interrupted is resumed by the same parameters.\n\n"
        "Recipe aether needs the engine's layer “deep training”: press "
        "Install… under Settings > Options > AETHER, or run "
        "aether:installengine. The other recipes need no more than queries."
    )
    USED_WITH = {
        "TEXT_FIELD": {"TEXT_FROM": (FIELD,)},
        "TEMPLATE": {"TEXT_FROM": (TEMPLATE, OSM)},
        # These two recipes have blocks of their own.
        "BLOCK_SIZE": {
            "HOLDOUT": (BLOCKS_HOLDOUT,),
            "RECIPE": (ROBUST_RECIPE, LINEAR_RECIPE),
        },
        **dict.fromkeys(
            ("WIDE_RADIUS", "EPOCHS", "BATCH_SIZE", "LEARNING_RATE"),
            {"RECIPE": (ROBUST_RECIPE, AETHER_RECIPE)},
        ),
        **dict.fromkeys(
            ("WEIGHT_DECAY", "LAMBDA", "TEMPERATURE", "DEVICE"),
            {"RECIPE": (AETHER_RECIPE,)},
        ),
    }
    EXAMPLE = {"PLACE": "Leipzig", "YEAR": "2024", "OUTPUT": "my-city"}
    DESTINATIONS = {"OUTPUT": "bundle"}

    def parameters(self) -> List[QgsProcessingParameterDefinition]:
        """Return all parameters, the bundle's folder included."""
        return input_parameters()

    def outputs(self) -> List[QgsProcessingOutputDefinition]:
        """Return the values beside the bundle's folder."""
        return output_definitions()

    def problem(self, values: Values) -> str:
        """Return why the folder cannot become a bundle."""
        folder = values.given.get("OUTPUT")
        if not isinstance(folder, str) or not folder.strip():
            return ""
        return folder_problem(folder)

    def request(self, values: Values) -> TrainRequest:
        """Return how to train, still without the points."""
        layer, raster = values.raster()
        self._raster_crs = QgsCoordinateReferenceSystem(layer.crs())
        place = values.text("PLACE")
        return TrainRequest(
            raster=raster,
            points="",
            bundle="",
            title=values.text("TITLE") or place,
            place=place,
            year=values.count("YEAR"),
            attribution=_text_choice(values).attribution(
                values.text("ATTRIBUTION"),
                rights_of(values.vector("POINTS")),
            ),
            recipe=values.choice("RECIPE"),
            base=values.text("BASE"),
            base_radius=values.count("BASE_RADIUS"),
            wide_radius=values.count("WIDE_RADIUS"),
            epochs=values.count("EPOCHS"),
            batch_size=values.count("BATCH_SIZE"),
            learning_rate=values.number("LEARNING_RATE"),
            weight_decay=values.number("WEIGHT_DECAY"),
            view_weight=values.number("LAMBDA"),
            temperature=values.number("TEMPERATURE"),
            seed=values.count("SEED"),
            holdout=values.choice("HOLDOUT"),
            block_size_m=values.number("BLOCK_SIZE"),
            device=values.choice("DEVICE"),
        )

    def choice(self, values: Values, name: str) -> str:
        """Return a choice; of texts the one that a named field makes."""
        if name == "TEXT_FROM":
            return _text_choice(values).source
        return super().choice(values, name)

    def answer(
        self,
        request: TrainRequest,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Optional[TrainResult]:
        """Write the places file, and let the engine train."""
        source = values.source("POINTS")
        reader = text_reader(_text_choice(values), source.fields())
        feedback.setProgressText(tr("Reading the points"))
        with places_file(
            source, reader, self._raster_crs, values, feedback
        ) as path:
            if feedback.isCanceled():
                return None
            whole = replace(
                request,
                points=path,
                source=source.sourceName(),
                title=request.title or Path(request.bundle).name,
            )
            try:
                return self.ask_engine(whole, feedback)
            except EngineError:
                feedback.pushInfo(resume_note(request))
                raise

    def results(
        self,
        request: TrainRequest,
        result: TrainResult,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Report the outcome, and return where the bundle is."""
        for remark in (*remarks(result), outcome(result)):
            feedback.pushInfo(remark)
        return {
            "OUTPUT": result.bundle,
            "POINTS_USED": result.points,
            "QUALITY": quality_of(result),
        }


def _text_choice(values: Values) -> TextChoice:
    """Return where texts come from: what the user names counts.

    A dialog always gives TEXT_FROM, so its default says nothing against a
    field that is named.
    """
    source, field = values.choice("TEXT_FROM"), values.text("TEXT_FIELD")
    if field and not values.is_set("TEXT_FROM"):
        source = TEMPLATE if values.is_set("TEMPLATE") else FIELD
    return TextChoice(source, field, values.text("TEMPLATE"))
