"""``aether:textquery`` over a folder, a list or a layer group of tiles."""

import json
from pathlib import Path

import processing
import pytest
from conftest import engine_python
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

pytestmark = pytest.mark.usefixtures("provider")

QUERY = "a river or lake"
CUT = Path(__file__).parents[1] / "cut_scene.py"


@pytest.fixture(scope="module")
def tiles(scene, tmp_path_factory):
    """A folder with the western and the eastern half of the scene."""
    folder = tmp_path_factory.mktemp("tiles")
    engine_python(CUT, scene, folder)
    return folder


@pytest.fixture(scope="module")
def zones(scene, tmp_path_factory):
    """A folder whose eastern half lies in another UTM zone."""
    folder = tmp_path_factory.mktemp("zones")
    engine_python(CUT, scene, folder, 32640)
    return folder


@pytest.fixture
def run(tmp_path):
    """Run the algorithm; return its results."""

    def run_algorithm(given, feedback=None, **parameters):
        values = {
            "INPUT": given,
            "QUERY": QUERY,
            "SIMILARITY": str(tmp_path / "similarity.tif"),
            "REGIONS": str(tmp_path / "regions.gpkg"),
            **parameters,
        }
        return processing.run("aether:textquery", values, feedback=feedback)

    return run_algorithm


@pytest.fixture
def group(tiles, add_raster):
    """A layer group of the project with both tiles and a picture of one."""
    layers = [add_raster(tiles / name) for name in ("west.tif", "east.tif")]
    root = QgsProject.instance().layerTreeRoot()
    made = root.addGroup("Valley")
    for layer in layers:
        made.addLayer(layer)
    return made


def _places(results):
    layer = QgsVectorLayer(results["REGIONS"], "regions")
    return [
        (f["rank"], round(f["similarity_mean"], 6), f["pixels"])
        for f in layer.getFeatures()
    ]


@pytest.fixture
def uncut(run, scene, tmp_path):
    """The places found in the scene before it was cut."""
    return _places(run(str(scene), REGIONS=str(tmp_path / "uncut.gpkg")))


def test_a_folder_is_searched_as_one_raster(run, tiles, uncut, tmp_path):
    results = run(str(tiles))
    assert results["SIMILARITY"] == str(tmp_path / "similarity.vrt")
    assert results["SIMILARITIES"] == [results["SIMILARITY"]]
    similarity = QgsRasterLayer(results["SIMILARITY"], "similarity")
    assert (similarity.width(), similarity.height()) == (256, 256)
    assert _places(results) == uncut


def test_a_list_of_files_is_searched_as_one_raster(run, tiles, uncut):
    given = [str(tiles / "west.tif"), str(tiles / "east.tif")]
    results = run(given)
    assert _places(results) == uncut
    regions = QgsVectorLayer(results["REGIONS"], "regions")
    assert next(regions.getFeatures())["source"] == "west.tif, east.tif"


def test_more_tiles_are_searched_with_the_first(run, tiles, uncut):
    more = [str(tiles / "east.tif")]
    assert _places(run(str(tiles / "west.tif"), TILES=more)) == uncut


def test_layers_are_searched_as_one_raster(run, tiles, uncut, add_raster):
    layers = [add_raster(tiles / name) for name in ("west.tif", "east.tif")]
    assert _places(run(layers)) == uncut


def test_a_layer_group_is_searched_as_one_raster(run, group, uncut):
    results = run("Valley")
    assert _places(results) == uncut
    regions = QgsVectorLayer(results["REGIONS"], "regions")
    assert next(regions.getFeatures())["source"] == "Valley"


def test_one_tile_stays_a_plain_geotiff(run, tiles, tmp_path):
    results = run(str(tiles / "west.tif"))
    assert results["SIMILARITY"] == str(tmp_path / "similarity.tif")
    assert Path(results["SIMILARITY"]).is_file()


def test_an_area_in_degrees_limits_all_tiles(run, tiles, scene):
    layer = QgsRasterLayer(str(scene), "scene")
    part = QgsReferencedRectangle(layer.extent().scaled(0.5), layer.crs())
    results = run(str(tiles), EXTENT=part)
    similarity = QgsRasterLayer(results["SIMILARITY"], "similarity")
    assert similarity.width() == pytest.approx(128, abs=1)


def test_a_bare_area_is_in_the_crs_of_the_tiles(run, tiles, scene):
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    part = QgsRasterLayer(str(scene), "scene").extent().scaled(0.5)
    results = run(str(tiles), EXTENT=part)
    similarity = QgsRasterLayer(results["SIMILARITY"], "similarity")
    assert similarity.width() == pytest.approx(128, abs=1)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ("{empty}", "holds no embedding raster"),
        ("{empty}/gone", "There is no raster|Could not load"),
        (["{empty}/gone.tif", "{empty}/too.tif"], "There is no raster"),
        ("Empty", "layer group “Empty” holds no embedding raster"),
        ([], "no raster to search|INPUT"),
    ],
)
def test_a_wrong_input_is_one_sentence(run, tmp_path, given, sentence):
    QgsProject.instance().layerTreeRoot().addGroup("Empty")
    empty = tmp_path / "empty"
    empty.mkdir()
    text = json.dumps(given).replace("{empty}", str(empty))
    with pytest.raises(QgsProcessingException, match=sentence):
        run(json.loads(text))
    assert list(tmp_path.glob("similarity*")) == []


def test_cancel_leaves_nothing(run, tiles, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(feedback.cancel)
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(str(tiles), feedback)
    assert list(tmp_path.glob("*.*")) == []
    assert not (tmp_path / "similarity_tiles").exists()


def test_every_zone_is_loaded_named_grouped_and_coloured_alike(zones):
    processing.runAndLoadResults(
        "aether:textquery",
        {
            "INPUT": str(zones),
            "QUERY": QUERY,
            "SIMILARITY": "TEMPORARY_OUTPUT",
            "REGIONS": "TEMPORARY_OUTPUT",
        },
    )
    root = QgsProject.instance().layerTreeRoot()
    group = root.findGroup(f"AETHER: {QUERY}")
    regions, *zone_layers = [node.layer() for node in group.findLayers()]
    assert regions.crs().authid() == "EPSG:4326"
    assert {layer.crs().authid() for layer in zone_layers} == {
        "EPSG:32632",
        "EPSG:32640",
    }
    assert {layer.name() for layer in zone_layers} == {
        f"Similarity: {QUERY} (EPSG:32632)",
        f"Similarity: {QUERY} (EPSG:32640)",
    }
    ranges = {
        (r.classificationMin(), r.classificationMax())
        for r in (layer.renderer() for layer in zone_layers)
    }
    assert len(ranges) == 1


def test_a_model_passes_the_vrt_on_and_loads_it(tiles):
    value = QgsProcessingModelChildParameterSource.fromStaticValue
    child = QgsProcessingModelChildAlgorithm("aether:textquery")
    child.setChildId("query")
    child.addParameterSources("INPUT", [value(str(tiles))])
    child.addParameterSources("QUERY", [value(QUERY)])
    output = QgsProcessingModelOutput("Fit")
    output.setChildId("query")
    output.setChildOutputName("SIMILARITY")
    child.setModelOutputs({"Fit": output})
    model = QgsProcessingModelAlgorithm("Water", "test")
    model.addChildAlgorithm(child)
    model.initAlgorithm()
    results = processing.runAndLoadResults(
        model, {"query:Fit": "TEMPORARY_OUTPUT"}
    )
    assert results["query:Fit"].endswith(".vrt")
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.name() == "Fit"
    assert layer.renderer().type() == "singlebandpseudocolor"


def test_a_model_takes_a_layer_group_by_its_name(group, tmp_path):
    value = QgsProcessingModelChildParameterSource.fromStaticValue
    child = QgsProcessingModelChildAlgorithm("aether:textquery")
    child.setChildId("query")
    child.addParameterSources("INPUT", [value("Valley")])
    child.addParameterSources("QUERY", [value(QUERY)])
    output = QgsProcessingModelOutput("Places")
    output.setChildId("query")
    output.setChildOutputName("REGIONS")
    child.setModelOutputs({"Places": output})
    model = QgsProcessingModelAlgorithm("Water", "test")
    model.addChildAlgorithm(child)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, successful = model.run(
        {"query:Places": str(tmp_path / "places.gpkg")},
        context,
        QgsProcessingFeedback(),
    )
    assert successful
    places = QgsVectorLayer(results["query:Places"], "places")
    assert places.featureCount() > 0
