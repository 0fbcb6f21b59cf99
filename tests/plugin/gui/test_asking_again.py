"""Every way to ask is recorded, shown again, asked again and copied."""

import processing
import pytest
from conftest import wait_until
from qgis.core import (
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProject,
    QgsVectorLayer,
)

from aether_qgis.gui.dock.modes import Mode
from aether_qgis.gui.examples.example_set import ExampleShape
from aether_qgis.gui.history.controller import QuestionController
from aether_qgis.gui.history.rows import entry_row
from aether_qgis.history.exports import python_code, write_model
from aether_qgis.history.favourite import Favourite
from aether_qgis.requests.layer_roles import ROLE
from aether_qgis.requests.question import (
    CHANGE,
    CLASSIFY,
    SIMILAR_PLACES,
    Question,
)
from aether_qgis.results.asked_question import asked_question

pytestmark = pytest.mark.usefixtures("provider")

LABELS = "wood = forest\nwater = lake; river\nfields"


@pytest.fixture
def controller(dock):
    return QuestionController(dock)


def ask_by_examples(dock, scene, years, add_raster):
    layer = add_raster(scene)
    box = layer.extent()
    spot = QgsGeometry.fromPointXY(box.center())
    corner = QgsGeometry.fromRect(box.scaled(0.05))
    corner.translate(-box.width() / 4, 0)
    dock.form.asking.modes.choose(Mode.EXAMPLES)
    dock.examples.examples.add(
        [
            ExampleShape(spot, layer.crs()),
            ExampleShape(corner, layer.crs(), is_counter=True),
        ]
    )
    dock.form.query.setText("woods")
    dock.form.asking.examples.show_share(0.25)
    dock.form.options.count.setValue(3)


def ask_for_a_legend(dock, scene, years, add_raster):
    add_raster(scene)
    dock.form.asking.modes.choose(Mode.LEGEND)
    dock.form.asking.legend.labels.setPlainText(LABELS)
    dock.form.asking.legend.smooth.setChecked(True)


def ask_for_change(dock, scene, years, add_raster):
    before, after = map(add_raster, years)
    dock.form.asking.modes.choose(Mode.CHANGE)
    dock.form.asking.change.before.setLayer(before)
    dock.form.asking.change.after.setLayer(after)
    dock.form.query.setText("houses")
    dock.form.options.count.setValue(4)


ASK = {
    SIMILAR_PLACES: ask_by_examples,
    CLASSIFY: ask_for_a_legend,
    CHANGE: ask_for_change,
}
MODES = {
    SIMILAR_PLACES: Mode.EXAMPLES,
    CLASSIFY: Mode.LEGEND,
    CHANGE: Mode.CHANGE,
}


@pytest.fixture(params=list(ASK))
def entry(request, dock, scene, years, add_raster, history):
    """What the dock has asked in one of the ways, as it was recorded."""
    ASK[request.param](dock, scene, years, add_raster)
    dock.form.search.click()
    wait_until(lambda: not dock.is_running)
    (recorded,) = history.entries()
    assert recorded.question.algorithm == request.param
    return recorded


def answer_layers():
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if layer.customProperty(ROLE)]


def forget(dock):
    """Bring the form back to how it was before anything was asked."""
    QgsProject.instance().clear()
    dock.form.query.setText("")
    dock.examples.examples.clear()
    dock.form.asking.examples.show_share(0.5)
    dock.form.asking.legend.labels.setPlainText("")
    dock.form.asking.legend.smooth.setChecked(False)
    dock.form.options.count.setValue(20)
    dock.form.asking.modes.choose(Mode.WORDS)


def test_each_way_is_recorded_told_by_its_layers_and_asked_again(
    controller, dock, entry, history, tmp_path
):
    assert entry.outcome.kind in ("found", "nothing")
    assert entry.outcome.bundle_title
    # A project that was saved tells it as well.
    path = str(tmp_path / "saved.qgz")
    QgsProject.instance().write(path)
    QgsProject.instance().read(path)
    told = list(map(asked_question, answer_layers()))
    assert told == [entry.question] * len(told) != []
    forget(dock)
    controller.ask(entry.question)
    wait_until(lambda: not dock.is_running)
    again, first = history.entries()
    assert again.question == first.question
    assert again.outcome.count == first.outcome.count
    assert answer_layers()


def test_each_way_is_shown_in_the_form_and_asks_the_same(
    controller, dock, entry, history
):
    QgsProject.instance().removeMapLayers(
        [layer.id() for layer in answer_layers()]
    )
    rasters = {
        one.id(): one.clone()
        for one in QgsProject.instance().mapLayers().values()
    }
    forget(dock)
    QgsProject.instance().addMapLayers(list(rasters.values()))
    controller.edit(entry.question)
    assert not dock.is_running
    assert dock.form.asking.mode() is MODES[entry.question.algorithm]
    dock.form.search.click()
    wait_until(lambda: not dock.is_running)
    assert history.entries()[0].question == entry.question


def test_each_way_is_copied_as_python_and_as_a_model(
    entry, history, monkeypatch, tmp_path
):
    monkeypatch.setattr(processing, "runAndLoadResults", processing.run)
    exec(python_code(entry.question), {})
    assert history.entries()[0].question == entry.question
    path = tmp_path / "again.model3"
    write_model(entry.question, "Again", path)
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path))
    values = {
        one.name(): one.defaultValue()
        for one in model.parameterDefinitions()
        if not one.isDestination()
    }
    for one in model.destinationParameterDefinitions():
        suffix = "gpkg" if one.name() == "regions" else "tif"
        values[one.name()] = str(tmp_path / f"{one.name()}.{suffix}")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    _, is_good = model.run(values, context, QgsProcessingFeedback())
    assert is_good
    assert history.entries()[0].question == entry.question
    assert len(history.entries()) == 3


@pytest.mark.parametrize(
    ("question", "title"),
    [
        (
            Question(CLASSIFY, {"LABELS": LABELS}),
            "Legend: wood, water, fields",
        ),
        (
            Question(CLASSIFY, {"LEGEND": "corine-1"}),
            "Legend: CORINE, level 1",
        ),
        (Question(CHANGE), "Any change"),
        (Question(CHANGE, {"QUERY": "town"}), "Change toward town"),
        (
            Question(CHANGE, {"QUERY": "town", "DIRECTION": "away"}),
            "Change away from town",
        ),
    ],
)
def test_a_favourite_of_each_way_has_a_title(question, title):
    from aether_qgis.gui.history.rows import favourite_row

    row = favourite_row(Favourite("x", question))
    assert title in row.details


def test_the_list_says_what_was_found(entry):
    row = entry_row(entry)
    shown = {
        SIMILAR_PLACES: ("woods, examples: 1", "places: "),
        CLASSIFY: ("Legend: wood, water, fields", "labels: "),
        CHANGE: ("Change toward houses", "place"),
    }
    title, outcome = shown[entry.question.algorithm]
    assert row.title == title
    assert outcome in row.details


def test_a_raster_that_is_gone_is_one_sentence(controller, dock, history):
    for algorithm, values in (
        (SIMILAR_PLACES, {"EXAMPLES": "{}"}),
        (CLASSIFY, {"LABELS": "wood"}),
        (CHANGE, {}),
    ):
        values = {"INPUT": "/far/away.tif", **values}
        controller.ask(Question(algorithm, values))
        assert dock.form.status.text() == (
            "The raster /far/away.tif is gone: put it back, or choose "
            "“Edit” and ask another one."
        )
    assert history.entries() == []


def test_a_favourite_without_rasters_in_the_project_is_one_sentence(
    controller, dock
):
    controller.ask(Question(CLASSIFY, {"LABELS": "wood"}))
    assert "There is no raster to search" in dock.form.status.text()
    controller.ask(Question(CHANGE))
    assert "There are no two rasters" in dock.form.status.text()


def test_a_favourite_asks_the_years_that_are_chosen(
    controller, dock, years, add_raster, history
):
    before, after = map(add_raster, years)
    dock.form.asking.change.before.setLayer(before)
    dock.form.asking.change.after.setLayer(after)
    controller.ask(Question(CHANGE, {"K": 2}))
    wait_until(lambda: not dock.is_running)
    (entry,) = history.entries()
    assert entry.question.rasters == tuple(map(str, years))


def test_a_legend_that_fails_is_recorded_with_its_sentence(
    dock, scene, add_raster, history
):
    add_raster(scene)
    dock.form.asking.modes.choose(Mode.LEGEND)
    dock.form.asking.legend.labels.setPlainText("forest\nasdf qwer")
    dock.form.search.click()
    wait_until(lambda: not dock.is_running)
    (entry,) = history.entries()
    assert entry.outcome.kind == "error"
    assert "asdf qwer" in entry.outcome.error


def test_a_file_of_changed_places_tells_what_was_asked(
    dock, scene, years, add_raster, history, results
):
    ask_for_change(dock, scene, years, add_raster)
    dock.form.query.setText("")
    dock.form.search.click()
    wait_until(lambda: not dock.is_running)
    (path,) = results.glob("*.gpkg")
    elsewhere = QgsVectorLayer(str(path), "anything", "ogr")
    assert asked_question(elsewhere) == history.entries()[0].question


def test_examples_of_a_temporary_layer_survive_it(
    scene, add_raster, history, controller, dock
):
    raster = add_raster(scene)
    crs = raster.crs().authid()
    layer = QgsVectorLayer(f"Point?crs={crs}&field=a:int", "t", "memory")
    feature = next(layer.getFeatures(), None)
    assert feature is None
    from qgis.core import QgsFeature

    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(raster.extent().center()))
    layer.dataProvider().addFeatures([feature])
    found = processing.run(
        "aether:similarplaces",
        {
            "INPUT": raster,
            "EXAMPLES": layer,
            "K": 3,
            "SIMILARITY": "TEMPORARY_OUTPUT",
            "REGIONS": "TEMPORARY_OUTPUT",
        },
    )
    del layer
    controller.ask(history.entries()[0].question)
    wait_until(lambda: not dock.is_running)
    again, first = history.entries()
    assert again.outcome.count == first.outcome.count == found["REGION_COUNT"]
