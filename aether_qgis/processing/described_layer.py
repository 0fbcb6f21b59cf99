"""Give a layer that an algorithm has written its metadata."""

from __future__ import annotations

from contextlib import suppress
from typing import List

from qgis.core import (
    QgsLayerMetadata,
    QgsMapLayer,
    QgsNotSupportedException,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProviderConnectionException,
    QgsProviderRegistry,
)


class LayerDescriber(QgsProcessingLayerPostProcessorInterface):
    """Describes one loaded layer.

    QGIS holds only a bare pointer, and the algorithm may be gone before the
    layer is loaded: describers stay in a list until they have run.
    """

    _waiting: List[LayerDescriber] = []

    def __init__(self, metadata: QgsLayerMetadata) -> None:
        super().__init__()
        self._metadata = metadata
        self._done = False
        # Not removed while QGIS is still inside postProcessLayer.
        LayerDescriber._waiting = [
            one for one in LayerDescriber._waiting if not one._done
        ] + [self]

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Describe ``layer``; called by QGIS on its main thread."""
        layer.setMetadata(self._metadata)
        self._done = True


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
        details.setPostProcessor(LayerDescriber(metadata))
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
