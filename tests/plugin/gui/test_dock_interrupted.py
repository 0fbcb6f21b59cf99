"""What happens when something ends while a query runs."""

import pytest
from conftest import settle, wait_until
from qgis.core import QgsApplication, QgsProject

SCORING = "Comparing pixels with the query"


@pytest.fixture
def raster(large_scene, add_raster):
    return add_raster(large_scene)


@pytest.fixture
def running(dock, raster):
    """A dock whose query is in the middle of its work."""
    dock.form.query.setText("woods by the river")
    dock.search()
    step = dock.form.progress.step
    wait_until(lambda: step.text() == SCORING or not dock.is_running)
    assert dock.is_running, dock.form.status.text()
    return dock


def _nothing_was_added(results):
    groups = QgsProject.instance().layerTreeRoot().findGroups()
    return not groups and not list(results.iterdir())


def test_cancel_in_the_dock(running, results):
    running.form.progress.cancel_button.click()
    wait_until(lambda: not running.is_running)
    assert running.form.status.text() == "Cancelled; nothing was added."
    assert _nothing_was_added(results)


def test_cancel_in_the_task_manager(running, results):
    QgsApplication.taskManager().cancelAll()
    wait_until(lambda: not running.is_running)
    assert _nothing_was_added(results)


def test_cancel_before_the_engine_answers(dock, raster, results):
    dock.form.query.setText("woods by the river")
    dock.search()
    dock.cancel()
    wait_until(lambda: not dock.is_running)
    assert _nothing_was_added(results)


def test_the_next_query_works_after_a_cancel(
    running, results, scene, add_raster
):
    running.cancel()
    wait_until(lambda: not running.is_running)
    running.form.raster.setLayer(add_raster(scene))
    running.search()
    wait_until(lambda: not running.is_running)
    assert running.form.results.place_count() > 0


def test_the_layer_is_removed(running, raster, results):
    QgsProject.instance().removeMapLayer(raster.id())
    wait_until(lambda: not running.is_running)
    assert _nothing_was_added(results)


def test_the_project_is_closed(running, results):
    QgsProject.instance().clear()
    wait_until(lambda: not running.is_running)
    assert _nothing_was_added(results)


def test_the_dock_is_unloaded(running, results):
    running.shut_down()
    settle()
    assert not running.is_running
    assert QgsApplication.taskManager().countActiveTasks() == 0
    assert _nothing_was_added(results)


def test_the_engine_is_killed(running, results):
    import os
    import signal

    from aether_qgis.client import shared_client

    os.kill(shared_client().process_id, signal.SIGKILL)
    wait_until(lambda: not running.is_running)
    assert "engine stopped unexpectedly" in running.form.status.text()
    assert _nothing_was_added(results)
