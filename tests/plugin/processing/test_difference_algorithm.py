"""``aether:difference`` on its own, in a model, and with what cannot be."""

from pathlib import Path

import processing
import pytest
from conftest import engine_python
from osgeo import gdal
from qgis.core import (
    QgsLayerTreeModel,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
)

pytestmark = pytest.mark.usefixtures("provider")

FOREST, WATER = "forest", "open water"
HALF_A_PIXEL_M = 5


@pytest.fixture(scope="module")
def answers(scene, tmp_path_factory):
    """Similarity rasters of the valley for two queries."""
    folder = tmp_path_factory.mktemp("answers")
    script = Path(__file__).parents[1] / "answer_rasters.py"
    engine_python(script, scene, folder, FOREST, WATER)
    return {words: str(folder / f"{words}.tif") for words in (FOREST, WATER)}


@pytest.fixture
def run(tmp_path, answers):
    """Compare answers; return the results."""

    def run_algorithm(feedback=None, **parameters):
        values = {
            "FIRST": answers[FOREST],
            "SECOND": answers[WATER],
            "OUTPUT": str(tmp_path / "difference.tif"),
            **parameters,
        }
        return processing.run("aether:difference", values, feedback=feedback)

    return run_algorithm


def pixels(path):
    return gdal.Open(path).ReadAsArray()


def test_it_is_the_first_less_the_second(run, answers):
    results = run(MEASURE="similarity")
    expected = pixels(answers[FOREST]) - pixels(answers[WATER])
    found = pixels(results["OUTPUT"])
    known = found == found
    assert known.sum() > 60000
    assert (found[known] == expected[known]).all()
    assert (known == (expected == expected)).all()
    assert results["MEASURE_USED"] == "similarity"
    mean = expected[known].mean(dtype=float)
    assert results["MEAN_DIFFERENCE"] == pytest.approx(mean, abs=1e-6)
    strong = 100 * (abs(expected[known]) >= 0.1).mean()
    assert results["STRONG_PERCENT"] == pytest.approx(strong, abs=0.1)


def test_different_texts_are_compared_by_their_relevance(run):
    feedback = QgsProcessingFeedback()
    results = run(feedback)
    found = pixels(results["OUTPUT"])
    assert results["MEASURE_USED"] == "relevance"
    assert found[found == found].max() > 50
    assert -1 < results["CORRELATION"] < 0
    parts = results["FIRST_PERCENT"] + results["SECOND_PERCENT"]
    assert results["STRONG_PERCENT"] == pytest.approx(parts)
    assert results["FIRST_PERCENT"] > 20
    assert "more like “forest”" in results["SENTENCE"]
    assert results["SENTENCE"] in feedback.textLog()
    assert "Relevances are compared" in feedback.textLog()


def test_the_layer_loads_named_styled_and_with_its_sources(answers):
    processing.runAndLoadResults(
        "aether:difference",
        {
            "FIRST": answers[FOREST],
            "SECOND": answers[WATER],
            "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT,
        },
    )
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.name() == "Difference: forest or open water"
    root = QgsProject.instance().layerTreeRoot()
    assert root.findGroup(f"AETHER: {layer.name()}")
    metadata = layer.metadata()
    assert "Google DeepMind" in metadata.rights()[0]
    assert "Relevance for “forest” less that" in metadata.abstract()
    history = "\n".join(metadata.history())
    assert "first_query: forest" in history
    assert "second_query: open water" in history
    assert "first_bundle: landcover-starter" in history


def test_the_ends_of_the_legend_name_the_answers(answers):
    processing.runAndLoadResults(
        "aether:difference",
        {
            "FIRST": answers[FOREST],
            "SECOND": answers[WATER],
            "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT,
        },
    )
    (layer,) = QgsProject.instance().mapLayers().values()
    ramp = layer.renderer().shader().rasterShaderFunction()
    assert ramp.legendSettings().maximumLabel() == "more like forest"
    assert ramp.legendSettings().minimumLabel() == "more like open water"
    assert ramp.minimumValue() == -ramp.maximumValue()
    colours = {
        end: ramp.shade(value)[1:4:2]
        for end, value in (
            ("red", ramp.maximumValue()),
            ("blue", ramp.minimumValue()),
        )
    }
    assert colours["red"][0] > colours["red"][1]
    assert colours["blue"][0] < colours["blue"][1]
    assert ramp.shade(0.0)[4] == 0
    root = QgsProject.instance().layerTreeRoot()
    tree = QgsLayerTreeModel(root)
    nodes = tree.layerLegendNodes(root.findLayer(layer.id()))
    assert len(nodes) == 2


def test_it_works_in_a_model_with_the_queries_themselves(scene, tmp_path):
    model = QgsProcessingModelAlgorithm("two queries", "tests")
    model.addModelParameter(
        QgsProcessingParameterRasterLayer("raster", "Raster"),
        QgsProcessingModelParameter("raster"),
    )
    source = QgsProcessingModelChildParameterSource
    difference = QgsProcessingModelChildAlgorithm("aether:difference")
    difference.setChildId("difference")
    for side, words in (("FIRST", FOREST), ("SECOND", WATER)):
        child = QgsProcessingModelChildAlgorithm("aether:textquery")
        child.setChildId(side)
        child.addParameterSources(
            "INPUT", [source.fromModelParameter("raster")]
        )
        child.addParameterSources("QUERY", [source.fromStaticValue(words)])
        model.addChildAlgorithm(child)
        difference.addParameterSources(
            side, [source.fromChildOutput(side, "SIMILARITY")]
        )
    output = QgsProcessingModelOutput("difference")
    output.setChildId("difference")
    output.setChildOutputName("OUTPUT")
    difference.setModelOutputs({"difference": output})
    model.addChildAlgorithm(difference)
    model.initAlgorithm()
    feedback = QgsProcessingFeedback()
    path = tmp_path / "difference.tif"
    _, fine = model.run(
        {"raster": str(scene), "difference:difference": str(path)},
        QgsProcessingContext(),
        feedback,
    )
    assert fine, feedback.textLog()
    assert QgsRasterLayer(str(path), "difference").bandCount() == 1
    assert "more like “open water”" in feedback.textLog()


def refusals(run, tmp_path, **parameters):
    with pytest.raises(QgsProcessingException) as refused:
        run(**parameters)
    assert not list(tmp_path.glob("difference*"))
    return str(refused.value)


@pytest.fixture
def moved(answers, tmp_path):
    """The second answer, half a pixel to the right."""
    path = str(tmp_path / "moved.tif")
    source = gdal.Open(answers[WATER])
    left, size, _, top, _, down = source.GetGeoTransform()
    left += HALF_A_PIXEL_M
    right = left + size * source.RasterXSize
    bounds = [left, top, right, top + down * source.RasterYSize]
    gdal.Translate(path, source, outputBounds=bounds)
    return path


def test_another_grid_is_refused_or_warped(run, tmp_path, moved):
    assert "0.50 of a pixel" in refusals(run, tmp_path, SECOND=moved)
    feedback = QgsProcessingFeedback()
    results = run(feedback, SECOND=moved, WARP=True)
    assert results["FIRST_PERCENT"] > 20
    assert "was warped onto the grid" in feedback.textLog()


def test_the_same_answer_twice_is_refused(run, tmp_path, answers):
    text = refusals(run, tmp_path, SECOND=answers[FOREST])
    assert "named twice" in text


def test_a_raster_that_is_no_answer_is_refused(run, tmp_path, scene):
    text = refusals(run, tmp_path, SECOND=str(scene))
    assert "is no answer to a query (bands: 64" in text
