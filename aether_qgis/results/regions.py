"""Regions as QGIS features: read the engine's GeoJSON, write a GeoPackage."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import (
    Any,
    Dict,
    Iterable,
    Iterator,
    List,
    Mapping,
    Optional,
    Union,
)

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsLayerMetadata,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QMetaType, QVariant

from aether_qgis.engine.protocol import partial_path
from aether_qgis.results.nearest_names import NEAR_FIELDS, NearestNames
from aether_qgis.results.region_states import STATE
from aether_qgis.results.smooth_outlines import smoothed
from aether_qgis.translation import tr

# QGIS 3.38 moved the type of a field from QVariant to QMetaType.
FIELD_TYPES = (
    {
        int: QMetaType.Type.LongLong,
        float: QMetaType.Type.Double,
        str: QMetaType.Type.QString,
        QDate: QMetaType.Type.QDate,
    }
    if Qgis.versionInt() >= 33800
    else {
        int: QVariant.Type.LongLong,
        float: QVariant.Type.Double,
        str: QVariant.Type.String,
        QDate: QVariant.Type.Date,
    }
)

REGION_FIELDS: Dict[str, type] = {
    "rank": int,
    "similarity_mean": float,
    "similarity_max": float,
    "relevance": float,
    "area_m2": float,
    "pixels": int,
    "query": str,
    "bundle": str,
    "source": str,
    STATE: str,
}
"""Name and type of a region's attributes, in the order users see them."""

GEOMETRY = Qgis.WkbType.MultiPolygon


class RegionsError(Exception):
    """The regions cannot be read or written; one sentence for the user."""


@dataclass(frozen=True)
class LayerKind:
    """What the features of a layer are."""

    name: str
    geometry: Qgis.WkbType
    fields: Mapping[str, type]
    """Name and type of each field, in the order users see them."""


REGIONS = LayerKind("regions", GEOMETRY, REGION_FIELDS)
NAMED_REGIONS = LayerKind(
    "regions", GEOMETRY, {**REGION_FIELDS, **NEAR_FIELDS}
)
"""Each with what is nearest to it."""


def region_fields(with_names: bool = False) -> QgsFields:
    """Return the fields of a regions layer.

    ``with_names`` tells whether there is a layer to name the places by.
    """
    more = NEAR_FIELDS if with_names else {}
    return layer_fields({**REGION_FIELDS, **more})


def layer_fields(types: Mapping[str, type]) -> QgsFields:
    """Return the fields of a layer, by name and type of each."""
    fields = QgsFields()
    for name, kind in types.items():
        fields.append(QgsField(name, FIELD_TYPES[kind]))
    return fields


def read_regions(
    geojson: str,
    types: Mapping[str, type] = REGION_FIELDS,
    *,
    smooth: bool = False,
    names: Optional[NearestNames] = None,
) -> Iterator[QgsFeature]:
    """Yield the features of the engine's GeoJSON, rank 1 first.

    Coordinates stay as they are written: in the raster's CRS, which
    GeoJSON cannot name. ``types`` are the fields of the file, by name. To
    ``smooth`` changes outlines alone: pixels and
    area stay what was found. With ``names``, in the same CRS, a feature has
    the ``NEAR_FIELDS`` too. Raises RegionsError if the file cannot be read.
    """
    layer = QgsVectorLayer(geojson, "regions", "ogr")
    if not layer.isValid():
        raise RegionsError(
            tr(
                "The regions in {path} cannot be read: run the query again."
            ).format(path=geojson)
        )
    near = {} if names is None else NEAR_FIELDS
    fields = layer_fields({**types, **near})
    for read in sorted(layer.getFeatures(), key=_rank):
        feature = QgsFeature(fields)
        geometry = read.geometry()
        geometry.convertToMultiType()
        attributes = [
            kind() if name == STATE else _value(read[name], kind)
            for name, kind in types.items()
        ]
        if names is not None:
            attributes += _nearest(names, geometry)
        if smooth:
            geometry = smoothed(geometry, int(read["pixels"]))
        feature.setGeometry(geometry)
        feature.setAttributes(attributes)
        yield feature


def write_geopackage(
    features: Iterable[QgsFeature],
    crs: QgsCoordinateReferenceSystem,
    path: str,
    transform_context: QgsCoordinateTransformContext,
    kind: LayerKind = REGIONS,
    metadata: Optional[QgsLayerMetadata] = None,
) -> None:
    """Write features, by default of read_regions, to a new GeoPackage.

    ``metadata`` go into the file, so that its licence travels with it.
    Raises RegionsError if the file cannot be written; then it is not there.
    """
    partial = partial_path(path)
    try:
        _write(features, crs, str(partial), transform_context, kind)
        if metadata:
            QgsProviderRegistry.instance().saveLayerMetadata(
                "ogr", f"{partial}|layername={kind.name}", metadata
            )
        partial.replace(path)
    except OSError as error:
        raise _not_written(path, error.strerror or str(error)) from error
    finally:
        # A journal lies beside what was given up.
        for left in partial.parent.glob(f"{partial.name}*"):
            left.unlink()


def _nearest(
    names: NearestNames, place: QgsGeometry
) -> List[Union[str, float, None]]:
    near = names.near(place)
    return [near.name, near.distance_m] if near.name else [None, None]


def _write(
    features: Iterable[QgsFeature],
    crs: QgsCoordinateReferenceSystem,
    path: str,
    transform_context: QgsCoordinateTransformContext,
    kind: LayerKind,
) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = kind.name
    writer = QgsVectorFileWriter.create(
        path,
        layer_fields(kind.fields),
        kind.geometry,
        crs,
        transform_context,
        options,
    )
    _check(writer)
    for feature in features:
        writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
    writer.flushBuffer()
    _check(writer)


def remove_geojson(path: str) -> None:
    """Remove the engine's GeoJSON with the temporary folder it is in."""
    shutil.rmtree(Path(path).parent, ignore_errors=True)


def crs_of(wkt: str) -> QgsCoordinateReferenceSystem:
    """Return the CRS that the engine names by its WKT."""
    return QgsCoordinateReferenceSystem.fromWkt(wkt)


def _check(writer: QgsVectorFileWriter) -> None:
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise OSError(writer.errorMessage())


def _not_written(path: str, reason: str) -> RegionsError:
    return RegionsError(
        tr(
            "{path} cannot be written ({reason}): free some disk space, or "
            "save the project in a folder of your own."
        ).format(path=path, reason=reason)
    )


def _value(read: Any, kind: type) -> Any:
    if kind is QDate:
        # Places without a known year have an empty text.
        return read if isinstance(read, QDate) else None
    return kind(read)


def _rank(feature: QgsFeature) -> int:
    return int(feature["rank"])
