"""Places of the files that QGIS reads: PBF, GeoPackage, shapefile, GeoJSON."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProviderRegistry,
    QgsProviderSublayerDetails,
    QgsVectorLayer,
    QgsWkbTypes,
)

from aether_qgis.place_sources.area import LONGITUDE_LATITUDE, PlacesArea
from aether_qgis.place_sources.columns import (
    PlaceColumns,
    expected_columns,
    place_columns,
)
from aether_qgis.place_sources.file_source import FileReading
from aether_qgis.places.errors import PlacesError
from aether_qgis.places.position import points_of
from aether_qgis.places.texts import rights_of
from aether_qgis.places.values import words_of
from aether_qgis.translation import tr

_OSM = "OSM"
# A line is no place, and other relations are collections of all kinds.
_OSM_LAYERS = ("points", "multipolygons")
_ELEMENT_FIELDS = ("osm_id", "osm_way_id")
_Geometry = Qgis.GeometryType
# So many are read to the last, which tells what lies outside the area.
_FEW_FEATURES = 100_000


def read_vector_file(reading: FileReading) -> str:
    """Offer the places of all layers of a file; return whom to name.

    Raises PlacesError for a file that QGIS cannot read or that says nothing
    about its places, and EngineCancelled.
    """
    rights, unknown = "", []
    layers = _layers(reading)
    for layer in layers:
        found = read_layer(layer, reading)
        if found is None:
            unknown.append(layer)
        else:
            rights = rights or found
    if len(unknown) == len(layers):
        names = [field.name() for field in unknown[0].fields()]
        raise no_columns(reading, names)
    return rights


def read_layer(layer: QgsVectorLayer, reading: FileReading) -> Optional[str]:
    """Offer the places of a layer; return whom to name, which may be empty.

    None for a layer whose fields do not say what its places are. Raises
    PlacesError for one without a CRS, and EngineCancelled.
    """
    columns = place_columns([field.name() for field in layer.fields()])
    if columns is None:
        return None
    _offer_features(layer, columns, reading)
    return columns.rights or rights_of(layer)


def no_columns(reading: FileReading, names: List[str]) -> PlacesError:
    """Return that the columns of a file do not say what its places are."""
    return PlacesError(
        tr(
            "{path} does not say what its places are; expected {expected}, "
            "found only {found}. Add it to the project and choose the "
            "texts in the training dialog instead."
        ).format(
            path=reading.path,
            expected=expected_columns(),
            found=", ".join(names[:20]) or "–",
        )
    )


def point_of(
    geometry: QgsGeometry, to_degrees: QgsCoordinateTransform
) -> Optional[QgsPointXY]:
    """Return the place for which a geometry stands, in degrees."""
    points = points_of(geometry)
    if not points:
        return None
    try:
        return to_degrees.transform(points[0])
    except QgsCsException:
        return None


def to_degrees(
    crs: QgsCoordinateReferenceSystem, reading: FileReading
) -> QgsCoordinateTransform:
    """Return the way from ``crs`` to longitude and latitude."""
    degrees = QgsCoordinateReferenceSystem(LONGITUDE_LATITUDE)
    return QgsCoordinateTransform(crs, degrees, reading.context)


def _layers(reading: FileReading) -> List[QgsVectorLayer]:
    registry = QgsProviderRegistry.instance()
    parts = [
        part
        for part in registry.querySublayers(str(reading.path))
        if part.type() == Qgis.LayerType.Vector
    ]
    options = QgsProviderSublayerDetails.LayerOptions(reading.context)
    options.loadDefaultStyle = False
    layers = [part.toLayer(options) for part in parts if _is_wanted(part)]
    usable = [
        layer for layer in layers if layer is not None and layer.isValid()
    ]
    if usable:
        return usable
    if parts:
        raise PlacesError(
            tr(
                "{path} holds no layer of points or areas: choose another "
                "file."
            ).format(path=reading.path)
        )
    raise PlacesError(
        tr(
            "QGIS cannot read {path} as places; expected OpenStreetMap's "
            "PBF, a GeoPackage, a shapefile, GeoJSON, GeoParquet or a table "
            "with coordinates: check whether the file is whole."
        ).format(path=reading.path)
    )


def _is_wanted(part: QgsProviderSublayerDetails) -> bool:
    if part.driverName() == _OSM:
        return part.name() in _OSM_LAYERS
    kind = Qgis.WkbType(part.wkbType())
    if kind == Qgis.WkbType.NoGeometry:
        return False
    return bool(QgsWkbTypes.geometryType(kind) != _Geometry.Line)


def _offer_features(
    layer: QgsVectorLayer, columns: PlaceColumns, reading: FileReading
) -> None:
    crs = layer.crs()
    if not crs.isValid():
        raise PlacesError(
            tr(
                "{path} has no CRS, so nobody knows where its places are: "
                "add it to the project, set its CRS there and save it again."
            ).format(path=reading.path)
        )
    there = to_degrees(crs, reading)
    features = layer.dataProvider().getFeatures(
        _request(layer, columns, reading.area, there)
    )
    feature, is_osm = QgsFeature(), layer.dataProvider().storageType() == _OSM
    while features.nextFeature(feature):
        reading.go_on()
        geometry, value_of = feature.geometry(), feature.attribute
        is_area = geometry.type() == _Geometry.Polygon
        name = columns.identity(value_of) or str(feature.id())
        if is_osm:
            name = f"{_element(feature, is_area)}/{name}"
        reading.selection.offer(
            columns.words(value_of),
            point_of(geometry, there),
            name,
            is_area,
            columns.is_doubtful(value_of),
        )


def _request(
    layer: QgsVectorLayer,
    columns: PlaceColumns,
    area: PlacesArea,
    there: QgsCoordinateTransform,
) -> QgsFeatureRequest:
    request = QgsFeatureRequest()
    fields = [*columns.fields, *_ELEMENT_FIELDS]
    request.setSubsetOfAttributes(fields, layer.fields())
    if 0 <= layer.featureCount() <= _FEW_FEATURES:
        return request
    try:
        request.setFilterRect(
            there.transformBoundingBox(
                area.box, Qgis.TransformDirection.Reverse
            )
        )
    except QgsCsException:
        # All are read then, and checked one by one.
        return request
    return request


def _element(feature: QgsFeature, is_area: bool) -> str:
    if not is_area:
        return "node"
    is_way = bool(words_of(feature.attribute("osm_way_id")))
    return "way" if is_way else "relation"
