"""The algorithm ``aether:installengine``: the dialog without a window."""

from __future__ import annotations

from pathlib import Path
from typing import List

from qgis.core import (
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
)

from aether_qgis.client.python import engine_folder
from aether_qgis.environment.install import install
from aether_qgis.environment.locks import LAYERS, QUERY
from aether_qgis.environment.network import (
    certificate_variables,
    network_variables,
)
from aether_qgis.environment.plan import Plan
from aether_qgis.processing.base.engine_algorithm import EngineAlgorithm
from aether_qgis.processing.base.feedback_listener import FeedbackListener
from aether_qgis.processing.base.parameter_kinds import with_help
from aether_qgis.processing.base.values import Parameters, Values
from aether_qgis.translation import tr, tr_noop


class InstallEngineAlgorithm(EngineAlgorithm[Plan, Path]):
    """Install, update or repair the engine."""

    NAME = "installengine"
    TITLE = tr_noop("Install the engine")
    GROUP = "engine"
    TAGS = tr_noop(
        "engine,python,packages,set up,update,repair,offline,wheels"
    )
    SUMMARY = tr_noop("Makes the Python environment in which AETHER computes.")
    HELP = tr_noop(
        "Makes the Python environment in which AETHER computes, in your "
        "QGIS profile: for servers and scripts, where there is no window. "
        "QGIS's own Python stays as it is. Run it again to update or "
        "repair.\n\n"
        "About 160 MB are downloaded for queries; deep training brings "
        "torch, which is 3 GB on Linux. A folder of wheels, as “make "
        "wheelhouse” fills one, needs no network."
    )

    def parameters(self) -> List[QgsProcessingParameterDefinition]:
        """Return all parameters."""
        return [
            with_help(
                QgsProcessingParameterEnum(
                    "LAYERS",
                    tr("Layers"),
                    options=list(LAYERS),
                    allowMultiple=True,
                    defaultValue=[QUERY],
                    usesStaticStrings=True,
                ),
                tr("What to install; the layer for queries always is."),
            ),
            with_help(
                QgsProcessingParameterFile(
                    "WHEELS",
                    tr("Folder of wheels"),
                    behavior=QgsProcessingParameterFile.Behavior.Folder,
                    optional=True,
                ),
                tr("Packages that lie ready, instead of the network."),
            ),
            with_help(
                QgsProcessingParameterBoolean(
                    "FETCH_PYTHON",
                    tr("Download a Python where none fits"),
                    defaultValue=False,
                ),
                tr("About 45 MB, by the program uv, from its own source."),
            ),
        ]

    def outputs(self) -> List[QgsProcessingOutputDefinition]:
        """Return where the environment is."""
        return [QgsProcessingOutputString("ENVIRONMENT", tr("Environment"))]

    def request(self, values: Values) -> Plan:
        """Return what to install, with QGIS's proxies and certificates."""
        chosen = self.parameterAsEnumStrings(
            values.given, "LAYERS", values.context
        )
        folder = engine_folder()
        folder.mkdir(parents=True, exist_ok=True)
        return Plan(
            layers=tuple(x for x in LAYERS if x == QUERY or x in chosen),
            wheels_folder=values.text("WHEELS"),
            may_fetch_python=values.is_on("FETCH_PYTHON"),
            network={**network_variables(), **certificate_variables(folder)},
        )

    def answer(
        self, request: Plan, values: Values, feedback: QgsProcessingFeedback
    ) -> Path:
        """Install; the engine is not asked before it is there."""
        return install(request, FeedbackListener(feedback))

    def results(
        self,
        request: Plan,
        result: Path,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Return where the environment is."""
        return {"ENVIRONMENT": str(result)}
