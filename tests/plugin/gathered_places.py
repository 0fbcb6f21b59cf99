"""Gather places for the tests: of a town, from any source."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsRectangle,
)

from aether_qgis.client import EngineClient, SilentListener
from aether_qgis.place_sources.area import places_area
from aether_qgis.place_sources.gathering import PlacesOrder, gather_places
from aether_qgis.places.errors import PlacesError

CONTEXT = QgsCoordinateTransformContext()
TOWN = (12.33, 51.33, 12.37, 51.356)
"""About 8 km², in degrees."""


def area_of(west, south, east, north, crs="EPSG:4326"):
    return places_area(
        QgsRectangle(west, south, east, north, normalize=False),
        QgsCoordinateReferenceSystem(crs),
        CONTEXT,
    )


def gather(source, area=None, listener=None, **options):
    """Gather the places of a source, by default those of the town."""
    order = PlacesOrder(area or area_of(*TOWN), source, **options)
    return gather_places(
        order, listener or SilentListener(), ask_engine, CONTEXT
    )


def ask_engine(request):
    client = EngineClient(lambda: "")
    try:
        return client.call(request, SilentListener())
    finally:
        client.stop()


def refusal(source, **options):
    """The one sentence that says why there are no places."""
    with pytest.raises(PlacesError) as caught:
        gather(source, **options)
    sentence = str(caught.value)
    assert sentence.endswith(".") and "\n" not in sentence
    return sentence


def words_by_identity(gathered):
    return {place.identity: place.words for place in gathered.places}
