"""Texts in the user's language."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from aether_qgis.resources import translations

CONTEXT = "AETHER"


def tr(text: str) -> str:
    """Translate a text of the plugin's interface."""
    return str(QCoreApplication.translate(CONTEXT, text))


def tr_noop(text: str) -> str:
    """Mark a text that ``tr`` translates when it is shown."""
    return text


def install_translator() -> Optional[QTranslator]:
    """Install the user's language; return what the caller must keep alive.

    Returns None where no translation into that language ships.
    """
    translator = QTranslator()
    name = f"aether_qgis_{QgsApplication.locale()}"
    if not translator.load(name, str(translations())):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
