"""A training from points of interest to a bundle, step by step."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Optional, Sequence

import numpy as np

from aether_qgis.engine.alignment.base import base_of, joined
from aether_qgis.engine.alignment.bundle_writing import Trained, save_bundle
from aether_qgis.engine.alignment.holdout import held_out_mask
from aether_qgis.engine.alignment.measure import held_out_auc
from aether_qgis.engine.alignment.points import (
    PlacedPoints,
    place_points,
    points_of,
)
from aether_qgis.engine.alignment.recipe import (
    Encode,
    RecipeSettings,
    Samples,
    Towers,
)
from aether_qgis.engine.alignment.recipes import recipe_of
from aether_qgis.engine.alignment.sentences import Sentences
from aether_qgis.engine.alignment.state import (
    TrainingState,
    fingerprint_of,
    state_folder,
)
from aether_qgis.engine.alignment.training_checks import (
    check_enough_points,
    check_texts_differ,
    check_training,
)
from aether_qgis.engine.alignment.training_device import (
    LABELS,
    training_device,
)
from aether_qgis.engine.bundles.manifest import QUALITY
from aether_qgis.engine.bundles.writer import check_destination
from aether_qgis.engine.errors import (
    CancelledError,
    PointsError,
    TrainingError,
)
from aether_qgis.engine.places.places_file import read_places
from aether_qgis.engine.places.splits import crs_units
from aether_qgis.engine.places.views import window_means
from aether_qgis.engine.protocol import (
    TrainRequest,
    TrainResult,
)
from aether_qgis.engine.rasters.reader import (
    EmbeddingRaster,
    open_embedding_raster,
)
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.environment import peak_memory_mib
from aether_qgis.engine.runtime.part_progress import PartProgress
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.running import pixel_aligner, text_aligner
from aether_qgis.engine.towers.text import shipped_encoder
from aether_qgis.engine.words.query_vector import senses

# Shares of the whole work, for one steady progress bar.
_VIEWS_FROM, _ENCODING_FROM, _TRAINING_FROM = 0.02, 0.15, 0.3
_TRAINING_TO = 0.95


@dataclass(frozen=True)
class _Split:
    """The points that a recipe learns from, and those it does not see."""

    training: Samples
    held_out: Optional[Samples]


def train(request: TrainRequest, progress: RequestProgress) -> TrainResult:
    """Answer ``request``; write its bundle.

    The bundle is moved into place when it is whole; on any error an
    existing one stays and none is left behind. A training that was cut
    off leaves its state beside the bundle, and the same request goes on
    from there. Raises the errors of ``engine.errors``.
    """
    started = time.monotonic()
    check_training(request)
    check_destination(Path(request.bundle))
    with open_embedding_raster(request.raster) as raster:
        progress.step("Reading the points", 0.0)
        points = points_of(read_places(request.points, progress.check))
        placed = place_points(points, raster)
        samples = samples_of(placed, raster, request, progress)
        check_enough_points(request, len(samples))
        block_size = crs_units(raster.crs, request.block_size_m)
        split = split_of(samples, request, block_size)
        check_enough_points(request, len(split.training))
        check_texts_differ(split.training.texts)
        base = base_of(request.base, raster, progress)
        encode = encoded(Sentences(senses), samples, progress)
        settings = settings_of(request, block_size, progress)
        state = TrainingState(
            state_folder(Path(request.bundle)),
            fingerprint_of(request),
            progress,
        )
        sentences = sentences_only(encode)
        towers = trained(request, split, sentences, settings, state, progress)
        if base is not None:
            towers = joined(base, towers, split.training, sentences)
        held_out = len(split.held_out) if split.held_out else 0
        progress.step("Writing the bundle", _TRAINING_TO)
        manifest = save_bundle(
            request,
            raster,
            Trained(
                towers,
                samples,
                held_out,
                measured(towers, split.held_out, encode),
                shipped_encoder().revision,
                base,
            ),
        )
        state.remove()
        return TrainResult(
            bundle=request.bundle,
            title=manifest.title,
            recipe=request.recipe,
            points=len(samples),
            held_out=held_out,
            outside=placed.outside,
            without_data=len(placed.points) - len(samples),
            without_text=points.without_text,
            epochs=towers.epochs,
            best_epoch=towers.best_epoch,
            resumed_from=state.resumed_from,
            metrics=manifest.metrics,
            device=LABELS[settings.device],
            seconds=time.monotonic() - started,
            peak_memory_mib=peak_memory_mib(),
        )


def samples_of(
    placed: PlacedPoints,
    raster: EmbeddingRaster,
    request: TrainRequest,
    progress: RequestProgress,
) -> Samples:
    """Return the points with both views, without those that see no data.

    Raises PointsError where nothing is left.
    """
    part = PartProgress(progress, _VIEWS_FROM, _ENCODING_FROM)
    radii = (request.base_radius, request.wide_radius)
    views = window_means(
        raster,
        placed.rows,
        placed.columns,
        sorted(set(radii)),
        lambda share: part.step("Reading the pixels around the points", share),
    )
    points = placed.points
    samples = Samples(
        views.means[request.base_radius],
        views.means[request.wide_radius],
        points.x,
        points.y,
        points.texts,
        points.columns,
        points.parts,
    )
    if not views.valid.any():
        raise PointsError(
            "All {count} points lie where {path} holds no data: choose "
            "another raster, or points elsewhere.",
            count=len(points),
            path=raster.path,
        )
    if not views.valid.all():
        samples = samples.where(views.valid)
    return samples


def split_of(
    samples: Samples, request: TrainRequest, block_size: float
) -> _Split:
    """Hold out what ``request`` asks for; ``block_size`` in CRS units."""
    mask = held_out_mask(
        samples.x, samples.y, request.holdout, block_size, request.seed
    )
    if mask is None:
        return _Split(samples, None)
    return _Split(samples.where(~mask), samples.where(mask))


def encoded(
    sentences: Sentences, samples: Samples, progress: RequestProgress
) -> Encode:
    """Encode the points' texts; return what encodes these and others."""
    part = PartProgress(progress, _ENCODING_FROM, _TRAINING_FROM)
    sentences.learn(
        samples.texts, lambda share: part.step("Reading the texts", share)
    )
    return sentences.encode


def sentences_only(encode: Encode) -> Encode:
    """Return what gives the sentence vectors of texts alone, [texts, 384]."""
    width = shipped_encoder().dimension

    def encode_sentences(texts: Sequence[str]) -> Floats:
        return np.ascontiguousarray(encode(texts)[:, :width])

    return encode_sentences


def settings_of(
    request: TrainRequest, block_size: float, progress: RequestProgress
) -> RecipeSettings:
    """Return the settings of the recipe, with the device that is there."""
    return RecipeSettings(
        epochs=request.epochs,
        batch_size=request.batch_size,
        learning_rate=request.learning_rate,
        weight_decay=request.weight_decay,
        view_weight=request.view_weight,
        temperature=request.temperature,
        seed=request.seed,
        block_size=block_size,
        device=training_device(request, progress),
    )


def trained(
    request: TrainRequest,
    split: _Split,
    encode: Encode,
    settings: RecipeSettings,
    state: TrainingState,
    progress: RequestProgress,
) -> Towers:
    """Train by the recipe that ``request`` names.

    Raises TrainingError where the memory does not suffice.
    """
    part = PartProgress(progress, _TRAINING_FROM, _TRAINING_TO)
    part.step("Training", 0.0)
    try:
        return recipe_of(request.recipe)(
            split.training, split.held_out, encode, settings, part, state
        )
    except CancelledError:
        state.log_saved_state()
        raise
    except (MemoryError, RuntimeError) as error:
        if isinstance(error, RuntimeError) and "memory" not in str(error):
            raise
        raise TrainingError(
            "There is not enough memory to train on batches of {batch} "
            "points by {device}: lower the batch size, close other programs, "
            "or choose another device.",
            batch=settings.batch_size,
            device=LABELS[settings.device],
        ) from error


def measured(
    towers: Towers, held_out: Optional[Samples], encode: Encode
) -> Dict[str, float]:
    """Return the bundle's metrics, none where they cannot be measured."""
    if held_out is None:
        return {}
    pixels = pixel_aligner(towers.pixel_tower)(held_out.base)
    texts = text_aligner(towers.text_head)(encode(held_out.texts))
    area = held_out_auc(pixels, texts, held_out)
    return {} if math.isnan(area) else {QUALITY: round(area, 4)}
