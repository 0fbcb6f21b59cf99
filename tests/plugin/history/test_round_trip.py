"""A request becomes parameters and JSON, and they the same request."""

import json
import math
from dataclasses import replace

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProject,
)

from aether_qgis.engine.protocol import Extent, QueryRequest
from aether_qgis.processing.base.values import Values
from aether_qgis.requests.query import (
    OutputPaths,
    RasterInput,
    build_query_request,
)
from aether_qgis.requests.query_parameters import (
    query_options,
    query_parameters,
)
from aether_qgis.requests.stored_query import (
    StoredQueryError,
    read_query,
    stored_query,
    without_outputs,
)
from aether_qgis.settings import Settings

pytestmark = pytest.mark.usefixtures("provider")

WKT = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL
DEGREES = QgsCoordinateReferenceSystem("EPSG:4326").toWkt(WKT)
OF_ONES_OWN = QgsCoordinateReferenceSystem(
    "PROJ:+proj=lcc +lat_1=1 +lat_2=20 +lon_0=33"
).toWkt(WKT)


@pytest.fixture
def plain(scene):
    """What the dock asks when nothing but the words is set."""
    raster = RasterInput("valley", (str(scene),))
    options = query_options(
        QueryRequest(str(scene), ("woods",), "", "", index_folder="there")
    )
    return build_query_request(raster, options, None, OutputPaths("", ""))


def _through_the_algorithm(provider, request):
    algorithm = provider.algorithm("textquery").create()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    values = Values(algorithm, query_parameters(request), context)
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


def test_options_make_the_same_request_again(plain, scene):
    request = replace(plain, negative=("towns",), count=3, as_typed=True)
    made = build_query_request(
        RasterInput("", (str(scene),)),
        query_options(request),
        None,
        OutputPaths("", ""),
    )
    assert made == request


def test_what_is_stored_is_read_back(plain):
    request = replace(
        plain,
        negative=("Straßen 道路",),
        tiles=("a.tif", "b.tif"),
        extent=Extent(1.0, 2.0, 3.0, 4.0, DEGREES),
    )
    stored = json.loads(json.dumps(stored_query(request)))
    assert read_query(stored) == request


def test_defaults_and_what_a_machine_is_set_to_are_not_stored(plain):
    here = replace(Settings.load(), scheduler="tcp://here:1")
    here.save()
    request = replace(plain, scheduler="tcp://here:1")
    stored = stored_query(request)
    assert stored == {"raster": plain.raster, "positive": ("woods",)}
    replace(here, scheduler="tcp://there:2", index_folder="/there").save()
    elsewhere = read_query(json.loads(json.dumps(stored)))
    assert elsewhere.scheduler == "tcp://there:2"
    assert elsewhere.index_folder == "/there"
    without = read_query(stored_query(replace(plain, index_folder="")))
    assert without.index_folder == ""


def test_outputs_and_sentence_vectors_are_not_stored(plain):
    run = replace(
        plain,
        similarity_path="s.tif",
        regions_path="r.geojson",
        sentence_vectors={"woods": (0.5,) * 384},
    )
    assert without_outputs(run) == plain
    assert read_query(stored_query(run)) == plain


@pytest.mark.parametrize(
    "damaged",
    [
        None,
        [],
        {},
        {"raster": "a.tif", "positive": []},
        {"raster": "a.tif", "positive": "woods"},
        {"raster": 1, "positive": ["woods"]},
        {"raster": "a.tif", "positive": ["woods"], "count": "ten"},
        {"raster": "a.tif", "positive": ["woods"], "later": 1},
        {"raster": "a.tif", "positive": ["woods"], "extent": [1, 2]},
        {"raster": "a\0.tif", "positive": ["woods"]},
        {"raster": "a.tif", "positive": ["woods"], "threshold": 10**400},
    ],
)
def test_what_is_no_query_is_refused(damaged):
    with pytest.raises(StoredQueryError):
        read_query(damaged)


def test_no_number_is_kept_as_it_is_for_the_engine_to_refuse(plain):
    nan = replace(plain, threshold=math.nan)
    assert math.isnan(read_query(stored_query(nan)).threshold)
