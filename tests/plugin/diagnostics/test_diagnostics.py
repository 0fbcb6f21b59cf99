"""The text for a bug report, from a real QGIS and a real engine."""

import os

import pytest
from conftest import settle, wait_until
from qgis.core import Qgis, QgsApplication, QgsMessageLog

from aether_qgis.diagnostics import recent_messages
from aether_qgis.diagnostics.report import full_report, plugin_facts
from aether_qgis.gui.options.page import OptionsPage
from aether_qgis.settings import Settings

NAME = "zacharias.quimby"


@pytest.fixture
def log():
    """Write into AETHER's log, which is listened to."""
    recent_messages.listen()
    yield lambda text, tag="AETHER": QgsMessageLog.logMessage(
        text, tag, Qgis.MessageLevel.Warning, False
    )
    recent_messages.stop()


def report():
    return full_report(plugin_facts())


def test_it_holds_versions_devices_and_where_the_engine_comes_from():
    text = report()
    for part in (
        "AETHER plugin ",
        "QGIS 3.",
        "Qt version ",
        "GDAL/OGR version",
        "Chosen by: the variable AETHER_ENGINE_PYTHON",
        "  rasterio 1",
        "Device GPU (onnxruntime, CUDA): not usable: ",
        "Ready to answer queries.",
        "GiB free",
    ):
        assert part in text


def test_names_keys_and_private_folders_are_not_in_it(
    log, monkeypatch, tmp_path
):
    monkeypatch.setenv("USER", NAME)
    monkeypatch.setenv("HOME", f"/home/{NAME}")
    Settings(
        results_folder=f"/home/{NAME}/secret project",
        scheduler="tcp://10.9.8.7:8786",
        endpoints='[{"url": "https://llm.quimby.org", "key": "topsecret"}]',
    ).save()
    log(f"/home/{NAME}/Kunde/a.tif: mail {NAME}@quimby.org")
    log("asked https://me:topsecret@llm.quimby.org/v1?key=topsecret")
    log("/data/Quimby Farm/b.tif is no raster, token=topsecret")
    text = report()
    assert "a.tif" in text
    assert "b.tif is no raster" in text
    assert "results_folder: set" in text
    for private in (NAME, "quimby", "Quimby", "topsecret", "Kunde", "10.9.8"):
        assert private not in text
    assert QgsApplication.qgisSettingsDirPath().rstrip("/") not in text


def test_without_an_engine_it_says_why(monkeypatch):
    monkeypatch.setenv("AETHER_ENGINE_PYTHON", "/no/such/python")
    text = report()
    assert "The engine cannot be used: " in text
    assert "is not a program that can be run" in text
    assert "QGIS 3." in text


def test_a_python_that_fails_is_quoted(monkeypatch, tmp_path):
    python = tmp_path / "python3"
    python.write_text(
        "#!/bin/sh\necho 'no module named encodings' >&2\nexit 3\n"
    )
    python.chmod(0o755)
    monkeypatch.setenv("AETHER_ENGINE_PYTHON", str(python))
    text = report()
    assert "The doctor failed with exit code 3." in text
    assert "no module named encodings" in text


def test_only_the_last_messages_of_aether_are_kept(log):
    log("of another plugin", "Other")
    for number in range(30):
        log(f"message {number}.")
    settle(0.05)
    lines = recent_messages.recent_messages()
    assert len(lines) == 20
    assert lines[-1].endswith("warning: message 29.")
    assert not any("another plugin" in line for line in lines)


def test_after_unloading_nothing_is_kept(log):
    log("before")
    recent_messages.stop()
    log("after")
    settle(0.05)
    assert recent_messages.recent_messages() == []


def test_the_button_shows_what_is_copied(qgis_parent):
    page = OptionsPage(qgis_parent)
    page.diagnostics.click()
    assert not page.diagnostics.isEnabled()
    wait_until(lambda: page.diagnostics.dialog)
    dialog = page.diagnostics.dialog
    assert dialog.text.isReadOnly()
    dialog.copy()
    assert QgsApplication.clipboard().text() == dialog.text.toPlainText()
    assert "Ready to answer queries." in dialog.text.toPlainText()
    assert os.environ["AETHER_ENGINE_PYTHON"] not in dialog.text.toPlainText()
    dialog.close()


def test_what_the_user_was_told_is_in_it(
    log, qgis_canvas, monkeypatch, tmp_path
):
    from aether_qgis.client import EngineClient
    from aether_qgis.tasks.engine_task import EngineCheckTask

    monkeypatch.setenv("AETHER_ENGINE_PYTHON", str(tmp_path / "gone"))
    assert not EngineCheckTask(EngineClient(lambda: "")).run()
    settle(0.05)
    assert "is not a program that can be run" in "".join(
        recent_messages.recent_messages()
    )
