"""Train on a layer's points, in the background."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from shutil import rmtree
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProcessingUtils,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from aether_qgis.client import EngineCancelled, EngineClient
from aether_qgis.engine.protocol import TrainRequest
from aether_qgis.places.places_file import (
    PlaceCounts,
    layer_to_raster,
    reading_percent,
    write_places,
)
from aether_qgis.places.texts import TextChoice, text_reader
from aether_qgis.tasks.engine_task import OwnEngineTask
from aether_qgis.translation import tr


class TrainTask(OwnEngineTask):
    """Write the places file, train, and end the training's own engine."""

    def __init__(
        self,
        client: EngineClient,
        request: TrainRequest,
        layer: QgsVectorLayer,
        choice: TextChoice,
        raster_crs: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
    ) -> None:
        """``client`` is the training's own, so that queries need not wait.

        Call on the main thread: the layer's features are snapshot here.
        Raises PlacesError if the texts or places cannot be read.
        """
        name = tr("AETHER: train “{title}”").format(title=request.title)
        super().__init__(name, client, request)
        self.counts: Optional[PlaceCounts] = None
        self.train_request = request
        # In a new folder of its own.
        self._places_path = Path(
            QgsProcessingUtils.generateTempFilename("places.jsonl")
        )
        self._features = QgsVectorLayerFeatureSource(layer)
        self._feature_count = int(layer.featureCount())
        self._reader = text_reader(choice, layer.fields())
        self._wanted = self._reader.wanted(layer.fields())
        self._transform = layer_to_raster(layer.crs(), raster_crs, context)

    def run(self) -> bool:
        """Train from the task's thread; never raises."""
        try:
            return super().run()
        finally:
            rmtree(self._places_path.parent, ignore_errors=True)

    def _prepare(self) -> None:
        self.step_changed.emit(tr("Reading the points"))
        self.counts = write_places(
            self._places_path,
            self._features.getFeatures(self._wanted),
            self._reader,
            self._transform,
            self._go_on,
        )
        if self.counts.stopped:
            raise EngineCancelled(tr("The training was cancelled."))
        for remark in self.counts.remarks():
            self.log(remark)
        self.request = replace(
            self.train_request, points=str(self._places_path)
        )

    def _go_on(self, read: int) -> bool:
        self.setProgress(reading_percent(read, self._feature_count))
        return not self.isCanceled()
