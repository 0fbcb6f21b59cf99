"""``aether:getplaces``: the same as the dialog, for models and batches."""

import processing
import pytest
from overpass_server import body_of, node
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from aether_qgis.places.texts import rights_of

TOWN = "12.33,12.37,51.33,51.356 [EPSG:4326]"


@pytest.fixture
def run(provider, overpass):
    def run_algorithm(feedback=None, **parameters):
        overpass.body = body_of(
            node(1, 12.35, 51.34, amenity="cafe", name="Grün"),
            node(2, 13.35, 51.34, amenity="cafe"),
        )
        values = {
            "EXTENT": TOWN,
            "SERVER": overpass.url,
            "OUTPUT": "TEMPORARY_OUTPUT",
            **parameters,
        }
        return processing.run("aether:getplaces", values, feedback=feedback)

    return run_algorithm


def test_it_has_exactly_these_parameters(provider):
    algorithm = provider.algorithm("getplaces")
    found = [one.name() for one in algorithm.parameterDefinitions()]
    assert found == [
        "EXTENT",
        "SOURCE",
        "FILE",
        "BUILDINGS",
        "SERVER",
        "FILE_CRS",
        "OUTPUT",
    ]
    assert all(one.help() for one in algorithm.parameterDefinitions())


def test_its_layer_has_places_and_a_licence(run):
    feedback = QgsProcessingFeedback(False)
    found = run(feedback)
    layer = found["OUTPUT"]
    assert [feature["class"] for feature in layer.getFeatures()] == ["cafe"]
    assert (found["PLACE_COUNT"], found["LEFT_OUT"]) == (1, 1)
    assert rights_of(layer) == "© OpenStreetMap contributors, ODbL"
    assert "1 outside the area" in feedback.textLog()


def test_a_geopackage_keeps_the_licence(run, tmp_path):
    path = tmp_path / "places.gpkg"
    run(OUTPUT=str(path))
    layer = QgsVectorLayer(str(path), "places", "ogr")
    assert layer.featureCount() == 1
    assert rights_of(layer) == "© OpenStreetMap contributors, ODbL"


def test_a_file_asks_no_server(run, overpass, tmp_path):
    path = tmp_path / "p.csv"
    path.write_text("lon,lat,class\n12.35,51.34,cafe\n", "utf-8")
    assert run(SOURCE="file", FILE=str(path))["PLACE_COUNT"] == 1
    assert overpass.queries == []


def test_a_named_server_without_effect_is_said(run, tmp_path):
    path = tmp_path / "p.csv"
    path.write_text("lon,lat,class\n12.35,51.34,cafe\n", "utf-8")
    feedback = QgsProcessingFeedback(False)
    run(feedback, SOURCE="file", FILE=str(path))
    assert "Overpass server" in feedback.textLog()


@pytest.mark.parametrize(
    "parameters, sentence",
    [
        ({"SOURCE": "file"}, "No file of places is chosen"),
        ({"EXTENT": "0,30,40,60 [EPSG:4326]"}, "2,500 km²"),
        ({"EXTENT": "175,185,0,1 [EPSG:4326]"}, "crosses the date line"),
        ({"SERVER": "nonsense"}, "is not the address"),
        ({"SOURCE": "quickosm"}, "is not there any more"),
    ],
)
def test_what_cannot_be_got_is_one_sentence(run, parameters, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(**parameters)
