"""The picture of an embedding raster as a layer above it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
)

from aether_qgis.engine.protocol.picturing import PictureResult
from aether_qgis.requests.layer_roles import PICTURE_ROLE, ROLE
from aether_qgis.results.layers import LayerError
from aether_qgis.results.metadata import dataset_metadata
from aether_qgis.translation import tr


def open_picture(result: PictureResult, name: str) -> QgsRasterLayer:
    """Return the picture of the raster called ``name``, as it was coloured.

    Raises LayerError if QGIS cannot open it.
    """
    options = QgsRasterLayer.LayerOptions()
    # The default style would stretch the colours, and need statistics.
    options.loadDefaultStyle = False
    title = tr("Picture: {raster}").format(raster=name)
    layer = QgsRasterLayer(result.path, title, "gdal", options)
    if not layer.isValid():
        raise LayerError(
            tr(
                "QGIS cannot open the picture {path}: check whether the file "
                "is still there, and try again."
            ).format(path=result.path)
        )
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 1, 2, 3))
    metadata = dataset_metadata(
        title,
        layer.crs(),
        rights=result.attribution,
        licence=result.licence,
        abstract=tr("Bands A01, A16 and A09 as red, green and blue."),
    )
    metadata.setIdentifier(Path(result.path).name)
    layer.setMetadata(metadata)
    layer.setCustomProperty(ROLE, PICTURE_ROLE)
    return layer


def add_picture(
    project: QgsProject, picture: QgsRasterLayer, above: str
) -> None:
    """Add a picture right above the layer with the id ``above``."""
    root = project.layerTreeRoot()
    node = root.findLayer(above)
    group = node.parent() if node else root
    place = group.children().index(node) if node else 0
    project.addMapLayer(picture, False)
    added = group.insertLayer(place, picture)
    added.setExpanded(False)
