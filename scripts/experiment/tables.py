"""The experiment's figures as Markdown tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Iterator

from scripts.experiment.folder import Experiment, Task

MAIN_MEASURES = {
    "classification": ("macro F1", "accuracy"),
    "regression": ("R²", "RMSE"),
    "distribution": ("KL", "L1"),
}
RAW, ALIGNED = "raw", "aligned"


@dataclass(frozen=True)
class Measurement:
    """What an evaluation found for one bundle, task and split."""

    task: str
    split: str
    recipe: str
    report: dict[str, Any]
    """The JSON of ``aether:evaluatealignment``."""


def results_page(
    experiment: Experiment, measurements: list[Measurement]
) -> str:
    """Return the page with a table for each task."""
    lines = [f"# {experiment.title}", "", experiment.note]
    for task in experiment.tasks:
        own = [found for found in measurements if found.task == task.name]
        lines += ["", f"## {task.name}", ""]
        if task.kind == "retrieval":
            lines += retrieval_table(own)
        else:
            lines += list(probe_table(task, own))
    return "\n".join(lines) + "\n"


def probe_table(task: Task, found: list[Measurement]) -> Iterator[str]:
    """Yield a row per split, probe and vectors."""
    measures = MAIN_MEASURES[task.kind]
    yield "| split | probe | vectors | " + " | ".join(measures) + " |"
    yield "|---|---|---|" + "---|" * len(measures)
    for split in dict.fromkeys(one.split for one in found):
        of_split = [one for one in found if one.split == split]
        for probe in probes_of(of_split[0]):
            # Raw vectors are the same whatever the bundle.
            raw = run_of(of_split[0], RAW, probe)
            yield row(split, probe, "raw AlphaEarth", raw, measures)
            for one in of_split:
                run = run_of(one, ALIGNED, probe)
                yield row(split, probe, one.recipe, run, measures)


def retrieval_table(found: list[Measurement]) -> list[str]:
    """Return a row per recipe: the text localisation."""
    overall = found[0].report["results"]["overall"]
    measures = list(overall)
    return [
        "| recipe | " + " | ".join(measures) + " |",
        "|---|" + "---|" * len(measures),
        *(
            f"| {one.recipe} | "
            + " | ".join(
                figure(value["mean"], value["sd_over_texts"])
                for value in one.report["results"]["overall"].values()
            )
            + " |"
            for one in found
        ),
        "",
        "Mean ± sd over the texts that ask for a class.",
    ]


def probes_of(found: Measurement) -> list[str]:
    """Return the names of the probes in their order."""
    runs = found.report["results"]["probes"]
    return list(dict.fromkeys(run["probe"] for run in runs))


def run_of(found: Measurement, vectors: str, probe: str) -> dict[str, Any]:
    """Return the figures of a probe on raw or aligned vectors."""
    for run in found.report["results"]["probes"]:
        if (run["vectors"], run["probe"]) == (vectors, probe):
            figures: dict[str, Any] = run["figures"]
            return figures
    raise KeyError((vectors, probe))


def row(
    split: str,
    probe: str,
    vectors: str,
    figures: dict[str, Any],
    measures: tuple[str, ...],
) -> str:
    """Return a line of the table."""
    cells = [
        figure(figures[name]["mean"], figures[name]["sd"]) for name in measures
    ]
    return f"| {split} | {probe} | {vectors} | " + " | ".join(cells) + " |"


def figure(mean: float | None, spread: float | None) -> str:
    """Return mean ± sd, or a dash for what is not defined."""
    if mean is None:
        return "–"
    if spread is None:
        return f"{mean:.3f}"
    return f"{mean:.3f} ± {spread:.3f}"
