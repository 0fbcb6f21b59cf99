"""The options list, limit and clear aligned indexes."""

import pytest
from conftest import settle, wait_until
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QMessageBox

from aether_qgis.client import shared_client, stop_shared_client
from aether_qgis.engine.protocol import BuildIndexRequest
from aether_qgis.gui.options.index_options import IndexOptions
from aether_qgis.settings import Settings


class Silence:
    """Follows an engine call without a word."""

    def progress(self, fraction, step):
        pass

    def log(self, message):
        pass

    def is_cancelled(self):
        return False


@pytest.fixture(scope="module")
def build(scene):
    """Build an index of the scene, or of a copy of it."""

    def build_index(folder, raster=scene):
        request = BuildIndexRequest(str(raster), str(folder))
        return shared_client().call(request, Silence()).indexes[0]

    return build_index


@pytest.fixture
def two_indexes(build, scene, tmp_path, index_home):
    """Indexes of the scene and of a copy of it, which was built last."""
    copy = tmp_path / "copy.tif"
    copy.write_bytes(scene.read_bytes())
    build(index_home)
    build(index_home, copy)
    return copy


@pytest.fixture
def options(qgis_parent):
    """Show the options of indexes."""

    def show():
        made = IndexOptions(qgis_parent)
        qgis_parent.show()
        made.show()
        wait_until(lambda: made._shown is not None)
        return made

    return show


def column(options, number):
    table = options.table
    rows = range(table.rowCount())
    return [table.item(row, number).text() for row in rows]


def answer_with(kind):
    """Press a button of the message box that comes up."""

    def press():
        box = QgsApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            box.button(kind).click()
        else:
            QTimer.singleShot(50, press)

    QTimer.singleShot(50, press)


def test_it_lists_what_was_used_last_first(options, two_indexes, scene):
    page = options()
    assert column(page, 0) == ["copy.tif", scene.name]
    assert column(page, 1) == ["Land cover (starter)"] * 2
    assert all(text.endswith("kB") for text in column(page, 2))
    assert column(page, 3) == ["ready", "ready"]
    assert all(column(page, 4))
    assert page.table.item(0, 0).toolTip() == str(two_indexes)
    assert page.total.text().startswith("Indexes: 2, ")


def test_a_raster_that_changed_makes_its_index_out_of_date(
    options, two_indexes
):
    two_indexes.touch()
    assert column(options(), 3) == ["out of date", "ready"]


def test_the_selected_ones_are_removed(options, two_indexes, scene):
    page = options()
    assert not page.remove.isEnabled()
    page.table.selectRow(0)
    page.remove.click()
    wait_until(lambda: page._shown is not None)
    assert column(page, 0) == [scene.name]
    assert not page.remove.isEnabled()


def test_all_are_removed_when_the_user_agrees(
    options, two_indexes, index_home
):
    page = options()
    answer_with(QMessageBox.StandardButton.Yes)
    page.clear.click()
    wait_until(lambda: page._shown is not None)
    assert list(index_home.glob("*.aether-index")) == []
    assert page.total.text() == "There are no indexes in this folder."
    assert not page.clear.isEnabled()


def test_none_is_removed_when_the_user_does_not(options, two_indexes):
    page = options()
    answer_with(QMessageBox.StandardButton.No)
    page.clear.click()
    settle()
    assert page.table.rowCount() == 2


def test_without_the_folder_no_engine_is_started(options):
    stop_shared_client()
    page = options()
    assert page.total.text() == "There are no indexes in this folder."
    assert shared_client().process_id == 0


def test_another_folder_is_listed_once_it_is_typed(
    options, two_indexes, build, tmp_path
):
    page = options()
    build(tmp_path / "other")
    page.folder.setFilePath(str(tmp_path / "other"))
    wait_until(lambda: page.table.rowCount() == 1)


def test_a_missing_engine_is_reported(qgis_parent, index_home, monkeypatch):
    stop_shared_client()
    monkeypatch.setenv("AETHER_ENGINE_PYTHON", "/no/such/python")
    index_home.mkdir()
    page = IndexOptions(qgis_parent)
    qgis_parent.show()
    page.show()
    wait_until(lambda: "/no/such/python" in page.total.text())


def test_what_is_set_is_kept(qgis_parent):
    page = IndexOptions(qgis_parent)
    page.folder.setFilePath("/some/indexes")
    page.limit.setValue(12.5)
    page.background.setChecked(True)
    page.settings(Settings.load()).save()
    kept = Settings.load()
    assert str(kept.indexes_home) == "/some/indexes"
    assert kept.index_limit_gib == 12.5
    assert kept.background_indexes
    again = IndexOptions(qgis_parent)
    assert again.limit.value() == 12.5
    assert again.background.isChecked()
