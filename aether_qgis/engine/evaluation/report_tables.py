"""The tables of figures in a report."""

from __future__ import annotations

import math
from html import escape
from typing import List, Optional, Sequence, Tuple

from aether_qgis.engine.evaluation.downstream import ALIGNED, RAW
from aether_qgis.engine.evaluation.findings import (
    Evaluation,
    mean_and_sd,
)
from aether_qgis.engine.evaluation.metrics import LOWER_IS_BETTER
from aether_qgis.engine.evaluation.probes import PROBES
from aether_qgis.engine.evaluation.text_retrieval import (
    AUC,
    AVERAGE_PRECISION,
    ClassFigures,
    over_classes,
)
from aether_qgis.engine.evaluation.wording import (
    Wording,
    as_heading,
    measure_title,
    probe_title,
)

_OF_TEXTS = (AUC, AVERAGE_PRECISION)


def probe_table(found: Evaluation) -> str:
    """Return raw and aligned figures side by side, as HTML."""
    say, rows = found.say, []
    for probe in PROBES:
        for measure in found.runs[0].figures:
            raw = found.run(RAW, probe).figures[measure]
            aligned = found.run(ALIGNED, probe).figures[measure]
            rows.append(
                f'<tr><th scope="row">'
                f"{escape(measure_title(say, measure))}</th>"
                f"<td>{escape(probe_title(say, probe))}</td>"
                f'<td class="number">{_mean_sd(raw)}</td>'
                f'<td class="number">{_mean_sd(aligned)}</td>'
                f"{_difference(say, measure, raw, aligned)}</tr>"
            )
    head = _head(
        [say("Measure"), say("Probe")],
        [say("Raw"), say("Aligned"), say("Difference")],
    )
    note = say(
        "Mean ± standard deviation over {seeds} seed(s). The difference is "
        "that of the same seeds, with its share of the raw figure; it is "
        "coloured where it is larger than its own standard deviation.",
        seeds=found.request.seeds,
    )
    return (
        f'<div class="wide"><table>{head}{"".join(rows)}</table></div>'
        f"{_small(note)}"
    )


def _difference(
    say: Wording,
    measure: str,
    raw: Tuple[float, ...],
    aligned: Tuple[float, ...],
) -> str:
    pairs = zip(aligned, raw, strict=True)
    mean, spread = mean_and_sd(tuple(a - r for a, r in pairs))
    base, _ = mean_and_sd(raw)
    sign = -1 if measure in LOWER_IS_BETTER else 1
    kind = ""
    if math.isfinite(spread) and abs(mean) > spread:
        kind = "better" if sign * mean > 0 else "worse"
    share = f" ({mean / abs(base):+.1%})" if base else ""
    words = {"better": say("better"), "worse": say("worse")}
    word = f' <span class="small">{escape(words[kind])}</span>' if kind else ""
    text = f"{number(mean, sign=True, like=base)}{share}".replace("-", "−")
    return f'<td class="number {kind}">{text}{word}</td>'


def texts_table(found: Evaluation) -> str:
    """Return the figures of every class and of every text, as HTML."""
    measures = list(found.classes[0].texts[0].figures)
    tables = _class_table(found, list(_OF_TEXTS))
    for kind in ("precision", "recall"):
        of_kind = [one for one in measures if one.startswith(f"{kind} at")]
        if of_kind:
            tables += f"<p></p>{_class_table(found, of_kind)}"
    say = found.say
    note = say(
        "Mean ± standard deviation over the texts of a class; “all classes” "
        "is the mean over the classes, and of their deviations. Precision "
        "and recall at k are those of the k best places."
    )
    single = "".join(map(_text_rows, found.classes))
    titles = [as_heading(measure_title(say, one)) for one in _OF_TEXTS]
    head = _head([say("Class"), say("Text")], titles)
    texts = (
        f"<h2>{escape(say('Every text'))}</h2><table>{head}{single}</table>"
    )
    return f"{tables}{_small(note)}{texts}"


def _class_table(found: Evaluation, measures: List[str]) -> str:
    rows = [_class_row(one, measures) for one in found.classes]
    overall = "".join(
        f'<td class="number">{_pair(*over_classes(found.classes, one))}</td>'
        for one in measures
    )
    say = found.say
    rows.append(
        f'<tr><th scope="row">{escape(say("all classes"))}</th>'
        f'<td class="number"></td>{overall}</tr>'
    )
    names = [as_heading(measure_title(say, one)) for one in measures]
    head = _head([say("Class")], [say("Places"), *names])
    return f'<div class="wide"><table>{head}{"".join(rows)}</table></div>'


def _class_row(one: ClassFigures, measures: List[str]) -> str:
    cells = "".join(
        f'<td class="number">{_pair(*one.over_texts(measure))}</td>'
        for measure in measures
    )
    return (
        f'<tr><th scope="row">{escape(one.name)}</th>'
        f'<td class="number">{one.places:,}</td>{cells}</tr>'
    )


def _text_rows(one: ClassFigures) -> str:
    return "".join(
        f'<tr><th scope="row">{escape(one.name)}</th>'
        f"<td>{escape(text.text)}</td>"
        f'<td class="number">{number(text.figures[AUC])}</td>'
        '<td class="number">'
        f"{number(text.figures[AVERAGE_PRECISION])}</td></tr>"
        for text in one.texts
    )


def _head(words: Sequence[str], numbers: Sequence[str]) -> str:
    cells = "".join(f"<th>{escape(name)}</th>" for name in words) + "".join(
        f'<th class="number">{escape(name)}</th>' for name in numbers
    )
    return f"<thead><tr>{cells}</tr></thead>"


def _small(note: str) -> str:
    return f'<p class="small">{escape(note)}</p>'


def _mean_sd(found: Tuple[float, ...]) -> str:
    return _pair(*mean_and_sd(found))


def _pair(mean: float, spread: float) -> str:
    if not math.isfinite(spread):
        return number(mean)
    return f"{number(mean)} ± {number(spread, like=mean)}"


def number(
    value: float, sign: bool = False, like: Optional[float] = None
) -> str:
    """Return as many decimals as suit the size of ``like`` or itself."""
    if not math.isfinite(value):
        return "–"
    size = abs(value if like is None else like)
    decimals = 3 if size < 10 else 1 if size < 1000 else 0
    if 0 < size < 0.01:
        decimals = min(2 - math.floor(math.log10(size)), 12)
    return format(value, f"{'+' if sign else ''},.{decimals}f")
