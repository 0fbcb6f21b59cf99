"""What a question is called, and its settings in words."""

from __future__ import annotations

from typing import List

from aether_qgis.engine.protocol import PERCENTILE
from aether_qgis.engine.protocol.changing import (
    AWAY,
    DEFAULT_CHANGE_THRESHOLD,
)
from aether_qgis.engine.protocol.legends import LegendError, typed_labels
from aether_qgis.gui.legend.panel import ready_titles
from aether_qgis.requests.inline_features import inline_count
from aether_qgis.requests.query_parameters import query_options
from aether_qgis.requests.question import CHANGE, CLASSIFY, Question
from aether_qgis.results.example_texts import like_texts
from aether_qgis.translation import number, of_bundle, tr

_MOST_LABELS = 4


def question_title(question: Question) -> str:
    """Return what a question is called: its words, where it has some."""
    words = question.text("QUERY")
    if question.algorithm == CLASSIFY:
        return tr("Legend: {labels}").format(labels=_labels(question))
    if question.algorithm == CHANGE:
        if not words:
            return tr("Any change")
        if question.text("DIRECTION") == AWAY:
            return tr("Change away from {text}").format(text=words)
        return tr("Change toward {text}").format(text=words)
    count = inline_count(question.text("EXAMPLES"))
    if question.text("EXAMPLES") and not count:
        # They lie in a file.
        return words or tr("examples")
    texts = like_texts(count, bool(words))
    return ", ".join(filter(None, [words, *texts]))


def setting_lines(question: Question, bundle_title: str) -> List[str]:
    """Return a line for each setting that counts."""
    options = query_options(question)
    model = of_bundle(bundle_title) or options.bundle
    lines = [tr("Model: {model}").format(model=model)]
    if options.avoid:
        lines.insert(0, tr("Avoid: {words}").format(words=options.avoid))
    if question.algorithm != CLASSIFY:
        lines += [
            tr("At most {count} places of {area} m² or more").format(
                count=options.count, area=number(options.min_area_m2)
            ),
            tr("Threshold: {threshold}").format(
                threshold=_threshold(question)
            ),
        ]
    if options.as_typed:
        lines.append(tr("The words are taken as typed"))
    return lines


def _labels(question: Question) -> str:
    legend = question.text("LEGEND")
    if legend and legend != "own":
        return ready_titles().get(legend, legend)
    try:
        drafts = typed_labels(question.text("LABELS"))
    except LegendError:
        return " ".join(question.text("LABELS").split())
    names = [draft.name for draft in drafts]
    more = "…" if len(names) > _MOST_LABELS else ""
    return ", ".join(names[:_MOST_LABELS]) + more


def _threshold(question: Question) -> str:
    if question.algorithm == CHANGE:
        return number(question.number("THRESHOLD", DEFAULT_CHANGE_THRESHOLD))
    options = query_options(question)
    unit = "%" if options.threshold_mode == PERCENTILE else ""
    return f"{number(options.threshold)} {unit}".strip()
