"""The algorithm ``aether:importcheckpoint``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import List, Optional

from qgis.core import (
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from aether_qgis.endpoints import (
    embeddings_url,
    host_of,
    permission_of,
    remember,
)
from aether_qgis.engine.protocol import (
    ImportCheckpointRequest,
    ImportCheckpointResult,
)
from aether_qgis.processing.base.engine_algorithm import EngineAlgorithm
from aether_qgis.processing.base.parameter_kinds import with_help
from aether_qgis.processing.base.values import Parameters, Values
from aether_qgis.translation import tr, tr_noop


class ImportCheckpointAlgorithm(
    EngineAlgorithm[ImportCheckpointRequest, ImportCheckpointResult]
):
    """Turn a published AETHER checkpoint into a model bundle."""

    NAME = "importcheckpoint"
    TITLE = tr_noop("Import a published checkpoint")
    TAGS = tr_noop("import,checkpoint,pth,pytorch,model,bundle,aether,london")
    SUMMARY = tr_noop("Makes a model bundle of a published AETHER checkpoint.")
    HELP = tr_noop(
        "Reads the towers of a published AETHER checkpoint (.pth, arXiv "
        "2510.09894) and writes them as a model bundle. The file is read "
        "without running anything in it; one that holds more than numbers "
        "and plain values is refused.\n\n"
        "The text encoder is not part of a checkpoint, and the one that "
        "ships with AETHER cannot stand in for it. Name an OpenAI-compatible "
        "endpoint that offers the encoder it was trained with, and the "
        "bundle can be asked in words: the words of a query are then sent "
        "there, once you have agreed under Settings > Options > AETHER, "
        "where you can also choose a key. Without an endpoint the bundle "
        "cannot be asked in words, but can export aligned rasters.\n\n"
        "Importing needs the layer “deep training” of the engine: "
        "press Install… under Settings > Options > AETHER, or run "
        "aether:installengine."
    )
    EXAMPLE = {"CHECKPOINT": "aether.pth", "OUTPUT": "my-city"}
    DESTINATIONS = {"OUTPUT": "bundle"}

    def parameters(self) -> List[QgsProcessingParameterDefinition]:
        """Return all parameters, the bundle's folder included."""
        return [*_about(), *_endpoint(), _destination()]

    def outputs(self) -> List[QgsProcessingOutputDefinition]:
        """Return which encoder the bundle needs."""
        return [QgsProcessingOutputString("TEXT_ENCODER", tr("Text encoder"))]

    def problem(self, values: Values) -> str:
        """Raise EndpointError if the address is none."""
        _url(values)
        return ""

    def request(self, values: Values) -> ImportCheckpointRequest:
        """Return what to import."""
        place = values.text("PLACE")
        return ImportCheckpointRequest(
            checkpoint=values.text("CHECKPOINT"),
            bundle="",
            title=values.text("TITLE") or place,
            place=place,
            year=values.count("YEAR"),
            endpoint_url=_url(values),
            endpoint_model=values.text("ENDPOINT_MODEL"),
        )

    def answer(
        self,
        request: ImportCheckpointRequest,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Optional[ImportCheckpointResult]:
        """Import; without a title the folder's name is the bundle's."""
        title = request.title or Path(request.bundle).name
        return self.ask_engine(replace(request, title=title), feedback)

    def results(
        self,
        request: ImportCheckpointRequest,
        result: ImportCheckpointResult,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Report what the bundle needs, and return where it is."""
        _report(request, result, feedback)
        return {"OUTPUT": result.bundle, "TEXT_ENCODER": result.text_encoder}


def _url(values: Values) -> str:
    address = values.text("ENDPOINT_URL")
    return embeddings_url(address) if address else ""


def _about() -> List[QgsProcessingParameterDefinition]:
    number = QgsProcessingParameterNumber
    return [
        with_help(
            QgsProcessingParameterFile(
                "CHECKPOINT",
                tr("Checkpoint"),
                fileFilter=tr("PyTorch checkpoints (*.pth *.pt)")
                + ";;"
                + tr("All files (*)"),
            ),
            tr("The published file, which torch.save wrote."),
        ),
        with_help(
            QgsProcessingParameterString("TITLE", tr("Title"), optional=True),
            tr("The name of the model in lists; by default the place."),
        ),
        with_help(
            QgsProcessingParameterString("PLACE", tr("Place"), optional=True),
            tr("Where it was trained, for example London."),
        ),
        with_help(
            number(
                "YEAR",
                tr("Year"),
                number.Type.Integer,
                0,
                minValue=0,
                maxValue=9999,
            ),
            tr("The year of the embeddings; 0 if it is not known."),
        ),
    ]


def _endpoint() -> List[QgsProcessingParameterDefinition]:
    return [
        with_help(
            QgsProcessingParameterString(
                "ENDPOINT_URL",
                tr("Address of the text encoder"),
                optional=True,
            ),
            tr(
                "An OpenAI-compatible server, by its base "
                "(http://localhost:11434/v1) or its full address (https://"
                "api.openai.com/v1/embeddings), without a key. Nothing is "
                "sent while importing."
            ),
        ),
        with_help(
            QgsProcessingParameterString(
                "ENDPOINT_MODEL", tr("Name of the text encoder"), optional=True
            ),
            tr(
                "As the server calls it; it has to be the one that the "
                "checkpoint was trained with, for the published ones "
                "text-embedding-3-large."
            ),
        ),
    ]


def _destination() -> QgsProcessingParameterDefinition:
    return with_help(
        QgsProcessingParameterFolderDestination("OUTPUT", tr("Model bundle")),
        tr("The folder that becomes the bundle; its name names the bundle."),
    )


def _report(
    request: ImportCheckpointRequest,
    result: ImportCheckpointResult,
    feedback: QgsProcessingFeedback,
) -> None:
    feedback.pushInfo(
        tr("Numbers in the pixel tower: {count}").format(
            count=result.parameters
        )
    )
    url = request.endpoint_url
    if not url:
        feedback.pushWarning(
            tr(
                "No endpoint was given: the bundle cannot be asked in words, "
                "but can export aligned rasters."
            )
        )
        return
    # Listed from now on where the user can allow it.
    remember(permission_of(url))
    if not permission_of(url).agreed:
        feedback.pushInfo(
            tr(
                "Before the first query, allow {host} under Settings > "
                "Options > AETHER, or in the dock."
            ).format(host=host_of(url))
        )
