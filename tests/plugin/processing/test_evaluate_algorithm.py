"""``aether:evaluatealignment`` on the demo scene."""

import json
from html.parser import HTMLParser
from pathlib import Path

import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingOutputHtml,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def points(scene):
    """The demo scene's simulated points of interest."""
    return str(scene.with_name("points_of_interest.geojson"))


@pytest.fixture
def squares(scene):
    """60 squares over the scene, each with numbers and shares."""
    raster = QgsRasterLayer(str(scene), "scene")
    extent = raster.extent()
    layer = QgsVectorLayer(
        f"Polygon?crs={raster.crs().authid()}&field=number:double"
        "&field=one:double&field=two:double&field=many:double"
        "&field=word:string",
        "squares",
        "memory",
    )
    side = extent.width() / 10
    for index in range(60):
        left = extent.xMinimum() + side * (index % 10)
        top = extent.yMaximum() - side * (index // 10)
        square = QgsRectangle(left, top - side * 0.8, left + side * 0.8, top)
        share = (index % 10) / 10
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(square))
        feature.setAttributes(
            [index * 3.5, share, 1 - share, 70 + share, "only"]
        )
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def run(scene, points, tmp_path):
    """Evaluate on the scene; return the results."""

    def run_algorithm(feedback=None, **parameters):
        values = {
            "INPUT": str(scene),
            "LABELS": points,
            "FIELDS": ["group"],
            "SEEDS": 2,
            "OUTPUT": str(tmp_path / "report.html"),
            "OUTPUT_JSON": str(tmp_path / "report.json"),
            **parameters,
        }
        return processing.run(
            "aether:evaluatealignment", values, feedback=feedback
        )

    return run_algorithm


def figures_of(results):
    return json.loads(Path(results["OUTPUT_JSON"]).read_text("utf-8"))


def test_classes_give_a_report_as_page_and_as_figures(run, tmp_path):
    feedback = QgsProcessingFeedback()
    results = run(feedback)
    report = figures_of(results)
    probes = {(p["vectors"], p["probe"]) for p in report["results"]["probes"]}
    assert len(probes) == 4
    assert report["settings"]["seeds"] == 2
    assert results["SAMPLES"] == report["counts"]["samples"] > 20
    assert 0 < results["RAW_FIGURE"] <= 1
    assert 0 < results["ALIGNED_FIGURE"] <= 1
    page = Path(results["OUTPUT"]).read_text("utf-8")
    HTMLParser().feed(page)
    assert page.count("<svg") == 2
    assert "Computing on: CPU" in feedback.textLog()
    assert "aligned hidden macro F1" in feedback.textLog()
    assert {p.name for p in tmp_path.glob("*.*")} == {
        "report.html",
        "report.json",
    }


def test_what_is_set_without_effect_is_said(run):
    feedback = QgsProcessingFeedback()
    run(feedback, TEXTS="food: a cafe", BLOCK_SIZE=500)
    assert (
        "“Texts per class” is set but not used: it counts only with “Task” = "
        "retrieval."
    ) in feedback.textLog()
    assert (
        "“Side of a block (m)” is set but not used: it counts only with "
        "“Split” = blocks."
    ) in feedback.textLog()


def test_points_in_degrees_lie_where_the_raster_has_metres(run, points):
    assert "4326" in QgsVectorLayer(points, "points").crs().authid()
    assert figures_of(run())["counts"]["outside"] == 0


def test_the_report_opens_in_the_results_viewer():
    algorithm = QgsApplication.processingRegistry().algorithmById(
        "aether:evaluatealignment"
    )
    output = algorithm.outputDefinition("OUTPUT")
    assert isinstance(output, QgsProcessingOutputHtml)


def test_every_parameter_has_help():
    registry = QgsApplication.processingRegistry()
    for name in ("evaluatealignment", "exportaligned"):
        algorithm = registry.algorithmById(f"aether:{name}")
        assert all(one.help() for one in algorithm.parameterDefinitions())


def test_numbers_of_polygons(run, squares):
    results = run(LABELS=squares, TASK="regression", FIELDS="number")
    report = figures_of(results)
    assert report["counts"]["areas"] == report["counts"]["samples"] == 60
    assert "R²" in report["results"]["probes"][0]["figures"]


def test_shares_of_polygons_in_blocks(run, squares):
    results = run(
        LABELS=squares,
        TASK="distribution",
        FIELDS=["one", "two"],
        SPLIT="blocks",
        BLOCK_SIZE=300,
    )
    report = figures_of(results)
    assert report["settings"]["split"] == "blocks"
    assert report["counts"]["blocks"] > 10
    assert results["RAW_FIGURE"] > 0


def test_areas_that_cross_themselves_harm_nothing(run, squares):
    bow_tie = squares.getFeature(1).geometry().asPolygon()[0]
    bow_tie[1], bow_tie[2] = bow_tie[2], bow_tie[1]
    geometry = QgsGeometry.fromPolygonXY([bow_tie])
    assert not geometry.isGeosValid()
    squares.dataProvider().changeGeometryValues({1: geometry})
    results = run(LABELS=squares, TASK="regression", FIELDS="number")
    assert results["SAMPLES"] == 60


def test_texts_ask_for_classes(run):
    results = run(
        TASK="retrieval",
        TEXTS="farming: corn fields; crops on farmland",
        CUTOFFS="5, 20",
    )
    report = figures_of(results)
    by_name = {one["name"]: one for one in report["results"]["classes"]}
    texts = [one["text"] for one in by_name["farming"]["texts"]]
    assert texts == ["corn fields", "crops on farmland"]
    assert by_name["farming"]["figures"]["AUC"]["mean"] > 0.7
    assert report["settings"]["cutoffs"] == [5, 20]
    assert results["ALIGNED_FIGURE"] > 0.5


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"FIELDS": ["simulated"]}, "expected at least two"),
        ({"TASK": "regression"}, "is no number"),
        ({"TASK": "distribution"}, "only the field “group”"),
        ({"FIELDS": ["group", "class"]}, "reads one field, but 2"),
        ({"FIELDS": ["groups"]}, "no field “groups”"),
        ({"MODEL": "no-such-bundle"}, "no-such-bundle"),
        ({"SPLIT": "blocks", "BLOCK_SIZE": 1e6}, "smaller side of a block"),
        ({"CUTOFFS": "10, x"}, "whole numbers above 0"),
        ({"TASK": "retrieval", "TEXTS": "park"}, "not a line of texts"),
        ({"TASK": "retrieval", "TEXTS": "xyz: a"}, "for the class “xyz”"),
        ({"OUTPUT": "/no/such/folder/r.html"}, "/no/such/folder"),
        ({"OUTPUT_JSON": "/tmp/figures.txt"}, "ends in .json"),
    ],
)
def test_an_error_is_one_sentence(run, tmp_path, parameters, sentence):
    with pytest.raises(QgsProcessingException, match=sentence) as raised:
        run(**parameters)
    assert "Traceback" not in str(raised.value)
    assert list(tmp_path.glob("*.*")) == []


@pytest.mark.parametrize(
    ("fields", "task", "sentence"),
    [
        (["one", "number"], "distribution", "do not sum to 1"),
        (["word"], "classification", "1 class"),
    ],
)
def test_labels_that_do_not_fit_are_reported(
    run, squares, fields, task, sentence
):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(LABELS=squares, TASK=task, FIELDS=fields)


def test_a_layer_of_lines_is_refused(run):
    lines = QgsVectorLayer(
        "LineString?crs=EPSG:4326&field=group:string", "lines", "memory"
    )
    with pytest.raises(QgsProcessingException, match="holds lines"):
        run(LABELS=lines)


def test_labels_elsewhere_are_reported(run):
    elsewhere = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=group:string", "elsewhere", "memory"
    )
    for index in range(30):
        feature = QgsFeature(elsewhere.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({index} 1)"))
        feature.setAttributes([f"class {index % 2}"])
        elsewhere.dataProvider().addFeature(feature)
    with pytest.raises(QgsProcessingException, match="lie outside the raster"):
        run(LABELS=elsewhere)


def test_cancel_leaves_nothing(run, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(feedback.cancel)
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(feedback)
    assert list(tmp_path.glob("*.*")) == []


def test_it_runs_in_a_model(scene, points, tmp_path):
    model = QgsProcessingModelAlgorithm("Measure", "test")
    child = QgsProcessingModelChildAlgorithm("aether:evaluatealignment")
    child.setChildId("measure")
    source = QgsProcessingModelChildParameterSource
    for name, value in (
        ("INPUT", str(scene)),
        ("LABELS", points),
        ("FIELDS", ["group"]),
        ("SEEDS", 1),
        ("OUTPUT_JSON", str(tmp_path / "figures.json")),
    ):
        child.addParameterSources(name, [source.fromStaticValue(value)])
    output = QgsProcessingModelOutput("Report")
    output.setChildId("measure")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"Report": output})
    model.addChildAlgorithm(child)
    results, successful = model.run(
        {"measure:Report": str(tmp_path / "report.html")},
        QgsProcessingContext(),
        QgsProcessingFeedback(),
    )
    assert successful
    assert Path(results["measure:Report"]).is_file()
