"""Names of the layers that Processing loads into the project."""

import processing
import pytest
from qgis.core import (
    QgsLayerTreeModel,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProject,
)
from qgis.PyQt.QtCore import Qt

DISPLAY = Qt.ItemDataRole.DisplayRole

pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def model(scene):
    """A model whose author calls the outputs "Lakes" and "Fit"."""
    value = QgsProcessingModelChildParameterSource.fromStaticValue
    child = QgsProcessingModelChildAlgorithm("aether:textquery")
    child.setChildId("query")
    child.addParameterSources("INPUT", [value(str(scene))])
    child.addParameterSources("QUERY", [value("a lake")])
    child.setModelOutputs(
        {
            "Lakes": _output("Lakes", "REGIONS"),
            "Fit": _output("Fit", "SIMILARITY"),
        }
    )
    made = QgsProcessingModelAlgorithm("Water", "test")
    made.addChildAlgorithm(child)
    made.initAlgorithm()
    return made


def _output(name, of_child):
    output = QgsProcessingModelOutput(name)
    output.setChildId("query")
    output.setChildOutputName(of_child)
    return output


def _names():
    layers = QgsProject.instance().mapLayers().values()
    return sorted(layer.name() for layer in layers)


def test_a_model_keeps_its_authors_names(model):
    outputs = {
        definition.name(): "TEMPORARY_OUTPUT"
        for definition in model.destinationParameterDefinitions()
    }
    assert len(outputs) == 2
    processing.runAndLoadResults(model, outputs)
    assert _names() == ["Fit", "Lakes"]


def test_no_place_is_not_called_the_best_ones(scene):
    processing.runAndLoadResults(
        "aether:textquery",
        {
            "INPUT": str(scene),
            "QUERY": "a lake",
            "THRESHOLD_MODE": "similarity",
            "THRESHOLD": 0.999,
            "SIMILARITY": "TEMPORARY_OUTPUT",
            "REGIONS": "TEMPORARY_OUTPUT",
        },
    )
    assert _names() == ["No places: a lake", "Similarity: a lake"]


def _loaded(scene, **parameters):
    processing.runAndLoadResults(
        "aether:textquery",
        {
            "INPUT": str(scene),
            "QUERY": "a lake",
            "SIMILARITY": "TEMPORARY_OUTPUT",
            "REGIONS": "TEMPORARY_OUTPUT",
            **parameters,
        },
    )
    (layer,) = QgsProject.instance().mapLayersByName("Similarity: a lake")
    return layer


def _legend(layer):
    node = QgsProject.instance().layerTreeRoot().findLayer(layer)
    model = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot())
    return [one.data(DISPLAY) for one in model.layerLegendNodes(node)]


def test_a_band_of_relevance_is_what_the_map_and_the_legend_show(scene):
    layer = _loaded(scene, RELEVANCE_BAND=True)
    assert layer.renderer().usesBands() == [2]
    legend = _legend(layer)
    assert legend[-5:] == [f"Relevance {n}" for n in (0, 25, 50, 75, 100)]


def test_the_user_can_switch_to_the_similarity_and_back(scene):
    layer = _loaded(scene, RELEVANCE_BAND=True)
    styles = layer.styleManager()
    assert sorted(styles.styles()) == ["Relevance", "Similarity"]
    styles.setCurrentStyle("Similarity")
    assert layer.renderer().usesBands() == [1]
    styles.setCurrentStyle("Relevance")
    assert layer.renderer().usesBands() == [2]
    assert "Relevance 50" in _legend(layer)


def test_one_band_keeps_the_colours_of_similarity(scene):
    layer = _loaded(scene)
    assert layer.renderer().usesBands() == [1]
    assert len(layer.styleManager().styles()) == 1


def test_a_new_answer_hides_the_one_before(scene):
    for query in ("a lake", "woods"):
        processing.runAndLoadResults(
            "aether:textquery",
            {
                "INPUT": str(scene),
                "QUERY": query,
                "SIMILARITY": "TEMPORARY_OUTPUT",
                "REGIONS": "TEMPORARY_OUTPUT",
            },
        )
    groups = QgsProject.instance().layerTreeRoot().findGroups()
    shown = {one.name(): one.itemVisibilityChecked() for one in groups}
    assert shown == {"AETHER: woods": True, "AETHER: a lake": False}
