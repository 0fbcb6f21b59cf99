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
    QgsVectorLayer,
)

from aether_qgis.place_sources.area import LONGITUDE_LATITUDE
from aether_qgis.place_sources.gathering import GatheredPlaces
from aether_qgis.place_sources.selection import Place
from aether_qgis.places.errors import PlacesError
from aether_qgis.results.metadata import dataset_metadata
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

    Raises RegionsError if it cannot be written.
    """
    write_geopackage(
        place_features(gathered.places),
        places_crs(),
        str(path),
        context,
        PLACES,
        places_metadata(gathered, title),
    )


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
    return dataset_metadata(
        title,
        places_crs(),
        rights=gathered.rights,
        abstract=tr("Places from {origin}. {outcome}").format(
            origin=gathered.origin, outcome=gathered.sentence()
        ),
    )


def places_crs() -> QgsCoordinateReferenceSystem:
    """Return the CRS of the layer."""
    return QgsCoordinateReferenceSystem(LONGITUDE_LATITUDE)
