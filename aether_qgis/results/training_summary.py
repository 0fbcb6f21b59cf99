"""What a training found, in sentences for dialog and algorithm."""

from __future__ import annotations

from typing import List

from aether_qgis.engine.protocol import (
    LINEAR_RECIPE,
    QUALITY_METRIC,
    TrainRequest,
    TrainResult,
)
from aether_qgis.translation import number, tr


def quality_of(result: TrainResult) -> float:
    """Return the mean AUC on held-out places, 0 if nothing was held out."""
    return result.metrics.get(QUALITY_METRIC, 0.0)


def outcome(result: TrainResult) -> str:
    """Return the outcome of a training in one sentence."""
    points = number(result.points, 0)
    facts = [tr("{count} points").format(count=points)]
    if quality_of(result):
        facts.append(
            tr("AUC {auc} on held-out places").format(
                auc=number(quality_of(result), 2)
            )
        )
    facts.append(
        tr("{seconds} s on {device}").format(
            seconds=number(result.seconds, 0), device=result.device
        )
    )
    return tr("“{title}” is ready: {facts}.").format(
        title=result.title, facts=", ".join(facts)
    )


def resume_note(request: TrainRequest) -> str:
    """Return how to continue a training that was interrupted."""
    if request.recipe == LINEAR_RECIPE:
        return tr("Nothing was changed; the training can be started again.")
    return tr(
        "Train again with the same points, settings and folder to resume "
        "where it stopped."
    )


def remarks(result: TrainResult) -> List[str]:
    """Return what else a user should know about a training."""
    said = []
    if result.resumed_from:
        said.append(
            tr("Resumed after epoch {epoch}.").format(
                epoch=result.resumed_from
            )
        )
    if result.outside:
        said.append(
            tr("Points outside the raster, left out: {count}").format(
                count=result.outside
            )
        )
    if result.without_data:
        said.append(
            tr(
                "Points where the raster has no data, left out: {count}"
            ).format(count=result.without_data)
        )
    return said
