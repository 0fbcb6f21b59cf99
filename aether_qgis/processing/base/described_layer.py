"""Give a layer that an algorithm has written its metadata."""

from __future__ import annotations

from contextlib import suppress

from qgis.core import (
    QgsLayerMetadata,
    QgsNotSupportedException,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProviderConnectionException,
    QgsProviderRegistry,
)

from aether_qgis.processing.base.layer_post_processor import LayerPostProcessor


def describe_when_loaded(
    context: QgsProcessingContext,
    destination: str,
    metadata: QgsLayerMetadata,
) -> None:
    """Write ``metadata`` into the output layer ``destination``.

    At once, so that the next algorithm of a model finds them, and beside
    the data, where its format can keep them; again when it is loaded.
    """
    if context.willLoadLayerOnCompletion(destination):
        details = context.layerToLoadOnCompletionDetails(destination)
        details.setPostProcessor(
            LayerPostProcessor(lambda loaded: loaded.setMetadata(metadata))
        )
    layer = QgsProcessingUtils.mapLayerFromString(destination, context)
    if layer is None:
        return
    layer.setMetadata(metadata)
    registry = QgsProviderRegistry.instance()
    # Layers in memory, and some databases, cannot keep them.
    with suppress(QgsNotSupportedException, QgsProviderConnectionException):
        file = layer.source().partition("|")[0]
        for part in registry.querySublayers(file):
            path = f"{file}|layername={part.name()}"
            registry.saveLayerMetadata(part.providerKey(), path, metadata)
