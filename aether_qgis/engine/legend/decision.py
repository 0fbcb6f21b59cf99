"""Which label a pixel takes, and how probable it is.

The similarities with all labels, divided by a temperature, become
probabilities (softmax); the likeliest label is taken. Nothing is estimated
from the raster: labels balanced over its pixels would be right a little more
often where all labels are alike common, and wrong much more often elsewhere
(docs/classify.md).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.protocol.classifying import NO_LABEL, UNSURE
from aether_qgis.engine.runtime.arrays import Floats

TEMPERATURE = 0.15
"""At which the probabilities of the default bundle are as often right as they
say, on places that its training did not see (docs/classify.md)."""

DECIDED = np.dtype([("value", np.uint8), ("confidence", np.float32)])
"""What is found in a pixel: a label's value, NO_LABEL or UNSURE, and the
probability of the likeliest label, NaN without a vector."""

Decided = NDArray[Any]
"""An array of DECIDED."""


@dataclass(frozen=True)
class Decision:
    """Compares a pixel with every label and takes the likeliest one.

    The log odds of label k are ``scales[k] * cosine``.
    """

    vectors: Floats
    """Unit vectors in the aligned space, float32 [labels, d]."""
    scales: Floats
    """float32 [labels]."""
    values: NDArray[np.uint8]
    """The labels' values in the class raster, [labels]."""
    least_confidence: float = 0.0

    def similarity(self, similarities: Floats) -> Decided:
        """Return what is found in pixels, DECIDED [...].

        ``similarities`` are cosines, float32 [labels, ...], NaN where a pixel
        holds no vector. Of two labels alike the first one is taken.
        """
        shape = similarities.shape[1:]
        count = len(self.vectors)
        odds = similarities.reshape(count, -1) * self.scales[:, None]
        best = odds.max(axis=0)
        odds -= best
        found = np.zeros(odds.shape[1], DECIDED)
        value = np.full(odds.shape[1], NO_LABEL, np.uint8)
        for label in reversed(range(count)):
            np.copyto(value, self.values[label], where=odds[label] == 0)
        np.exp(odds, out=odds)
        confidence = np.reciprocal(odds.sum(axis=0))
        if self.least_confidence > 0:
            unsure = confidence < np.float32(self.least_confidence)
            np.copyto(value, np.uint8(UNSURE), where=unsure)
        found["value"], found["confidence"] = value, confidence
        return found.reshape(shape)
