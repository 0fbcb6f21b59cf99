"""What the files of points and of labels have in common: a place a line."""

from __future__ import annotations

import math

MALFORMED = (
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    OverflowError,
    RecursionError,
)
"""What a damaged line of JSON may raise while it is read."""


def coordinate(value: object) -> float:
    """Return a coordinate, NaN for null; raise TypeError for no number."""
    if value is None:
        return math.nan
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError("a coordinate is a number")
    return float(value)
