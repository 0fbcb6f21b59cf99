"""The file of places that an algorithm hands to the engine."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree
from typing import Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingUtils,
)

from aether_qgis.places.place_reader import PlaceReader
from aether_qgis.places.places_file import (
    layer_to_raster,
    reading_percent,
    write_places,
)
from aether_qgis.processing.base.values import Values


@contextmanager
def places_file(
    source: QgsProcessingFeatureSource,
    reader: PlaceReader,
    raster_crs: QgsCoordinateReferenceSystem,
    values: Values,
    feedback: QgsProcessingFeedback,
) -> Iterator[str]:
    """Give the path of a file with the places of ``source``, for a while.

    It is not whole if the user cancelled. Raises PlacesError.
    """
    transform = layer_to_raster(
        source.sourceCrs(), raster_crs, values.context.transformContext()
    )
    # QGIS's own check would throw through the loop's iterator, which the
    # interpreter does not survive; areas are mended when they are written.
    features = source.getFeatures(
        reader.wanted(source.fields()),
        QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks,
    )
    total = source.featureCount()

    def go_on(read: int) -> bool:
        feedback.setProgress(reading_percent(read, total))
        return not feedback.isCanceled()

    path = Path(
        QgsProcessingUtils.generateTempFilename("places.jsonl", values.context)
    )
    try:
        counts = write_places(path, features, reader, transform, go_on)
        for remark in counts.remarks():
            feedback.pushInfo(remark)
        yield str(path)
    finally:
        # It lies in a new folder of its own.
        rmtree(path.parent, ignore_errors=True)
