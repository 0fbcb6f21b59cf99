"""``aether:textquery`` on its own and in a model."""

import processing
import pytest
from conftest import wait_until
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
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
    QgsVectorLayer,
    QgsWkbTypes,
)

FIELDS = [
    "rank",
    "similarity_mean",
    "similarity_max",
    "relevance",
    "area_m2",
    "pixels",
    "query",
    "bundle",
    "source",
    "state",
]

pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def run(scene, tmp_path):
    """Run the algorithm on the scene; return its results."""

    def run_algorithm(feedback=None, **parameters):
        values = {
            "INPUT": str(scene),
            "QUERY": "a river or lake",
            "SIMILARITY": str(tmp_path / "similarity.tif"),
            "REGIONS": str(tmp_path / "regions.gpkg"),
            **parameters,
        }
        return processing.run("aether:textquery", values, feedback=feedback)

    return run_algorithm


def test_it_writes_a_similarity_raster_on_the_grid_of_the_input(run, scene):
    results = run()
    similarity = QgsRasterLayer(results["SIMILARITY"], "similarity")
    source = QgsRasterLayer(str(scene), "source")
    assert similarity.extent() == source.extent()
    assert similarity.crs() == source.crs()
    assert (similarity.width(), similarity.height()) == (256, 256)
    assert similarity.bandCount() == 1


def test_it_writes_ranked_regions_with_their_attributes(run):
    results = run()
    regions = QgsVectorLayer(results["REGIONS"], "regions")
    features = list(regions.getFeatures())
    fields = [field.name() for field in regions.fields()]
    assert fields == ["fid", *FIELDS]
    assert regions.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert len(features) == results["REGION_COUNT"] > 0
    assert [f["rank"] for f in features] == list(range(1, len(features) + 1))
    means = [f["similarity_mean"] for f in features]
    assert means == sorted(means, reverse=True)
    areas = [f["area_m2"] for f in features]
    assert areas == pytest.approx(
        [f.geometry().area() for f in features], rel=0.002
    )
    assert [f["pixels"] * 100 for f in features] == pytest.approx(
        areas, rel=0.002
    )
    assert {f["query"] for f in features} == {"a river or lake"}


def test_the_regions_lie_in_the_crs_of_the_raster(run, scene):
    regions = QgsVectorLayer(run()["REGIONS"], "regions")
    source = QgsRasterLayer(str(scene), "source")
    assert regions.crs() == source.crs()
    assert source.extent().contains(regions.extent())


def test_it_returns_what_it_used_and_found(run):
    results = run(DEVICE="cpu")
    assert results["DEVICE_USED"].startswith("CPU")
    assert 0 < results["MAX_SIMILARITY"] <= 1


def test_it_says_whether_anything_fits_and_how_well(run):
    found = run(QUERY="woods", RELEVANCE_BAND=True)
    assert found["VERDICT"] == "found"
    assert found["RELEVANCE"] >= 50
    assert 0.2 < found["RELEVANT_SHARE"] < 0.9
    layer = QgsRasterLayer(found["SIMILARITY"], "similarity")
    assert layer.bandCount() == 2
    assert "relevance" in layer.bandName(2)


def test_where_nothing_fits_there_are_no_places_but_a_sentence(run):
    feedback = QgsProcessingFeedback()
    quiet = run(QUERY="desert", feedback=feedback)
    assert quiet["VERDICT"] == "nothing"
    assert quiet["REGION_COUNT"] == 0
    assert "Nothing here fits “desert”" in feedback.textLog()
    anyway = run(QUERY="desert", BEST_ANYWAY=True, MIN_AREA=0)
    assert anyway["VERDICT"] == "nothing"
    assert anyway["REGION_COUNT"] > 0


@pytest.mark.parametrize("library", ["onnxruntime", "torch"])
def test_a_library_can_be_chosen(run, library):
    results = run(DEVICE="cpu", BACKEND=library)
    assert results["DEVICE_USED"] == f"CPU ({library})"


def test_the_library_is_an_advanced_choice(provider):
    parameter = provider.algorithm("textquery").parameterDefinition("BACKEND")
    assert parameter.flags() & parameter.Flag.FlagAdvanced
    assert parameter.options() == ["auto", "onnxruntime", "torch"]
    assert parameter.defaultValue() == "auto"


def test_an_extent_limits_the_raster(run, scene):
    whole = QgsRasterLayer(str(scene), "source").extent()
    part = whole.scaled(0.5)
    similarity = QgsRasterLayer(run(EXTENT=part)["SIMILARITY"], "similarity")
    assert similarity.width() == pytest.approx(128, abs=1)
    assert whole.contains(similarity.extent())


def test_fewer_places_can_be_asked_for(run):
    assert run(K=2)["REGION_COUNT"] == 2


def test_no_place_is_an_answer(run):
    feedback = QgsProcessingFeedback()
    results = run(feedback, THRESHOLD_MODE="similarity", THRESHOLD=0.999)
    regions = QgsVectorLayer(results["REGIONS"], "regions")
    assert results["REGION_COUNT"] == regions.featureCount() == 0
    assert "No place is good and large enough" in feedback.textLog()


def test_the_log_says_what_computed(run):
    feedback = QgsProcessingFeedback()
    run(feedback)
    assert "Computing on: CPU" in feedback.textLog()
    assert "GPU" not in feedback.textLog()


def test_who_asks_for_a_gpu_hears_why_it_was_not_used(run):
    feedback = QgsProcessingFeedback()
    run(feedback, DEVICE="gpu")
    assert "GPU not used: no usable GPU was found" in feedback.textLog()


def test_cancel_stops_it_and_leaves_nothing(run, large_scene, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(feedback.cancel)
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(feedback, INPUT=str(large_scene))
    assert list(tmp_path.glob("*.*")) == []


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"QUERY": "  "}, "The query is empty"),
        ({"QUERY": "woods \ud800"}, "half a character"),
        ({"QUERY": "x" * 10_000}, "has 10000 characters"),
        ({"QUERY": "asdf qwer"}, "was not understood"),
        ({"NOT_QUERY": "asdf qwer"}, "was not understood"),
        ({"MODEL": "no-such-bundle"}, "no-such-bundle"),
        ({"SIMILARITY": "/no/such/folder/s.tif"}, "/no/such/folder"),
        ({"EXTENT": "0,1,0,1 [EPSG:4326]"}, "outside|extent|area"),
    ],
)
def test_an_error_is_one_sentence(run, tmp_path, parameters, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(**parameters)
    assert list(tmp_path.glob("*.*")) == []


@pytest.mark.parametrize(
    ("query", "understood"),
    [
        ("footbal pich", "Understood as: “football pitch”"),
        ("Wald ohne Straßen", "Understood as: “Wald” without “Straßen”"),
        ("forêt", "Read as French: "),
        ("houses near water", "Distances are not measured"),
    ],
)
def test_it_says_what_was_understood(run, query, understood):
    assert understood in run(QUERY=query)["UNDERSTOOD"]


def test_as_typed_nothing_is_corrected_or_refused(run):
    results = run(QUERY="asdf qwer", AS_TYPED=True)
    assert results["REGION_COUNT"] > 0
    typed = run(QUERY="footbal pich", AS_TYPED=True)["UNDERSTOOD"]
    assert "Understood as" not in typed


def test_it_runs_in_a_model(scene, tmp_path):
    model = _model_of_the_algorithm()
    context = QgsProcessingContext()
    results, successful = model.run(
        {
            "raster": str(scene),
            "query:Places": str(tmp_path / "places.gpkg"),
            "query:Map": str(tmp_path / "map.tif"),
        },
        context,
        QgsProcessingFeedback(),
    )
    assert successful
    places = QgsVectorLayer(results["query:Places"], "places")
    assert places.featureCount() > 0
    assert QgsRasterLayer(results["query:Map"], "map").isValid()


def test_it_runs_in_the_background_as_from_the_toolbox(
    add_raster, scene, tmp_path
):
    layer = add_raster(scene)
    algorithm = QgsApplication.processingRegistry().algorithmById(
        "aether:textquery"
    )
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    parameters = {
        "INPUT": layer.id(),
        "QUERY": "woods",
        "SIMILARITY": str(tmp_path / "similarity.tif"),
        "REGIONS": str(tmp_path / "regions.gpkg"),
    }
    outcomes = []
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    task.executed.connect(lambda *outcome: outcomes.append(outcome))
    QgsApplication.taskManager().addTask(task)
    wait_until(lambda: outcomes)
    successful, results = outcomes[0]
    assert successful, feedback.textLog()
    assert results["REGION_COUNT"] > 0


def test_loaded_layers_are_named_grouped_and_styled(scene):
    processing.runAndLoadResults(
        "aether:textquery",
        {
            "INPUT": str(scene),
            "QUERY": "a river or lake",
            "SIMILARITY": "TEMPORARY_OUTPUT",
            "REGIONS": "TEMPORARY_OUTPUT",
        },
    )
    group = (
        QgsProject.instance()
        .layerTreeRoot()
        .findGroup("AETHER: a river or lake")
    )
    regions, similarity = [node.layer() for node in group.findLayers()]
    found = regions.featureCount()
    assert regions.name() == f"Top {found}: a river or lake"
    assert regions.labelsEnabled()
    assert similarity.name() == "Similarity: a river or lake"
    assert similarity.renderer().type() == "singlebandpseudocolor"
    assert "a river or lake" in similarity.metadata().abstract()


def _model_of_the_algorithm():
    model = QgsProcessingModelAlgorithm("Water", "test")
    raster = QgsProcessingParameterRasterLayer("raster")
    model.addModelParameter(raster, QgsProcessingModelParameter("raster"))
    child = QgsProcessingModelChildAlgorithm("aether:textquery")
    child.setChildId("query")
    source = QgsProcessingModelChildParameterSource
    child.addParameterSources("INPUT", [source.fromModelParameter("raster")])
    child.addParameterSources("QUERY", [source.fromStaticValue("a lake")])
    outputs = {}
    for name, output in (("Places", "REGIONS"), ("Map", "SIMILARITY")):
        outputs[name] = QgsProcessingModelOutput(name)
        outputs[name].setChildId("query")
        outputs[name].setChildOutputName(output)
    child.setModelOutputs(outputs)
    model.addChildAlgorithm(child)
    return model
