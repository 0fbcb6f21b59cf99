"""Take the pictures of docs/guide.md: the real dialogs, at work.

    make_guide_pictures.py [FOLDER]

Trains on the demo scene of build/demo. Run by QGIS's Python; no screen is
needed.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

from picture_session import (
    DEMO,
    IMAGES,
    qgis_session,
    save,
    settle,
    wait_until,
)
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QMainWindow, QWidget

from aether_qgis.gui.dock.dock import QueryDock

EPOCHS_SHOWN = 30
DOCK_SIZE = (430, 800)
QUERY = "coffee and cake"


def main() -> None:
    """Run the command line."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else IMAGES
    with qgis_session():
        window = QMainWindow()
        window.show()
        take_pictures(window, target)


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
    dock.form.first_run.hide()
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


if __name__ == "__main__":
    main()
