"""Look at an evaluation's settings before anything is opened."""

from __future__ import annotations

from pathlib import Path

from aether_qgis.engine.errors import OutputError, TrainingError
from aether_qgis.engine.protocol import SPLITS, TASKS, EvaluateRequest
from aether_qgis.engine.towers.devices import check_device

MOST_SEEDS = 100


def check_settings(request: EvaluateRequest) -> None:
    """Raise TrainingError for settings that make no sense.

    OutputError for outputs that would replace an input or each other.
    """
    check_device(request.device)
    for found, expected in (
        (request.task, TASKS),
        (request.split, SPLITS),
    ):
        if found not in expected:
            raise TrainingError(
                "The evaluation is asked for “{found}”; expected one of: "
                "{expected}.",
                found=found,
                expected=", ".join(expected),
            )
    if not 1 <= request.seeds <= MOST_SEEDS:
        raise TrainingError(
            "The number of seeds is {found}; expected 1 to {most}, for "
            "example 5.",
            found=request.seeds,
            most=MOST_SEEDS,
        )
    if not 0 < request.block_size_m < float("inf"):
        raise TrainingError(
            "The side of a block is {found} m; expected a length above 0, "
            "for example 1000.",
            found=request.block_size_m,
        )
    if any(k < 1 for k in request.cutoffs):
        raise TrainingError(
            "Precision at k is asked for k = {found}; expected 1 or more.",
            found=min(request.cutoffs),
        )
    _check_files(request)


def _check_files(request: EvaluateRequest) -> None:
    outputs = [Path(path) for path in request.outputs]
    if outputs[0].resolve() == outputs[1].resolve():
        raise OutputError(
            "The report and its figures would both be written to {path}: "
            "choose two files.",
            path=str(outputs[0]),
        )
    labels = Path(request.labels)
    for output in outputs:
        if not output.parent.is_dir():
            raise OutputError(
                "The output folder {folder} does not exist: create it or "
                "choose another one.",
                folder=str(output.parent),
            )
        if labels.exists() and output.exists() and output.samefile(labels):
            raise OutputError(
                "The report would replace {path}, the file of the labels: "
                "choose another file.",
                path=request.labels,
            )
