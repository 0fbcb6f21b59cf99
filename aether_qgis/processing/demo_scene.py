"""The algorithm ``aether:demoscene``."""

from __future__ import annotations

from typing import List

from qgis.core import (
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputRasterLayer,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)

from aether_qgis.engine.protocol import (
    DEMO_SIDE,
    DEMO_SIDES,
    DemoSceneRequest,
    DemoSceneResult,
)
from aether_qgis.processing.base.engine_algorithm import EngineAlgorithm
from aether_qgis.processing.base.parameter_kinds import advanced, with_help
from aether_qgis.processing.base.values import Parameters, Values
from aether_qgis.translation import tr, tr_noop


class DemoSceneAlgorithm(EngineAlgorithm[DemoSceneRequest, DemoSceneResult]):
    """Draw a simulated valley of AlphaEarth-like vectors."""

    NAME = "demoscene"
    TITLE = tr_noop("Draw a simulated demo scene")
    TAGS = tr_noop("demo,example,sample,test,simulated,alphaearth,teaching")
    SUMMARY = tr_noop("Draws a small raster to try the other tools on.")
    HELP = tr_noop(
        "Draws a fictional valley as an embedding raster of 64 bands, with a "
        "picture for the eye, the land cover that it was drawn from and "
        "invented points of interest: for a first try, for teaching and for "
        "tests.\n\n"
        "The scene is simulated: no pixel shows a real place. Its vectors "
        "come from class statistics of AlphaEarth. The AlphaEarth "
        "Foundations Satellite Embedding dataset is produced by Google and "
        "Google DeepMind (CC-BY 4.0).\n\n"
        "The same size and seed give the same scene, and a scene that is in "
        "the folder already is not drawn again."
    )
    DESTINATIONS = {"OUTPUT": "folder"}

    def parameters(self) -> List[QgsProcessingParameterDefinition]:
        """Return all parameters, the folder to write included."""
        integer = QgsProcessingParameterNumber.Type.Integer
        return [
            with_help(
                QgsProcessingParameterNumber(
                    "SIDE",
                    tr("Pixels a side"),
                    integer,
                    DEMO_SIDE,
                    False,
                    *DEMO_SIDES,
                ),
                tr("A pixel is 10 m wide. 1024 pixels take ten seconds."),
            ),
            with_help(
                advanced(
                    QgsProcessingParameterNumber(
                        "SEED", tr("Seed"), integer, 0, False, 0
                    )
                ),
                tr("Another number gives another valley."),
            ),
            with_help(
                QgsProcessingParameterFolderDestination(
                    "OUTPUT", tr("Demo scene")
                ),
                tr("The folder of the files; it is made if it is not there."),
            ),
        ]

    def outputs(self) -> List[QgsProcessingOutputDefinition]:
        """Return the files of the scene."""
        return [
            QgsProcessingOutputRasterLayer("RASTER", tr("Embedding raster")),
            QgsProcessingOutputRasterLayer("PREVIEW", tr("Picture")),
            QgsProcessingOutputRasterLayer("LAND_COVER", tr("Land cover")),
            QgsProcessingOutputFile("POINTS", tr("Points of interest")),
        ]

    def request(self, values: Values) -> DemoSceneRequest:
        """Return which scene to draw."""
        return DemoSceneRequest("", values.count("SIDE"), values.count("SEED"))

    def results(
        self,
        request: DemoSceneRequest,
        result: DemoSceneResult,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Return where the files are."""
        feedback.pushInfo(tr("The scene is simulated: no real place."))
        feedback.pushInfo(result.attribution)
        return {
            "RASTER": result.raster,
            "PREVIEW": result.preview,
            "LAND_COVER": result.land_cover,
            "POINTS": result.points,
        }
