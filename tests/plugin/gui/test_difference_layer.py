"""The comparison makes a layer of the difference of its two sides."""

from pathlib import Path

import pytest
from conftest import engine_python, wait_until
from qgis.core import QgsProject, QgsRasterLayer

from aether_qgis.gui.compare.dialog import CompareDialog
from aether_qgis.gui.compare.sides import sides_of
from aether_qgis.requests.layer_roles import (
    DIFFERENCE_ROLE,
    ROLE,
    SIMILARITY_ROLE,
)
from aether_qgis.requests.question import TEXT_QUERY, Question
from aether_qgis.results.answer_groups import answer_groups, is_kept
from aether_qgis.results.asked_question import mark_asked
from aether_qgis.results.layers import add_group

FOREST, WATER = "forest", "open water"


@pytest.fixture(scope="module")
def rasters(scene, tmp_path_factory):
    """Similarity rasters of the valley for two queries."""
    folder = tmp_path_factory.mktemp("answers")
    script = Path(__file__).parents[1] / "answer_rasters.py"
    engine_python(script, scene, folder, FOREST, WATER)
    return {words: folder / f"{words}.tif" for words in (FOREST, WATER)}


def add_answer(path, words, raster="valley.tif"):
    layer = QgsRasterLayer(str(path), f"Similarity: {words}")
    layer.setCustomProperty(ROLE, SIMILARITY_ROLE)
    asked = {"INPUT": raster, "QUERY": words}
    mark_asked(layer, Question(TEXT_QUERY, asked))
    add_group(QgsProject.instance(), words, [layer])
    return layer


@pytest.fixture
def answers(rasters):
    """The answers on the map, open water the newer one."""
    return [add_answer(rasters[words], words) for words in (FOREST, WATER)]


@pytest.fixture
def dialog(qgis_canvas, qgis_parent, provider):
    qgis_parent.show()
    made = CompareDialog(qgis_canvas, qgis_parent)
    yield made
    made.shut_down()
    made.deleteLater()


def make_difference(dialog):
    dialog.difference.click()
    wait_until(lambda: not dialog.maker.is_running)


def test_the_difference_of_both_sides_is_the_newest_answer(
    dialog, answers, results
):
    dialog.show()
    make_difference(dialog)
    newest, *earlier = answer_groups(QgsProject.instance())
    assert newest.name() == "AETHER: Difference: forest or open water"
    (layer,) = (node.layer() for node in newest.findLayers())
    assert layer.customProperty(ROLE) == DIFFERENCE_ROLE
    assert Path(layer.source()).parent == results
    assert newest.isVisible()
    assert not any(one.isVisible() or is_kept(one) for one in earlier)


def test_it_ends_the_swipe_and_says_how_far_they_differ(dialog, answers):
    dialog.show()
    assert dialog.swipe is not None
    make_difference(dialog)
    assert dialog.swipe is None
    assert "“forest” and “open water” differ strongly" in dialog.hint.text()
    assert dialog.isVisible() and not dialog.progress.isVisible()


def test_sides_stay_chosen_and_the_difference_joins_the_lists(dialog, answers):
    dialog.show()
    make_difference(dialog)
    assert dialog.left.currentText() == FOREST
    assert dialog.right.currentText() == WATER
    assert dialog.left.itemText(0) == "Difference: forest or open water"


def test_swapped_sides_give_the_other_sign(dialog, answers):
    dialog.show()
    dialog.swap.click()
    make_difference(dialog)
    newest = answer_groups(QgsProject.instance())[0]
    assert newest.name() == "AETHER: Difference: open water or forest"


def test_rasters_that_are_no_answers_have_no_difference(
    dialog, answers, scene, add_raster
):
    add_raster(scene)
    dialog.show()
    assert dialog.difference.isEnabled()
    dialog.left.setCurrentIndex(dialog.left.findText("valley"))
    dialog.left.activated.emit(dialog.left.currentIndex())
    assert not dialog.difference.isEnabled()
    assert "two different answers" in dialog.difference.toolTip()


def test_an_answer_has_no_difference_from_itself(dialog, answers):
    dialog.show()
    dialog.left.setCurrentIndex(dialog.right.currentIndex())
    dialog.left.activated.emit(dialog.left.currentIndex())
    assert not dialog.difference.isEnabled()


def test_what_goes_wrong_is_one_sentence_and_leaves_no_layer(
    dialog, answers, rasters, tmp_path, results
):
    broken = tmp_path / "broken.tif"
    broken.write_bytes(rasters[FOREST].read_bytes())
    add_answer(broken, "grass")
    dialog.show()
    broken.write_text("no raster any more")
    make_difference(dialog)
    assert "cannot be opened as a raster" in dialog.hint.text()
    assert len(answer_groups(QgsProject.instance())) == 3
    assert list(results.iterdir()) == []
    assert dialog.difference.isEnabled()


def test_a_cancelled_difference_adds_nothing(dialog, answers, results):
    dialog.show()
    dialog.difference.click()
    dialog.progress.cancel_button.click()
    wait_until(lambda: not dialog.maker.is_running)
    assert "nothing was added" in dialog.hint.text()
    assert len(answer_groups(QgsProject.instance())) == 2
    assert list(results.iterdir()) == []


def test_an_answer_over_several_zones_is_left_to_the_toolbox(
    dialog, answers, rasters, results
):
    other = QgsRasterLayer(str(rasters[WATER]), "Similarity: forest")
    other.setCustomProperty(ROLE, SIMILARITY_ROLE)
    project = QgsProject.instance()
    project.addMapLayer(other, False)
    root = project.layerTreeRoot()
    root.findLayer(answers[0].id()).parent().addLayer(other)
    dialog.show()
    dialog.difference.click()
    assert "“forest” has 2 similarity rasters" in dialog.hint.text()
    assert not dialog.maker.is_running and not dialog.progress.isVisible()
    assert list(results.iterdir()) == []


def test_the_same_question_to_two_rasters_is_told_apart(rasters):
    add_answer(rasters[FOREST], FOREST, "/data/valley_2019.tif")
    add_answer(rasters[WATER], FOREST, "/data/valley_2023.tif")
    titles = [side.title for side in sides_of(QgsProject.instance())]
    assert titles == [
        "forest (valley_2023, landcover-starter)",
        "forest (valley_2019, landcover-starter)",
    ]
