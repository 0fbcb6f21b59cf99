"""The layer of places that training takes as it is."""

from __future__ import annotations

from pathlib import Path
from typing import Iterable, Iterator

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsLayerMetadata,
    QgsPointXY,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from aether_qgis.place_sources.area import LONGITUDE_LATITUDE
from aether_qgis.place_sources.gathering import GatheredPlaces
from aether_qgis.place_sources.selection import Place
from aether_qgis.places.errors import PlacesError
from aether_qgis.results.regions import (
    LayerKind,
    layer_fields,
    write_geopackage,
)
from aether_qgis.translation import tr

# The names in the template that training has as its default.
PLACES = LayerKind(
    "places",
    Qgis.WkbType.Point,
    {"class": str, "group": str, "name": str, "source_id": str},
)
_OGR = "ogr"


def place_features(places: Iterable[Place]) -> Iterator[QgsFeature]:
    """Yield a feature for each place, in degrees."""
    fields = layer_fields(PLACES.fields)
    for place in places:
        feature = QgsFeature(fields)
        point = QgsPointXY(place.longitude, place.latitude)
        feature.setGeometry(QgsGeometry.fromPointXY(point))
        kind, group, name = place.words
        feature.setAttributes(
            [kind, group or None, name or None, place.identity or None]
        )
        yield feature


def write_places_layer(
    gathered: GatheredPlaces,
    path: Path,
    title: str,
    context: QgsCoordinateTransformContext,
) -> None:
    """Write a GeoPackage of the places, with their source and licence.

    Written beside ``path`` and moved there when it is whole. Raises
    RegionsError or PlacesError if it cannot be written.
    """
    part = path.with_name(f"{path.stem}.part.gpkg")
    try:
        write_geopackage(
            place_features(gathered.places),
            places_crs(),
            str(part),
            context,
            PLACES,
        )
        metadata = places_metadata(gathered, title)
        # The licence travels with the file.
        QgsProviderRegistry.instance().saveLayerMetadata(
            _OGR, f"{part}|layername={PLACES.name}", metadata
        )
        part.replace(path)
    except OSError as error:
        raise PlacesError(
            tr(
                "{path} cannot be written ({reason}): free some disk space "
                "or choose another results folder in the AETHER options."
            ).format(path=path, reason=error.strerror or error)
        ) from error
    finally:
        part.unlink(missing_ok=True)


def open_places_layer(path: Path, title: str) -> QgsVectorLayer:
    """Return the layer of a file of places; raises PlacesError."""
    layer = QgsVectorLayer(f"{path}|layername={PLACES.name}", title, _OGR)
    if not layer.isValid():
        raise PlacesError(
            tr(
                "QGIS cannot open {path}, which was just written: check "
                "whether the file is still there, and get the places again."
            ).format(path=path)
        )
    return layer


def places_metadata(gathered: GatheredPlaces, title: str) -> QgsLayerMetadata:
    """Return what the layer's metadata say."""
    metadata = QgsLayerMetadata()
    metadata.setTitle(title)
    metadata.setType("dataset")
    metadata.setAbstract(
        tr("Places from {origin}. {outcome}").format(
            origin=gathered.origin, outcome=gathered.sentence()
        )
    )
    metadata.setRights([gathered.rights] if gathered.rights else [])
    metadata.setCrs(places_crs())
    return metadata


def places_crs() -> QgsCoordinateReferenceSystem:
    """Return the CRS of the layer."""
    return QgsCoordinateReferenceSystem(LONGITUDE_LATITUDE)
