"""The Processing provider ``aether``."""

from __future__ import annotations

from typing import List

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from aether_qgis.icon import plugin_icon
from aether_qgis.processing.build_index import BuildIndexAlgorithm
from aether_qgis.processing.evaluate_alignment import (
    EvaluateAlignmentAlgorithm,
)
from aether_qgis.processing.export_aligned import ExportAlignedAlgorithm
from aether_qgis.processing.import_checkpoint import (
    ImportCheckpointAlgorithm,
)
from aether_qgis.processing.text_query import TextQueryAlgorithm
from aether_qgis.processing.train_alignment import TrainAlignmentAlgorithm


class AetherProvider(QgsProcessingProvider):
    """Offers AETHER's algorithms."""

    def id(self) -> str:
        """Return the id before the colon of an algorithm's id."""
        return "aether"

    def name(self) -> str:
        """Return the name in the toolbox; a name, so never translated."""
        return "AETHER"

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return plugin_icon()

    def loadAlgorithms(self) -> None:
        """Add the algorithms."""
        self.addAlgorithm(TextQueryAlgorithm())
        self.addAlgorithm(BuildIndexAlgorithm())
        self.addAlgorithm(TrainAlignmentAlgorithm())
        self.addAlgorithm(ImportCheckpointAlgorithm())
        self.addAlgorithm(EvaluateAlignmentAlgorithm())
        self.addAlgorithm(ExportAlignedAlgorithm())

    def supportedOutputRasterLayerExtensions(
        self,
    ) -> List[str]:
        """Return GeoTIFF only: it is what the engine writes."""
        return ["tif", "tiff"]
