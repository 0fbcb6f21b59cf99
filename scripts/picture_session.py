"""What all scripts share that take pictures of the plugin's windows."""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Callable, Iterator, Sequence

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault(
    "AETHER_ENGINE_PYTHON", str(ROOT / "build" / "engine" / "bin" / "python")
)

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QColor, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QWidget

from aether_qgis.client import stop_shared_client
from aether_qgis.settings import Settings

DEMO = ROOT / "build" / "demo"
IMAGES = ROOT / "docs" / "images"
QUALITY = 80
_LONGEST_S = 600.0
_POINTS = 9
_GAP = 12


@contextmanager
def qgis_session(language: str = "") -> Iterator[QgsApplication]:
    """Start QGIS with an empty profile and no screen, and end it again."""
    with TemporaryDirectory() as profile:
        os.environ["QGIS_CUSTOM_CONFIG_PATH"] = profile
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ.setdefault("XDG_RUNTIME_DIR", profile)
        if language:
            QgsApplication.setTranslation(language)
        application = QgsApplication([], True)
        font = application.font()
        # The size that desktops have; the screenless one's is larger.
        font.setPointSize(_POINTS)
        application.setFont(font)
        application.initQgis()
        Settings(
            results_folder=profile, bundles_folder=f"{profile}/aether_bundles"
        ).save()
        try:
            yield application
        finally:
            stop_shared_client()
            QgsProject.instance().clear()
            _delete_windows()
            application.exitQgis()


def save(widget: QWidget, path: Path) -> None:
    """Write the widget as it looks now."""
    save_picture(widget.grab(), path)


def save_picture(picture: QPixmap, path: Path) -> None:
    """Write a picture as JPEG, and say where it is."""
    if not picture.save(str(path), "JPG", QUALITY):
        sys.exit(f"{path} cannot be written.")
    print(path)


def side_by_side(pictures: Sequence[QPixmap], gap: int = 0) -> QPixmap:
    """Return one picture of several, with ``gap`` pixels between them."""
    ratio = pictures[0].devicePixelRatio()
    width = sum(one.width() + gap for one in pictures) - gap
    whole = QPixmap(width, max(one.height() for one in pictures))
    whole.setDevicePixelRatio(ratio)
    whole.fill(QColor("white"))
    painter = QPainter(whole)
    left = 0
    for one in pictures:
        painter.drawPixmap(int(left / ratio), 0, one)
        left += one.width() + gap
    painter.end()
    return whole


def wait_until(condition: Callable[[], bool]) -> None:
    """Run the event loop until ``condition`` holds."""
    until = time.monotonic() + _LONGEST_S
    while not condition():
        if time.monotonic() > until:
            sys.exit("Waited too long; does make demo work?")
        QgsApplication.processEvents()
        time.sleep(0.005)


def settle(seconds: float = 0.5) -> None:
    """Let the widgets take their places."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QgsApplication.processEvents()
        time.sleep(0.005)


def _delete_windows() -> None:
    """Delete what is open: Python would do it when QGIS is gone already."""
    for window in QgsApplication.topLevelWidgets():
        if not sip.isdeleted(window) and window.parent() is None:
            window.close()
            sip.delete(window)
