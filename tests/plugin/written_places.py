"""Write a layer's places for the engine, and read what was written."""

from __future__ import annotations

import json

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
)

from aether_qgis.places.places_file import layer_to_raster, write_places


def written_places(path, layer, reader, crs, **options):
    """Return the counts and the lines of the file that ``reader`` fills."""
    counts = write_places(
        path,
        layer.getFeatures(reader.wanted(layer.fields())),
        reader,
        layer_to_raster(
            layer.crs(),
            QgsCoordinateReferenceSystem(crs),
            QgsCoordinateTransformContext(),
        ),
        **options,
    )
    lines = path.read_text("utf-8").splitlines()
    return counts, [json.loads(line) for line in lines]
