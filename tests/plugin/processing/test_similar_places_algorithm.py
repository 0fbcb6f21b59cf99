"""``aether:similarplaces`` on its own and in a model."""

import processing
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

pytestmark = pytest.mark.usefixtures("provider")


def layer_of(geometries, crs, kind="Point"):
    """Return a layer of geometries in the project."""
    made = QgsVectorLayer(f"{kind}?crs={crs.authid()}", "examples", "memory")
    features = []
    for geometry in geometries:
        feature = QgsFeature()
        feature.setGeometry(geometry)
        features.append(feature)
    made.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(made)
    return made


@pytest.fixture
def at(scene):
    """Make a layer of points at shares of the scene's width and height."""

    def make(*places, crs=None):
        raster = QgsRasterLayer(str(scene), "source")
        extent, own = raster.extent(), raster.crs()
        crs = crs or own
        to_crs = QgsCoordinateTransform(own, crs, QgsProject.instance())
        points = [
            to_crs.transform(
                QgsPointXY(
                    extent.xMinimum() + x * extent.width(),
                    extent.yMinimum() + y * extent.height(),
                )
            )
            for x, y in places
        ]
        return layer_of(map(QgsGeometry.fromPointXY, points), crs)

    return make


@pytest.fixture
def run(scene, tmp_path):
    """Run the algorithm on the scene; return its results."""

    def run_algorithm(examples, feedback=None, **parameters):
        values = {
            "INPUT": str(scene),
            "EXAMPLES": examples,
            "SIMILARITY": str(tmp_path / "similarity.tif"),
            "REGIONS": str(tmp_path / "regions.gpkg"),
            **parameters,
        }
        return processing.run(
            "aether:similarplaces", values, feedback=feedback
        )

    return run_algorithm


def value_at(path, layer):
    """Return the similarity under a layer's first point, in its CRS."""
    similarity = QgsRasterLayer(path, "similarity")
    point = next(layer.getFeatures()).geometry().asPoint()
    return similarity.dataProvider().sample(point, 1)[0]


@pytest.mark.parametrize("how", ["mean", "nearest"])
def test_the_example_itself_is_most_similar(run, at, how):
    example = at((0.501, 0.501))
    results = run(example, HOW=how)
    assert value_at(results["SIMILARITY"], example) == pytest.approx(
        1, abs=1e-4
    )
    assert results["MAX_SIMILARITY"] == pytest.approx(1, abs=1e-4)
    assert results["REGION_COUNT"] > 0


def test_by_default_a_model_is_fitted(run, at):
    feedback = QgsProcessingFeedback()
    results = run(at((0.501, 0.501), (0.521, 0.501)), feedback)
    regions = QgsVectorLayer(results["REGIONS"], "regions")
    assert {f["query"] for f in regions.getFeatures()} == {"like 2 examples"}
    assert results["REGION_COUNT"] > 0


def test_examples_may_be_in_another_crs(run, at):
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    there = run(at((0.4, 0.3), crs=wgs84), HOW="mean")["MAX_SIMILARITY"]
    assert there == pytest.approx(1, abs=1e-4)


def test_a_counter_example_lowers_what_is_like_it(run, at):
    example, counter = at((0.501, 0.501)), at((0.1, 0.9))
    alone = run(example)
    before = value_at(alone["SIMILARITY"], counter)
    against = run(example, COUNTEREXAMPLES=counter)
    assert value_at(against["SIMILARITY"], counter) < before


def test_a_text_counts_as_the_mix_says(run, at, scene):
    example = at((0.501, 0.501))
    options = {"QUERY": "a river or lake", "HOW": "mean"}
    shown = run(example, MIX=1, **options)["MAX_SIMILARITY"]
    assert shown == pytest.approx(1, abs=1e-4)
    text = run(example, MIX=0, **options)["MAX_SIMILARITY"]
    asked = processing.run(
        "aether:textquery",
        {
            "INPUT": str(scene),
            "QUERY": "a river or lake",
            "SIMILARITY": "TEMPORARY_OUTPUT",
            "REGIONS": "TEMPORARY_OUTPUT",
        },
    )
    assert text == asked["MAX_SIMILARITY"]


def test_crossing_polygons_are_mended(run, scene):
    raster = QgsRasterLayer(str(scene), "source")
    c = raster.extent().center()
    bow = f"POLYGON(({c.x()} {c.y()},{c.x() + 200} {c.y() + 200},"
    bow += f"{c.x() + 200} {c.y()},{c.x()} {c.y() + 200},{c.x()} {c.y()}))"
    layer = layer_of([QgsGeometry.fromWkt(bow)], raster.crs(), "Polygon")
    assert run(layer)["REGION_COUNT"] > 0


def test_selected_features_alone_can_be_examples(run, at):
    layer = at((0.501, 0.501), (0.1, 0.9))
    layer.selectByIds([1])
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    regions = QgsVectorLayer(run(chosen)["REGIONS"], "regions")
    assert {f["query"] for f in regions.getFeatures()} == {"like 1 example"}


def test_many_examples_are_thinned_and_the_log_says_so(run, at):
    layer = at(*[(0.3 + i / 1e6, 0.5) for i in range(12_000)])
    feedback = QgsProcessingFeedback()
    assert run(layer, feedback)["REGION_COUNT"] > 0
    assert "Of 12000 examples every so many is used" in feedback.textLog()


def test_examples_outside_are_left_out_and_counted(run, at):
    feedback = QgsProcessingFeedback()
    run(at((0.501, 0.501), (3, 3)), feedback)
    assert "Examples left out: 1 outside the raster" in feedback.textLog()


def test_what_cannot_be_asked_is_one_sentence(run, at, scene, tmp_path):
    crs = QgsRasterLayer(str(scene), "source").crs()
    line = QgsGeometry.fromWkt("LINESTRING(0 0, 1 1)")
    inside = at((0.501, 0.501))
    cases = [
        (at(), {}, "holds no point and no polygon"),
        (layer_of([line], crs, "LineString"), {}, "there is a line among"),
        (at((3, 3)), {}, "No example can be used: of 1, 1 lie outside"),
        (inside, {"COUNTEREXAMPLES": inside}, "is a counter-example as well"),
        (inside, {"NOT_QUERY": "water"}, "none to look for"),
        (inside, {"MODEL": "own-vectors", "QUERY": "a lake"}, "no text"),
        (inside, {"QUERY": "asdf qwer"}, "was not understood"),
    ]
    for examples, options, said in cases:
        with pytest.raises(QgsProcessingException, match=said):
            run(examples, **options)
    assert list(tmp_path.glob("*.*")) == []


def test_the_raster_s_own_vectors_can_be_compared(run, at):
    results = run(at((0.501, 0.501)), MODEL="own-vectors", HOW="mean")
    assert results["MAX_SIMILARITY"] == pytest.approx(1, abs=1e-3)


def test_it_runs_in_a_model(scene, at, tmp_path):
    model = QgsProcessingModelAlgorithm("Like", "test")
    for parameter in (
        QgsProcessingParameterRasterLayer("raster"),
        QgsProcessingParameterFeatureSource("places"),
    ):
        name = parameter.name()
        model.addModelParameter(parameter, QgsProcessingModelParameter(name))
    child = QgsProcessingModelChildAlgorithm("aether:similarplaces")
    child.setChildId("like")
    source = QgsProcessingModelChildParameterSource
    for name, given in (("INPUT", "raster"), ("EXAMPLES", "places")):
        child.addParameterSources(name, [source.fromModelParameter(given)])
    output = QgsProcessingModelOutput("Places")
    output.setChildId("like")
    output.setChildOutputName("REGIONS")
    child.setModelOutputs({"Places": output})
    model.addChildAlgorithm(child)
    path = str(tmp_path / "places.gpkg")
    results, successful = model.run(
        {
            "raster": str(scene),
            "places": at((0.501, 0.501)),
            "like:Places": path,
        },
        QgsProcessingContext(),
        QgsProcessingFeedback(),
    )
    assert successful
    assert QgsVectorLayer(results["like:Places"], "r").featureCount() > 0


def test_loaded_layers_say_what_was_asked(scene, at):
    processing.runAndLoadResults(
        "aether:similarplaces",
        {
            "INPUT": str(scene),
            "EXAMPLES": at((0.501, 0.501), (0.511, 0.501)),
            "COUNTEREXAMPLES": at((0.1, 0.9)),
            "SIMILARITY": "TEMPORARY_OUTPUT",
            "REGIONS": "TEMPORARY_OUTPUT",
        },
    )
    root = QgsProject.instance().layerTreeRoot()
    group = root.findGroup("AETHER: Like 2 examples")
    _, similarity = [node.layer() for node in group.findLayers()]
    assert similarity.name() == "Similarity: Like 2 examples"
    abstract = similarity.metadata().abstract()
    assert "Examples: 2, counter-examples: 1." in abstract
    assert "linear model" in abstract
