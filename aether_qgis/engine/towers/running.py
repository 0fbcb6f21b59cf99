"""A trained tower as a function, before it is in a bundle."""

from __future__ import annotations

from typing import Callable

import numpy as np

from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.cores import usable_cores
from aether_qgis.engine.towers.onnx_export import (
    ALIGNED,
    SENTENCE,
    VECTORS,
    pixel_tower_model,
    text_head_model,
)
from aether_qgis.engine.towers.session import open_session
from aether_qgis.engine.towers.tower import Tower

Align = Callable[[Floats], Floats]
"""Row vectors to aligned unit vectors, float32 [n, in] to [n, d]."""


def pixel_aligner(tower: Tower) -> Align:
    """Return what maps pixel vectors as the bundle will."""
    return _aligner(pixel_tower_model(tower), VECTORS)


def text_aligner(head: Tower) -> Align:
    """Return what maps sentence vectors as the bundle will.

    Of longer rows it takes the first numbers that the head needs.
    """
    align = _aligner(text_head_model(head), SENTENCE)
    width = int(str(head.spec["text_dimension"]))
    return lambda rows: align(np.ascontiguousarray(rows[:, :width]))


def _aligner(model: bytes, takes: str) -> Align:
    session = open_session(model, takes, ALIGNED, threads=usable_cores())

    def align(rows: Floats) -> Floats:
        (aligned,) = session.run([ALIGNED], {takes: rows})
        return np.asarray(aligned, np.float32)

    return align
