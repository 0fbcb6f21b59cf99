"""Take pictures of the dock: its ways to ask, at three widths, in two themes.

    make_dock_pictures.py FOLDER

Asks the demo scene of build/demo. Run by QGIS's Python; no screen is needed.
With QT_SCALE_FACTOR=1.5 they are as on a screen of 144 dpi.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

from picture_session import (
    DEMO,
    qgis_session,
    save,
    save_picture,
    settle,
    side_by_side,
    wait_until,
)
from qgis.core import (
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QMainWindow

from aether_qgis.gui.dock.dock import QueryDock
from aether_qgis.gui.dock.modes import Mode

WIDTHS = (280, 400, 700)
HEIGHT = 760
QUERY = "(woods | river) -town^0.5"


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    with qgis_session() as application:
        application.setStyle("fusion")
        light = application.palette()
        for theme, palette in (("light", light), ("dark", _dark())):
            application.setPalette(palette)
            take_pictures(folder, theme)
            QgsProject.instance().clear()


def take_pictures(folder: Path, theme: str) -> None:
    """Save the dock at every width, and each way to ask."""
    window = QMainWindow()
    window.resize(1400, HEIGHT)
    canvas = QgsMapCanvas(window)
    window.setCentralWidget(canvas)
    dock = QueryDock(canvas, QgsMessageBar(window), window)
    layer = QgsRasterLayer(str(DEMO / "valley.tif"), "valley")
    QgsProject.instance().addMapLayer(layer)
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent())
    dock.setFloating(True)
    dock.show()
    form = dock.form
    form.first_run.hide()
    form.query.setText(QUERY)
    dock.search()
    wait_until(lambda: not dock.is_running)
    form.results.setCurrentIndex(form.results.model().index(1, 0))
    form.results.toggle_state("kept")
    form.results.setCurrentIndex(form.results.model().index(2, 0))
    form.results.toggle_state("dismissed")
    for width in WIDTHS:
        dock.resize(width, HEIGHT)
        settle()
        save(dock, folder / f"dock_{theme}_{width}.jpg")
    dock.resize(340, HEIGHT)
    centre = layer.extent().center()
    examples = form.asking.examples.examples
    pictures = []
    for mode in Mode:
        form.asking.modes.choose(mode)
        if mode is Mode.EXAMPLES:
            for x in range(3):
                dock.examples.tool.given.emit(
                    QgsGeometry.fromPointXY(
                        QgsPointXY(centre.x() + 300 * x, centre.y())
                    ),
                    x == 2,
                )
        settle()
        pictures.append(dock.grab())
    save_picture(side_by_side(pictures), folder / f"dock_modes_{theme}.jpg")
    examples.clear()
    dock.shut_down()
    window.close()


def _dark() -> QPalette:
    """Return the colours of QGIS's dark themes, as Qt knows them."""
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, colour in (
        (roles.Window, "#323232"),
        (roles.WindowText, "#e6e6e6"),
        (roles.Base, "#262626"),
        (roles.AlternateBase, "#2e2e2e"),
        (roles.Text, "#e6e6e6"),
        (roles.Button, "#3c3c3c"),
        (roles.ButtonText, "#e6e6e6"),
        (roles.Highlight, "#3a6ea5"),
        (roles.HighlightedText, "#ffffff"),
        (roles.ToolTipBase, "#3c3c3c"),
        (roles.ToolTipText, "#e6e6e6"),
        (roles.PlaceholderText, "#9a9a9a"),
        (roles.Link, "#7fb2ff"),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.Text, roles.ButtonText, roles.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#7d7d7d"))
    return palette


if __name__ == "__main__":
    main()
