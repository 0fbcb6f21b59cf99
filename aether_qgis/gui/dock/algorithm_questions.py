"""Legends and change as the dock's form asks for them, and their runs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict

from aether_qgis.gui.dock.form_requests import FormRequests
from aether_qgis.gui.legend.panel import OWN
from aether_qgis.requests.query import RequestError, engine_extent
from aether_qgis.requests.query_parameters import extent_text
from aether_qgis.requests.question import CHANGE, CLASSIFY, Question
from aether_qgis.results.files import free_stem
from aether_qgis.translation import number, tr

_SMOOTHING_PIXELS = 3

Summary = Callable[[Dict[str, Any]], str]


@dataclass(frozen=True)
class Run:
    """What to run, and what its answer is called."""

    algorithm: str
    title: str
    parameters: Dict[str, Any]
    summary: Summary
    """Says how it went, from the values of the outputs."""


def legend_question(asked: FormRequests) -> Question:
    """Return what gives labels to pixels; raises RequestError."""
    form, rasters = asked.form, asked.raster().paths
    legend = form.asking.legend
    labels = legend.typed_labels()
    is_own = legend.ready_list() == OWN
    if is_own and not labels:
        raise RequestError(
            tr(
                "The legend has no labels: type some, one a line, or choose "
                "a ready list."
            )
        )
    if len(rasters) != 1:
        raise RequestError(
            tr(
                "A legend is made of one raster at a time: choose a single "
                "raster instead of a group."
            )
        )
    what = {"LABELS": labels} if is_own else {"LEGEND": legend.ready_list()}
    smoothing = _SMOOTHING_PIXELS if legend.smooth.isChecked() else 1
    return Question(
        CLASSIFY,
        {
            "INPUT": rasters[0],
            **what,
            **_common(asked),
            "SMOOTHING": smoothing,
        },
    )


def change_question(asked: FormRequests) -> Question:
    """Return what compares two years; raises RequestError."""
    form = asked.form
    return Question(
        CHANGE,
        {
            "INPUT": asked.years(),
            "QUERY": form.query.text().strip(),
            "DIRECTION": form.asking.change.wanted_direction(),
            **_common(asked),
            "K": form.options.count.value(),
            "MIN_AREA": form.options.min_area.value(),
        },
    )


def run_of(question: Question, folder: Path) -> Run:
    """Return the run that answers a question, with files in ``folder``."""
    if question.algorithm == CLASSIFY:
        stem = free_stem(folder, tr("legend"), "_*")
        title, summary = tr("AETHER: legend"), _legend_summary
        outputs = {"CLASSES": str(folder / f"{stem}_classes.tif")}
    else:
        stem = free_stem(folder, tr("change"), "_*")
        title, summary = tr("AETHER: change"), _change_summary
        outputs = {
            "CHANGE": str(folder / f"{stem}_change.tif"),
            "REGIONS": str(folder / f"{stem}_places.gpkg"),
        }
    parameters = {**question.parameters, **outputs}
    return Run(question.algorithm, title, parameters, summary)


def _common(asked: FormRequests) -> Dict[str, Any]:
    options = asked.form.options
    extent = engine_extent(asked.extent())
    return {
        "MODEL": options.bundle.bundle(),
        "EXTENT": extent_text(extent) if extent else None,
        "DEVICE": str(options.device.currentData()),
    }


def _change_summary(results: Dict[str, Any]) -> str:
    return str(results["SENTENCE"])


def _legend_summary(results: Dict[str, Any]) -> str:
    facts = [
        tr("Commonest label: {label}").format(label=results["COMMONEST"]),
        results["DEVICE_USED"],
    ]
    if results["UNSURE_SHARE"]:
        share = number(100 * results["UNSURE_SHARE"], 1)
        facts.insert(1, tr("unsure: {share} %").format(share=share))
    return " · ".join(facts)
