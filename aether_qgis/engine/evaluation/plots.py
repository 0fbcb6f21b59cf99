"""The report's plots, as SVG to be put into a page.

The same figures give the same bytes: no date, no random ids. Text stays
text, set in the reader's own font.
"""

from __future__ import annotations

import io
from typing import Any, Dict, List, Literal, Sequence, Tuple

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from aether_qgis.engine.evaluation.downstream import (
    ALIGNED,
    RAW,
    ProbeRun,
    best_run,
)
from aether_qgis.engine.evaluation.findings import Evaluation, mean_and_sd
from aether_qgis.engine.evaluation.metrics import (
    LOWER_IS_BETTER,
    confusion,
)
from aether_qgis.engine.evaluation.probes import PROBES
from aether_qgis.engine.evaluation.text_retrieval import AUC
from aether_qgis.engine.evaluation.wording import (
    Wording,
    measure_title,
    probe_title,
    vectors_title,
)
from aether_qgis.engine.protocol import CLASSIFICATION, REGRESSION

COLOURS = {RAW: "#9aa8b5", ALIGNED: "#1f7a72"}

_INK, _FAINT = "#22303c", "#d5dce2"
_MOST_CLASSES_WITH_NUMBERS = 14
_LONGEST_NAME = 28
_STYLE: Dict[Any, Any] = {
    "svg.fonttype": "none",
    "svg.hashsalt": "aether",
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans"],
    "font.size": 9.5,
    # A class may well be called "$".
    "text.parse_math": False,
    "text.color": _INK,
    "axes.labelcolor": _INK,
    "axes.edgecolor": _FAINT,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "xtick.color": _INK,
    "ytick.color": _INK,
    "figure.facecolor": "none",
    "axes.facecolor": "none",
}


def plots_of(found: Evaluation) -> List[Tuple[str, str]]:
    """Return the plots of an evaluation: a caption and an SVG each."""
    with matplotlib.rc_context(_STYLE):
        if found.classes:
            return [_retrieval(found)]
        plots = [_bars(found)]
        if found.request.task == CLASSIFICATION:
            plots.append(_confusion(found))
        elif found.request.task == REGRESSION:
            plots.append(_scatter(found))
        else:
            plots.append(_shares(found))
        return plots


def _bars(found: Evaluation) -> Tuple[str, str]:
    say, measures = found.say, list(found.runs[0].figures)
    figure = Figure(figsize=(2.9 * len(measures) + 0.6, 2.9))
    for index, measure in enumerate(measures, 1):
        axes = figure.add_subplot(1, len(measures), index)
        for shift, vectors in ((-0.2, RAW), (0.2, ALIGNED)):
            pairs = [
                mean_and_sd(found.run(vectors, probe).figures[measure])
                for probe in PROBES
            ]
            axes.bar(
                np.arange(len(PROBES)) + shift,
                [mean for mean, _ in pairs],
                0.36,
                yerr=[sd for _, sd in pairs],
                color=COLOURS[vectors],
                ecolor=_INK,
                capsize=3,
                label=vectors_title(say, vectors),
            )
        note = (
            say("lower is better")
            if measure in LOWER_IS_BETTER
            else say("higher is better")
        )
        title = measure_title(say, measure)
        axes.set_title(f"{title}\n{note}", fontsize=10)
        axes.set_xticks(
            range(len(PROBES)), [probe_title(say, probe) for probe in PROBES]
        )
        axes.axhline(0, color=_INK, linewidth=0.6)
        _grid(axes, "y")
    handles, names = figure.axes[0].get_legend_handles_labels()
    figure.tight_layout(rect=(0, 0.1, 1, 1))
    figure.legend(handles, names, loc="lower center", ncol=2, frameon=False)
    return (
        say("Mean over the seeds; the whiskers show one standard deviation."),
        _svg(figure, "bars"),
    )


def _confusion(found: Evaluation) -> Tuple[str, str]:
    say, run = found.say, best_run(found.runs)
    names = found.targets.names
    counts = np.zeros((len(names), len(names)))
    for part, answers in zip(found.parts, run.answers, strict=True):
        truth = found.targets.values[part.test].astype(np.int64)
        counts += confusion(truth, answers.astype(np.int64), len(names))
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    side = min(0.42 * len(names) + 2.6, 9)
    figure = Figure(figsize=(side + 1.2, side))
    axes = figure.add_subplot()
    # Ten steps: finer scales become pictures within the SVG.
    shades = matplotlib.colormaps["GnBu"].resampled(10)
    image = axes.pcolormesh(shares, cmap=shades, vmin=0, vmax=1)
    axes.invert_yaxis()
    axes.set_aspect("equal")
    middles = np.arange(len(names)) + 0.5
    short = [_short(name) for name in names]
    axes.set_xticks(middles, short, rotation=45, ha="right")
    axes.set_yticks(middles, short)
    axes.set_xlabel(say("predicted by the probe"))
    axes.set_ylabel(say("labelled"))
    if len(names) <= _MOST_CLASSES_WITH_NUMBERS:
        for row, column in np.ndindex(*shares.shape):
            share = shares[row, column]
            if share >= 0.005:
                axes.text(
                    column + 0.5,
                    row + 0.5,
                    f"{share:.0%}".rstrip("%"),
                    ha="center",
                    va="center",
                    fontsize=8,
                    color="white" if share > 0.6 else _INK,
                )
    bar = figure.colorbar(image, ax=axes, fraction=0.046, pad=0.03)
    bar.set_label(say("share of the labelled class"))
    bar.outline.set_visible(False)
    figure.tight_layout()
    return (
        say(
            "Confusion matrix of the best probe ({probe}), test places of "
            "all seeds together, in % of each labelled class.",
            probe=_title(say, run),
        ),
        _svg(figure, "confusion"),
    )


def _scatter(found: Evaluation) -> Tuple[str, str]:
    say, run = found.say, best_run(found.runs)
    truth = found.targets.values[found.parts[0].test].astype(np.float64)
    predicted = run.answers[0].astype(np.float64)
    figure = Figure(figsize=(4.8, 4.4))
    axes = figure.add_subplot()
    ends = [
        float(min(truth.min(), predicted.min())),
        float(max(truth.max(), predicted.max())),
    ]
    axes.plot(ends, ends, color=_INK, linewidth=0.8, linestyle="--")
    axes.scatter(
        truth, predicted, 12, COLOURS[run.vectors], alpha=0.6, linewidths=0
    )
    axes.set_xlabel(say("labelled: {field}", field=_short(found.fields[0])))
    axes.set_ylabel(say("predicted by the probe"))
    _grid(axes, "both")
    figure.tight_layout()
    return (
        say(
            "The best probe ({probe}) on the test places of the first seed; "
            "on the dashed line it is right.",
            probe=_title(say, run),
        ),
        _svg(figure, "scatter"),
    )


def _shares(found: Evaluation) -> Tuple[str, str]:
    say, run = found.say, best_run(found.runs)
    tests = [found.targets.values[part.test] for part in found.parts]
    truth = np.concatenate(tests).astype(np.float64).mean(axis=0)
    predicted = np.concatenate(run.answers).astype(np.float64).mean(axis=0)
    names = [_short(name) for name in found.fields]
    figure = Figure(figsize=(6.6, 0.42 * len(names) + 1.3))
    axes = figure.add_subplot()
    rows = np.arange(len(names))
    colour = COLOURS[run.vectors]
    axes.barh(rows - 0.2, truth, 0.36, color="#c9a24b", label=say("labelled"))
    axes.barh(
        rows + 0.2,
        predicted,
        0.36,
        color=colour,
        label=say("predicted by the probe"),
    )
    axes.set_yticks(rows, names)
    axes.invert_yaxis()
    axes.set_xlabel(say("mean share"))
    axes.legend(frameon=False, loc="best")
    _grid(axes, "x")
    figure.tight_layout()
    return (
        say(
            "Mean shares over the test places of all seeds, best probe "
            "({probe}).",
            probe=_title(say, run),
        ),
        _svg(figure, "shares"),
    )


def _retrieval(found: Evaluation) -> Tuple[str, str]:
    classes = sorted(found.classes, key=lambda one: -one.over_texts(AUC)[0])
    pairs = [one.over_texts(AUC) for one in classes]
    figure = Figure(figsize=(6.8, 0.34 * len(classes) + 1.1))
    axes = figure.add_subplot()
    rows = np.arange(len(classes))
    axes.barh(
        rows,
        [mean for mean, _ in pairs],
        0.62,
        xerr=[sd for _, sd in pairs],
        color=COLOURS[ALIGNED],
        ecolor=_INK,
        capsize=3,
    )
    axes.axvline(0.5, color=_INK, linewidth=0.8, linestyle="--")
    axes.set_yticks(rows, [_short(one.name) for one in classes])
    axes.invert_yaxis()
    axes.set_xlim(0, 1)
    axes.set_xlabel(found.say("AUC (dashed: chance)"))
    _grid(axes, "x")
    figure.tight_layout()
    return (
        found.say(
            "AUC per class, the mean over its texts; the whiskers show one "
            "standard deviation over the texts."
        ),
        _svg(figure, "retrieval"),
    )


def _title(say: Wording, run: ProbeRun) -> str:
    return say(
        "{probe} on {vectors}",
        probe=probe_title(say, run.probe),
        vectors=vectors_title(say, run.vectors),
    )


def _short(name: str) -> str:
    if len(name) <= _LONGEST_NAME:
        return name
    return name[: _LONGEST_NAME - 1] + "…"


def _grid(axes: Axes, axis: Literal["x", "y", "both"]) -> None:
    axes.grid(axis=axis, color=_FAINT, linewidth=0.7)
    axes.set_axisbelow(True)


def _svg(figure: Figure, salt: str) -> str:
    # Ids are hashes: of another salt for each plot of a page.
    text = io.StringIO()
    metadata: dict[str, Sequence[str] | None] = {"Date": None, "Creator": None}
    with matplotlib.rc_context({"svg.hashsalt": salt}):
        figure.savefig(text, format="svg", metadata=metadata)
    _, start, rest = text.getvalue().partition("<svg")
    return start + rest
