"""Layer groups of tiles: offered in the dock's box, searched by its task."""

from pathlib import Path

import pytest
from conftest import engine_python, settle, wait_until
from qgis.core import QgsApplication, QgsProject

from aether_qgis.client import shared_client
from aether_qgis.gui.widgets.raster_box import RasterBox
from aether_qgis.requests.query import QueryOptions, build_query_request
from aether_qgis.results.files import new_result_files
from aether_qgis.tasks.query_task import QueryTask

CUT = Path(__file__).parents[1] / "cut_scene.py"
OFFER = "Valley (group of 2)"


@pytest.fixture(scope="module")
def zones(scene, tmp_path_factory):
    """A folder with halves of the scene in two UTM zones."""
    folder = tmp_path_factory.mktemp("zones")
    engine_python(CUT, scene, folder, 32640)
    return folder


@pytest.fixture
def group(zones, add_raster):
    """A layer group of the project with both tiles."""
    layers = [add_raster(zones / name) for name in ("west.tif", "east.tif")]
    made = QgsProject.instance().layerTreeRoot().addGroup("Valley")
    for layer in layers:
        made.addLayer(layer)
    return made


@pytest.fixture
def box(qgis_parent):
    made = RasterBox(qgis_parent, with_groups=True)
    yield made
    made.deleteLater()


def _offers(box):
    return [box.itemText(place) for place in range(box.count())]


def test_a_group_of_tiles_is_offered_after_the_layers(box, group):
    wait_until(lambda: OFFER in _offers(box))
    assert _offers(box) == ["east", "west", OFFER]


def test_the_chosen_group_stands_for_its_layers(box, group):
    wait_until(lambda: OFFER in _offers(box))
    box.setCurrentIndex(box.findText(OFFER))
    chosen = box.input()
    assert chosen.title == "Valley"
    assert [Path(path).name for path in chosen.paths] == [
        "west.tif",
        "east.tif",
    ]


def test_a_chosen_layer_stands_for_itself(box, group, zones):
    settle()
    box.setCurrentIndex(box.findText("west"))
    assert box.input().paths == (str(zones / "west.tif"),)


def test_no_choice_is_none(box):
    assert box.input() is None


def test_the_choice_stays_when_another_group_comes(box, group):
    wait_until(lambda: OFFER in _offers(box))
    box.setCurrentIndex(box.findText(OFFER))
    other = QgsProject.instance().layerTreeRoot().insertGroup(0, "Again")
    for node in group.findLayers():
        other.addLayer(node.layer())
    wait_until(lambda: box.count() == 4)
    assert box.currentText() == OFFER
    assert box.input().title == "Valley"


def test_the_chosen_group_stays_when_it_gets_a_tile(
    box, group, scene, add_raster
):
    wait_until(lambda: OFFER in _offers(box))
    box.setCurrentIndex(box.findText(OFFER))
    changes = []
    box.currentIndexChanged.connect(changes.append)
    group.addLayer(add_raster(scene))
    wait_until(lambda: box.currentText() == OFFER.replace("2", "3"))
    assert len(box.input().paths) == 3
    assert changes, "the dock would show the index of two tiles"


def test_of_layers_with_one_name_the_chosen_one_stays(box, zones, add_raster):
    first = add_raster(zones / "west.tif")
    second = add_raster(zones / "west.tif")
    root = QgsProject.instance().layerTreeRoot()
    for layer in (first, second):
        box.setLayer(layer)
        made = root.addGroup(layer.id())
        made.addLayer(first)
        made.addLayer(second)
        settle()
        assert any(layer.id() in offer for offer in _offers(box))
        assert box.currentLayer() == layer


def test_a_group_that_goes_is_no_longer_offered(box, group):
    wait_until(lambda: OFFER in _offers(box))
    QgsProject.instance().layerTreeRoot().removeChildNode(group)
    wait_until(lambda: OFFER not in _offers(box))


def test_a_group_of_one_raster_is_not_offered(box, zones, add_raster):
    layer = add_raster(zones / "west.tif")
    QgsProject.instance().layerTreeRoot().addGroup("One").addLayer(layer)
    settle()
    assert _offers(box) == ["west"]


@pytest.fixture
def run_task(box, group, results):
    """Search the group by a task; return the task."""

    def run(during=lambda task: None):
        wait_until(lambda: OFFER in _offers(box))
        box.setCurrentIndex(box.findText(OFFER))
        files = new_result_files("woods", results)
        chosen = box.input()
        request = build_query_request(
            chosen, QueryOptions("woods"), None, files.of_engine
        )
        task = QueryTask(
            shared_client(),
            request,
            chosen,
            files.regions,
            QgsProject.instance(),
        )
        ended = []
        task.taskCompleted.connect(lambda: ended.append(True))
        task.taskTerminated.connect(lambda: ended.append(False))
        QgsApplication.taskManager().addTask(task)
        during(task)
        wait_until(lambda: ended)
        return task

    return run


def test_the_answer_has_a_similarity_layer_per_zone(run_task):
    task = run_task()
    assert task.error == ""
    root = QgsProject.instance().layerTreeRoot()
    names = [
        node.name() for node in root.findGroup("AETHER: woods").findLayers()
    ]
    assert names == [
        f"Top {task.regions.featureCount()}: woods",
        "Similarity: woods (EPSG:32632)",
        "Similarity: woods (EPSG:32640)",
    ]


def test_a_cancelled_task_leaves_no_files(run_task, results):
    task = run_task(during=lambda task: task.cancel())
    assert task.similarity is None
    assert list(results.iterdir()) == []


def test_an_answer_that_comes_too_late_leaves_no_files(run_task, results):
    def remove_a_tile(task):
        wait_until(lambda: task.result is not None)
        project = QgsProject.instance()
        project.removeMapLayer(project.mapLayersByName("east")[0])

    run_task(during=remove_a_tile)
    assert list(results.iterdir()) == []
