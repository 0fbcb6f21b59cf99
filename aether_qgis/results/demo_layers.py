"""The layers of the demo scene, which say that it is simulated."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsApplication,
    QgsLayerNotesUtils,
    QgsProject,
    QgsRasterLayer,
)

from aether_qgis.engine.protocol import DemoSceneResult
from aether_qgis.results.layers import LayerError
from aether_qgis.results.metadata import dataset_metadata
from aether_qgis.translation import tr

_LICENCE = "CC-BY-4.0"


@dataclass(frozen=True)
class DemoLayers:
    """The two layers of the scene in the project."""

    preview: QgsRasterLayer
    """Colours for the eye; on."""
    embedding: QgsRasterLayer
    """What queries search; off, since some builds of QGIS show it wrongly."""


def demo_folder() -> str:
    """Return where the demo scene lies in the user's profile."""
    folder = Path(QgsApplication.qgisSettingsDirPath(), "aether_qgis", "demo")
    return str(folder)


def add_demo_layers(
    project: QgsProject, result: DemoSceneResult
) -> DemoLayers:
    """Add the scene in a group on top, or return the layers that are there.

    Raises LayerError if QGIS cannot open a file.
    """
    preview = _layer_of(project, result.preview)
    embedding = _layer_of(project, result.raster)
    if preview and embedding:
        return DemoLayers(preview, embedding)
    layers = DemoLayers(
        preview or _open(result.preview, tr("Picture (simulated)")),
        embedding or _open(result.raster, tr("Valley (simulated)")),
    )
    name = tr("AETHER demo (simulated)")
    root = project.layerTreeRoot()
    group = root.findGroup(name) or root.insertGroup(0, name)
    for layer in (layers.embedding, layers.preview):
        _describe(layer, result)
        if project.mapLayer(layer.id()) is None:
            project.addMapLayer(layer, False)
            node = group.addLayer(layer)
            node.setExpanded(False)
            node.setItemVisibilityChecked(layer is layers.preview)
    return layers


def _layer_of(project: QgsProject, path: str) -> Optional[QgsRasterLayer]:
    for layer in project.mapLayers().values():
        if layer.source() == path and layer.isValid():
            return layer
    return None


def _open(path: str, name: str) -> QgsRasterLayer:
    layer = QgsRasterLayer(path, name, "gdal")
    if not layer.isValid():
        raise LayerError(
            tr(
                "QGIS cannot open {path}, a file of the demo scene: try the "
                "demo again, which draws it anew if it is damaged."
            ).format(path=path)
        )
    return layer


def _describe(layer: QgsRasterLayer, result: DemoSceneResult) -> None:
    simulated = tr(
        "SIMULATED: a fictional valley, drawn from class statistics of real "
        "AlphaEarth vectors. No pixel shows a real place."
    )
    metadata = dataset_metadata(
        layer.name(),
        layer.crs(),
        rights=result.attribution,
        licence=_LICENCE,
        abstract=simulated,
    )
    metadata.setIdentifier(layer.source())
    layer.setMetadata(metadata)
    notes = f"<p>{simulated}</p><p>{result.attribution} {_LICENCE}</p>"
    QgsLayerNotesUtils.setLayerNotes(layer, notes)
