"""The layer of places: what training takes, with its licence."""

import pytest
from gathered_places import CONTEXT, gather
from overpass_server import body_of, node, way
from qgis.core import QgsVectorLayer

from aether_qgis.place_sources.layer_file import (
    open_places_layer,
    write_places_layer,
)
from aether_qgis.places.guess import guess_text_choice
from aether_qgis.places.template import DEFAULT_TEMPLATE
from aether_qgis.places.texts import rights_of, text_reader
from aether_qgis.results.regions import RegionsError


@pytest.fixture
def gathered(overpass):
    overpass.body = body_of(
        node(1, 12.35, 51.34, amenity="cafe", name="نور"),
        way(2, 12.36, 51.34, leisure="park"),
    )
    return gather("overpass", server=overpass.url)


def test_the_layer_is_what_training_takes_by_default(gathered, tmp_path):
    path = tmp_path / "places.gpkg"
    write_places_layer(gathered, path, "Places", CONTEXT)
    layer = open_places_layer(path, "Places")
    choice = guess_text_choice(layer.fields())
    assert choice.template == DEFAULT_TEMPLATE
    reader = text_reader(choice, layer.fields())
    texts = {reader.read(feature).text for feature in layer.getFeatures()}
    assert texts == {
        "A place of cafe, a type of food and drink, named نور.",
        "A place of park, a type of green space.",
    }


def test_positions_and_sources_are_kept(gathered, tmp_path):
    path = tmp_path / "places.gpkg"
    write_places_layer(gathered, path, "Places", CONTEXT)
    layer = open_places_layer(path, "Places")
    found = {
        feature["source_id"]: feature.geometry().asPoint().toString(2)
        for feature in layer.getFeatures()
    }
    assert found == {"node/1": "12.35,51.34", "way/2": "12.36,51.34"}
    assert layer.crs().authid() == "EPSG:4326"


def test_the_licence_travels_with_the_file(gathered, tmp_path):
    path = tmp_path / "places.gpkg"
    write_places_layer(gathered, path, "Places", CONTEXT)
    moved = path.rename(tmp_path / "elsewhere.gpkg")
    layer = QgsVectorLayer(f"{moved}|layername=places", "x", "ogr")
    assert rights_of(layer) == "© OpenStreetMap contributors, ODbL"
    assert "Places: 2; nothing was left out." in layer.metadata().abstract()
    assert list(tmp_path.glob("*.gpkg*")) == [moved]


def test_a_folder_that_is_not_there_leaves_nothing(gathered, tmp_path):
    path = tmp_path / "not" / "there.gpkg"
    with pytest.raises(RegionsError, match="cannot be written"):
        write_places_layer(gathered, path, "Places", CONTEXT)
    assert list(tmp_path.rglob("*.gpkg")) == []
