"""Write the features of an output."""

from __future__ import annotations

from typing import Iterable

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingException,
)

from aether_qgis.processing.base.values import Values


def write_features(
    values: Values,
    name: str,
    fields: QgsFields,
    geometry: Qgis.WkbType,
    crs: QgsCoordinateReferenceSystem,
    features: Iterable[QgsFeature],
) -> str:
    """Write ``features`` to the sink of the output ``name``.

    Returns the layer's name for QGIS. To be called when the features are
    there: a sink made before would stay behind after an error. Raises
    QgsProcessingException if they cannot be written.
    """
    algorithm = values.algorithm
    sink, destination = algorithm.parameterAsSink(
        values.given, name, values.context, fields, geometry, crs
    )
    if sink is None:
        raise QgsProcessingException(
            algorithm.invalidSinkError(values.given, name)
        )
    for feature in features:
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise _not_written(values, name, sink)
    if not sink.flushBuffer():
        raise _not_written(values, name, sink)
    return str(destination)


def _not_written(
    values: Values, name: str, sink: QgsFeatureSink
) -> QgsProcessingException:
    return QgsProcessingException(
        values.algorithm.writeFeatureError(sink, values.given, name)
    )
