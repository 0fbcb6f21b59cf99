"""A field's value as words of a text, or as JSON knows it."""

from __future__ import annotations

import math

from qgis.core import NULL
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

_MISSING = {"", "null", "<null>", "nan"}


def words_of(value: object) -> str:
    """Return ``value`` as words on one line, empty if it is missing.

    Missing are NULL, NaN, blanks, and the words "NULL" and "NaN" that
    spreadsheets and exports leave behind. Underscores, which stand for
    blanks in OpenStreetMap's values, become blanks.
    """
    if value is None or value == NULL:
        return ""
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, (list, tuple)):
        return ", ".join(filter(None, map(words_of, value)))
    if isinstance(value, (QDate, QDateTime, QTime)):
        return str(value.toString(Qt.DateFormat.ISODate))
    words = " ".join(str(value).replace("_", " ").split())
    return "" if words.lower() in _MISSING else words


def plain_value(value: object) -> object:
    """Return what JSON knows of a value, None for NULL and NaN."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return None
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return value if isinstance(value, (bool, int, str)) else str(value)


def _number(value: float) -> str:
    if not math.isfinite(value):
        return ""
    return str(int(value)) if value.is_integer() else str(value)
