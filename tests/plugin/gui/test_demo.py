"""Try the demo: one call draws the scene and shows it."""

from pathlib import Path

import numpy as np
import pytest
from conftest import wait_until
from osgeo import gdal
from qgis.core import QgsLayerNotesUtils, QgsProject

from aether_qgis.client import EngineClient, SilentListener
from aether_qgis.engine.protocol import DemoSceneRequest, QueryRequest
from aether_qgis.gui.first_run.demo import Demo
from aether_qgis.requests.example_queries import (
    alphaearth_queries,
    demo_queries,
)
from aether_qgis.results import demo_layers
from aether_qgis.tasks import demo_task

GROUP = "AETHER demo (simulated)"


@pytest.fixture
def small(monkeypatch, tmp_path):
    """The demo draws a small scene into the test's folder."""
    monkeypatch.setattr(
        demo_task,
        "DemoSceneRequest",
        lambda folder: DemoSceneRequest(folder, side=192),
    )
    folder = str(tmp_path / "demo scene")
    monkeypatch.setattr(demo_task, "demo_folder", lambda: folder)
    return Path(folder)


@pytest.fixture
def try_demo(qgis_canvas, client):
    """Press the button; return the layers, or the sentence and steps."""

    def press():
        demo = Demo(qgis_canvas, client)
        heard = []
        demo.ready.connect(heard.append)
        demo.failed.connect(lambda *said: heard.append(said))
        demo.begin()
        assert demo.is_running
        wait_until(lambda: heard)
        return heard[0]

    return press


def test_the_scene_lies_in_a_group_that_says_it_is_simulated(
    small, try_demo, qgis_canvas
):
    layers = try_demo()
    root = QgsProject.instance().layerTreeRoot()
    group = root.findGroup(GROUP)
    assert [node.layer() for node in group.findLayers()] == [
        layers.embedding,
        layers.preview,
    ]
    assert root.findLayer(layers.preview).isVisible()
    assert not root.findLayer(layers.embedding).isVisible()
    settings = qgis_canvas.mapSettings()
    shown = settings.layerToMapCoordinates(
        layers.preview, layers.preview.extent().center()
    )
    assert qgis_canvas.extent().contains(shown)


def test_both_layers_say_what_they_are_and_whom_to_credit(small, try_demo):
    layers = try_demo()
    for layer in (layers.preview, layers.embedding):
        assert "(simulated)" in layer.name()
        assert "SIMULATED" in layer.metadata().abstract()
        assert "Google DeepMind" in layer.metadata().rights()[0]
        notes = QgsLayerNotesUtils.layerNotes(layer)
        assert "No pixel shows a real place" in notes
        assert "Google DeepMind" in notes


def test_a_second_press_reuses_files_and_layers(small, try_demo):
    first = try_demo()
    drawn = (small / "valley.tif").stat().st_mtime_ns
    second = try_demo()
    assert second.embedding.id() == first.embedding.id()
    assert (small / "valley.tif").stat().st_mtime_ns == drawn
    assert len(QgsProject.instance().mapLayers()) == 2


def test_a_layer_that_was_removed_comes_back(small, try_demo):
    first = try_demo()
    QgsProject.instance().removeMapLayer(first.preview.id())
    second = try_demo()
    assert second.embedding.id() == first.embedding.id()
    assert len(QgsProject.instance().layerTreeRoot().children()) == 1
    assert len(QgsProject.instance().mapLayers()) == 2


def test_without_an_engine_one_sentence_says_what_to_do(
    small, qgis_canvas, monkeypatch, tmp_path
):
    monkeypatch.setenv("AETHER_ENGINE_PYTHON", str(tmp_path / "none"))
    demo, heard = Demo(qgis_canvas, EngineClient(lambda: "")), []
    demo.failed.connect(lambda *said: heard.append(said))
    demo.begin()
    wait_until(lambda: heard)
    assert "is not a program that can be run" in heard[0][0]
    assert not QgsProject.instance().mapLayers()


def test_a_folder_that_is_a_file_is_told(small, try_demo):
    small.write_text("mine")
    sentence, _ = try_demo()
    assert "choose another one" in sentence
    assert small.read_text() == "mine"


def test_the_folder_is_in_the_profile():
    assert Path(demo_layers.demo_folder()).parts[-2:] == (
        "aether_qgis",
        "demo",
    )


def test_the_algorithm_gives_a_scene_that_says_it_is_simulated(
    provider, tmp_path
):
    import processing

    values = {"SIDE": 96, "OUTPUT": str(tmp_path / "made")}
    found = processing.run("aether:demoscene", values)
    assert gdal.Open(found["RASTER"]).RasterCount == 64
    assert gdal.Open(found["PREVIEW"]).GetMetadataItem("simulated") == "yes"
    assert Path(found["POINTS"]).parent == tmp_path / "made"


def test_three_queries_are_offered_for_each():
    for queries in (demo_queries(), alphaearth_queries()):
        assert len({query.text for query in queries}) == 3
        assert all(query.label for query in queries)


@pytest.mark.parametrize(
    ("number", "cover"),
    [(0, "built"), (1, "flooded_vegetation"), (2, "snow_and_ice")],
)
def test_the_best_pixels_of_an_example_lie_on_what_it_names(
    number, cover, scene, client, tmp_path
):
    asked = QueryRequest(
        raster=str(scene),
        positive=(demo_queries()[number].text,),
        similarity_path=str(tmp_path / "similarity.tif"),
        regions_path=str(tmp_path / "regions.geojson"),
    )
    client.call(asked, SilentListener())
    truth = gdal.Open(str(scene.with_name("valley_landcover.tif")))
    classes = truth.GetMetadataItem("classes").split(",")
    # The answer runs north to south, the scene south to north.
    is_right = truth.ReadAsArray()[::-1] == classes.index(cover)
    similarity = gdal.Open(asked.similarity_path).ReadAsArray()
    best = np.nan_to_num(similarity, nan=-1).ravel().argsort()[::-1]
    half = int(is_right.sum()) // 2
    assert is_right.ravel()[best[:half]].mean() > 0.95
