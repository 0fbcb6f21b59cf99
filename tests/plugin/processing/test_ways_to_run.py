"""One and the same answer from the toolbox, a model and a batch."""

import json

import processing
import pytest
from conftest import ROOT, engine_python, wait_until
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsVectorLayer,
)

from aether_qgis.expressions.registration import ExpressionFunctions
from aether_qgis.processing.provider import AetherProvider

ANSWER = {"SIMILARITY": "s.tif", "REGIONS": "r.gpkg"}
CASES = {
    "textquery": (
        "aether:textquery",
        {
            "INPUT": "scene",
            "QUERY": "(woods | river) -town^0.5",
            "MIN_DISTANCE": 200,
            "SMOOTH": True,
        },
        {"QUERY": "fields & meadows"},
        ANSWER,
    ),
    "similarplaces": (
        "aether:similarplaces",
        {"INPUT": "scene", "EXAMPLES": "points", "HOW": "mean"},
        {"QUERY": "a lake", "MIX": 0.5},
        ANSWER,
    ),
    "classify": (
        "aether:classify",
        {"INPUT": "scene", "LABELS": "water\nforest\ntown = houses"},
        {"LEGEND": "dynamic-world", "LABELS": ""},
        {"CLASSES": "c.tif", "AREAS": "a.gpkg"},
    ),
    "change": (
        "aether:change",
        {"INPUT": "years"},
        {"QUERY": "forest", "DIRECTION": "away"},
        {"CHANGE": "c.tif", "REGIONS": "r.gpkg"},
    ),
    "zonalsimilarity": (
        "aether:zonalsimilarity",
        {"INPUT": "scene", "DISTRICTS": "districts", "TEXTS": "forest"},
        {"TEXTS": "forest -town; a lake"},
        {"OUTPUT": "z.gpkg"},
    ),
    "samplesimilarity": (
        "aether:samplesimilarity",
        {"INPUT": "scene", "POINTS": "points", "TEXTS": "forest"},
        {"TEXTS": "forest -town; a lake"},
        {"OUTPUT": "p.gpkg"},
    ),
    "difference": (
        "aether:difference",
        {"FIRST": "forest", "SECOND": "a lake"},
        {"MEASURE": "similarity"},
        {"OUTPUT": "d.tif"},
    ),
    "expression": (
        "native:fieldcalculator",
        {
            "INPUT": "points",
            "FIELD_NAME": "fit",
            "FIELD_TYPE": 0,
            "FORMULA": "aether_similarity('woods', '{scene}')",
        },
        {"FORMULA": "aether_similarity('a lake', '{scene}')"},
        {"OUTPUT": "e.gpkg"},
    ),
}
"""Algorithm, parameters, what the batch's second row changes, outputs."""

BUILT_ON = ("--changed", 0, 32, 20, "--of", 90, 46)
DEGREES = 0.002


@pytest.fixture(scope="module", autouse=True)
def algorithms(qgis_app, qgis_processing):
    """AETHER's algorithms and functions."""
    registry = QgsApplication.processingRegistry()
    provider, functions = AetherProvider(), ExpressionFunctions()
    registry.addProvider(provider)
    yield
    functions.remove()
    registry.removeProvider(provider)


def _square(point):
    x, y = point
    corners = [(x, y), (x + DEGREES, y), (x + DEGREES, y + DEGREES), (x, y)]
    return {"type": "Polygon", "coordinates": [corners]}


def _write(path, geometries):
    features = [
        {"type": "Feature", "properties": {}, "geometry": geometry}
        for geometry in geometries
    ]
    path.write_text(
        json.dumps({"type": "FeatureCollection", "features": features})
    )
    return str(path)


@pytest.fixture(scope="module")
def files(scene, tmp_path_factory):
    """What the parameters name: rasters, points and districts."""
    folder = tmp_path_factory.mktemp("ways")
    places = scene.with_name("points_of_interest.geojson")
    known = json.loads(places.read_text("utf-8"))["features"][:3]
    points = [feature["geometry"] for feature in known]
    squares = [_square(point["coordinates"]) for point in points]
    years = [folder / f"valley_{year}.tif" for year in (2019, 2023)]
    for year, options in zip(years, ((), BUILT_ON)):
        script = ROOT / "tests" / "plugin" / "changed_scene.py"
        engine_python(script, scene, year, "--seed", year.stem[-4:], *options)
    script = ROOT / "tests" / "plugin" / "answer_rasters.py"
    engine_python(script, scene, folder, "forest", "a lake")
    return {
        "scene": str(scene),
        "forest": str(folder / "forest.tif"),
        "a lake": str(folder / "a lake.tif"),
        "years": list(map(str, years)),
        "points": _write(folder / "points.geojson", points),
        "districts": _write(folder / "districts.geojson", squares),
    }


@pytest.fixture(params=CASES)
def case(request, files):
    """Return the algorithm, both rows of parameters and the outputs."""
    algorithm, first, changes, outputs = CASES[request.param]

    def filled(values):
        return {
            name: files.get(value, value.replace("{scene}", files["scene"]))
            if isinstance(value, str)
            else value
            for name, value in values.items()
        }

    return algorithm, filled(first), filled({**first, **changes}), outputs


def paths(folder, outputs):
    """Return where the outputs go."""
    folder.mkdir()
    return {name: str(folder / file) for name, file in outputs.items()}


def contents(written):
    """Return pixels as check sums, features as attributes and outlines."""
    found = {}
    for name, path in written.items():
        if path.endswith(".tif"):
            raster = gdal.Open(path)
            bands = range(1, raster.RasterCount + 1)
            found[name] = [raster.GetRasterBand(b).Checksum() for b in bands]
        else:
            layer = QgsVectorLayer(path, name, "ogr")
            assert layer.isValid()
            found[name] = [
                (feature.attributes()[1:], feature.geometry().asWkt())
                for feature in layer.getFeatures()
            ]
    return found


@pytest.fixture(scope="module")
def remembered():
    return {}


@pytest.fixture
def toolbox(case, tmp_path, remembered):
    """Return what the algorithm writes when it is run by itself."""
    algorithm, parameters, _, outputs = case
    if algorithm not in remembered:
        written = paths(tmp_path / "alone", outputs)
        processing.run(algorithm, {**parameters, **written})
        remembered[algorithm] = contents(written)
    return remembered[algorithm]


@pytest.fixture
def batch(qgis_parent):
    """Run rows of parameters as QGIS's batch dialog does."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    class Batch(BatchAlgorithmDialog):
        ended = None

        def createSummaryTable(self, results, errors):
            self.ended = [row["results"] for row in results], errors

    dialogs = []

    def run(algorithm, *rows):
        registry = QgsApplication.processingRegistry()
        dialog = Batch(registry.createAlgorithmById(algorithm), qgis_parent)
        dialogs.append(dialog)
        # Hidden, it would delete itself at the end.
        dialog.show()
        dialog.execute(list(rows))
        wait_until(lambda: dialog.ended)
        results, errors = dialog.ended
        assert not errors
        return results

    yield run
    for dialog in dialogs:
        dialog.close()


def run_in_model(algorithm, parameters, outputs, written):
    """Run a model of one step; return the results of the step."""
    source = QgsProcessingModelChildParameterSource
    child = QgsProcessingModelChildAlgorithm(algorithm)
    child.setChildId("step")
    for name, value in parameters.items():
        child.addParameterSources(name, [source.fromStaticValue(value)])
    made = {}
    for name in outputs:
        made[name] = QgsProcessingModelOutput(name)
        made[name].setChildId("step")
        made[name].setChildOutputName(name)
    child.setModelOutputs(made)
    model = QgsProcessingModelAlgorithm("one step", "tests")
    model.addChildAlgorithm(child)
    model.initAlgorithm()
    feedback = QgsProcessingFeedback()
    targets = {f"step:{name}": path for name, path in written.items()}
    results, is_good = model.run(targets, QgsProcessingContext(), feedback)
    assert is_good, feedback.textLog()
    return results["CHILD_RESULTS"]["step"]


def test_a_model_gives_what_the_toolbox_gives(case, toolbox, tmp_path):
    algorithm, parameters, _, outputs = case
    written = paths(tmp_path / "model", outputs)
    run_in_model(algorithm, parameters, outputs, written)
    assert contents(written) == toolbox


def test_a_batch_gives_what_each_row_gives_by_itself(
    case, toolbox, batch, tmp_path
):
    algorithm, first, second, outputs = case
    written = [paths(tmp_path / row, outputs) for row in ("one", "two")]
    batch(algorithm, {**first, **written[0]}, {**second, **written[1]})
    assert contents(written[0]) == toolbox
    assert contents(written[1]) != toolbox


def test_verdict_and_history_come_from_model_and_batch(
    files, batch, tmp_path, history
):
    asked = {"INPUT": files["scene"], "QUERY": "a lake"}
    written = [paths(tmp_path / name, ANSWER) for name in "abc"]
    rows = [{**asked, **row} for row in written[:2]]
    rows[1]["QUERY"] = "a glacier & a desert"
    results = batch("aether:textquery", *rows)
    results.append(run_in_model("aether:textquery", asked, ANSWER, written[2]))
    assert [row["VERDICT"] for row in results] == ["found", "nothing", "found"]
    assert results[0]["RELEVANCE"] == results[2]["RELEVANCE"] > 50
    ends = [entry.outcome.kind for entry in history.entries()]
    assert ends == ["found", "nothing", "found"]
