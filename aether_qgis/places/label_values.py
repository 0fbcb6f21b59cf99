"""An attribute as the file of labels holds it."""

from __future__ import annotations

import math


def label_value(value: object) -> object:
    """Return what JSON knows of an attribute, None for NULL."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return None
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, (bool, int, str)):
        return value
    return str(value)
