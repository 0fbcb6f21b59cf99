"""The dock's row: which index there is, and building it."""

import os
import signal
import time
from dataclasses import replace

import pytest
from conftest import settle, wait_until
from qgis.core import QgsProject

from aether_qgis.client import shared_client, stop_shared_client
from aether_qgis.requests.index import IndexTarget
from aether_qgis.requests.query import RasterInput
from aether_qgis.settings import Settings

BUNDLE = "landcover-starter"


@pytest.fixture
def target(scene, add_raster):
    """The scene in the project, with the default bundle."""
    return target_of(add_raster(scene))


def target_of(*layers):
    raster = RasterInput.of_layers("scene", layers)
    return IndexTarget.of_input(raster, BUNDLE)


def build(keeper):
    keeper.build()
    assert keeper.is_building
    wait_until(lambda: not keeper.is_building)


def told(message_bar):
    return [message.text() for message in message_bar.items()]


def test_without_a_raster_there_is_no_row(keeper, row, target):
    assert not row.isVisible()
    keeper.watch(target)
    assert row.isVisible()
    keeper.watch(None)
    assert not row.isVisible()


def test_no_engine_is_started_to_look(keeper, row, target, index_home):
    stop_shared_client()
    index_home.mkdir()
    keeper.watch(target)
    settle()
    assert row.text.text() == "Index: not known yet"
    assert shared_client().process_id == 0
    keeper.look()
    wait_until(lambda: row.text.text().startswith("No index"))
    assert row.button.text() == "Build"


def test_without_a_folder_it_is_known_that_there_is_none(keeper, row, target):
    stop_shared_client()
    keeper.watch(target)
    assert row.text.text().startswith("No index")


def test_a_click_builds_the_index(keeper, row, target, message_bar):
    ready = []
    keeper.index_ready.connect(ready.append)
    keeper.watch(target)
    row.button.click()
    assert row.button.text() == "Stop"
    wait_until(lambda: not keeper.is_building)
    assert row.text.text().startswith("Indexed · ")
    assert not row.button.isVisible()
    assert ready == [(target.raster,)]
    (sentence,) = told(message_bar)
    assert sentence.startswith("Indexes ready: 1 (")


def test_queries_do_not_wait_for_it(keeper, target):
    keeper.watch(target)
    keeper.build()
    assert keeper._building._client is not shared_client()
    assert keeper._building.request.in_background


def test_it_is_found_again(keeper, row, target):
    keeper.watch(target)
    build(keeper)
    keeper.watch(None)
    keeper.watch(target)
    keeper.look()
    wait_until(lambda: row.text.text().startswith("Indexed · "))


def test_with_another_model_there_is_none(keeper, row, target, tmp_path):
    keeper.watch(target)
    build(keeper)
    keeper.watch(replace(target, bundle=str(tmp_path / "no bundle")))
    keeper.look()
    wait_until(lambda: "no bundle" in row.text.toolTip())
    assert row.text.text() == "Index: not known yet"


def test_a_raster_that_changed_needs_a_new_one(
    keeper, row, scene, add_raster, tmp_path
):
    copy = tmp_path / "copy.tif"
    copy.write_bytes(scene.read_bytes())
    target = target_of(add_raster(copy))
    keeper.watch(target)
    build(keeper)
    copy.touch()
    keeper.watch(None)
    keeper.watch(target)
    keeper.look()
    wait_until(lambda: row.text.text() == "Index out of date")
    row.button.click()
    wait_until(lambda: row.text.text().startswith("Indexed · "))


def test_several_rasters_are_counted(keeper, row, scene, add_raster, tmp_path):
    copy = tmp_path / "copy.tif"
    copy.write_bytes(scene.read_bytes())
    first, second = add_raster(scene), add_raster(copy)
    keeper.watch(target_of(first))
    build(keeper)
    keeper.watch(target_of(first, second))
    keeper.look()
    wait_until(lambda: row.text.text() == "Indexed: 1 of 2")
    row.button.click()
    wait_until(lambda: row.text.text().startswith("Indexed · "))


def test_stopped_it_goes_on_later(keeper, row, large_scene, add_raster):
    keeper.watch(target_of(add_raster(large_scene)))
    keeper.build()
    wait_until(lambda: "%" in row.text.text())
    wait_until(lambda: int(row.text.text().split()[-2]) > 10)
    row.button.click()
    assert row.text.text() == "Stopping"
    wait_until(lambda: row.text.text() == "Index unfinished")
    assert row.button.text() == "Continue"


def test_it_ends_when_its_raster_goes(
    keeper, row, large_scene, add_raster, message_bar
):
    layer = add_raster(large_scene)
    keeper.watch(target_of(layer))
    keeper.build()
    wait_until(lambda: "%" in row.text.text())
    QgsProject.instance().removeMapLayer(layer)
    keeper.watch(None)
    wait_until(lambda: not keeper.is_building)
    assert not row.isVisible()
    assert told(message_bar) == []


def test_one_is_built_at_a_time(keeper, row, target, large_scene, add_raster):
    keeper.watch(target_of(add_raster(large_scene)))
    keeper.build()
    building = keeper._building
    keeper.watch(target)
    assert row.button.text() == "Stop"
    assert large_scene.name in row.text.toolTip()
    keeper.build()
    assert keeper._building is building
    keeper.stop()
    wait_until(lambda: not keeper.is_building)
    assert row.button.text() == "Build"


def test_a_failure_is_reported_and_can_be_tried_again(
    keeper, row, target, message_bar
):
    replace(Settings.load(), index_limit_gib=0.0001).save()
    keeper.watch(target)
    build(keeper)
    assert row.text.text() == "Index not built"
    assert "raise the limit" in row.text.toolTip()
    assert "raise the limit" in told(message_bar)[0]
    replace(Settings.load(), index_limit_gib=50.0).save()
    row.button.click()
    wait_until(lambda: row.text.text().startswith("Indexed · "))


def test_a_crash_is_reported(
    keeper, row, large_scene, add_raster, message_bar
):
    keeper.watch(target_of(add_raster(large_scene)))
    keeper.build()
    wait_until(lambda: "%" in row.text.text())
    os.kill(keeper._building._client.process_id, signal.SIGKILL)
    wait_until(lambda: not keeper.is_building)
    assert "stopped unexpectedly" in told(message_bar)[0]


def test_the_menu_removes_the_index(row, keeper, target, index_home):
    keeper.watch(target)
    assert not row.remove.isEnabled()
    build(keeper)
    row.remove.trigger()
    wait_until(lambda: row.text.text().startswith("No index"))
    assert list(index_home.glob("*.aether-index")) == []
    assert not row.remove.isEnabled()


def test_unloading_ends_it(keeper, row, large_scene, add_raster):
    keeper.watch(target_of(add_raster(large_scene)))
    keeper.build()
    wait_until(lambda: "%" in row.text.text())
    (task,) = keeper.shut_down()
    assert task.isCanceled()
    task.wait(5)
    wait_until(lambda: not task.isActive())
    keeper.build()
    assert not keeper.is_building


def test_unloading_does_not_wait_for_what_never_began(keeper, target):
    keeper.watch(target)
    keeper.build()
    (task,) = keeper.shut_down()
    began = time.monotonic()
    task.wait(30)
    assert time.monotonic() - began < 15


def test_the_row_can_be_narrow(row):
    row.show_building("a raster with quite a long name.tif")
    assert row.minimumSizeHint().width() < 200
