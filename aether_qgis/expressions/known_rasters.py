"""The project's embedding rasters, for threads that may not look at it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QObject

from aether_qgis.requests.query import raster_path
from aether_qgis.requests.raster_groups import is_embedding


@dataclass(frozen=True)
class KnownRaster:
    """An embedding raster of the project."""

    layer_id: str
    name: str
    path: str
    crs: QgsCoordinateReferenceSystem


class KnownRasters(QObject):
    """A list that the main thread renews, and any thread may read."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._rasters: Tuple[KnownRaster, ...] = ()
        self._files: Dict[str, Optional[KnownRaster]] = {}
        self.transform_context = QgsCoordinateTransformContext()
        project = QgsProject.instance()
        project.layersAdded.connect(self._look)
        project.layersRemoved.connect(self._look)
        project.transformContextChanged.connect(self._look)
        self._look()

    def find(self, name: str) -> Optional[KnownRaster]:
        """Return a raster by its layer's id or name, or by its file; the
        first of the project for "". None if there is none."""
        for one in self._rasters:
            if name in ("", one.layer_id, one.name):
                return one
        if name and name not in self._files:
            self._files[name] = _opened(name)
        return self._files.get(name)

    def _look(self) -> None:
        project = QgsProject.instance()
        self._files.clear()  # what was no raster may be one by now
        self.transform_context = project.transformContext()
        self._rasters = tuple(
            _known(layer)
            for layer in project.mapLayers().values()
            if isinstance(layer, QgsRasterLayer) and is_embedding(layer)
        )


def _known(layer: QgsRasterLayer) -> KnownRaster:
    return KnownRaster(
        layer.id(), layer.name(), raster_path(layer), layer.crs()
    )


def _opened(name: str) -> Optional[KnownRaster]:
    """Return the embedding raster in a file, None for anything else."""
    try:
        is_file = Path(name).is_file()
    except (OSError, ValueError):
        return None
    if not is_file:
        return None
    options = QgsRasterLayer.LayerOptions()
    # The default style needs statistics, which nobody looks at.
    options.loadDefaultStyle = False
    layer = QgsRasterLayer(name, name, "gdal", options)
    is_usable = layer.isValid() and is_embedding(layer)
    return _known(layer) if is_usable else None
