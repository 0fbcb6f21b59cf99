"""The dialog that installs the engine."""

from __future__ import annotations

import pytest
from conftest import settle, wait_until
from qgis.core import QgsApplication

from aether_qgis.client.python import PYTHON_VARIABLE
from aether_qgis.environment import engine_changes
from aether_qgis.environment.folders import installation_lock
from aether_qgis.gui.engine.dialog import open_engine_dialog
from aether_qgis.gui.engine.engine_row import EngineRow
from aether_qgis.tasks.installation import installation


@pytest.fixture
def profile(monkeypatch, tmp_path):
    """An empty profile."""
    monkeypatch.delenv(PYTHON_VARIABLE)
    monkeypatch.setattr(
        QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path / "p")
    )


@pytest.fixture
def dialog(profile, qgis_parent):
    """The dialog, which has found a Python."""
    qgis_parent.show()
    made = open_engine_dialog(qgis_parent)
    wait_until(lambda: made.size.text())
    yield made
    wait_until(lambda: installation().task is None)
    made.close()
    settle(0.05)


def test_it_says_what_it_would_do(dialog):
    assert dialog.state.text() == "Not installed."
    assert dialog.python.text().startswith("Python 3.")
    assert dialog.size.text().startswith("189.7 MB at most; ")
    assert dialog.install_button.text() == "Install"
    assert not dialog.remove_button.isEnabled()
    assert dialog.layers.layers() == ("query",)


def test_another_layer_changes_the_size(dialog):
    dialog.layers.choose(("training",))
    assert dialog.size.text().startswith("3.1 GB at most; ")


def test_a_second_press_brings_the_same_dialog(dialog, qgis_parent):
    assert open_engine_dialog(qgis_parent) is dialog


def test_what_goes_wrong_is_one_sentence(dialog, tmp_path):
    heard = []
    engine_changes().changed.connect(lambda: heard.append(1))
    dialog.install(str(tmp_path))
    assert not dialog.install_button.isEnabled()
    assert dialog.progress.isVisible()
    wait_until(lambda: installation().task is None)
    assert "lacks the wheels of pip" in dialog.error.text()
    assert dialog.install_button.isEnabled()
    assert not dialog.progress.isVisible()
    assert len(heard) == 2


def test_work_goes_on_when_it_is_closed(dialog, tmp_path, qgis_parent):
    dialog.install(str(tmp_path))
    dialog.close()
    wait_until(lambda: installation().task is None)
    assert "lacks the wheels of pip" in installation().last_error


def test_cancel_ends_it(dialog, tmp_path):
    dialog.install(str(tmp_path))
    dialog.progress.cancel_button.click()
    wait_until(lambda: installation().task is None)
    assert not dialog.progress.isVisible()


def test_another_window_that_installs_is_seen(profile, qgis_parent):
    lock = installation_lock()
    assert lock.tryLock(0)
    row = EngineRow(qgis_parent)
    assert row.state.text() == "Being installed."
    lock.unlock()
    engine_changes().changed.emit()
    assert row.state.text() == "Not installed."
