"""Take the pictures of docs/guide.md: the real dialogs, at work.

    make_guide_pictures.py [FOLDER]

Trains on the demo scene of build/demo. Run by QGIS's Python with
QT_QPA_PLATFORM=offscreen; no screen is needed.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Callable

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault(
    "AETHER_ENGINE_PYTHON", str(ROOT / "build" / "engine" / "bin" / "python")
)

from qgis.core import (
    QgsApplication,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QMainWindow, QWidget

from aether_qgis.client import stop_shared_client
from aether_qgis.gui.dock.dock import QueryDock
from aether_qgis.settings import Settings

DEMO = ROOT / "build" / "demo"
WAIT_S = 600.0
EPOCHS_SHOWN = 30
QUALITY = 88
DOCK_SIZE = (430, 760)
QUERY = "coffee and cake"


def main() -> None:
    """Run the command line."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs/images"
    with TemporaryDirectory() as folder:
        os.environ["QGIS_CUSTOM_CONFIG_PATH"] = folder
        application = QgsApplication([], True)
        application.initQgis()
        Settings(
            results_folder=folder, bundles_folder=f"{folder}/aether_bundles"
        ).save()
        window = QMainWindow()
        window.show()
        try:
            take_pictures(window, target)
        finally:
            stop_shared_client()
            QgsProject.instance().clear()
            application.exitQgis()


def take_pictures(window: QMainWindow, target: Path) -> None:
    """Train on the demo scene, ask the bundle, and save what is seen."""
    project = QgsProject.instance()
    project.addMapLayer(QgsRasterLayer(str(DEMO / "valley.tif"), "valley"))
    points = str(DEMO / "points_of_interest.geojson")
    project.addMapLayer(QgsVectorLayer(points, "points of interest"))
    dock = QueryDock(QgsMapCanvas(window), QgsMessageBar(window), window)
    dock.setFloating(True)
    dock.resize(*DOCK_SIZE)
    dock.show()
    dock.models.open_training()
    dialog = window.findChild(QWidget, "AetherTrainingDialog")
    dialog.form.place.setText("Demo valley")
    dialog.form.year.setValue(2024)
    settle()
    save(dialog, target / "guide_points.jpg")

    dialog.train()
    losses = dialog.curves
    wait_until(lambda: len(losses.values("loss")) >= EPOCHS_SHOWN)
    save(dialog, target / "guide_training.jpg")
    wait_until(lambda: not dialog.is_running)
    settle()
    save(dialog, target / "guide_trained.jpg")

    dialog.use_button.click()
    picker = dock.form.options.bundle
    wait_until(lambda: picker.chosen_info() is not None)
    dock.form.query.setText(QUERY)
    dock.search()
    wait_until(lambda: not dock.is_running)
    settle()
    save(dock, target / "guide_query.jpg")
    menu = picker.more.menu()
    menu.popup(picker.more.mapToGlobal(picker.more.rect().bottomLeft()))
    settle()
    save(menu, target / "guide_menu.jpg")
    menu.hide()
    dock.shut_down()


def save(widget: QWidget, path: Path) -> None:
    """Write the widget as it looks now."""
    if not widget.grab().save(str(path), "JPG", QUALITY):
        sys.exit(f"{path} cannot be written.")
    print(path)


def wait_until(condition: Callable[[], bool]) -> None:
    """Run the event loop until ``condition`` holds."""
    until = time.monotonic() + WAIT_S
    while not condition():
        if time.monotonic() > until:
            sys.exit("Waited too long; does make demo work?")
        QgsApplication.processEvents()
        time.sleep(0.005)


def settle() -> None:
    """Let the widgets take their places."""
    until = time.monotonic() + 0.5
    while time.monotonic() < until:
        QgsApplication.processEvents()
        time.sleep(0.005)


if __name__ == "__main__":
    main()
