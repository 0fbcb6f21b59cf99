"""Run inside a QGIS window: use the dock as a person would, and report.

Started by ``qgis --code``. The variable AETHER_E2E names a JSON file with
the paths to use and the report and screenshot to write.
"""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDockWidget,
    QMessageBox,
)
from qgis.utils import iface

PLAN = json.loads(Path(os.environ["AETHER_E2E"]).read_text())
WAIT_S = 30


def wait_until(condition, what):
    until = time.monotonic() + WAIT_S
    while not condition():
        if time.monotonic() > until:
            raise TimeoutError(f"waited too long for {what}")
        QgsApplication.processEvents()
        time.sleep(0.01)


def settle(seconds):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QgsApplication.processEvents()
        time.sleep(0.01)


def arrange_window():
    window = iface.mainWindow()
    window.setGeometry(0, 0, *PLAN["window"])
    for name in ("Browser", "Browser2"):
        browser = window.findChild(QDockWidget, name)
        if browser:
            browser.close()
    settle(0.5)


def open_dock():
    window = iface.mainWindow()
    action = window.findChild(QAction, "AetherQueryAction")
    action.trigger()
    dock = window.findChild(QgsDockWidget, "AetherQueryDock")
    wait_until(dock.isVisible, "the dock")
    layers = window.findChild(QDockWidget, "Layers")
    window.resizeDocks([layers, dock], [330, 370], Qt.Orientation.Horizontal)
    settle(0.3)
    return dock


def load_scene():
    project = QgsProject.instance()
    layers = {
        name: QgsRasterLayer(PLAN[name], title, "gdal")
        for name, title in (
            ("scene", "Valley: embedding (simulated)"),
            ("preview", "Valley: picture (simulated)"),
        )
    }
    for layer in layers.values():
        project.addMapLayer(layer)
    tree = project.layerTreeRoot()
    for layer in layers.values():
        tree.findLayer(layer.id()).setExpanded(False)
    # Signed bytes look wrong where QGIS's GDAL is older than 3.7.
    embedding = tree.findLayer(layers["scene"].id())
    embedding.setItemVisibilityChecked(False)
    # Muted, so that the answer stands out.
    layers["preview"].setOpacity(0.4)
    return layers["scene"]


def ask(dock):
    form = dock.form
    QTest.keyClicks(form.query, PLAN["query"])
    QTest.keyClick(form.query, Qt.Key.Key_Return)
    report = {
        "running": dock.is_running,
        "search_enabled_while_running": form.search.isEnabled(),
    }
    wait_until(lambda: works_or_failed(dock), "progress")
    dock.grab().save(PLAN["screenshot_running"])
    wait_until(lambda: not dock.is_running, "the answer")
    return report


def works_or_failed(dock):
    return dock.form.progress.bar.value() > 0 or not dock.is_running


def describe_answer(dock):
    tree = QgsProject.instance().layerTreeRoot()
    group = tree.children()[0]
    if group.name() != f"AETHER: {PLAN['query']}":
        raise RuntimeError(f"no answer: {dock.form.status.text()}")
    layers = [node.layer() for node in group.findLayers()]
    return {
        "group": group.name(),
        "layers": [layer.name() for layer in layers],
        "valid": all(layer.isValid() for layer in layers),
        "features": layers[0].featureCount(),
        "rows": dock.form.results.place_count(),
        "status": dock.form.status.text(),
    }


def click_place(dock, row):
    table = dock.form.results
    canvas = iface.mapCanvas()
    before = canvas.extent()
    cell = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    wait_until(lambda: canvas.extent() != before, "the flight")
    place = canvas.extent()
    canvas.setExtent(before)
    return {"flight": place.width() < before.width()}


def take_screenshot(path):
    canvas = iface.mapCanvas()
    settle(0.5)
    canvas.zoomToFullExtent()
    canvas.waitWhileRendering()
    settle(3)
    iface.mainWindow().grab().save(path)


def use_the_dock(dock):
    take_screenshot(PLAN["screenshot_before"])
    report = ask(dock)
    report.update(describe_answer(dock))
    report.update(click_place(dock, 2))
    take_screenshot(PLAN["screenshot"])
    return report


def leave_while_running(dock):
    dock.form.query.setText(PLAN["query"])
    dock.search()
    wait_until(lambda: works_or_failed(dock), "progress")
    return {
        "running": dock.is_running,
        "status": dock.form.status.text(),
    }


def main():
    report = {}
    try:
        arrange_window()
        dock = open_dock()
        dock.form.raster.setLayer(load_scene())
        if PLAN["leave_while_running"]:
            report = leave_while_running(dock)
        else:
            report = use_the_dock(dock)
    except Exception:
        report["error"] = traceback.format_exc()
    Path(PLAN["report"]).write_text(json.dumps(report, indent=2))
    QgsProject.instance().setDirty(False)
    answers.start(200)
    iface.actionExit().trigger()


def let_it_close():
    """Agree to QGIS's questions about running tasks and temporary layers."""
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        kinds = QMessageBox.StandardButton
        for kind in (kinds.Yes, kinds.Discard, kinds.Close, kinds.Ok):
            if box.button(kind):
                box.button(kind).click()
                return
    elif not QgsApplication.taskManager().countActiveTasks():
        # After it has cancelled the tasks, QGIS waits to be closed again.
        QTimer.singleShot(0, iface.actionExit().trigger)


answers = QTimer()
answers.timeout.connect(let_it_close)
QTimer.singleShot(1500, main)
