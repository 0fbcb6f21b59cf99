"""The algorithm ``aether:buildindex``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import List

from qgis.core import (
    QgsProcessing,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)

from aether_qgis.engine.protocol import BuildIndexRequest, BuildIndexResult
from aether_qgis.processing.base.engine_algorithm import EngineAlgorithm
from aether_qgis.processing.base.parameter_kinds import (
    device,
    model_bundle,
    scheduler,
    with_help,
)
from aether_qgis.processing.base.values import Parameters, Values
from aether_qgis.requests.index import IndexTarget, index_request, outcome
from aether_qgis.settings import Settings
from aether_qgis.translation import tr, tr_noop


class BuildIndexAlgorithm(
    EngineAlgorithm[BuildIndexRequest, BuildIndexResult]
):
    """Build the aligned index of one or more rasters."""

    NAME = "buildindex"
    TITLE = tr_noop("Build the aligned index")
    GROUP = "query"
    TAGS = tr_noop("index,cache,fast,speed,prepare,embedding,pyramid,live map")
    SUMMARY = tr_noop(
        "Prepares a raster so that queries are answered at once."
    )
    HELP = tr_noop(
        "An aligned index stores a model's output for every pixel of an "
        "embedding raster, as small numbers and with all overview levels, so "
        "that queries and the live map do not have to read the raster. “Text "
        "query” uses an index by itself where there is one, and says so in "
        "its log. Similarities differ from those without an index by less "
        "than 0.01 for nearly all pixels.\n\n"
        "Building reads the raster once. The index takes 50 to 70 bytes per "
        "pixel with the model that comes with AETHER, and about 190 with one "
        "of 128 dimensions; AlphaEarth itself has 64.\n\n"
        "Indexes are stored in a folder with a size limit, both set under "
        "Settings > Options > AETHER: when a new one needs space, the least "
        "recently used ones are removed. When the raster or the model "
        "changes, its index is no longer used, and this algorithm rebuilds "
        "it; an index that is ready is not touched.\n\n"
        "If it is cancelled, the next run continues from there."
    )
    MANY_RASTERS = True

    def parameters(self) -> List[QgsProcessingParameterDefinition]:
        """Return all parameters."""
        return [
            with_help(
                QgsProcessingParameterRasterLayer(
                    "INPUT", tr("Embedding raster")
                ),
                tr(
                    "A raster whose pixel is a vector, such as AlphaEarth's "
                    "64 bands. It is read from its file by the engine. From "
                    "Python, qgis_process and models also a folder of tiles, "
                    "a list of files, or the name of a layer group."
                ),
            ),
            with_help(
                QgsProcessingParameterMultipleLayers(
                    "TILES",
                    tr("More tiles"),
                    QgsProcessing.SourceType.TypeRaster,
                    optional=True,
                ),
                tr("Further rasters; each gets an index of its own."),
            ),
            model_bundle(),
            device(),
            scheduler(),
            with_help(
                QgsProcessingParameterFile(
                    "FOLDER",
                    tr("Folder for indexes"),
                    QgsProcessingParameterFile.Behavior.Folder,
                    optional=True,
                ),
                tr(
                    "Where indexes are stored; by default the folder in the "
                    "AETHER options, where queries look for them."
                ),
            ),
        ]

    def outputs(self) -> List[QgsProcessingOutputDefinition]:
        """Return the facts about the indexes."""
        return [
            QgsProcessingOutputFolder(
                "INDEX", tr("Index of the first raster")
            ),
            QgsProcessingOutputNumber("INDEXES", tr("Number of indexes")),
            QgsProcessingOutputNumber("BUILT", tr("Number of them built now")),
            QgsProcessingOutputNumber("BYTES", tr("Bytes on the disk")),
            QgsProcessingOutputNumber(
                "BYTES_PER_PIXEL", tr("Bytes per pixel")
            ),
            QgsProcessingOutputString("DEVICE_USED", tr("Device used")),
            QgsProcessingOutputNumber("SECONDS", tr("Seconds")),
        ]

    def request(self, values: Values) -> BuildIndexRequest:
        """Return which indexes to build."""
        target = IndexTarget.of_input(
            values.rasters(), values.text("MODEL"), values.choice("DEVICE")
        )
        request = index_request(target, Settings.load())
        return replace(
            request,
            index_folder=values.text("FOLDER") or request.index_folder,
            scheduler=values.text("SCHEDULER") or request.scheduler,
        )

    def results(
        self,
        request: BuildIndexRequest,
        result: BuildIndexResult,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Report the outcome, and return what was built."""
        _report(request, result, feedback)
        return {
            "INDEX": result.indexes[0].folder,
            "INDEXES": len(result.indexes),
            "BUILT": result.built,
            "BYTES": sum(info.bytes for info in result.indexes),
            "BYTES_PER_PIXEL": result.bytes_per_pixel,
            "DEVICE_USED": result.device,
            "SECONDS": result.seconds,
        }


def _report(
    request: BuildIndexRequest,
    result: BuildIndexResult,
    feedback: QgsProcessingFeedback,
) -> None:
    feedback.pushInfo(outcome(result))
    if result.removed:
        feedback.pushInfo(
            tr("Indexes removed to free space: {count}").format(
                count=result.removed
            )
        )
    home = Settings.load().indexes_home
    if Path(request.index_folder) != home:
        feedback.pushWarning(
            tr(
                "Queries look for indexes in {home}: to let them use those "
                "in {folder}, choose that folder under Settings > Options > "
                "AETHER."
            ).format(home=home, folder=request.index_folder)
        )
