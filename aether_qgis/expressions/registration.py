"""AETHER's functions in QGIS's expressions."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsExpression

from aether_qgis.expressions.known_rasters import KnownRasters
from aether_qgis.expressions.similarity_function import (
    NAME,
    SimilarityFunction,
)


class ExpressionFunctions:
    """Registers the functions, and takes them back."""

    def __init__(self) -> None:
        self._rasters: Optional[KnownRasters] = KnownRasters()
        # QGIS holds only a bare pointer.
        self._function = SimilarityFunction(self._rasters)
        QgsExpression.registerFunction(self._function)

    def remove(self) -> None:
        """Take the functions back."""
        QgsExpression.unregisterFunction(NAME)
        if self._rasters is not None:
            self._rasters.deleteLater()
            self._rasters = None
