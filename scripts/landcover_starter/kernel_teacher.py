"""A teacher in closed form: Gaussian processes and a calibration.

A Gaussian process predicts the log ratios of the nine class probabilities,
which say more about a point than its label does. Each region may differ from
the others by a constant that no new place has: so what is peculiar to a
region is not learnt as a property of the land. The calibration then says
which label follows, averaged over the errors that the process makes on
points left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
from numpy.typing import NDArray

from scripts.landcover_starter.calibration import (
    Calibration,
    fit_calibration,
    log_ratios,
)
from scripts.landcover_starter.splits import Points

Doubles = NDArray[np.float64]
Kernel = Callable[[Doubles], Doubles]
"""Covariance as a function of squared distance; 1 at distance 0."""


def rational_quadratic(squared: Doubles) -> Doubles:
    """Return smooth covariance with a long reach."""
    return np.asarray(1 / (1 + 1.5 * squared))


def exponential(squared: Doubles) -> Doubles:
    """Return covariance of rough functions."""
    return np.asarray(np.exp(-np.sqrt(squared)))


def matern(squared: Doubles) -> Doubles:
    """Return Matérn's covariance with smoothness 3/2."""
    scaled = 1.5 * np.sqrt(3 * squared)
    return np.asarray((1 + scaled) * np.exp(-scaled))


@dataclass(frozen=True)
class KernelRecipe:
    """How the kernel teacher is fitted."""

    kernels: tuple[Kernel, ...] = (rational_quadratic, exponential, matern)
    """One process each; their shares are averaged as logarithms."""
    noise: float = 0.1
    """Variance of what the vector doesn't tell, in the kernel's variance."""
    region_variance: float = 0.5
    """Variance of the regions' constants, likewise."""
    calibration_decay: float = 1e-3
    errors: int = 64
    """Errors drawn for the mean over the calibration."""
    least_share: float = 1e-5


@dataclass(frozen=True)
class KernelTeacher:
    """Fitted processes with their calibration."""

    vectors: Doubles
    """The training points, [points, 64]."""
    mean: Doubles
    """Mean log ratios of the training points, [9]."""
    kernels: tuple[Kernel, ...]
    coefficients: tuple[Doubles, ...]
    """[points, 9] per kernel."""
    errors: tuple[Doubles, ...]
    """Drawn errors of the log ratios, [errors, 9] per kernel."""
    calibration: Calibration
    least_share: float

    def log_shares(self, vectors: NDArray[np.float32]) -> Doubles:
        """Return mean log class shares [n, 9] for unit vectors [n, 64]."""
        squared = _squared_distances(vectors.astype(np.float64), self.vectors)
        parts = zip(self.kernels, self.coefficients, self.errors)
        logs = [
            self._log_shares(kernel(squared) @ coefficients, errors)
            for kernel, coefficients, errors in parts
        ]
        return np.asarray(np.mean(logs, axis=0))

    def _log_shares(self, ratios: Doubles, errors: Doubles) -> Doubles:
        possible = (self.mean + ratios)[:, None] + errors
        shares = self.calibration(possible).mean(1)
        return np.asarray(np.log(np.maximum(shares, self.least_share)))


def fit_kernel_teacher(
    points: Points, recipe: KernelRecipe, seed: int
) -> KernelTeacher:
    """Return the teacher; ``seed`` is for the errors that are drawn."""
    chance = np.random.default_rng(seed)
    vectors = points.vectors.astype(np.float64)
    squared = _squared_distances(vectors, vectors)
    ratios = log_ratios(points.probabilities)
    mean = ratios.mean(0)
    same_region = points.regions[:, None] == points.regions
    fixed = recipe.region_variance * same_region
    fixed[np.diag_indices_from(fixed)] += recipe.noise
    coefficients, errors = [], []
    for kernel in recipe.kernels:
        inverse = np.linalg.inv(kernel(squared) + fixed)
        fitted = inverse @ (ratios - mean)
        # What each point would be missed by, had it been left out.
        missed = fitted / np.diag(inverse)[:, None]
        coefficients.append(fitted)
        errors.append(
            chance.multivariate_normal(
                np.zeros(len(mean)),
                missed.T @ missed / len(points),
                size=recipe.errors,
            )
        )
    return KernelTeacher(
        vectors,
        mean,
        recipe.kernels,
        tuple(coefficients),
        tuple(errors),
        fit_calibration(points, recipe.calibration_decay),
        recipe.least_share,
    )


def _squared_distances(one: Doubles, other: Doubles) -> Doubles:
    squared = (one**2).sum(1)[:, None] + (other**2).sum(1) - 2 * one @ other.T
    return np.asarray(np.maximum(squared, 0))
