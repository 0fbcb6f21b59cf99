"""The algorithm ``aether:installengine``: the dialog without a window."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtGui import QIcon

from aether_qgis.client.python import engine_folder
from aether_qgis.environment.errors import InstallError
from aether_qgis.environment.install import install
from aether_qgis.environment.locks import LAYERS, QUERY
from aether_qgis.environment.network import (
    certificate_variables,
    network_variables,
)
from aether_qgis.environment.plan import Plan
from aether_qgis.icon import plugin_icon
from aether_qgis.processing.feedback_listener import FeedbackListener
from aether_qgis.translation import tr, tr_noop


class InstallEngineAlgorithm(QgsProcessingAlgorithm):
    """Install, update or repair the engine."""

    TAGS = tr_noop("install,setup,update,repair,python,packages")
    SUMMARY = tr_noop("Makes the Python environment that AETHER computes in.")
    HELP = tr_noop(
        "Makes the Python environment in which AETHER computes, in your "
        "QGIS profile: for servers and scripts, where there is no window. "
        "QGIS's own Python stays as it is. Run it again to update or "
        "repair.\n\n"
        "About 160 MB are downloaded for queries; deep training brings "
        "torch, which is 3 GB on Linux. A folder of wheels, as “make "
        "wheelhouse” fills one, needs no network."
    )

    def __init__(self) -> None:
        super().__init__()
        self._plan = Plan()

    def createInstance(self) -> InstallEngineAlgorithm:
        """Return another one."""
        return InstallEngineAlgorithm()

    def name(self) -> str:
        """Return the id after the provider's."""
        return "installengine"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Install the engine")

    def tags(self) -> List[str]:
        """Return further words under which the toolbox finds it."""
        return tr(self.TAGS).split(",")

    def shortDescription(self) -> str:
        """Return the tooltip in the toolbox."""
        return tr(self.SUMMARY)

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return plugin_icon()

    def group(self) -> str:
        """Return the name of the group."""
        return tr("Engine")

    def groupId(self) -> str:
        """Return the id of the group."""
        return "engine"

    def shortHelpString(self) -> str:
        """Return what the dialog shows beside the parameters."""
        return tr(self.HELP)

    def initAlgorithm(self, config: Optional[Dict[str, Any]] = None) -> None:
        """Add the parameters."""
        layers = QgsProcessingParameterEnum(
            "LAYERS",
            tr("Layers"),
            options=list(LAYERS),
            allowMultiple=True,
            defaultValue=[QUERY],
            usesStaticStrings=True,
        )
        wheels = QgsProcessingParameterFile(
            "WHEELS",
            tr("Folder of wheels, instead of the network"),
            behavior=QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        )
        fetch = QgsProcessingParameterBoolean(
            "FETCH_PYTHON",
            tr("Download a Python where none fits"),
            defaultValue=False,
        )
        for parameter in (layers, wheels, fetch):
            self.addParameter(parameter)
        self.addOutput(
            QgsProcessingOutputString("ENVIRONMENT", tr("Environment"))
        )

    def prepareAlgorithm(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Look at QGIS's proxies and certificates, on the main thread."""
        chosen = self.parameterAsEnumStrings(parameters, "LAYERS", context)
        folder = engine_folder()
        folder.mkdir(parents=True, exist_ok=True)
        self._plan = Plan(
            layers=tuple(x for x in LAYERS if x == QUERY or x in chosen),
            wheels_folder=self.parameterAsString(
                parameters, "WHEELS", context
            ),
            may_fetch_python=self.parameterAsBool(
                parameters, "FETCH_PYTHON", context
            ),
            network={**network_variables(), **certificate_variables(folder)},
        )
        return True

    def processAlgorithm(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Install; raises QgsProcessingException with one sentence."""
        try:
            made = install(self._plan, FeedbackListener(feedback))
        except InstallError as error:
            raise QgsProcessingException(str(error)) from error
        return {"ENVIRONMENT": str(made)}
