"""Texts in the user's language."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from aether_qgis.resources import translations

CONTEXT = "AETHER"

_PREFIX = "aether_qgis_"


def tr(text: str) -> str:
    """Translate a text of the plugin's interface."""
    return str(QCoreApplication.translate(CONTEXT, text))


def number(value: float, decimals: Optional[int] = None) -> str:
    """Return a number as the user's language writes it.

    Without ``decimals`` there are as many as it needs.
    """
    if decimals is None:
        decimals = QLocale.FloatingPointPrecisionOption.FloatingPointShortest
    return str(QLocale().toString(float(value), "f", decimals))


def of_bundle(text: str) -> str:
    """Translate a title or summary of a bundle that ships.

    Those of other bundles stay as they are.
    """
    return str(QCoreApplication.translate(CONTEXT, text))


def tr_noop(text: str) -> str:
    """Mark a text that ``tr`` translates when it is shown."""
    return text


def install_translator() -> Optional[QTranslator]:
    """Install the user's language; return what the caller must keep alive.

    Returns None where no translation into that language ships.
    """
    language = shipped_language(QgsApplication.locale())
    translator = QTranslator()
    if not language or not translator.load(
        f"{_PREFIX}{language}", str(translations())
    ):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def shipped_language(locale: str) -> str:
    """Return which shipped translation a locale takes, "" for none.

    QGIS names a locale as its options or the system do: “de”, “de_AT”,
    “zh-Hans”, “zh_Hans_CN”. A language written in two scripts ships in one,
    which readers of the other are not given.
    """
    parts = locale.replace("-", "_").split(".")[0].split("_")
    shipped = [
        path.stem.replace(_PREFIX, "", 1)
        for path in translations().glob("*.qm")
    ]
    if parts[0] == "zh" and {"Hant", "TW", "HK", "MO"} & set(parts):
        return ""
    for name in shipped:
        if name.split("_")[0] == parts[0]:
            return name
    return ""
