"""Press the buttons of the first run inside QGIS; see record.py."""

from __future__ import annotations

import json
import os
import time
import traceback
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAction,
    QApplication,
    QDockWidget,
    QWidget,
)
from qgis.utils import iface

PLAN = json.loads(os.environ["AETHER_ROAD"])
LONGEST_S = 600
QUALITY = 82
# Around the border of two zones, where the tests' tiles lie.
AREA = QgsRectangle(11.99, 48.715, 12.02, 48.735)


class Road:
    """What was pressed, when, and how it looked."""

    def __init__(self) -> None:
        self.started = time.monotonic()
        self.presses = 0
        self.steps: List[Dict[str, object]] = []

    def press(self, button: QAbstractButton) -> None:
        """Press what a person would."""
        self.presses += 1
        button.click()

    def picture(self, name: str, window: Optional[QWidget] = None) -> None:
        """Save how it looks now."""
        settle(0.7)
        now = round(time.monotonic() - self.started, 1)
        path = Path(PLAN["pictures"], f"road_{name}.jpg")
        window = window or iface.mainWindow()
        window.grab().save(str(path), "JPG", QUALITY)
        self.steps.append(
            {"step": name, "seconds": now, "presses": self.presses}
        )


def settle(seconds: float) -> None:
    """Let QGIS work for a while."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QgsApplication.processEvents()
        time.sleep(0.01)


def wait_until(condition: Callable[[], Any], what: str) -> None:
    """Let QGIS work until ``condition`` holds."""
    until = time.monotonic() + LONGEST_S
    while not condition():
        if time.monotonic() > until:
            raise TimeoutError(f"waited too long for {what}")
        settle(0.05)


def arrange_window() -> None:
    """Make the window small, with room for the map."""
    window = iface.mainWindow()
    window.setGeometry(0, 0, 1024, 768)
    for name in ("Browser", "Browser2"):
        window.findChild(QDockWidget, name).close()
    settle(0.5)


def open_dock(road: Road) -> Any:
    """Open the dock by its button."""
    window = iface.mainWindow()
    road.presses += 1
    window.findChild(QAction, "AetherQueryAction").trigger()
    dock = window.findChild(QgsDockWidget, "AetherQueryDock")
    settle(0.5)
    window.resizeDocks([dock], [280], Qt.Orientation.Horizontal)
    road.picture("empty")
    return dock


def install_engine(road: Road, dock: Any) -> None:
    """Install the engine by its dialog."""
    from aether_qgis.gui.engine.dialog import EngineDialog
    from aether_qgis.tasks.installation import installation

    row = dock.form.first_run.engine
    road.press(row.button)
    dialog = next(
        window
        for window in QApplication.topLevelWidgets()
        if isinstance(window, EngineDialog)
    )
    wait_until(lambda: dialog.size.text() or PLAN["wheels"], "a Python")
    road.picture("engine_dialog", dialog)
    if PLAN["wheels"]:
        road.presses += 1  # the folder of wheels is chosen in QGIS's dialog
        dialog.install(PLAN["wheels"])
    else:
        road.press(dialog.install_button)
    settle(4)
    road.picture("engine_installing", dialog)
    wait_until(lambda: installation().task is None, "the installation")
    if dialog.error.text():
        raise RuntimeError(dialog.error.text())
    road.presses += 1
    dialog.close()
    wait_until(lambda: row.is_done, "the engine")
    road.picture("engine_ready")


def try_demo(road: Road, dock: Any) -> None:
    """Draw the demo scene and ask it."""
    panel = dock.form.first_run
    road.presses += 1
    panel.map.link_chosen.emit("demo")
    wait_until(lambda: not dock.first_run.demo.is_running, "the demo")
    settle(2)
    road.picture("demo")
    road.press(panel.examples[0])
    wait_until(lambda: not dock.is_running, "the answer")
    settle(2)
    road.picture("first_answer")


def get_alphaearth(road: Road, dock: Any) -> None:
    """Get AlphaEarth from the mirror, and ask it."""
    canvas = iface.mapCanvas()
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    canvas.setDestinationCrs(crs)
    canvas.setExtent(AREA)
    road.started = time.monotonic()
    road.presses = 0
    dock.first_run.reopen()
    road.presses += 1
    dock.first_run.open_alphaearth()
    dialog = dock.first_run.alphaearth
    form = dialog.form
    form.source.setCurrentIndex(form.source.count() - 1)
    form.other.setText(PLAN["mirror"])
    road.presses += 2
    road.press(dialog.look_button)
    wait_until(lambda: not dialog.is_running, "the estimate")
    road.picture("alphaearth_dialog", dialog)
    road.press(dialog.fetch_button)
    wait_until(lambda: not dialog.is_running, "AlphaEarth")
    road.presses += 1
    dialog.close()
    settle(2)
    road.picture("alphaearth")
    dock.form.query.setText("houses and streets")
    road.press(dock.form.search)
    wait_until(lambda: not dock.is_running, "the answer")
    settle(2)
    road.picture("alphaearth_answer")


def main() -> None:
    """Walk the road, and leave."""
    road, error = Road(), ""
    try:
        arrange_window()
        dock = open_dock(road)
        install_engine(road, dock)
        try_demo(road, dock)
        if PLAN["mirror"]:
            get_alphaearth(road, dock)
    except Exception:
        error = traceback.format_exc()
    report = {"steps": road.steps, "error": error}
    text = json.dumps(report, indent=1)
    Path(PLAN["pictures"], "road.json").write_text(text, "utf-8")
    QgsProject.instance().setDirty(False)
    # The engine ends when its input closes.
    os._exit(0)


QTimer.singleShot(2500, main)
