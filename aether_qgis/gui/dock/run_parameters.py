"""The dock's form as parameters of the toolbox's algorithms."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict

from aether_qgis.gui.dock.form_requests import FormRequests
from aether_qgis.gui.legend.panel import OWN
from aether_qgis.requests.query import RequestError
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


def legend_run(asked: FormRequests, folder: Path) -> Run:
    """Return the run that gives labels to pixels; raises RequestError."""
    form, raster = asked.form, asked.raster()
    legend = form.asking.legend
    labels = legend.typed_labels()
    if legend.ready_list() == OWN and not labels:
        raise RequestError(
            tr(
                "The legend has no labels: type some, one a line, or choose "
                "a ready list."
            )
        )
    if len(raster.paths) != 1:
        raise RequestError(
            tr(
                "A legend is made of one raster at a time: choose a single "
                "raster instead of a group."
            )
        )
    stem = free_stem(folder, tr("legend"), "_*")
    return Run(
        "aether:classify",
        tr("AETHER: legend"),
        {
            "INPUT": raster.paths[0],
            "LEGEND": legend.ready_list() or "own",
            "LABELS": labels if legend.ready_list() == OWN else "",
            "MODEL": form.options.bundle.bundle(),
            "EXTENT": asked.extent(),
            "SMOOTHING": _SMOOTHING_PIXELS if legend.smooth.isChecked() else 1,
            "DEVICE": str(form.options.device.currentData()),
            "CLASSES": str(folder / f"{stem}_classes.tif"),
        },
        _legend_summary,
    )


def _legend_summary(results: Dict[str, Any]) -> str:
    facts = [
        tr("Commonest label: {label}").format(label=results["COMMONEST"]),
        results["DEVICE_USED"],
    ]
    if results["UNSURE_SHARE"]:
        share = number(100 * results["UNSURE_SHARE"], 1)
        facts.insert(1, tr("unsure: {share} %").format(share=share))
    return " · ".join(facts)
