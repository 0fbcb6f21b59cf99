"""Take the pictures of the guide's pages about ways to ask and their answers.

    make_page_pictures.py [FOLDER] [--only PAGE ...]

Asks the demo scene of build/demo, which is simulated, in a window with the
map and the real dock. Run by QGIS's Python; no screen is needed.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Callable, Dict, List

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "scripts"))

from picture_session import (
    DEMO,
    IMAGES,
    qgis_session,
    save,
    save_picture,
    settle,
    side_by_side,
    wait_until,
)
from picture_window import PictureWindow
from qgis.core import QgsApplication, QgsLayoutExporter, QgsProject
from qgis.PyQt.QtGui import QImage, QPainter, QPixmap

from aether_qgis.gui.compare.dialog import CompareDialog
from aether_qgis.gui.dock.modes import Mode
from aether_qgis.gui.history.history_dock import HistoryDock
from aether_qgis.history.history_file import HistoryFile
from aether_qgis.processing.provider import AetherProvider
from aether_qgis.results.answer_groups import answer_groups
from aether_qgis.results.report_page import report_layout

WITHOUT_SNOW = 0.37, 0.04, 0.66
"""Left, bottom and height of a part of the scene, as shares."""
ALL_BUT_THE_SOUTH = 0.0, 0.13, 0.82
HOUSES = (0.2, 0.29), (0.23, 0.295), (0.15, 0.35)
NO_HOUSES = ((0.4, 0.3),)
GAP = 10
REPORT_DPI = 92
LABELS = """water = a lake or a river | #3b7fc4
woods = forest; dense woodland | #2e7d32
meadows = meadows; pasture | #9ccc65
fields = arable fields; crops | #e6c84f
marsh = a marsh; flooded reeds | #5fb3a1
town = houses and streets | #c62828
rock = bare rock; scree | #9e9e9e
snow = snow and ice | #e8f4fb"""
BUILT_ON = ((408, 792), (192, 168))
"""Rows and columns of fields."""
BUILT = 288, 216
SIDE = 36


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", default=IMAGES)
    parser.add_argument("--only", nargs="+", choices=PAGES, default=PAGES)
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    with qgis_session() as application:
        application.setStyle("fusion")
        provider = AetherProvider()
        QgsApplication.processingRegistry().addProvider(provider)
        for page in given.only:
            PAGES[page](given.folder / f"{page}.jpg")


def asking(path: Path) -> None:
    """A query of several terms, its colours, and its answer."""
    window = PictureWindow()
    window.look_at(*ALL_BUT_THE_SOUTH)
    window.ask("(lake | snow) -marsh^0.5")
    save(window, path)
    window.closed()


def relevance(path: Path) -> None:
    """What is there, and what is not, in the same part of the map."""
    pictures = []
    for query in ("a lake", "a glacier"):
        window = PictureWindow()
        window.resize(760, 560)
        settle()
        window.look_at(*WITHOUT_SNOW)
        area = window.dock.form.options.area
        area.setCurrentIndex(area.count() - 1)
        window.ask(query)
        pictures.append(window.grab())
        window.closed()
    save_picture(side_by_side(pictures, GAP), path)


def examples(path: Path) -> None:
    """Three places of a kind and one that is not, and what is like them."""
    window = PictureWindow()
    window.look_at(*ALL_BUT_THE_SOUTH)
    window.dock.form.asking.modes.choose(Mode.EXAMPLES)
    window.click(*HOUSES, is_counter=False)
    window.click(*NO_HOUSES, is_counter=True)
    window.ask()
    save(window, path)
    window.closed()


def classify(path: Path) -> None:
    """A map of classes with its legend."""
    window = PictureWindow(with_layers=True)
    legend = window.dock.form.asking.legend
    window.dock.form.asking.modes.choose(Mode.LEGEND)
    legend.labels.setPlainText(LABELS)
    legend.smooth.setChecked(True)
    window.ask()
    save(window, path)
    window.closed()


def change(path: Path) -> None:
    """Two years: where fields have become houses."""
    with TemporaryDirectory() as folder:
        years = _two_years(Path(folder))
        window = PictureWindow(with_layers=True)
        layers = [window.add_year(year) for year in years]
        asking_part = window.dock.form.asking
        asking_part.modes.choose(Mode.CHANGE)
        asking_part.change.before.setLayer(layers[0])
        asking_part.change.after.setLayer(layers[1])
        window.ask("houses and streets")
        save(window, path)
        window.closed()


def report(path: Path) -> None:
    """The page about an answer that the dock's button writes."""
    window = PictureWindow()
    window.look_at(*ALL_BUT_THE_SOUTH)
    window.ask("a town with houses")
    project = QgsProject.instance()
    layout = report_layout(project, answer_groups(project)[0])
    page = QgsLayoutExporter(layout).renderPageToImage(0, dpi=REPORT_DPI)
    opaque = page.convertToFormat(QImage.Format.Format_RGB32)
    save_picture(QPixmap.fromImage(opaque), path)
    window.closed()


def history(path: Path) -> None:
    """What was asked, with outcome and raster, and the menu."""
    window = PictureWindow()
    HistoryFile().clear()
    for query in ("a lake", "zxqv", "(lake | snow) -marsh^0.5"):
        window.ask(query)
    modes = window.dock.form.asking.modes
    modes.choose(Mode.EXAMPLES)
    window.click(*HOUSES, is_counter=False)
    window.click(*NO_HOUSES, is_counter=True)
    window.ask()
    modes.choose(Mode.LEGEND)
    window.dock.form.asking.legend.labels.setPlainText(LABELS)
    window.ask()
    history_dock = HistoryDock(window)
    history_dock.setFloating(True)
    history_dock.resize(340, 330)
    history_dock.show()
    panel = history_dock.panel
    wait_until(lambda: panel.list.model().rowCount() > 0)
    panel.list.setCurrentIndex(panel.list.model().index(1, 0))
    panel.menu.popup(panel.more.mapToGlobal(panel.more.rect().bottomLeft()))
    settle()
    pictures = [history_dock.grab(), panel.menu.grab()]
    panel.menu.hide()
    save_picture(side_by_side(pictures, GAP), path)
    window.closed()


def compare(path: Path) -> None:
    """Two answers with a line between them, and their difference."""
    window = PictureWindow(with_layers=True)
    window.look_at(*ALL_BUT_THE_SOUTH)
    window.ask("houses and streets")
    window.ask("woods")
    window.dock.hide()
    window.resize(680, 480)
    window.look_at(*ALL_BUT_THE_SOUTH)
    dialog = CompareDialog(window.canvas, window)
    dialog.show()
    drawn: List[bool] = []
    dialog.swipe.drawn.connect(lambda: drawn.append(True))
    wait_until(lambda: bool(drawn))
    settle()
    swipe = window.canvas.grab()
    painter = QPainter(swipe)
    painter.drawPixmap(GAP, 4 * GAP, dialog.grab())
    painter.end()
    dialog.difference.click()
    wait_until(lambda: not dialog.maker.is_running)
    window.draw()
    save_picture(side_by_side([swipe, window.grab()], GAP), path)
    dialog.close()
    window.closed()


def _two_years(folder: Path) -> list[Path]:
    """Write two simulated years of the valley; return their paths."""
    script = ROOT / "tests" / "plugin" / "changed_scene.py"
    years = [folder / f"valley_{year}.tif" for year in (2019, 2023)]
    between = folder / "between.tif"
    runs = (
        (DEMO / "valley.tif", years[0], ()),
        (DEMO / "valley.tif", between, BUILT_ON[0]),
        (between, years[1], BUILT_ON[1]),
    )
    for seed, (source, target, place) in enumerate(runs):
        command = [os.environ["AETHER_ENGINE_PYTHON"], script, source, target]
        command += ["--seed", seed]
        if place:
            command += ["--changed", *place, SIDE, "--of", *BUILT]
        subprocess.run([str(one) for one in command], check=True)
    return years


PAGES: Dict[str, Callable[[Path], None]] = {
    "asking": asking,
    "relevance": relevance,
    "examples": examples,
    "classify": classify,
    "change": change,
    "report": report,
    "history": history,
    "compare": compare,
}

if __name__ == "__main__":
    main()
