"""Look at a training's numbers before anything is opened."""

from __future__ import annotations

import math
from typing import Sequence

from aether_qgis.engine.errors import PointsError, TrainingError
from aether_qgis.engine.protocol import (
    DEVICES,
    HOLDOUTS,
    LINEAR_RECIPE,
    RECIPES,
    TrainRequest,
)

LARGEST_RADIUS = 64
MOST_EPOCHS = 10000
LARGEST_BATCH = 16384
LARGEST_SEED = 2**31 - 1

FEWEST_POINTS = 10
"""What the closed form needs; other recipes need a batch."""


def check_training(request: TrainRequest) -> None:
    """Raise TrainingError for settings that make no sense."""
    _check_choices(request)
    _check_views(request)
    _check_steps(request)
    _check_optimiser(request)
    _check_loss(request)


def check_enough_points(request: TrainRequest, training: int) -> None:
    """Raise TrainingError where too few points are left to train on."""
    if training < FEWEST_POINTS:
        raise TrainingError(
            "Only {found} points are left to train on; expected at least "
            "{expected}: choose a layer with more points or a larger raster.",
            found=training,
            expected=FEWEST_POINTS,
        )
    if request.recipe != LINEAR_RECIPE and training < request.batch_size:
        raise TrainingError(
            "Only {found} points are left to train on, fewer than a batch of "
            "{batch}: lower the batch size to {found} or less, or choose a "
            "layer with more points.",
            found=training,
            batch=request.batch_size,
        )


def check_texts_differ(texts: Sequence[str]) -> None:
    """Raise PointsError where all points to train on have the same text."""
    if len(set(texts)) == 1:
        raise PointsError(
            "All {count} points to train on have the same text, “{text}”, so "
            "there is nothing to tell apart: choose another text field, or a "
            "template over fields that differ.",
            count=len(texts),
            text=texts[0][:100],
        )


def _check_choices(request: TrainRequest) -> None:
    if request.recipe not in RECIPES:
        raise TrainingError(
            "There is no recipe “{found}”; expected one of: {expected}.",
            found=request.recipe,
            expected=", ".join(RECIPES),
        )
    if request.holdout not in HOLDOUTS:
        raise TrainingError(
            "There is no way “{found}” to hold out places; expected one of: "
            "{expected}.",
            found=request.holdout,
            expected=", ".join(HOLDOUTS),
        )
    if request.device not in DEVICES:
        raise TrainingError(
            "There is no device “{found}”; expected one of: {expected}.",
            found=request.device,
            expected=", ".join(DEVICES),
        )


# Comparisons are written so that NaN, which compares as false, is refused.


def _check_views(request: TrainRequest) -> None:
    base, wide = request.base_radius, request.wide_radius
    if not 0 <= base <= wide <= LARGEST_RADIUS:
        raise TrainingError(
            "The views' radii are {base} and {wide} pixels; expected 0 to "
            "{most}, the first not larger than the second, for example 4 "
            "and 9.",
            base=base,
            wide=wide,
            most=LARGEST_RADIUS,
        )
    if not 0 < request.block_size_m < math.inf:
        raise TrainingError(
            "The blocks that are held out have a side of {found} m; expected "
            "more than 0, for example 1000.",
            found=request.block_size_m,
        )


def _check_steps(request: TrainRequest) -> None:
    if not 1 <= request.epochs <= MOST_EPOCHS:
        raise TrainingError(
            "The number of epochs is {found}; expected 1 to {most}.",
            found=request.epochs,
            most=MOST_EPOCHS,
        )
    if not 2 <= request.batch_size <= LARGEST_BATCH:
        raise TrainingError(
            "The batch size is {found}; expected 2 to {most}, for example "
            "512.",
            found=request.batch_size,
            most=LARGEST_BATCH,
        )
    if not 0 <= request.seed <= LARGEST_SEED:
        raise TrainingError(
            "The seed is {found}; expected a whole number from 0 to {most}.",
            found=request.seed,
            most=LARGEST_SEED,
        )


def _check_optimiser(request: TrainRequest) -> None:
    if not 0 < request.learning_rate <= 1:
        raise TrainingError(
            "The learning rate is {found}; expected more than 0 and at most "
            "1, for example 0.001.",
            found=request.learning_rate,
        )
    if not 0 <= request.weight_decay <= 1:
        raise TrainingError(
            "The weight decay is {found}; expected 0 to 1, for example "
            "0.0001.",
            found=request.weight_decay,
        )


def _check_loss(request: TrainRequest) -> None:
    if not 0 <= request.view_weight <= 1:
        raise TrainingError(
            "The weight of the views (lambda) is {found}; expected 0 to 1, "
            "for example 0.2.",
            found=request.view_weight,
        )
    if not 0 < request.temperature <= 10:
        raise TrainingError(
            "The temperature is {found}; expected more than 0 and at most "
            "10, for example 0.07.",
            found=request.temperature,
        )
