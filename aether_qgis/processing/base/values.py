"""The values of an algorithm's parameters, as requests take them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Tuple

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from aether_qgis.processing.base.raster_inputs import extent_of, raster_input
from aether_qgis.requests.query import RasterInput, raster_path

Parameters = Dict[str, Any]


@dataclass(frozen=True)
class Values:
    """What the parameters of a run are set to.

    Layers are to be read while the algorithm prepares, in their own thread;
    sources and destinations belong to the thread that computes.
    """

    algorithm: QgsProcessingAlgorithm
    given: Parameters
    context: QgsProcessingContext

    def text(self, name: str) -> str:
        """Return a text without blanks around it, empty if there is none."""
        value = self.algorithm.parameterAsString(
            self.given, name, self.context
        )
        return str(value or "").strip()

    def texts(self, name: str) -> List[str]:
        """Return several texts, such as names of fields."""
        values = self.algorithm.parameterAsStrings(
            self.given, name, self.context
        )
        return [str(value) for value in values]

    def choice(self, name: str) -> str:
        """Return the word of a static choice."""
        return str(
            self.algorithm.parameterAsEnumString(
                self.given, name, self.context
            )
        )

    def number(self, name: str) -> float:
        """Return a number."""
        return float(
            self.algorithm.parameterAsDouble(self.given, name, self.context)
        )

    def count(self, name: str) -> int:
        """Return a whole number, 0 if there is none."""
        return int(
            self.algorithm.parameterAsInt(self.given, name, self.context)
        )

    def is_on(self, name: str) -> bool:
        """Return whether a box is ticked."""
        return bool(
            self.algorithm.parameterAsBool(self.given, name, self.context)
        )

    def is_set(self, name: str) -> bool:
        """Return whether a parameter differs from its default."""
        definition = self.algorithm.parameterDefinition(name)
        default = definition.defaultValue()
        if isinstance(definition, QgsProcessingParameterNumber):
            return self.number(name) != float(default or 0)
        return self.text(name) != str(default or "")

    def title(self, name: str) -> str:
        """Return what the dialog calls a parameter."""
        definition = self.algorithm.parameterDefinition(name)
        return str(definition.description())

    def raster(self, name: str = "INPUT") -> Tuple[QgsRasterLayer, str]:
        """Return a raster layer, and its file for GDAL.

        Raises QgsProcessingException for a layer that is missing, and
        RequestError for one that is no file.
        """
        layer = self.algorithm.parameterAsRasterLayer(
            self.given, name, self.context
        )
        if layer is None:
            raise QgsProcessingException(
                self.algorithm.invalidRasterError(self.given, name)
            )
        return layer, raster_path(layer)

    def rasters(self) -> RasterInput:
        """Return what INPUT and TILES name together; raises RequestError."""
        both = [self.given["INPUT"], self.given.get("TILES")]
        return raster_input(both, self.context)

    def extent(self) -> QgsRectangle:
        """Return EXTENT, referenced to its own CRS if it names one."""
        return extent_of(self.algorithm, self.given, self.context)

    def source(self, name: str) -> QgsProcessingFeatureSource:
        """Return features; raises QgsProcessingException without any."""
        source = self.algorithm.parameterAsSource(
            self.given, name, self.context
        )
        if source is None:
            raise QgsProcessingException(
                self.algorithm.invalidSourceError(self.given, name)
            )
        return source

    def vector(self, name: str) -> Optional[QgsVectorLayer]:
        """Return a vector layer; None for what is none, or not there."""
        return self.algorithm.parameterAsVectorLayer(
            self.given, name, self.context
        )

    def destination(self, name: str) -> str:
        """Return the file or folder that an output becomes."""
        definition = self.algorithm.parameterDefinition(name)
        read = (
            self.algorithm.parameterAsOutputLayer
            if isinstance(definition, QgsProcessingParameterRasterDestination)
            else self.algorithm.parameterAsFileOutput
        )
        return str(read(self.given, name, self.context))
