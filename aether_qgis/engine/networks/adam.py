"""The optimiser Adam, with weight decay apart from the gradient.

Kingma and Ba, arXiv 1412.6980; the decay of Loshchilov and Hutter, arXiv
1711.05101. Same constants as torch's.
"""

from __future__ import annotations

import math

import numpy as np

from aether_qgis.engine.runtime.arrays import Floats

_FIRST, _SECOND = 0.9, 0.999
_LEAST = 1e-8


class Adam:
    """Changes one vector of weights in place, by its gradient."""

    def __init__(
        self, weights: Floats, gradient: Floats, decay: float = 0.0
    ) -> None:
        """Watch ``gradient`` [n] and change ``weights`` [n] by it."""
        self._weights = weights
        self._gradient = gradient
        self._decay = decay
        self.steps = 0
        self.mean: Floats = np.zeros_like(weights)
        """Running mean of the gradient."""
        self.square: Floats = np.zeros_like(weights)
        """Running mean of its square."""
        self._spare: Floats = np.empty_like(weights)

    def step(self, rate: float) -> None:
        """Change the weights once, with the learning rate ``rate``."""
        self.steps += 1
        gradient, spare = self._gradient, self._spare
        self.mean *= _FIRST
        self.mean += np.multiply(gradient, 1 - _FIRST, out=spare)
        self.square *= _SECOND
        np.multiply(gradient, gradient, out=spare)
        spare *= 1 - _SECOND
        self.square += spare
        np.sqrt(self.square, out=spare)
        # The running means start at zero, and are scaled up for that.
        spare *= 1 / math.sqrt(1 - _SECOND**self.steps)
        spare += _LEAST
        np.divide(self.mean, spare, out=spare)
        spare *= rate / (1 - _FIRST**self.steps)
        if self._decay:
            self._weights *= 1 - rate * self._decay
        self._weights -= spare


def cosine_rate(peak: float, done: float) -> float:
    """Return the learning rate when ``done``, 0 to 1, of all steps are:
    half a cosine from ``peak`` down to zero."""
    return peak * (1 + math.cos(math.pi * done)) / 2
