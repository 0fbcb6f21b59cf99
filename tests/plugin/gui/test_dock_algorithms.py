"""What the dock's menu opens, and what comes back to the dock."""

from pathlib import Path

import pytest
from conftest import engine_python, wait_until
from qgis.gui import QgsBrowserGuiModel, QgsProcessingAlgorithmDialogBase
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QPushButton

from aether_qgis.gui.dock.report_offer import offer_report
from aether_qgis.gui.widgets.algorithm_dialog import open_algorithm
from aether_qgis.settings import Settings


class Opened(QObject):
    """Stands where the web browser would be asked to open a file."""

    def __init__(self):
        super().__init__()
        self.paths = []

    @pyqtSlot(QUrl)
    def take(self, url):
        self.paths.append(url.toLocalFile())


@pytest.fixture(autouse=True)
def browser(qgis_iface, monkeypatch):
    """What Processing's dialogs need of QGIS's window."""
    model = QgsBrowserGuiModel()
    monkeypatch.setattr(
        qgis_iface, "browserModel", lambda: model, raising=False
    )


@pytest.fixture
def opened():
    receiver = Opened()
    QDesktopServices.setUrlHandler("file", receiver, "take")
    yield receiver
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def evaluation(dock, scene, add_raster, provider, tmp_path):
    """The dialog of the evaluation as the dock's menu opens it, filled in."""
    layer = add_raster(scene)
    dialog = opened_dialog(dock, "evaluatealignment")
    dialog.setParameters(
        {
            "INPUT": layer.id(),
            "LABELS": str(scene.with_name("points_of_interest.geojson")),
            "MODEL": "landcover-starter",
            "FIELDS": ["group"],
            "SEEDS": 1,
            "OUTPUT": str(tmp_path / "report.html"),
            "OUTPUT_JSON": str(tmp_path / "report.json"),
        }
    )
    return dialog


def opened_dialog(dock, name):
    before = algorithm_dialogs()
    actions = dock.form.options.bundle.more.menu().actions()
    next(one for one in actions if one.objectName() == name).trigger()
    return next(one for one in algorithm_dialogs() if one not in before)


def algorithm_dialogs():
    windows = QApplication.topLevelWidgets()
    kind = QgsProcessingAlgorithmDialogBase
    return [one for one in windows if isinstance(one, kind)]


def report_button(message_bar):
    return message_bar.findChild(QPushButton, "AetherOpenReport")


def test_a_report_is_offered_and_opened_only_when_asked_for(
    evaluation, message_bar, opened, tmp_path
):
    evaluation.runAlgorithm()
    wait_until(lambda: report_button(message_bar))
    assert opened.paths == []
    report_button(message_bar).click()
    assert opened.paths == [str(tmp_path / "report.html")]
    assert Path(opened.paths[0]).is_file()
    evaluation.close()


def test_a_dialog_closed_while_it_evaluates_still_offers_the_report(
    evaluation, message_bar
):
    evaluation.runAlgorithm()
    evaluation.close()
    wait_until(lambda: report_button(message_bar))
    wait_until(lambda: sip.isdeleted(evaluation))


def test_an_evaluation_that_ends_after_the_dock_offers_nothing(
    evaluation, dock, message_bar
):
    ended = []
    evaluation.algorithmFinished.connect(lambda ok, _: ended.append(ok))
    evaluation.runAlgorithm()
    dock.shut_down()
    wait_until(lambda: ended)
    assert report_button(message_bar) is None
    evaluation.close()


def test_without_a_program_for_reports_the_file_is_named(message_bar):
    offer_report(message_bar, "/some/report.html")
    report_button(message_bar).click()
    assert "/some/report.html" in message_bar.currentItem().text()
    assert "web browser" in message_bar.currentItem().text()


def test_an_imported_checkpoint_is_chosen_in_the_dock(
    dock, provider, tmp_path
):
    checkpoint = tmp_path / "city.pth"
    engine_python(Path(__file__).parents[1] / "make_checkpoint.py", checkpoint)
    dialog = opened_dialog(dock, "importcheckpoint")
    dialog.setParameters({"CHECKPOINT": str(checkpoint)})
    given = dialog.createProcessingParameters()
    folder = Path(given["OUTPUT"])
    assert folder.parent == Settings.load().bundles_home
    dialog.runAlgorithm()
    picker = dock.form.options.bundle
    wait_until(lambda: picker.bundle() == str(folder))
    wait_until(picker.chosen_info)
    assert picker.chosen_info().problem == ""
    dialog.close()


def test_an_algorithm_that_is_not_there_opens_nothing(provider):
    assert open_algorithm("nosuchalgorithm", {}) is None
