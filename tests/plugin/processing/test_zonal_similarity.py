"""``aether:zonalsimilarity`` and ``aether:samplesimilarity``."""

import processing
import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsRasterLayer,
    QgsVectorLayer,
)

pytestmark = pytest.mark.usefixtures("provider")

TEXTS = "forest\nopen water"
BOWTIE = ((100, 100), (140, 140), (140, 100), (100, 140))


@pytest.fixture
def at(scene):
    """Return the ground coordinates of a column and row from the top left."""
    valley = QgsRasterLayer(str(scene), "valley")
    step = valley.rasterUnitsPerPixelX()
    # Numbers alone: QGIS is gone before the last test's fixtures are.
    left, top = valley.extent().xMinimum(), valley.extent().yMaximum()
    return lambda column, row: (left + column * step, top - row * step)


@pytest.fixture
def polygon(at):
    """Return a polygon of columns and rows as WKT."""

    def made(*corners):
        ring = ", ".join("{} {}".format(*at(*c)) for c in corners)
        first = "{} {}".format(*at(*corners[0]))
        return f"POLYGON(({ring}, {first}))"

    return made


@pytest.fixture
def box(polygon):
    def made(left, top, right, bottom):
        return polygon(
            (left, top), (right, top), (right, bottom), (left, bottom)
        )

    return made


@pytest.fixture
def layer(scene):
    """Return a layer of shapes as WKT, one a feature; None for none."""
    crs = QgsRasterLayer(str(scene), "valley").crs().authid()

    def made(kind, *shapes, fields="name:string"):
        found = QgsVectorLayer(
            f"{kind}?crs={crs}&field={fields}", "p", "memory"
        )
        features = []
        for number, shape in enumerate(shapes):
            feature = QgsFeature(found.fields())
            feature.setAttributes([f"n{number}"])
            if shape is not None:
                feature.setGeometry(QgsGeometry.fromWkt(shape))
            features.append(feature)
        found.dataProvider().addFeatures(features)
        return found

    return made


@pytest.fixture
def zonal(scene):
    """Run the algorithm; return the features, the results and the log."""

    def run(districts, **parameters):
        feedback = QgsProcessingFeedback()
        found = processing.run(
            "aether:zonalsimilarity",
            {
                "INPUT": str(scene),
                "DISTRICTS": districts,
                "TEXTS": TEXTS,
                "OUTPUT": "TEMPORARY_OUTPUT",
                **parameters,
            },
            feedback=feedback,
        )
        return found["OUTPUT"], found, feedback.textLog()

    return run


@pytest.fixture
def sample(scene):
    def run(points, **parameters):
        feedback = QgsProcessingFeedback()
        found = processing.run(
            "aether:samplesimilarity",
            {
                "INPUT": str(scene),
                "POINTS": points,
                "TEXTS": TEXTS,
                "OUTPUT": "TEMPORARY_OUTPUT",
                **parameters,
            },
            feedback=feedback,
        )
        return found["OUTPUT"], found, feedback.textLog()

    return run


def values(output, name):
    return [feature[name] for feature in output.getFeatures()]


def test_districts_keep_their_fields_and_get_three_a_text(zonal, layer, box):
    output, found, log = zonal(layer("Polygon", box(10, 10, 90, 90)))
    assert output.fields().names() == [
        "name",
        "forest_relevance",
        "forest_share",
        "forest_max",
        "open_water_relevance",
        "open_water_share",
        "open_water_max",
        "pixels",
    ]
    (feature,) = output.getFeatures()
    assert feature["name"] == "n0"
    assert feature["pixels"] == 6400
    assert 0 <= feature["forest_relevance"] < feature["forest_max"] <= 100
    assert 0 <= feature["forest_share"] <= 1
    assert (found["MEASURED"], found["WITHOUT_VALUE"]) == (1, 0)
    assert "Google" in log
    assert "“forest” is here: relevance" in log


@pytest.mark.parametrize(
    ("measure", "mean", "band", "precision"),
    [
        ("relevance", "forest_relevance", 2, 0.01),
        ("similarity", "forest_mean", 1, 1e-4),
    ],
)
def test_a_mean_is_that_of_the_band_of_a_query(
    zonal, layer, box, scene, tmp_path, measure, mean, band, precision
):
    output, _, _ = zonal(
        layer("Polygon", box(40, 60, 120, 110)), MEASURE=measure
    )
    bands = processing.run(
        "aether:textquery",
        {
            "INPUT": str(scene),
            "QUERY": "forest",
            "RELEVANCE_BAND": True,
            "SIMILARITY": str(tmp_path / "s.tif"),
            "REGIONS": "TEMPORARY_OUTPUT",
        },
    )["SIMILARITY"]
    statistics = processing.run(
        "native:zonalstatisticsfb",
        {
            "INPUT": output,
            "INPUT_RASTER": bands,
            "RASTER_BAND": band,
            "STATISTICS": [2, 6],
            "COLUMN_PREFIX": "q_",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    (feature,) = statistics.getFeatures()
    assert feature[mean] == pytest.approx(feature["q_mean"], abs=precision)
    assert feature["forest_max"] == pytest.approx(
        feature["q_max"], abs=precision
    )


def test_the_threshold_may_be_any_number_of_the_measure(zonal, layer, box):
    district = layer("Polygon", box(10, 10, 90, 90))

    def share(**parameters):
        (found,) = values(zonal(district, **parameters)[0], "forest_share")
        return found

    assert share(THRESHOLD=0) == 1
    assert share() == share(THRESHOLD=50) < 1
    usual = share(MEASURE="similarity")
    assert usual == share(MEASURE="similarity", THRESHOLD=0.5)
    with pytest.raises(QgsProcessingException, match=r"a similarity.*is 50"):
        share(MEASURE="similarity", THRESHOLD=50)


def test_a_district_without_a_value_stays_in_the_layer(zonal, layer, box):
    districts = layer(
        "Polygon",
        None,
        box(10, 10, 40, 40),
        box(900, 900, 950, 950),
        "POLYGON EMPTY",
    )
    output, found, log = zonal(districts)
    assert values(output, "name") == ["n0", "n1", "n2", "n3"]
    means = values(output, "forest_relevance")
    assert [mean == NULL for mean in means] == [True, False, True, True]
    assert values(output, "pixels")[0] == 0
    assert (found["MEASURED"], found["WITHOUT_VALUE"]) == (1, 3)
    assert "without a geometry, left out: 2" in log
    assert "Outside the raster, without a value: 1" in log


def test_crossing_outlines_are_mended_and_counted(zonal, layer, polygon):
    output, _, log = zonal(layer("Polygon", polygon(*BOWTIE)))
    (pixels,) = values(output, "pixels")
    # Two triangles of a quarter of the square each.
    assert pixels == pytest.approx(800, abs=45)
    assert "crossed themselves, mended: 1" in log


def test_a_district_smaller_than_a_pixel_has_the_one_under_it(
    zonal, layer, box
):
    output, _, log = zonal(layer("Polygon", box(50.1, 50.1, 50.3, 50.3)))
    assert values(output, "pixels") == [1]
    assert "Smaller than a pixel" in log


def test_another_crs_is_transformed(zonal, layer, box):
    near = layer("Polygon", box(40, 40, 90, 90))
    degrees = processing.run(
        "native:reprojectlayer",
        {
            "INPUT": near,
            "TARGET_CRS": "EPSG:4326",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    here, there = zonal(near)[0], zonal(degrees)[0]
    assert there.crs() == QgsCoordinateReferenceSystem("EPSG:4326")
    assert values(there, "forest_relevance") == pytest.approx(
        values(here, "forest_relevance"), abs=1e-4
    )


def test_parts_and_overlaps_are_no_trouble(zonal, layer, box):
    one, two = box(10, 10, 50, 50), box(30, 30, 80, 80)
    multi = f"MULTIPOLYGON({one[7:]}, {box(100, 100, 120, 120)[7:]})"
    output, _, _ = zonal(layer("MultiPolygon", one, two, multi))
    assert values(output, "pixels") == [1600, 2500, 2000]


def test_names_that_are_taken_get_a_number(zonal, layer, box):
    districts = layer(
        "Polygon", box(10, 10, 50, 50), fields="Forest_Relevance:string"
    )
    output, _, _ = zonal(districts, TEXTS="forest; Forest ;forest!")
    assert output.fields().names()[:5] == [
        "Forest_Relevance",
        "forest_relevance_2",
        "forest_share",
        "forest_max",
        "forest_relevance_3",
    ]


def test_points_get_a_field_a_text(sample, layer, at):
    points = [f"POINT({x} {y})" for x, y in (at(20, 30), at(200, 100))]
    output, found, _ = sample(layer("Point", *points))
    assert output.fields().names() == [
        "name",
        "forest_relevance",
        "open_water_relevance",
    ]
    first, second = values(output, "forest_relevance")
    assert first != second
    assert found["MEASURED"] == 2


def test_points_outside_are_empty_and_counted(sample, layer, at):
    inside, outside = at(20, 30), at(-20, 30)
    points = [f"POINT({x} {y})" for x, y in (inside, outside)]
    output, found, log = sample(layer("Point", *points))
    assert values(output, "forest_relevance")[1] == NULL
    assert found["WITHOUT_VALUE"] == 1
    assert "Outside the raster, without a value: 1" in log


def test_a_multipoint_has_the_mean_of_its_points(sample, layer, at):
    spots = at(20, 30), at(200, 100)
    single = [f"POINT({x} {y})" for x, y in spots]
    both = ", ".join(f"({x} {y})" for x, y in spots)
    apart = values(sample(layer("Point", *single))[0], "forest_relevance")
    (mean,) = values(
        sample(layer("MultiPoint", f"MULTIPOINT({both})"))[0],
        "forest_relevance",
    )
    assert mean == pytest.approx(sum(apart) / 2, abs=1e-6)


def test_the_layer_names_model_and_attribution(zonal, layer, box, tmp_path):
    path = str(tmp_path / "districts.gpkg")
    zonal(layer("Polygon", box(10, 10, 50, 50)), OUTPUT=path)
    metadata = QgsVectorLayer(path, "d", "ogr").metadata()
    assert "Google" in " ".join(metadata.rights())
    assert "landcover-starter" in metadata.abstract()


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"TEXTS": " ; \n"}, "There is no text"),
        ({"TEXTS": "forest; xqzt"}, "xqzt"),
        ({"TEXTS": ";".join(f"forest {n}" for n in range(60))}, "60 texts"),
        ({"MODEL": "no-such-bundle"}, "no-such-bundle"),
        ({"OUTPUT": "/no/such/folder/a.gpkg"}, "/no/such/folder"),
    ],
)
def test_an_error_is_one_sentence_and_leaves_nothing(
    zonal, layer, box, tmp_path, parameters, sentence
):
    path = tmp_path / "districts.gpkg"
    with pytest.raises(QgsProcessingException, match=sentence):
        zonal(
            layer("Polygon", box(10, 10, 50, 50)),
            **{"OUTPUT": str(path), **parameters},
        )
    assert not path.exists()


def test_a_layer_that_cannot_be_measured_is_an_error(
    zonal, sample, layer, box, at
):
    point = "POINT({} {})".format(*at(20, 30))
    with pytest.raises(QgsProcessingException, match="holds no polygons"):
        zonal(layer("Point", point))
    with pytest.raises(QgsProcessingException, match="lie outside"):
        zonal(layer("Polygon", box(900, 900, 950, 950)))
    with pytest.raises(QgsProcessingException, match="geometry that can"):
        zonal(layer("Polygon", None, None))
    with pytest.raises(QgsProcessingException, match="has no geometries"):
        sample(QgsVectorLayer("None?field=n:int", "t", "memory"))


def test_a_cancel_leaves_nothing(scene, layer, box, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="cancelled"):
        processing.run(
            "aether:zonalsimilarity",
            {
                "INPUT": str(scene),
                "DISTRICTS": layer("Polygon", box(10, 10, 50, 50)),
                "TEXTS": TEXTS,
                "OUTPUT": str(tmp_path / "districts.gpkg"),
            },
            feedback=feedback,
        )
    assert not list(tmp_path.glob("*.gpkg*"))


def test_it_runs_in_a_model_on_the_regions_of_a_query(scene, tmp_path):
    source = QgsProcessingModelChildParameterSource
    path = str(tmp_path / "regions.gpkg")
    steps = {
        "aether:textquery": {"INPUT": str(scene), "QUERY": "forest", "K": 3},
        "aether:zonalsimilarity": {
            "INPUT": str(scene),
            "TEXTS": TEXTS,
            "MEASURE": "similarity",
            "OUTPUT": path,
        },
    }
    model = QgsProcessingModelAlgorithm("both", "test")
    for name, values in steps.items():
        step = QgsProcessingModelChildAlgorithm(name)
        step.setChildId(name)
        for parameter, value in values.items():
            step.addParameterSources(
                parameter, [source.fromStaticValue(value)]
            )
        if "zonal" in name:
            regions = source.fromChildOutput("aether:textquery", "REGIONS")
            step.addParameterSources("DISTRICTS", [regions])
        model.addChildAlgorithm(step)
    feedback = QgsProcessingFeedback()
    _, successful = model.run({}, QgsProcessingContext(), feedback)
    assert successful, feedback.textLog()
    found = list(QgsVectorLayer(path, "regions", "ogr").getFeatures())
    assert len(found) == 3
    for feature in found:
        assert feature["forest_mean"] == pytest.approx(
            feature["similarity_mean"], abs=1e-3
        )
