"""Layer groups of a project whose rasters can be searched together."""

from __future__ import annotations

from typing import Dict, List, Sequence

from qgis.core import QgsLayerTreeGroup, QgsProject, QgsRasterLayer

from aether_qgis.requests.layer_roles import ROLE
from aether_qgis.requests.query import RequestError, raster_path

FEWEST_BANDS = 64
"""Of any embedding; the engine looks at what the bands are."""


def embedding_layers(group: QgsLayerTreeGroup) -> List[QgsRasterLayer]:
    """Return the layers in ``group`` that may be embedding rasters, those
    of inner groups included, from the top."""
    layers = [node.layer() for node in group.findLayers()]
    return [
        layer
        for layer in layers
        if isinstance(layer, QgsRasterLayer) and is_embedding(layer)
    ]


def is_embedding(layer: QgsRasterLayer) -> bool:
    """Say whether a layer may be an embedding raster."""
    return (
        layer.providerType() == "gdal"
        and layer.bandCount() >= FEWEST_BANDS
        and not layer.customProperty(ROLE)
    )


def searchable_groups(project: QgsProject) -> List[QgsLayerTreeGroup]:
    """Return the groups with two or more embedding rasters."""
    return [
        group
        for group in project.layerTreeRoot().findGroups(True)
        if len(embedding_layers(group)) > 1
    ]


def layers_of_files(
    project: QgsProject, paths: Sequence[str]
) -> List[QgsRasterLayer]:
    """Return a layer of the project for each of ``paths`` that has one."""
    found: Dict[str, QgsRasterLayer] = {}
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer):
            try:
                found.setdefault(raster_path(layer), layer)
            except RequestError:
                continue  # a web map
    return [found[path] for path in paths if path in found]
