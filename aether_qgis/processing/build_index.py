"""The algorithm ``aether:buildindex``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import List, Optional, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from aether_qgis.engine.protocol import BuildIndexRequest, BuildIndexResult
from aether_qgis.processing.build_index_parameters import (
    input_parameters,
    output_definitions,
)
from aether_qgis.processing.engine_algorithm import (
    EngineAlgorithm,
    Parameters,
)
from aether_qgis.processing.raster_inputs import (
    checkable_input,
    raster_input,
)
from aether_qgis.requests.index import IndexTarget, index_request, outcome
from aether_qgis.requests.query import RequestError
from aether_qgis.settings import Settings
from aether_qgis.translation import tr


class BuildIndexAlgorithm(EngineAlgorithm):
    """Build the aligned index of one or more rasters."""

    def __init__(self) -> None:
        super().__init__()
        self._prepared: Optional[BuildIndexRequest] = None

    def name(self) -> str:
        """Return the id after the provider's."""
        return "buildindex"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Build the aligned index")

    def group(self) -> str:
        """Return the name of the group."""
        return tr("Query")

    def groupId(self) -> str:
        """Return the id of the group."""
        return "query"

    def tags(self) -> List[str]:
        """Return further words under which the toolbox finds it."""
        words = tr("index,cache,fast,speed,prepare,embedding,pyramid,live map")
        return words.split(",")

    def shortDescription(self) -> str:
        """Return the tooltip in the toolbox."""
        return tr("Prepares a raster so that queries are answered at once.")

    def shortHelpString(self) -> str:
        """Return what the dialog shows beside the parameters."""
        return tr(
            "An aligned index keeps what a model makes of every pixel of an "
            "embedding raster, as small numbers and with all overview "
            "levels. Queries and the live map then need not read the raster: "
            "“Text query” uses an index on its own where there is one, and "
            "says so in its log. Similarities differ from those without an "
            "index by less than 0.01 for nearly all pixels.\n\n"
            "Building reads the raster once. The index takes 50 to 70 bytes "
            "per pixel with the model that comes with AETHER, and about 190 "
            "with one of 128 dimensions; AlphaEarth itself has 64.\n\n"
            "Indexes are kept in a folder with a size limit, both set under "
            "Settings > Options > AETHER: where a new one needs room, those "
            "that were not used for longest are removed. When the raster "
            "or the model changes, its index is no longer used, and this "
            "algorithm builds it anew; an index that is ready is left as it "
            "is.\n\n"
            "Cancelled, it keeps what it has done; run again, it goes on "
            "from there."
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
        """Copy what is needed of the layers, still in their own thread."""

        def text(name: str) -> str:
            value = self.parameterAsString(parameters, name, context)
            return str(value or "").strip()

        given = [parameters["INPUT"], parameters.get("TILES")]
        try:
            target = IndexTarget.of_input(
                raster_input(given, context),
                text("MODEL"),
                self.parameterAsEnumString(parameters, "DEVICE", context),
            )
        except RequestError as error:
            raise QgsProcessingException(str(error)) from error
        request = index_request(target, Settings.load())
        self._prepared = replace(
            request,
            index_folder=text("FOLDER") or request.index_folder,
            scheduler=text("SCHEDULER") or request.scheduler,
        )
        return True

    def processAlgorithm(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Ask the engine for the indexes.

        Raises QgsProcessingException with one sentence for the user.
        """
        if self._prepared is None:
            raise QgsProcessingException(tr("The index was not prepared."))
        result = self.ask_engine(self._prepared, feedback)
        _tell(self._prepared, result, feedback)
        return {
            "INDEX": result.indexes[0].folder,
            "INDEXES": len(result.indexes),
            "BUILT": result.built,
            "BYTES": sum(info.bytes for info in result.indexes),
            "BYTES_PER_PIXEL": result.bytes_per_pixel,
            "DEVICE_USED": result.device,
            "SECONDS": result.seconds,
        }


def _tell(
    request: BuildIndexRequest,
    result: BuildIndexResult,
    feedback: QgsProcessingFeedback,
) -> None:
    feedback.pushInfo(outcome(result))
    if result.removed:
        feedback.pushInfo(
            tr("Indexes removed to make room: {count}").format(
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
