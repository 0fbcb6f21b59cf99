"""Take the README's picture: a real QGIS with an answer on the demo scene.

    make_window_picture.py [FILE.jpg]

Needs `make demo`. Opens QGIS under Xvfb with this file as its startup code.
"""

from __future__ import annotations

import os
import subprocess
import sys
import traceback
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

QUERY = "houses and streets"
SIZE = (1440, 900)
SCREEN = "-screen 0 1440x900x24"
OUTPUT = "AETHER_WINDOW_PICTURE"
QUALITY = 80
LONGEST_S = 90


def launch(path: Path) -> None:
    """Open QGIS, which takes the picture and closes."""
    script = Path(__file__).resolve()
    build = script.parents[1] / "build"
    demo = build / "demo"
    with TemporaryDirectory() as folder:
        # A profile of its own, so that nothing is remembered.
        profiles = Path(folder) / "profile"
        copytree(build / "profile", profiles, symlinks=True)
        variables = {
            **os.environ,
            OUTPUT: str(path.resolve()),
            "QGIS_CUSTOM_CONFIG_PATH": str(profiles),
            "AETHER_ENGINE_PYTHON": str(build / "engine" / "bin" / "python"),
            "PATH": "/usr/bin:/bin",
        }
        command = ["xvfb-run", "-a", "-s", SCREEN, "qgis", "--noversioncheck"]
        command += ["--nologo", "--code", str(script)]
        command += [f"{demo}/valley.tif", f"{demo}/valley_preview.tif"]
        subprocess.run(command, env=variables, timeout=LONGEST_S, check=True)


def begin() -> None:
    """Take the picture once QGIS has started, and end it in any case."""
    from qgis.PyQt.QtCore import QTimer

    def take_and_end() -> None:
        try:
            take()
        except Exception:
            traceback.print_exc()
        finally:
            os._exit(0)

    QTimer.singleShot(3000, take_and_end)


def take() -> None:
    """Ask, wait for the answer, and save how the window looks."""
    from qgis.core import QgsProject
    from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
    from qgis.PyQt.QtWidgets import QDockWidget
    from qgis.utils import iface

    def settle(seconds: float) -> None:
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    window = iface.mainWindow()
    # Nobody maximises it here: Xvfb has no window manager.
    window.resize(*SIZE)
    window.findChild(QDockWidget, "Browser").hide()
    dock = window.findChild(QDockWidget, "AetherQueryDock")
    dock.show()
    dock.form.first_run.hide()
    for name in ("valley", "valley_preview"):
        (layer,) = QgsProject.instance().mapLayersByName(name)
        node = QgsProject.instance().layerTreeRoot().findLayer(layer)
        node.setExpanded(False)
        node.setItemVisibilityChecked(name != "valley")
        if name == "valley":
            dock.form.raster.setLayer(layer)
    window.resizeDocks([dock], [370], Qt.Orientation.Horizontal)
    settle(2)
    dock.form.query.setText(QUERY)
    dock.search()
    while dock.is_running:
        settle(0.2)
    iface.mapCanvas().zoomToFeatureExtent(layer.extent())
    settle(4)
    window.grab().save(os.environ[OUTPUT], "JPG", QUALITY)


if OUTPUT in os.environ:
    begin()
elif __name__ == "__main__":
    usual = Path(__file__).resolve().parents[1] / "docs/images/dock.jpg"
    launch(Path(sys.argv[1]) if len(sys.argv) > 1 else usual)
