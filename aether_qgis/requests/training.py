"""What dialog and algorithm of the training have in common."""

from __future__ import annotations

import re
from pathlib import Path
from typing import List

from qgis.PyQt.QtCore import QLocale

from aether_qgis.engine.protocol import (
    LINEAR_RECIPE,
    QUALITY_METRIC,
    TrainRequest,
    TrainResult,
)
from aether_qgis.translation import tr

_BUNDLE_FILE = "bundle.json"
_LONGEST_NAME = 60


def folder_problem(folder: str) -> str:
    """Say why ``folder`` cannot become a bundle; empty if it can.

    The engine replaces the folder as a whole, so a folder with anything but
    an older bundle in it is refused.
    """
    if not folder.strip():
        return tr("No folder for the bundle is chosen: choose a new one.")
    path = Path(folder)
    if path.is_file():
        return tr(
            "{path} is a file, but a bundle is a folder: choose another name."
        ).format(path=path)
    if not path.is_dir() or (path / _BUNDLE_FILE).is_file():
        return ""
    if any(path.iterdir()):
        return tr(
            "The folder {path} holds other files, which the bundle would "
            "replace: choose a new or empty folder."
        ).format(path=path)
    return ""


def folder_name(title: str) -> str:
    """Return a name for the folder of the bundle called ``title``."""
    words = re.sub(r"\W+", "-", title.lower()).strip("-")
    return words[:_LONGEST_NAME].rstrip("-") or "bundle"


def quality_of(result: TrainResult) -> float:
    """Return the mean AUC on held-out places, 0 if nothing was held out."""
    return result.metrics.get(QUALITY_METRIC, 0.0)


def outcome(result: TrainResult) -> str:
    """Return how a training went, in one sentence."""
    points = QLocale().toString(result.points)
    facts = [tr("{count} points").format(count=points)]
    if quality_of(result):
        facts.append(
            tr("AUC {auc:.2f} on held-out places").format(
                auc=quality_of(result)
            )
        )
    facts.append(
        tr("{seconds:.0f} s on {device}").format(
            seconds=result.seconds, device=result.device
        )
    )
    return tr("“{title}” is ready: {facts}.").format(
        title=result.title, facts=", ".join(facts)
    )


def resume_note(request: TrainRequest) -> str:
    """Return how a training that was cut off goes on."""
    if request.recipe == LINEAR_RECIPE:
        return tr("Nothing was changed; the training can be started again.")
    return tr(
        "The same points, settings and folder take the training up again "
        "where it stopped."
    )


def remarks(result: TrainResult) -> List[str]:
    """Return what else a user should know about a training."""
    said = []
    if result.resumed_from:
        said.append(
            tr("Taken up again after epoch {epoch}.").format(
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
