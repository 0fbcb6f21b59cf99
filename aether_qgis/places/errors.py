"""What can be wrong with a layer of places."""

from __future__ import annotations


class PointsError(Exception):
    """Points that cannot be trained on; says why in one sentence."""


class LabelsError(Exception):
    """Labels that cannot be used; says why in one sentence."""
