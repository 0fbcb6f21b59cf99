"""``aether:classify`` on its own and in a model."""

import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPalettedRasterRenderer,
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
)

LABELS = """
water = a lake or a river; open water | #2b8cbe
woods = forest; dense woodland
fields = arable fields; meadows | #ed5
town = houses and streets | #d7301f
"""

pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def run(scene, tmp_path):
    """Run the algorithm on the scene; return its results."""

    def run_algorithm(feedback=None, context=None, **parameters):
        values = {
            "INPUT": str(scene),
            "LABELS": LABELS,
            "CLASSES": str(tmp_path / "classes.tif"),
            **parameters,
        }
        return processing.run(
            "aether:classify", values, feedback=feedback, context=context
        )

    return run_algorithm


@pytest.fixture
def points(scene):
    """Four points on the scene, two of water and two of town."""
    raster = QgsRasterLayer(str(scene), "scene")
    layer = QgsVectorLayer(
        f"Point?crs={raster.crs().authid()}&field=label:string",
        "points",
        "memory",
    )
    middle = raster.extent().center()
    for number, label in enumerate(["water", "town", "Water", "town"]):
        feature = QgsFeature(layer.fields())
        place = QgsGeometry.fromPointXY(middle)
        place.translate(100 * number, 0)
        feature.setGeometry(place)
        feature.setAttributes([label])
        layer.dataProvider().addFeature(feature)
    return layer


class Log(QgsProcessingFeedback):
    """Keeps what was said."""

    def __init__(self):
        super().__init__()
        self.lines = []

    def pushInfo(self, info):
        self.lines.append(info)


def test_it_writes_classes_on_the_grid_of_the_input(run, scene):
    classes = QgsRasterLayer(run()["CLASSES"], "classes")
    source = QgsRasterLayer(str(scene), "source")
    assert classes.extent() == source.extent()
    assert classes.crs() == source.crs()
    assert (classes.width(), classes.height()) == (256, 256)
    assert classes.bandCount() == 1


def test_qgis_reads_the_attribute_table_and_the_colours(run):
    results = run()
    layer = QgsRasterLayer(results["CLASSES"], "classes")
    table = layer.attributeTable(1)
    assert table.isValid()[0]
    names = [field.name for field in table.fields()]
    assert names[:3] == ["value", "name", "code"]
    rows = {row[0]: row for row in table.data()}
    assert [rows[value][1] for value in (1, 2, 3, 4)] == [
        "water",
        "woods",
        "fields",
        "town",
    ]
    assert rows[3][3:6] == [0xEE, 0xDD, 0x55]
    dataset = gdal.Open(results["CLASSES"])
    counts = dataset.GetRasterBand(1).ReadAsArray().ravel().tolist()
    assert rows[1][6] == counts.count(1) > 0
    assert rows[1][7] == pytest.approx(100 * rows[1][6], rel=0.01)
    colours = dataset.GetRasterBand(1).GetColorTable()
    assert colours.GetColorEntry(4)[:3] == (0xD7, 0x30, 0x1F)


def test_confidence_and_areas_are_written_on_demand(run, tmp_path):
    results = run(
        CONFIDENCE=str(tmp_path / "confidence.tif"),
        AREAS=str(tmp_path / "areas.gpkg"),
        LEAST_CONFIDENCE=0.6,
    )
    confidence = QgsRasterLayer(results["CONFIDENCE"], "confidence")
    assert confidence.isValid()
    rows = list(QgsVectorLayer(results["AREAS"], "areas").getFeatures())
    assert [row["name"] for row in rows] == [
        "water",
        "woods",
        "fields",
        "town",
        "unsure",
    ]
    assert sum(row["share"] for row in rows) == pytest.approx(1)
    assert rows[-1]["share"] == pytest.approx(results["UNSURE_SHARE"])
    assert 0 < results["UNSURE_SHARE"] < 1


def test_without_a_confidence_raster_none_is_written(run, tmp_path):
    results = run()
    assert "CONFIDENCE" not in results
    assert sorted(path.name for path in tmp_path.glob("*.*")) == [
        "classes.tif",
        "classes.tif.aux.xml",
    ]


def test_the_log_tells_the_areas(run):
    log = Log()
    results = run(log)
    assert any(line.startswith("water: ") for line in log.lines)
    assert results["COMMONEST"] in ("water", "woods", "fields", "town")


def test_only_phrases_read_otherwise_are_told(run):
    results = run(LABELS="forest\nein breiter Fluss\nfeilds of maize")
    told = results["UNDERSTOOD"].split("; ")
    assert any("“ein breiter Fluss”: Read as German" in one for one in told)
    assert any("“feilds of maize”: Understood as" in one for one in told)
    assert not any("“forest”" in one for one in told)


def test_a_ready_legend_keeps_its_codes(run):
    results = run(LABELS="", LEGEND="esa-worldcover")
    layer = QgsRasterLayer(results["CLASSES"], "classes")
    rows = layer.attributeTable(1).data()
    assert (rows[0][0], rows[0][1], rows[0][2]) == (10, "Tree cover", "10")


def test_a_table_gives_labels(run, tmp_path):
    table = tmp_path / "labels.csv"
    table.write_text(
        "name,phrases,colour\nwater,a lake; a river,#2b8cbe\nland,,\n"
    )
    results = run(LABELS="forest", LABEL_TABLE=str(table))
    layer = QgsRasterLayer(results["CLASSES"], "classes")
    rows = layer.attributeTable(1).data()
    assert [row[1] for row in rows] == ["water", "land", "forest"]


def test_labelled_points_help(run, points):
    results = run(LABELLED=points)
    assert results["LABELLED_USED"] == 4


BAD = [
    ({"LABELS": ""}, "The legend is empty"),
    ({"LABELS": "\n".join(["forest"] * 20)}, "stands 20 times"),
    ({"LABELS": 'forest\n"water'}, "Line 2 of the legend has a quotation"),
    ({"LABELS": "forest | green\nwater"}, "is “green”; expected six"),
    ({"LABELS": "forest =\nwater"}, "Line 1 of the legend breaks off"),
    ({"LABELS": "forest\nqwxz vrrk"}, "of the label “qwxz vrrk” was not"),
    ({"SMOOTHING": 4}, "4 pixels wide; expected an odd number"),
    ({"LABELS": "forest & lake\nwater"}, "asks with “&” or “|”"),
]


@pytest.mark.parametrize(("parameters", "words"), BAD)
def test_a_bad_legend_is_one_sentence_and_no_file(
    run, tmp_path, parameters, words
):
    with pytest.raises(QgsProcessingException) as caught:
        run(**parameters)
    assert words in str(caught.value)
    assert list(tmp_path.glob("*.*")) == []


def test_points_of_other_labels_are_refused(run, points, tmp_path):
    with pytest.raises(QgsProcessingException) as caught:
        run(LABELLED=points, LABELS="forest\nlake")
    assert "not in the legend: “water”, “town”" in str(caught.value)
    assert list(tmp_path.glob("*.*")) == []


def test_loaded_layers_show_the_legend(scene, tmp_path):
    results = processing.runAndLoadResults(
        "aether:classify",
        {
            "INPUT": str(scene),
            "LABELS": LABELS,
            "CLASSES": str(tmp_path / "loaded.tif"),
        },
    )
    layers = [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if layer.source() == results["CLASSES"]
    ]
    (layer,) = layers
    assert layer.name() == "Legend: water, woods, fields, town"
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    labels = [one.label for one in renderer.classes()]
    assert labels[0] == "water"
    assert renderer.classes()[0].color.name() == "#2b8cbe"


def test_it_runs_in_a_model(scene, tmp_path):
    model = QgsProcessingModelAlgorithm("m", "tests", "tests")
    raster = QgsProcessingModelParameter("raster")
    model.addModelParameter(
        QgsProcessingParameterRasterLayer("raster", "raster"), raster
    )
    child = QgsProcessingModelChildAlgorithm("aether:classify")
    child.setChildId("labels")
    source = QgsProcessingModelChildParameterSource
    child.addParameterSources("INPUT", [source.fromModelParameter("raster")])
    child.addParameterSources("LEGEND", [source.fromStaticValue("corine-1")])
    output = QgsProcessingModelOutput("classes")
    output.setChildId("labels")
    output.setChildOutputName("CLASSES")
    child.setModelOutputs({"classes": output})
    model.addChildAlgorithm(child)
    context = QgsProcessingContext()
    results, done = model.run(
        {
            "raster": str(scene),
            "labels:classes": str(tmp_path / "model.tif"),
        },
        context,
        QgsProcessingFeedback(),
    )
    assert done
    assert QgsRasterLayer(str(tmp_path / "model.tif"), "m").isValid()
