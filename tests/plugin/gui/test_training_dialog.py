"""The dialog: choose points, watch the training, use the bundle."""

import os
import signal
from pathlib import Path

import pytest
from conftest import settle, wait_until
from qgis.core import QgsProject, QgsVectorLayer

from aether_qgis.gui.training.dialog import TrainingDialog
from aether_qgis.settings import Settings


@pytest.fixture
def add_points(scene):
    """Add the scene's points of interest to the project."""

    def add():
        path = scene.with_name("points_of_interest.geojson")
        layer = QgsVectorLayer(str(path), "points of interest", "ogr")
        QgsProject.instance().addMapLayer(layer)
        return layer

    return add


@pytest.fixture
def dialog(dock, scene, add_raster, add_points):
    """The dialog as the dock opens it, ready for a quick training."""
    add_raster(scene)
    add_points()
    dock.form.options.bundle.more.menu().actions()[0].trigger()
    made = dock.models.training
    choose(made.form.recipe, "linear")
    made.form.block_size.setValue(300)
    return made


def choose(box, value):
    box.setCurrentIndex(box.findData(value))


def train(dialog):
    dialog.train_button.click()
    assert dialog.is_running
    wait_until(lambda: not dialog.is_running)


def cancel_training(dialog):
    dialog.progress.cancel_button.click()


def kill_engine(dialog):
    os.kill(dialog._task._client.process_id, signal.SIGKILL)


def test_the_dock_opens_it_with_its_raster_and_the_points(dialog, dock):
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert dialog.form.raster.currentLayer() == dock.form.raster.currentLayer()
    assert dialog.form.points_layer().name() == "points of interest"


def test_it_shows_texts_of_several_places(dialog):
    lines = dialog.preview.text().splitlines()
    assert len(lines) == 6
    assert all(line.startswith("• A place of ") for line in lines[:5])
    assert len({line.split(",")[0] for line in lines[:5]}) > 2
    assert lines[5].startswith("Features: ")


def test_a_template_is_tried_while_it_is_typed(dialog):
    dialog.form.texts.template.setText("I like {class}")
    wait_until(lambda: "• I like " in dialog.preview.text())
    dialog.form.texts.template.setText("I like {kind}")
    wait_until(lambda: "“kind”" in dialog.preview.text())


def test_a_layer_of_tags_is_recognised(dialog):
    osm = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=name:string&field=amenity:string",
        "extract",
        "memory",
    )
    QgsProject.instance().addMapLayer(osm)
    dialog.form.points.setLayer(osm)
    form = dialog.form
    assert form.texts.choice().source == "osm"
    assert form.attribution.placeholderText().startswith("© OpenStreetMap")


def test_title_and_folder_follow_the_place_until_they_are_typed(dialog):
    form = dialog.form
    form.place.setText("Val d'Ésery")
    home = Settings.load().bundles_home
    assert form.title.placeholderText() == "Val d'Ésery"
    assert Path(form.folder.filePath()) == home / "val-d-ésery"
    form.folder.setFilePath("/some/where")
    form.place.setText("Elsewhere")
    assert form.folder.filePath() == "/some/where"


def test_the_request_holds_what_is_set(dialog):
    form = dialog.form
    form.place.setText(" Valley ")
    form.year.setValue(2024)
    form.numbers.epochs.setValue(7)
    request = form.request("/raster.tif")
    assert (request.raster, request.recipe) == ("/raster.tif", "linear")
    assert request.base == "landcover-starter"
    dialog.form.base.click()
    assert dialog.form.request("/raster.tif").base == ""
    assert (request.place, request.title) == ("Valley", "Valley")
    assert (request.year, request.epochs) == (2024, 7)
    assert (request.holdout, request.block_size_m) == ("blocks", 300)
    assert request.learning_rate == 1e-3
    assert request.weight_decay == 1e-4


def test_an_unset_year_is_unknown(dialog):
    assert dialog.form.request("/raster.tif").year == 0


def test_a_training_ends_with_a_bundle_for_the_query(dialog, dock):
    dialog.form.place.setText("Valley")
    train(dialog)
    assert dialog.status.text().startswith("“Valley” is ready: ")
    assert "AUC" in dialog.status.text()
    folder = Settings.load().bundles_home / "valley"
    assert (folder / "bundle.json").is_file()
    dialog.use_button.click()
    picker = dock.form.options.bundle
    assert picker.bundle() == str(folder)
    wait_until(picker.chosen_info)
    assert picker.card.text().startswith("Valley · ")
    assert picker.list.currentText() == "Valley"
    assert not dialog.isVisible()


def test_the_next_training_gets_a_folder_of_its_own(dialog):
    train(dialog)
    home = Settings.load().bundles_home
    folder = Path(dialog.form.folder.filePath())
    assert folder == home / "points-of-interest-2"


def test_what_is_wrong_is_said_and_can_be_mended(dialog):
    dialog.form.texts.template.setText("{simulated}")
    train(dialog)
    assert "same text" in dialog.status.text()
    assert dialog.form.isEnabled()
    assert not dialog.use_button.isEnabled()
    dialog.form.texts.template.setText("{class}")
    train(dialog)
    assert dialog.use_button.isEnabled()


def test_without_points_it_says_so(dock, scene, add_raster):
    add_raster(scene)
    dock.models.open_training()
    dock.models.training.train_button.click()
    assert "no layer of points" in dock.models.training.status.text()


def test_without_a_raster_it_says_so(dock, add_points):
    add_points()
    dock.models.open_training()
    dock.models.training.train_button.click()
    assert "no raster to train on" in dock.models.training.status.text()


def test_closed_it_continues_and_reports_in_the_message_bar(
    dialog, message_bar
):
    dialog.form.place.setText("Valley")
    dialog.train_button.click()
    dialog.close()
    assert dialog.is_running
    wait_until(lambda: not dialog.is_running)
    assert "“Valley” is ready" in message_bar.currentItem().text()


def test_a_cancel_keeps_nothing_but_what_can_be_resumed(dialog):
    dialog.train_button.click()
    dialog.progress.cancel_button.click()
    wait_until(lambda: not dialog.is_running)
    assert dialog.status.text().startswith("Cancelled.")
    home = Settings.load().bundles_home
    assert not list(home.glob("*/bundle.json"))
    assert dialog.form.isEnabled()


@pytest.mark.parametrize("interrupt", [cancel_training, kill_engine])
def test_an_interrupted_training_is_taken_up_again(dialog, interrupt):
    choose(dialog.form.recipe, "aether")
    dialog.form.numbers.batch_size.setValue(32)
    dialog.form.numbers.epochs.setValue(150)
    dialog.train_button.click()
    wait_until(lambda: len(dialog.curves.values("loss")) >= 10)
    interrupt(dialog)
    wait_until(lambda: not dialog.is_running)
    assert "to resume where it stopped" in dialog.status.text()
    train(dialog)
    assert "Resumed after epoch" in dialog.status.text()
    assert len(dialog.curves.values("loss")) == 150


def test_a_query_need_not_wait_for_a_training(dialog, dock):
    from aether_qgis.client import shared_client

    dialog.train_button.click()
    assert dialog._task._client is not shared_client()
    wait_until(lambda: not dialog.is_running)
    assert dialog._task is None


def test_the_layer_may_go_while_training_runs(dialog):
    dialog.train_button.click()
    layer = dialog.form.points_layer()
    QgsProject.instance().removeMapLayer(layer)
    wait_until(lambda: not dialog.is_running)
    assert "is ready" in dialog.status.text()


def test_unloading_ends_a_training(dialog, dock):
    dialog.train_button.click()
    task = dialog._task
    dock.shut_down()
    assert task.isCanceled()
    wait_until(lambda: not task.isActive())
    settle()


def test_measures_become_curves(dialog):
    dialog.curves.add("loss", 1, 5.0)
    dialog.curves.add("loss", 2, 4.0)
    dialog.curves.add("validation AUC", 2, float("nan"))
    dialog.curves.add("something else", 2, 1.0)
    assert dialog.curves.values("loss") == ((1, 5.0), (2, 4.0))
    assert dialog.curves.values("validation AUC") == ()
    assert dialog.curves.toolTip() == "loss 4.000"


def test_nothing_of_the_form_is_cut_off(dialog):
    settle()
    form = dialog.form
    assert form.width() >= form.minimumSizeHint().width()
    assert form.parentWidget().width() >= form.width()


def test_there_is_one_dialog(dialog, dock):
    dock.models.open_training()
    assert dock.models.training is dialog
    assert isinstance(dialog, TrainingDialog)
