"""What the algorithms that ask the engine have in common."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar, Dict, Mapping, Optional, Tuple, TypeVar

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFolderDestination,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from aether_qgis.client import (
    CallListener,
    EngineClient,
    EngineError,
    EngineSetupError,
)
from aether_qgis.endpoints import with_sentence_vectors
from aether_qgis.engine.protocol import Request
from aether_qgis.icon import plugin_icon
from aether_qgis.processing.destinations import file_destination
from aether_qgis.processing.feedback_listener import FeedbackListener
from aether_qgis.requests.query import RequestError, raster_path
from aether_qgis.settings import Settings
from aether_qgis.translation import tr

Parameters = Dict[str, Any]
R = TypeVar("R")


class EngineAlgorithm(QgsProcessingAlgorithm):
    """Base of all algorithms; those about models need not name a group.

    Subclasses read layers in ``prepareAlgorithm``, which runs in the layers'
    own thread, and ask the engine in ``processAlgorithm``.
    """

    SUFFIXES: ClassVar[Mapping[str, Tuple[str, ...]]] = {}
    """Per output parameter the endings that its file may have."""

    def createInstance(self) -> EngineAlgorithm:
        """Return a new instance."""
        return type(self)()

    def group(self) -> str:
        """Return the name of the group."""
        return tr("Models")

    def groupId(self) -> str:
        """Return the id of the group."""
        return "models"

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return plugin_icon()

    def checkParameterValues(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        """Say what is wrong with the outputs, before anything runs."""
        problem = self._destination_problem(parameters)
        if problem:
            return False, problem
        checked: Tuple[bool, str] = super().checkParameterValues(
            parameters, context
        )
        return checked

    def raster_layer(
        self, parameters: Parameters, name: str, context: QgsProcessingContext
    ) -> Tuple[QgsRasterLayer, str]:
        """Return the raster layer of a parameter, and its file for GDAL.

        Call it in ``prepareAlgorithm``. Raises QgsProcessingException for a
        layer that is missing or is no file.
        """
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None:
            raise QgsProcessingException(
                self.invalidRasterError(parameters, name)
            )
        try:
            return layer, raster_path(layer)
        except RequestError as error:
            raise QgsProcessingException(str(error)) from error

    def ask_engine(
        self,
        request: Request[R],
        feedback: QgsProcessingFeedback,
        listener: Optional[CallListener] = None,
    ) -> R:
        """Run ``request`` in an engine of its own and return its result.

        Long work would keep queries in the dock waiting in the shared
        engine; this one ends with the work, and its memory with it.
        ``listener`` follows the call instead of ``feedback``. Raises
        QgsProcessingException with one sentence for the user.
        """
        client = EngineClient(lambda: Settings.load().engine_python)
        try:
            return self.ask(
                client, request, listener or FeedbackListener(feedback)
            )
        finally:
            client.stop()

    def ask(
        self, client: EngineClient, request: Request[R], listener: CallListener
    ) -> R:
        """Run ``request`` in the engine of ``client``; return its result.

        Raises QgsProcessingException with one sentence for the user.
        """
        try:
            whole = with_sentence_vectors(request, client, listener)
            return client.call(whole, listener)
        except EngineSetupError as error:
            raise QgsProcessingException(error.in_full()) from error
        except EngineError as error:
            raise QgsProcessingException(str(error)) from error

    def _destination_problem(self, parameters: Parameters) -> str:
        for definition in self.destinationParameterDefinitions():
            path = file_destination(parameters.get(definition.name()))
            if path is None:
                continue
            problem = _ending_problem(
                path, self.SUFFIXES.get(definition.name(), ())
            )
            # A folder that becomes an output is made by the engine.
            folder = path.parent
            if not problem and not folder.is_dir():
                problem = tr(
                    "The output folder {folder} does not exist: create it or "
                    "choose another one."
                ).format(folder=folder)
            is_file = not isinstance(
                definition, QgsProcessingParameterFolderDestination
            )
            if not problem and is_file and path.is_dir():
                problem = tr(
                    "{path} is a folder, but the output is a file: choose "
                    "the name of a file."
                ).format(path=path)
            if problem:
                return problem
        return ""


def _ending_problem(path: Path, endings: Tuple[str, ...]) -> str:
    if not endings or path.suffix.lower() in endings:
        return ""
    return tr(
        "The name {path} ends in “{suffix}”, but the file's kind is known by "
        "its ending: let the name end in {expected}."
    ).format(path=path, suffix=path.suffix, expected=" / ".join(endings))
