"""The folder that holds an experiment's data, as experiment.json says."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

DESCRIPTION = "experiment.json"
TASKS = ("classification", "regression", "distribution", "retrieval")


class ExperimentError(Exception):
    """The folder is not laid out as documented."""


@dataclass(frozen=True)
class Task:
    """One of the tasks that a bundle is measured on."""

    name: str
    kind: str
    labels: Path
    fields: tuple[str, ...]
    texts: dict[str, list[str]] = field(default_factory=dict)
    """For retrieval: the texts that ask for each class."""


@dataclass(frozen=True)
class Experiment:
    """Raster, points and tasks of one place."""

    title: str
    note: str
    """What the data is, shown above every table."""
    embeddings: Path
    points: Path
    training: dict[str, Any]
    """Further parameters of aether:trainalignment, by their names."""
    recipes: tuple[str, ...]
    splits: tuple[str, ...]
    tasks: tuple[Task, ...]


def read_experiment(folder: Path) -> Experiment:
    """Return the experiment in ``folder``.

    Raises ExperimentError that names the missing file or entry.
    """
    description = folder / DESCRIPTION
    try:
        data = json.loads(description.read_text(encoding="utf-8"))
        experiment = Experiment(
            title=data["title"],
            note=data.get("note", ""),
            embeddings=folder / data["embeddings"],
            points=folder / data["points"],
            training=data.get("training", {}),
            recipes=tuple(data.get("recipes", ["aether", "robust"])),
            splits=tuple(data.get("splits", ["random", "blocks"])),
            tasks=tuple(_task(folder, task) for task in data["tasks"]),
        )
    except (OSError, ValueError) as error:
        raise ExperimentError(
            f"{description} cannot be read ({error}); docs/experiment.md "
            "shows what it holds."
        ) from error
    except KeyError as error:
        raise ExperimentError(
            f"{description} lacks the entry {error}; docs/experiment.md "
            "shows what it holds."
        ) from error
    labels = [task.labels for task in experiment.tasks]
    for path in (experiment.embeddings, experiment.points, *labels):
        if not path.is_file():
            raise ExperimentError(
                f"{description} names {path}, which does not exist."
            )
    return experiment


def _task(folder: Path, data: dict[str, Any]) -> Task:
    if data["task"] not in TASKS:
        raise ExperimentError(
            f"The task “{data['name']}” is said to be a “{data['task']}”; "
            f"expected one of: {', '.join(TASKS)}."
        )
    return Task(
        name=data["name"],
        kind=data["task"],
        labels=folder / data["labels"],
        fields=tuple(data["fields"]),
        texts=data.get("texts", {}),
    )
