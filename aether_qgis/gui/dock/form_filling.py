"""Show a question in the dock's form, as it was asked."""

from __future__ import annotations

from aether_qgis.engine.protocol import DEFAULT_MIX
from aether_qgis.gui.change.panel import TOWARD
from aether_qgis.gui.dock.form import QueryForm
from aether_qgis.gui.dock.modes import Mode
from aether_qgis.gui.examples.example_set import ExampleShape
from aether_qgis.gui.legend.panel import OWN
from aether_qgis.requests.inline_features import inline_shapes
from aether_qgis.requests.query import QueryOptions
from aether_qgis.requests.query_parameters import (
    PlacesFinish,
    places_finish,
    query_options,
)
from aether_qgis.requests.question import (
    CHANGE,
    CLASSIFY,
    SIMILAR_PLACES,
    TEXT_QUERY,
    Question,
)

_MODES = {
    TEXT_QUERY: Mode.WORDS,
    SIMILAR_PLACES: Mode.EXAMPLES,
    CLASSIFY: Mode.LEGEND,
    CHANGE: Mode.CHANGE,
}


def show_question(form: QueryForm, question: Question) -> bool:
    """Fill the form; return whether the rasters are in the project.

    A question without rasters, a favourite, leaves the chosen ones.
    """
    form.asking.modes.choose(_MODES[question.algorithm])
    form.query.setText(question.text("QUERY"))
    options, finish = query_options(question), places_finish(question)
    form.options.show_options(options, finish)
    if not _are_usual(options, finish):
        form.options.setCollapsed(False)
    if question.algorithm == SIMILAR_PLACES:
        _show_examples(form, question)
    elif question.algorithm == CLASSIFY:
        _show_legend(form, question)
    elif question.algorithm == CHANGE:
        return _show_years(form, question)
    return not question.rasters or form.raster.choose(question.rasters)


def _show_examples(form: QueryForm, question: Question) -> None:
    panel = form.asking.examples
    panel.examples.replace(
        ExampleShape(shape.geometry, shape.crs, is_counter)
        for name, is_counter in (
            ("EXAMPLES", False),
            ("COUNTEREXAMPLES", True),
        )
        for shape in inline_shapes(question.text(name))
    )
    panel.show_share(question.number("MIX", DEFAULT_MIX))


def _show_legend(form: QueryForm, question: Question) -> None:
    legend = form.asking.legend
    place = legend.list.findData(question.text("LEGEND", OWN))
    legend.list.setCurrentIndex(max(place, 0))
    legend.labels.setPlainText(question.text("LABELS"))
    legend.smooth.setChecked(question.number("SMOOTHING", 1) > 1)


def _show_years(form: QueryForm, question: Question) -> bool:
    panel = form.asking.change
    panel.direction.setCurrentIndex(
        panel.direction.findData(question.text("DIRECTION", TOWARD))
    )
    if not question.rasters:
        return True
    before, after = question.rasters[0], question.rasters[-1]
    has_before = panel.before.choose([before])
    return panel.after.choose([after]) and has_before


def _are_usual(options: QueryOptions, finish: PlacesFinish) -> bool:
    usual = QueryOptions(options.query, as_typed=options.as_typed)
    return options == usual and finish == PlacesFinish()
