"""Take pictures of the windows in another language, to look at the lengths.

    make_language_pictures.py LANGUAGE FOLDER

The dock of a newcomer and with an answer beside the map in a window of 1024 x
768, its dialogs and the options; the language is one of i18n/, or en. Asks the
demo scene of build/demo. Run by QGIS's Python; no screen is needed.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

from picture_session import DEMO, qgis_session, save, settle, wait_until
from qgis.core import (
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import QDialog, QMainWindow, QTabWidget
from translation_files import compile_all

from aether_qgis.gui.dock.dock import QueryDock
from aether_qgis.gui.options.page import OptionsPage
from aether_qgis.translation import install_translator

WINDOW = (1024, 768)
NARROW = 280
QUERY = "a river or lake"


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("language")
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    compile_all()
    with qgis_session(arguments.language):
        QgsSettings().setValue("locale/userLocale", arguments.language)
        QgsSettings().setValue("locale/overrideFlag", True)
        QLocale.setDefault(QLocale(arguments.language))
        translator = install_translator()
        window = QMainWindow()
        window.resize(*WINDOW)
        take_pictures(window, arguments.folder, arguments.language)
        del translator


def take_pictures(window: QMainWindow, folder: Path, language: str) -> None:
    """Ask the demo scene, and save what is seen."""
    canvas = QgsMapCanvas(window)
    window.setCentralWidget(canvas)
    dock = QueryDock(canvas, QgsMessageBar(window), window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.show()
    window.resizeDocks([dock], [NARROW], Qt.Orientation.Horizontal)
    settle()
    save(window, folder / f"{language}_first_run.jpg")
    dock.first_run.open_alphaearth()
    _save_dialog(window, "AetherAlphaEarthDialog", folder, language)
    project = QgsProject.instance()
    project.addMapLayer(QgsRasterLayer(str(DEMO / "valley.tif"), "valley"))
    points = str(DEMO / "points_of_interest.geojson")
    project.addMapLayer(QgsVectorLayer(points, "points of interest"))
    dock.form.options.setCollapsed(False)
    picker = dock.form.options.bundle
    wait_until(lambda: picker.chosen_info() is not None)
    dock.form.query.setText(QUERY)
    dock.search()
    wait_until(lambda: not dock.is_running)
    settle()
    save(window, folder / f"{language}_dock_options.jpg")
    dock.form.options.setCollapsed(True)
    settle()
    save(window, folder / f"{language}_dock.jpg")
    dock.models.open_training()
    training = window.findChild(QDialog, "AetherTrainingDialog")
    training.form.get_places.click()
    _save_dialog(window, "AetherPlacesDialog", folder, language)
    _save_dialog(window, "AetherTrainingDialog", folder, language)
    dock.shut_down()
    page = OptionsPage()
    page.resize(*WINDOW)
    page.show()
    tabs = page.findChild(QTabWidget)
    for index in range(tabs.count()):
        tabs.setCurrentIndex(index)
        settle()
        save(page, folder / f"{language}_options_{index + 1}.jpg")


def _save_dialog(
    window: QMainWindow, name: str, folder: Path, language: str
) -> None:
    dialog = window.findChild(QDialog, name)
    settle()
    stem = name.removeprefix("Aether").removesuffix("Dialog").lower()
    save(dialog, folder / f"{language}_{stem}.jpg")
    dialog.hide()


if __name__ == "__main__":
    main()
