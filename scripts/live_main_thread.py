#!/usr/bin/env python3
"""How long the live map keeps QGIS's main thread, and how soon it is there.

    live_main_thread.py [RASTER] [--preview LAYER]

Types, pans, zooms, drags the threshold and clicks examples beside a real
canvas of 1500 x 1000 pixels, with the real engine and an index built for
this. A timer beats every 5 ms in the main thread; the longest pause between
two beats is what a user could feel. In brackets, what the main thread
computed in its busiest pause: other programs on this machine do not count
there. The same without the live map is QGIS's own share.
Run by QGIS's Python with QT_QPA_PLATFORM=offscreen; no screen is needed.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Callable, List, Tuple

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault(
    "AETHER_ENGINE_PYTHON", str(ROOT / "build" / "engine" / "bin" / "python")
)

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVector
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QEventLoop, QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow

from aether_qgis.client import (
    EngineClient,
    SilentListener,
    shared_client,
    stop_shared_client,
)
from aether_qgis.engine.protocol import BuildIndexRequest, HelloRequest
from aether_qgis.gui.dock.dock import QueryDock
from aether_qgis.gui.dock.modes import Mode
from aether_qgis.gui.live_map import live_map, view
from aether_qgis.gui.live_map.answer import LiveAnswer
from aether_qgis.gui.live_map.overlay import LiveMapOverlay
from aether_qgis.settings import Settings

DEMO = ROOT / "build" / "demo"
CANVAS = (1500, 1000)
BEAT_MS = 5
KEY_S = 0.06
WAIT_S = 60.0
SENTENCE = (
    "river lake woods forest meadow wheat vineyard orchard town village "
    "road harbour quarry rock snow marsh park garden airport beach"
)
WORDS = SENTENCE.split()

Act = Callable[[QueryDock, QgsMapCanvas], None]


class Heartbeat:
    """Beats in the main thread and keeps the pauses between the beats."""

    def __init__(self) -> None:
        self.pauses_ms: List[float] = []
        self.busy_ms: List[float] = []
        self.restart()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        now, busy = time.perf_counter(), time.thread_time()
        self.pauses_ms.append((now - self._last) * 1e3)
        self.busy_ms.append((busy - self._last_busy) * 1e3)
        self._last, self._last_busy = now, busy

    def restart(self) -> None:
        """Forget the pauses so far."""
        self.pauses_ms, self.busy_ms = [], []
        self._last, self._last_busy = time.perf_counter(), time.thread_time()


class WatchedOverlay(LiveMapOverlay):
    """Notes when it painted a new answer's picture."""

    painted_at = 0.0
    is_new = False

    def show_answer(self, answer: LiveAnswer) -> None:
        """Take an answer's pictures, and remember that they are new."""
        super().show_answer(answer)
        WatchedOverlay.is_new = True

    def paint(self, painter: QPainter, *unused: object) -> None:
        """Paint, then look at the clock."""
        super().paint(painter)
        if WatchedOverlay.is_new and not self.is_empty:
            WatchedOverlay.is_new = False
            WatchedOverlay.painted_at = time.perf_counter()


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("raster", nargs="?", default=DEMO / "valley.tif")
    parser.add_argument("--preview", default=DEMO / "valley_preview.tif")
    arguments = parser.parse_args()
    with TemporaryDirectory() as folder:
        os.environ["QGIS_CUSTOM_CONFIG_PATH"] = folder
        application = QgsApplication([], True)
        application.initQgis()
        Settings(results_folder=folder, index_folder=f"{folder}/i").save()
        try:
            measure(str(arguments.raster), str(arguments.preview))
        finally:
            stop_shared_client()
            QgsProject.instance().clear()
            application.exitQgis()


def measure(raster: str, preview: str) -> None:
    """Build the index, then do all that a user would, off and on."""
    builder = EngineClient(lambda: "")
    home = str(Settings.load().indexes_home)
    builder.call(BuildIndexRequest(raster, home), SilentListener())
    builder.stop()
    shared_client().call(HelloRequest(), SilentListener())
    window, canvas, dock = open_window(raster, preview)
    heart = Heartbeat()
    acts = {"typing": type_words, "panning": pan, "zooming": zoom}
    switch = dock.form.live_map.switch
    print("| longest pause, ms | without live map | with |\n|---|---|---|")
    switch.setChecked(False)
    off = {name: felt(heart, act, dock, canvas) for name, act in acts.items()}
    switch.setChecked(True)
    type_words(dock, canvas)
    on = {name: felt(heart, act, dock, canvas) for name, act in acts.items()}
    for name in acts:
        print(f"| {name} | {off[name]} | {on[name]} |")
    print(f"| dragging | - | {felt(heart, drag, dock, canvas)} |")
    waits = [seconds_to_picture(dock, canvas) for _ in range(15)]
    print(
        f"\nFrom the last key to the painted picture: median "
        f"{median(waits) * 1e3:.0f} ms, longest {max(waits) * 1e3:.0f} ms, "
        f"of which {live_map.TYPING_MS} ms wait for more keys."
    )
    clicks = click_examples(dock, canvas)
    print(
        f"From the click on an example to the painted picture: median "
        f"{median(clicks) * 1e3:.0f} ms, longest {max(clicks) * 1e3:.0f} ms."
    )
    dock.shut_down()
    window.close()


def open_window(
    raster: str, preview: str
) -> Tuple[QMainWindow, QgsMapCanvas, QueryDock]:
    """Return a window, its canvas and its dock."""
    window = QMainWindow()
    canvas = QgsMapCanvas(window)
    canvas.setFixedSize(*CANVAS)
    window.setCentralWidget(canvas)
    below = QgsRasterLayer(preview, "preview")
    layer = QgsRasterLayer(raster, "raster")
    QgsProject.instance().addMapLayers([below, layer])
    canvas.setLayers([below])
    canvas.setDestinationCrs(layer.crs())
    view.LiveMapOverlay = WatchedOverlay
    dock = QueryDock(canvas, QgsMessageBar(window), window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.show()
    dock.form.raster.setLayer(layer)
    settle(0.5)
    canvas.setExtent(layer.extent())
    settle(1.0)
    return window, canvas, dock


def felt(
    heart: Heartbeat, act: Act, dock: QueryDock, canvas: QgsMapCanvas
) -> str:
    """Return the longest pause while acting, and the busiest one."""
    settle(0.5)
    heart.restart()
    act(dock, canvas)
    settle(0.5)
    return f"{max(heart.pauses_ms):.0f} ({max(heart.busy_ms):.0f})"


def type_words(dock: QueryDock, canvas: QgsMapCanvas) -> None:
    """Type 20 words one after another, as fast as a good typist."""
    for word in WORDS:
        dock.form.query.clear()
        for letter in word:
            QTest.keyClicks(dock.form.query, letter)
            settle(KEY_S)
        settle(0.3)


def pan(dock: QueryDock, canvas: QgsMapCanvas) -> None:
    """Move the map there and back."""
    step = canvas.extent().width() / 40
    for direction in [1] * 10 + [-1] * 10:
        canvas.setExtent(canvas.extent() + QgsVector(step * direction, 0))
        canvas.refresh()
        settle(0.15)


def zoom(dock: QueryDock, canvas: QgsMapCanvas) -> None:
    """Zoom in by the wheel's step, and out again."""
    for factor in [0.5] * 5 + [2.0] * 5:
        canvas.zoomByFactor(factor)
        settle(0.3)


def drag(dock: QueryDock, canvas: QgsMapCanvas) -> None:
    """Drag the threshold over its whole length."""
    slider = dock.form.live_map.threshold.slider
    for byte in [*range(1, 256, 3), *range(255, 0, -3)]:
        slider.setValue(byte)
        settle(0.01)


def seconds_to_picture(dock: QueryDock, canvas: QgsMapCanvas) -> float:
    """Return the time from the last key of a word to the new picture."""
    dock.form.query.clear()
    settle(0.2)
    word = WORDS[round(time.time() * 1000) % len(WORDS)]
    QTest.keyClicks(dock.form.query, word)
    return seconds_until_painted(time.perf_counter())


def click_examples(dock: QueryDock, canvas: QgsMapCanvas) -> List[float]:
    """Return the time of each click: five examples and five counters."""
    dock.form.query.clear()
    dock.form.asking.modes.choose(Mode.EXAMPLES)
    dock.form.asking.examples.like.click()
    waits = []
    for number in range(10):
        settle(0.3)
        place = QPoint(300 + 90 * number, 250 + 53 * (number * 7 % 10))
        is_counter = number >= 5
        clicked = time.perf_counter()
        QTest.mouseClick(
            canvas.viewport(),
            Qt.MouseButton.RightButton
            if is_counter
            else Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            place,
        )
        waits.append(seconds_until_painted(clicked))
    return waits


def seconds_until_painted(pressed: float) -> float:
    """Return the time from ``pressed`` to a new picture on the map."""
    WatchedOverlay.is_new, WatchedOverlay.painted_at = False, 0.0
    while not WatchedOverlay.painted_at:
        if time.perf_counter() - pressed > WAIT_S:
            sys.exit("There is no picture; does the index lie ready?")
        QgsApplication.processEvents()
    return WatchedOverlay.painted_at - pressed


def settle(seconds: float) -> None:
    """Run the event loop for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
