"""Bad input to the ways of asking: one sentence, and nothing left behind."""

import math
from pathlib import Path

import processing
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

pytestmark = pytest.mark.usefixtures("provider")

OUTPUTS = {
    "textquery": {"SIMILARITY": "s.tif", "REGIONS": "r.gpkg"},
    "similarplaces": {"SIMILARITY": "s.tif", "REGIONS": "r.gpkg"},
    "classify": {"CLASSES": "c.tif", "CONFIDENCE": "p.tif"},
    "change": {"CHANGE": "d.tif", "WHEN": "w.tif", "REGIONS": "r.gpkg"},
    "zonalsimilarity": {"OUTPUT": "z.gpkg"},
    "samplesimilarity": {"OUTPUT": "z.gpkg"},
}
QGIS_SAYS_FIRST = "Unable to execute algorithm\n"


def temporary_files():
    """Return all that lies in QGIS's temporary folder."""
    return set(Path(QgsProcessingUtils.tempFolder()).rglob("*"))


@pytest.fixture
def refused(scene, tmp_path):
    """Run what is refused; return the sentence, and see what it left."""

    def run(algorithm, **parameters):
        folder = tmp_path / "outputs"
        folder.mkdir(exist_ok=True)
        outputs = {
            name: str(folder / file)
            for name, file in OUTPUTS[algorithm].items()
        }
        before = temporary_files()
        with pytest.raises(QgsProcessingException) as caught:
            processing.run(
                f"aether:{algorithm}",
                {"INPUT": str(scene), **outputs, **parameters},
                feedback=QgsProcessingFeedback(False),
            )
        said = str(caught.value).replace(QGIS_SAYS_FIRST, "")
        assert "\n" not in said and said.endswith(".")
        assert list(folder.iterdir()) == []
        assert temporary_files() == before
        return said

    return run


@pytest.fixture
def answered(scene, tmp_path):
    """Run what is answered; return the results and the log."""

    def run(algorithm, **parameters):
        outputs = {
            name: str(tmp_path / file)
            for name, file in OUTPUTS[algorithm].items()
        }
        feedback = QgsProcessingFeedback(False)
        before = temporary_files()
        found = processing.run(
            f"aether:{algorithm}",
            {"INPUT": str(scene), **outputs, **parameters},
            feedback=feedback,
        )
        assert temporary_files() == before
        return found, feedback.textLog()

    return run


@pytest.fixture
def at(scene):
    """Return a point at shares of the scene's width and height."""
    extent = QgsRasterLayer(str(scene), "scene").extent()
    left, bottom = extent.xMinimum(), extent.yMinimum()
    width, height = extent.width(), extent.height()

    def made(x, y):
        place = left + x * width, bottom + y * height
        return QgsGeometry.fromWkt("POINT({} {})".format(*place))

    return made


@pytest.fixture
def box(at):
    """Return a square around a place, as wide as some share."""

    def made(x, y, share):
        low, high = (at(x + s, y + s).asPoint() for s in (0, share))
        return QgsGeometry.fromRect(QgsRectangle(low, high))

    return made


@pytest.fixture
def layer(scene):
    """Return a layer of shapes, one a feature; None for no geometry."""
    own = QgsRasterLayer(str(scene), "scene").crs().authid()

    def made(kind, *shapes, crs=own, labels=()):
        found = QgsVectorLayer(
            f"{kind}?crs={crs}&field=label:string", "places", "memory"
        )
        features = [QgsFeature(found.fields()) for _ in shapes]
        for number, (feature, shape) in enumerate(zip(features, shapes)):
            if shape is not None:
                feature.setGeometry(shape)
            if labels:
                feature.setAttributes([labels[number]])
        found.dataProvider().addFeatures(features)
        if not crs:
            found.setCrs(QgsCoordinateReferenceSystem())
        QgsProject.instance().addMapLayer(found)
        return found

    return made


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ('houses "near water', "quotation mark at place 8 is never closed"),
        ("“houses", "quotation mark at place 1 is never closed"),
        ("houses”", "quotation mark at place 7 closes nothing"),
        ("(school & park", "“(” at place 1 is never closed"),
        ("school)", "“)” at place 7 was never opened"),
        ("((((", "breaks off at place 5"),
        ("school &", "breaks off at place 9"),
        ("| dunes", "At place 1 there is “|”"),
        ("-roads -houses", "The query only avoids"),
        ("forest^-1", "At place 7, “^” needs a weight above 0"),
        ("forest^0", "At place 7, “^” needs a weight above 0"),
        ("forest^1e9", "At place 7, “^” needs a weight above 0"),
        ("forest^nan", "At place 7, “^” needs a weight above 0"),
        ("forest + " * 1200 + "forest", "has 10806 characters; at most 500"),
    ],
)
def test_a_mistake_in_the_query_is_pointed_at(refused, query, words):
    assert words in refused("textquery", QUERY=query)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ({"K": 0}, "“Number of places” is 0; expected a number of at least 1"),
        ({"K": 10**9}, "The number of places is 1000000000; expected 1 to"),
        ({"THRESHOLD": math.nan}, "the threshold is nan; expected a number"),
        ({"THRESHOLD": 200}, "the threshold is 200.0; expected a number from"),
        ({"THRESHOLD": math.inf}, "“Threshold” is inf; expected a number."),
        ({"MODEL": "/no/such/city"}, "no model bundle “/no/such/city”"),
        ({"INPUT": "."}, "holds no embedding raster"),
    ],
)
def test_a_value_that_cannot_be_says_what_is_expected(
    refused, tmp_path, monkeypatch, value, words
):
    monkeypatch.chdir(tmp_path)
    assert words in refused("textquery", **{"QUERY": "forest", **value})


@pytest.mark.parametrize("mix", [2, -1, math.nan, "1.5"])
def test_a_mix_outside_of_its_range_is_named(refused, layer, at, mix):
    said = refused("similarplaces", EXAMPLES=layer("Point", at(0, 0)), MIX=mix)
    assert said == (
        f"“Share of the examples” is {mix}; expected a number from 0 to 1."
    )


@pytest.mark.parametrize("mix", [0, 1])
def test_without_a_text_the_mix_is_of_no_account(answered, layer, at, mix):
    examples = layer("Point", at(0.5, 0.5))
    found, _ = answered("similarplaces", EXAMPLES=examples, MIX=mix)
    assert found["REGION_COUNT"] > 0


def test_a_mistake_in_a_text_that_does_not_count_is_told(refused, layer, at):
    examples = layer("Point", at(0.5, 0.5))
    said = refused("similarplaces", EXAMPLES=examples, MIX=1, QUERY="(forest")
    assert "“(” at place 1 is never closed" in said


def test_examples_without_a_place_are_refused(refused, layer, at):
    nowhere = QgsGeometry.fromWkt("POINT(nan inf)")
    for examples in (
        layer("Point"),
        layer("Point", None, QgsGeometry()),
        layer("Point", nowhere),
        layer("Polygon", QgsGeometry.fromWkt("POLYGON EMPTY")),
        layer("None", None),
    ):
        said = refused("similarplaces", EXAMPLES=examples)
        assert "holds no point and no polygon" in said


def test_a_line_among_counter_examples_is_refused(refused, layer, at):
    line = QgsGeometry.fromWkt("LINESTRING(0 0, 1 1)")
    said = refused(
        "similarplaces",
        EXAMPLES=layer("Point", at(0.5, 0.5)),
        COUNTEREXAMPLES=layer("LineString", line),
    )
    assert "there is a line among them" in said


def test_examples_of_an_unknown_crs_are_refused(refused, layer, at):
    examples = layer("Point", at(0.5, 0.5), crs="")
    said = refused("similarplaces", EXAMPLES=examples)
    assert "“places” has no CRS" in said


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3031", "EPSG:3857"])
def test_examples_of_a_wrong_crs_lie_outside(refused, layer, at, crs):
    examples = layer("Point", at(0.5, 0.5), at(0.6, 0.5), crs=crs)
    said = refused("similarplaces", EXAMPLES=examples)
    assert "of 2, 2 lie outside the raster" in said


def test_places_that_contradict_each_other(refused, answered, layer, at, box):
    everywhere = layer("Polygon", box(0, 0, 1))
    for how in ("fitted", "mean", "nearest"):
        said = refused(
            "similarplaces",
            EXAMPLES=everywhere,
            COUNTEREXAMPLES=layer("Polygon", box(0, 0, 1)),
            HOW=how,
        )
        assert "Every example is a counter-example as well" in said
    _, log = answered(
        "similarplaces",
        EXAMPLES=layer("Point", at(0.5, 0.5), at(0.3, 0.3)),
        COUNTEREXAMPLES=layer("Point", at(0.5, 0.5), at(0.7, 0.7)),
    )
    note = "both an example and a counter-example are left out: 1."
    assert log.count(note) == 1


def test_one_area_over_the_whole_raster_is_an_example(answered, layer, box):
    whole = box(-0.5, -0.5, 2)
    whole.convertToMultiType()
    examples = layer("MultiPolygon", whole)
    found, log = answered("similarplaces", EXAMPLES=examples)
    assert "like 1 example" in log
    assert found["VERDICT"] in ("found", "weak")


def test_the_parts_of_one_feature_are_thinned_as_well(answered, layer, at):
    points = [at(0.1 + 0.8 * n / 30000, 0.5).asPoint() for n in range(30000)]
    examples = layer("MultiPoint", QgsGeometry.fromMultiPointXY(points))
    _, log = answered("similarplaces", EXAMPLES=examples)
    assert "Of 30000 examples every so many is used" in log


@pytest.mark.parametrize(
    ("legend", "words"),
    [
        (" \n\t\n", "The legend is empty"),
        ('water\n"  " = forest', "Line 2 of the legend has no name"),
        ('water\nforest = " "', "no words between the quotation marks"),
        ("water\nforest = -trees", "only avoids"),
        ("water\nforest = trees^0", "needs a weight above 0"),
        ("Water\nwater", "The label “Water” stands 2 times"),
        (
            "\n".join(f"l{n} = forest" for n in range(20)),
            "The labels “l0” and “l1” have the same phrases",
        ),
        (
            "water\nwood = " + ";".join(f"wood {n}" for n in range(51)),
            "has 51 phrases; at most 50",
        ),
        ("\n".join(f"wood {n}" for n in range(255)), "has 255 labels"),
    ],
)
def test_a_legend_that_cannot_be_is_one_sentence(refused, legend, words):
    assert words in refused("classify", LABELS=legend)


def test_a_legend_of_200_is_answered(answered):
    legend = "\n".join(f"forest {n} = forest of kind {n}" for n in range(200))
    found, _ = answered("classify", LABELS=legend)
    layer = QgsRasterLayer(found["CLASSES"], "classes")
    rows = layer.attributeTable(1).data()
    assert len(rows) == 200


def test_two_labels_may_have_one_colour(answered):
    legend = "water | #112233\nforest | #112233"
    found, _ = answered("classify", LABELS=legend)
    layer = QgsRasterLayer(found["CLASSES"], "classes")
    rows = layer.attributeTable(1).data()
    assert [row[1] for row in rows] == ["water", "forest"]


def test_labelled_points_that_are_none_are_one_sentence(refused, layer, at):
    cases = [
        (layer("Point"), "no features to use"),
        (layer("Point", None, labels=["water"]), "has a geometry that can"),
        (layer("Point", at(5, 5), labels=["water"]), "lie outside the raster"),
        (layer("Point", at(0.5, 0.5), labels=[""]), "None of the 1 labelled"),
    ]
    for points, words in cases:
        said = refused("classify", LABELS="water\nforest", LABELLED=points)
        assert words in said
        assert "e+0" not in said


def test_a_result_never_replaces_the_raster(refused, scene, layer, at):
    whole = scene.read_bytes()
    texts = {"LABELS": "water\nforest", "CLASSES": str(scene)}
    assert "would replace" in refused("classify", **texts)
    texts = {"QUERY": "forest", "SIMILARITY": str(scene)}
    assert "would replace" in refused("textquery", **texts)
    assert scene.read_bytes() == whole


@pytest.mark.parametrize(
    ("algorithm", "asked"),
    [
        ("classify", {"LABELS": "water\nforest"}),
        ("zonalsimilarity", {"TEXTS": "forest"}),
        ("samplesimilarity", {"TEXTS": "forest"}),
    ],
)
def test_a_folder_is_no_raster(
    refused, layer, box, tmp_path, algorithm, asked
):
    places = {
        "DISTRICTS": layer("Polygon", box(0, 0, 1)),
        "POINTS": layer("Point", box(0, 0, 1).centroid()),
    }
    said = refused(algorithm, INPUT=str(tmp_path), **asked, **places)
    assert said == (
        f"“Embedding raster” takes a raster file, but {tmp_path} is a "
        "folder: choose a file in it."
    )


def test_a_year_that_is_a_folder_is_named(refused, scene, tmp_path):
    said = refused("change", INPUT=[str(scene), str(tmp_path)])
    assert f"{tmp_path} is a folder" in said


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({}, "is named twice"),
        ({"YEARS": "2019, -2020"}, "“-2020” is no year"),
        ({"THRESHOLD": math.nan}, "“Threshold” is nan; expected a number"),
    ],
)
def test_a_change_that_cannot_be_is_one_sentence(refused, scene, asked, words):
    said = refused("change", **{"INPUT": [str(scene)] * 2, **asked})
    assert words in said


def test_districts_without_an_area_are_one_sentence(refused, layer, at, box):
    flat = "POLYGON(({0} {1}, {2} {3}, {0} {1}))".format(
        *at(0, 0).asPoint(), *at(1, 1).asPoint()
    )
    empty = QgsGeometry.fromWkt("POLYGON EMPTY")
    for shapes in ((None, empty), (QgsGeometry.fromWkt(flat),)):
        districts = layer("Polygon", *shapes)
        said = refused("zonalsimilarity", DISTRICTS=districts, TEXTS="forest")
        assert "No feature of the vector layer has a geometry" in said


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"TEXTS": "forest\n(water"}, "The text “(water” cannot be used: The"),
        ({"TEXTS": "-forest"}, "The query only avoids"),
        ({"THRESHOLD": math.nan}, "“Threshold” is nan; expected a number"),
        ({"THRESHOLD": 101}, "“Threshold” is 101; expected a number from"),
        ({"MODEL": "own-vectors"}, "answers no text"),
    ],
)
def test_districts_that_cannot_be_asked(refused, layer, box, asked, words):
    districts = layer("Polygon", box(0, 0, 1))
    parameters = {"DISTRICTS": districts, "TEXTS": "forest", **asked}
    assert words in refused("zonalsimilarity", **parameters)


def test_points_outside_are_one_sentence(refused, layer, at):
    said = refused(
        "samplesimilarity", POINTS=layer("Point", at(5, 5)), TEXTS="forest"
    )
    assert "All 1 places lie outside the raster" in said
    assert "e+0" not in said
