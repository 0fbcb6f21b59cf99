"""A request becomes parameters and JSON, and they the same request."""

import json
from dataclasses import replace

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProject,
)

from aether_qgis.engine.protocol import ExamplePlaces, Extent
from aether_qgis.processing.base.asked import question_of
from aether_qgis.processing.base.values import Values
from aether_qgis.requests.query import (
    OutputPaths,
    QueryOptions,
    RasterInput,
    RequestError,
    build_query_request,
)
from aether_qgis.requests.query_parameters import (
    PlacesFinish,
    places_finish,
    query_question,
    query_request,
)
from aether_qgis.requests.question import (
    QuestionError,
    read_question,
    stored_question,
)
from aether_qgis.settings import Settings

pytestmark = pytest.mark.usefixtures("provider")

WKT = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL
DEGREES = QgsCoordinateReferenceSystem("EPSG:4326").toWkt(WKT)
OF_ONES_OWN = QgsCoordinateReferenceSystem(
    "PROJ:+proj=lcc +lat_1=1 +lat_2=20 +lon_0=33"
).toWkt(WKT)


EXAMPLES = ExamplePlaces(
    points=((1 / 3, 51.2), (0.1, 1e-7)),
    polygons=(
        (
            ((0.0, 0.0), (0.0, 4.0), (4.0, 4.0), (4.0, 0.0), (0.0, 0.0)),
            ((1.0, 1.0), (2.0, 1.0), (2.0, 2.0), (1.0, 1.0)),
        ),
    ),
    crs_wkt=DEGREES,
)


@pytest.fixture
def plain(scene):
    """What the dock asks when nothing but the words is set."""
    raster = RasterInput("valley", (str(scene),))
    options = QueryOptions("woods")
    return build_query_request(raster, options, None, OutputPaths("", ""))


def _through_the_algorithm(provider, request):
    algorithm = provider.algorithm("textquery").create()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    question = query_question(request)
    values = Values(algorithm, dict(question.parameters), context)
    # What the algorithm takes its values for is what it was given.
    assert question_of(values) == question
    return algorithm.request(values)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"negative": ("towns, and roads",)},
        {"bundle": "/some/bundle", "device": "cpu", "backend": "torch"},
        {"count": 3, "min_area_m2": 0.0, "as_typed": True},
        {"threshold_mode": "similarity", "threshold": -0.25},
        {"index_folder": "", "scheduler": "tcp://host:8786"},
        {"extent": Extent(0.1, 1e-7, 1 / 3, 2.0)},
        {"extent": Extent(11.1, 51.2, 11.3, 51.4, DEGREES)},
        {"extent": Extent(-5.5, -6.5, 1234567.89, 7.0, OF_ONES_OWN)},
    ],
)
def test_the_algorithm_makes_the_same_request(provider, plain, changes):
    request = replace(plain, **changes)
    assert _through_the_algorithm(provider, request) == request


def test_every_field_that_a_user_sets_has_a_parameter(provider, plain):
    everything = replace(
        plain,
        positive=("lakes",),
        negative=("woods",),
        bundle="own",
        extent=Extent(1.0, 2.0, 3.0, 4.0),
        count=1,
        threshold_mode="similarity",
        threshold=0.5,
        min_area_m2=1.0,
        min_distance_m=250.0,
        device="gpu",
        backend="torch",
        index_folder="",
        scheduler="tcp://a:1",
        as_typed=True,
        with_relevance=True,
        best_anyway=True,
    )
    of_one_run = {"similarity_path", "regions_path", "sentence_vectors"}
    same = {
        name
        for name, value in vars(plain).items()
        if getattr(everything, name) == value
    }
    of_another_algorithm = {"examples", "counterexamples", "mix", "how"}
    assert same == {"raster", "tiles"} | of_one_run | of_another_algorithm
    assert _through_the_algorithm(provider, everything) == everything


def test_several_rasters_stay_several(provider, plain, scene, tmp_path):
    tiles = []
    for name in ("a.tif", "b.tif"):
        tiles.append(str(tmp_path / name))
        (tmp_path / name).write_bytes(scene.read_bytes())
    request = replace(plain, raster="Valley", tiles=tuple(tiles))
    found = _through_the_algorithm(provider, request)
    # What they are called together is not searched.
    assert replace(found, raster="Valley") == request


@pytest.mark.parametrize(
    "changes",
    [
        {"negative": ("Straßen 道路",), "count": 3, "as_typed": True},
        {"extent": Extent(0.1, 1e-7, 1 / 3, 2.0)},
        {"extent": Extent(11.1, 51.2, 11.3, 51.4, DEGREES)},
        {"extent": Extent(-5.5, -6.5, 1234567.89, 7.0, OF_ONES_OWN)},
        {"min_distance_m": 250.0, "backend": "torch", "best_anyway": True},
        {"examples": EXAMPLES},
        {
            "examples": EXAMPLES,
            "counterexamples": ExamplePlaces(((5.0, 6.0),), (), OF_ONES_OWN),
            "mix": 0.2,
            "how": "nearest",
        },
        {"examples": EXAMPLES, "positive": ()},
    ],
)
def test_a_stored_question_makes_the_same_request(plain, changes):
    request = replace(plain, **changes)
    stored = json.dumps(stored_question(query_question(request)))
    read = read_question(json.loads(stored))
    assert query_request(read, OutputPaths("", "")) == request


def test_what_becomes_of_the_places_is_part_of_the_question(plain):
    finish = PlacesFinish(True, "/villages.gpkg", "title")
    assert places_finish(query_question(plain, finish)) == finish
    assert places_finish(query_question(plain)) == PlacesFinish()


def test_what_a_machine_is_set_to_is_not_stored(plain):
    here = replace(Settings.load(), scheduler="tcp://here:1")
    here.save()
    question = query_question(replace(plain, scheduler="tcp://here:1"))
    assert question.parameters == {"INPUT": plain.raster, "QUERY": "woods"}
    replace(here, scheduler="tcp://there:2", index_folder="/there").save()
    elsewhere = query_request(question, OutputPaths("", ""))
    assert elsewhere.scheduler == "tcp://there:2"
    assert elsewhere.index_folder == "/there"


def test_outputs_and_sentence_vectors_are_not_stored(plain):
    run = replace(
        plain,
        similarity_path="s.tif",
        regions_path="r.geojson",
        sentence_vectors={"woods": (0.5,) * 384},
    )
    assert query_question(run) == query_question(plain)


def _question(algorithm="aether:textquery", **parameters):
    return {"algorithm": algorithm, "parameters": parameters}


@pytest.mark.parametrize(
    "damaged",
    [
        None,
        [],
        {},
        {"algorithm": "aether:textquery"},
        {**_question(QUERY="woods"), "more": 1},
        _question("native:buffer", QUERY="woods"),
        _question(),
        _question(QUERY=" "),
        _question(QUERY=["woods"]),
        _question(QUERY="woods", INPUT=1),
        _question(QUERY="woods", INPUT=["a.tif", 2]),
        _question(QUERY="woods", K="ten"),
        _question(QUERY="woods", K=1.5),
        _question(QUERY="woods", K=True),
        _question(QUERY="woods", LATER=1),
        _question(QUERY="woods", EXTENT=[1, 2]),
        _question(QUERY="woods", INPUT="a\0.tif"),
        _question(QUERY="woods", THRESHOLD=10**400),
        _question(QUERY="woods", EXAMPLES="{}"),
        _question("aether:similarplaces", QUERY="woods"),
        _question("aether:classify", SMOOTHING=3),
        _question("aether:change", DIRECTION=None),
    ],
)
def test_what_is_no_question_is_refused(damaged):
    with pytest.raises(QuestionError):
        read_question(damaged)


def test_examples_in_a_file_say_where_they_can_be_asked(plain):
    question = query_question(replace(plain, examples=EXAMPLES))
    elsewhere = question.with_values(EXAMPLES="/far/away.gpkg")
    with pytest.raises(RequestError, match=r"/far/away\.gpkg.*toolbox\.$"):
        query_request(elsewhere, OutputPaths("", ""))
