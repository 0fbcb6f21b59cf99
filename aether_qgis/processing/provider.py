"""The Processing provider ``aether``."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Iterator, List, Type

from qgis.core import QgsProcessingAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from aether_qgis import processing
from aether_qgis.icon import plugin_icon
from aether_qgis.processing.base.engine_algorithm import EngineAlgorithm


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
        """Add every algorithm of this folder."""
        for algorithm in _algorithms():
            self.addAlgorithm(algorithm())

    def supportedOutputRasterLayerExtensions(
        self,
    ) -> List[str]:
        """Return GeoTIFF only: it is what the engine writes."""
        return ["tif", "tiff"]


def _algorithms() -> Iterator[Type[QgsProcessingAlgorithm]]:
    """Find the algorithms, in the order of their files' names."""
    for module in pkgutil.iter_modules(processing.__path__):
        name = f"{processing.__name__}.{module.name}"
        for found in vars(importlib.import_module(name)).values():
            if (
                isinstance(found, type)
                and issubclass(found, QgsProcessingAlgorithm)
                and found is not EngineAlgorithm
                and found.__module__ == name
            ):
                yield found
