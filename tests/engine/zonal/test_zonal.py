"""Districts and points compared with several texts."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from embedding_rasters import (
    NORTH_UP,
    SOUTH_UP,
    quantised,
    unit_vectors,
    write_raster,
)
from index_scene import build, flip_byte

from aether_qgis.engine.errors import (
    CancelledError,
    NotUnderstoodError,
    PointsError,
    QueryError,
)
from aether_qgis.engine.protocol.places import PLACES_FORMAT
from aether_qgis.engine.protocol.zonal import ZonalRequest
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.zonal import adding_up
from aether_qgis.engine.zonal.zonal import zonal_similarity

SIZE = 150
TEXTS = ("corn fields", "open water", "houses")
THRESHOLD = 0.2
SIMILARITIES = {"measure": "similarity", "threshold": THRESHOLD}
RELEVANCES = {"measure": "relevance", "threshold": None}


@pytest.fixture(scope="module")
def numbers():
    found = quantised(unit_vectors(SIZE, SIZE))
    found[:, :20, :20] = -128
    return found


@pytest.fixture(scope="module", params=["north", "south"])
def grid(request, numbers, tmp_path_factory):
    """A raster of several blocks, and its transform."""
    transform = {"north": NORTH_UP, "south": SOUTH_UP}[request.param]
    path = write_raster(
        tmp_path_factory.mktemp("zonal") / "r.tif",
        numbers,
        transform,
        nodata=-128,
        tiled=True,
        blockxsize=64,
        blockysize=64,
    )
    return path, transform


@pytest.fixture
def raster(grid):
    return grid[0]


@pytest.fixture
def zonal(grid, tmp_path):
    """Compare places, given in columns and rows, with the texts."""
    path, transform = grid

    def on_ground(place):
        if isinstance(place, tuple):
            x, y = transform @ place
            return {"x": x, "y": y}
        rings = [
            [[[*(transform @ vertex)] for vertex in ring] for ring in polygon]
            for polygon in place
        ]
        return {"multipolygon": rings}

    def compare(*places, progress=None, asked=TEXTS, **options):
        file, rows = tmp_path / "places.jsonl", tmp_path / "rows.jsonl"
        head = {"format": PLACES_FORMAT, "columns": ["n"]}
        lines = [
            {**on_ground(place), "values": [n]}
            for n, place in enumerate(places)
        ]
        file.write_text("\n".join(map(json.dumps, [head, *lines])))
        request = ZonalRequest(
            raster=str(path),
            places=str(file),
            asked=asked,
            rows_path=str(rows),
            **{**SIMILARITIES, **options},
        )
        result = zonal_similarity(request, progress or RequestProgress())
        return result, [
            json.loads(line) for line in rows.read_text().splitlines()
        ]

    return compare


@pytest.fixture
def similarity_of(grid, ask, tmp_path):
    """Return a query's similarity raster, rows as they are stored."""

    def of(text):
        with rasterio.open(ask(grid[0], text).similarity_path) as file:
            stored = file.read(1)
        # The engine writes north-up.
        return stored if grid[1].e < 0 else stored[::-1]

    return of


def box(left, top, right, bottom):
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    return [[[*corners, corners[0]]]]


def test_a_district_has_mean_share_and_maximum_of_a_query(
    zonal, similarity_of
):
    _, (row,) = zonal(box(50, 40, 110, 130))
    pixels = similarity_of("corn fields")[40:130, 50:110]
    assert row["pixels"] == pixels.size
    assert row["mean"][0] == pytest.approx(pixels.mean(), abs=1e-5)
    share = (pixels >= THRESHOLD).mean()
    assert row["share"][0] == pytest.approx(share, abs=1e-3)
    assert row["maximum"][0] == pytest.approx(pixels.max(), abs=1e-5)


def test_every_text_has_its_own_numbers(zonal):
    _, (together,) = zonal(box(50, 40, 110, 130))
    alone = [
        zonal(box(50, 40, 110, 130), asked=(text,))[1][0]["mean"][0]
        for text in TEXTS
    ]
    assert together["mean"] == pytest.approx(alone, abs=1e-6)
    assert len(set(together["mean"])) == 3


def test_a_text_may_be_a_query_with_signs(zonal):
    place = (80.3, 100.7)
    asked = ("open water & houses", "open water | houses", *TEXTS[1:])
    _, (row,) = zonal(place, asked=asked)
    least, largest, water, houses = row["mean"]
    assert sorted([least, largest]) == sorted([water, houses])
    assert least < largest


def test_a_point_has_the_similarity_of_its_pixel(zonal, similarity_of):
    _, (row,) = zonal((80.3, 100.7))
    here = similarity_of("corn fields")[100, 80]
    assert row["pixels"] == 1
    assert row["mean"][0] == pytest.approx(here, abs=1e-5)
    assert row["maximum"][0] == row["mean"][0]
    assert row["share"][0] == (here >= THRESHOLD)


def test_a_district_smaller_than_a_pixel_takes_the_one_under_it(zonal):
    result, (small, point) = zonal(box(80.1, 99.1, 80.3, 99.3), (80.2, 99.2))
    assert result.small == 1
    assert small["mean"] == point["mean"]


def test_pixels_without_data_do_not_count(zonal, similarity_of):
    _, (row,) = zonal(box(10, 10, 30, 30))
    pixels = similarity_of("corn fields")[10:30, 10:30]
    assert row["pixels"] == 300
    assert row["mean"][0] == pytest.approx(np.nanmean(pixels), abs=1e-5)


def test_what_lies_outside_or_on_nodata_has_no_numbers(zonal):
    result, rows = zonal(
        (5, 5),
        (-5, 5),
        box(2, 2, 8, 8),
        box(500, 500, 600, 600),
        box(60, 60, 70, 70),
    )
    assert (result.places, result.outside, result.without_data) == (5, 2, 2)
    assert [row["pixels"] for row in rows] == [0, 0, 0, 0, 100]
    assert rows[0]["mean"] == rows[3]["share"] == [None, None, None]
    assert [row["values"] for row in rows] == [[0], [1], [2], [3], [4]]


def test_districts_that_overlap_do_not_disturb_each_other(zonal):
    first, second = box(30, 30, 90, 90), box(60, 60, 140, 140)
    _, together = zonal(first, second)
    assert together[0]["mean"] == zonal(first)[1][0]["mean"]
    assert together[1]["mean"] == zonal(second)[1][0]["mean"]


def test_a_district_of_several_parts_is_one(zonal):
    first, second = box(30, 30, 40, 40), box(100, 100, 110, 120)
    _, (both, one, other) = zonal([*first, *second], first, second)
    assert both["pixels"] == 300
    mean = (one["mean"][1] * 100 + other["mean"][1] * 200) / 300
    assert both["mean"][1] == pytest.approx(mean)


def test_the_index_gives_the_same_numbers_within_its_rounding(
    zonal, raster, tmp_path
):
    places = box(50, 40, 110, 130), (80.3, 100.7), (5, 5)
    _, computed = zonal(*places)
    home = tmp_path / "index"
    build(raster, home)
    result, indexed = zonal(*places, index_folder=str(home))
    assert result.device == "CPU (aligned index)"
    assert indexed[0]["mean"] == pytest.approx(computed[0]["mean"], abs=0.002)
    assert indexed[1]["mean"] == pytest.approx(computed[1]["mean"], abs=0.01)
    assert indexed[2]["pixels"] == 0


@pytest.fixture
def relevance_of(grid, ask, tmp_path):
    """Return a query's relevance band, rows as they are stored, and result."""

    def of(text):
        result = ask(grid[0], text, with_relevance=True)
        with rasterio.open(result.similarity_path) as file:
            stored = file.read(2)
        return stored if grid[1].e < 0 else stored[::-1], result

    return of


def test_relevance_is_that_of_a_query(zonal, relevance_of):
    result, (row,) = zonal(box(50, 40, 110, 130), **RELEVANCES)
    band, asked = relevance_of("corn fields")
    pixels = band[40:130, 50:110]
    assert row["mean"][0] == pytest.approx(pixels.mean(), abs=0.05)
    assert row["share"][0] == pytest.approx((pixels >= 50).mean(), abs=1e-3)
    assert row["maximum"][0] == pytest.approx(pixels.max(), abs=0.05)
    judged = result.judged[0]
    assert (judged.text, judged.verdict) == ("corn fields", asked.verdict)
    assert judged.relevance == asked.relevance
    assert judged.relevant_share == pytest.approx(asked.relevant_share)


def test_relevance_is_measured_unless_told_otherwise():
    request = ZonalRequest("r.tif", "places.jsonl", ("water",), "rows.jsonl")
    assert (request.measure, request.threshold) == ("relevance", None)


def test_the_threshold_of_relevance_is_taken_as_it_is(zonal, relevance_of):
    district = box(50, 40, 110, 130)
    band, _ = relevance_of("corn fields")
    pixels = band[40:130, 50:110]
    middle = float(np.median(pixels))
    _, (row,) = zonal(district, **{**RELEVANCES, "threshold": middle})
    assert row["share"][0] == pytest.approx(0.5, abs=0.01)


def test_the_index_gives_the_same_relevance_within_its_rounding(
    zonal, raster, tmp_path
):
    district, home = box(50, 40, 110, 130), tmp_path / "index"
    computed, (row,) = zonal(district, **RELEVANCES)
    build(raster, home)
    result, (indexed,) = zonal(district, **RELEVANCES, index_folder=str(home))
    assert result.device == "CPU (aligned index)"
    assert indexed["mean"] == pytest.approx(row["mean"], abs=1)
    for one, other in zip(result.judged, computed.judged, strict=True):
        assert one.verdict == other.verdict
        assert one.relevance == pytest.approx(other.relevance, abs=1)


def test_similarities_are_not_judged(zonal):
    result, _ = zonal((80, 80))
    assert result.judged == ()


def test_words_taken_as_typed_are_told_from_those_understood(zonal):
    result, _ = zonal(
        (80, 80), asked=("open water", "xqzt"), as_typed=True, **RELEVANCES
    )
    assert result.judged[0].verdict != "not understood"
    assert result.judged[1].verdict == "not understood"


def test_a_damaged_index_is_given_up(zonal, raster, tmp_path):
    place, home = box(50, 40, 110, 130), tmp_path / "index"
    _, computed = zonal(place)
    built = build(raster, home)
    flip_byte(next(home.rglob("level_0*.int8")), 5000)
    result, rows = zonal(place, index_folder=str(home))
    assert built and rows == computed
    assert "damaged" in result.index_note.template


def test_windows_without_places_are_not_read(zonal, monkeypatch):
    read = []
    monkeypatch.setattr(
        adding_up,
        "side_by_side",
        lambda work, jobs, workers: (
            read.append(job.window) or work(job) for job in jobs
        ),
    )
    monkeypatch.setattr(
        "aether_qgis.engine.zonal.pixel_sources.WINDOW_SIDE", 64
    )
    zonal(box(70, 70, 80, 80), (75, 20))
    assert sorted((w.col_off, w.row_off) for w in read) == [(64, 0), (64, 64)]


def test_places_all_outside_are_an_error(zonal):
    with pytest.raises(PointsError, match="All 2 places lie outside"):
        zonal((-5, 5), box(500, 500, 600, 600))


@pytest.mark.parametrize(
    ("options", "error", "sentence"),
    [
        ({"asked": ()}, QueryError, "0 texts"),
        ({"asked": ("forest",) * 51}, QueryError, "51 texts"),
        ({"asked": ("forest", " ")}, QueryError, "empty"),
        ({"asked": ("forest", "xqzt")}, NotUnderstoodError, "xqzt"),
        ({"asked": ("forest", "(water")}, QueryError, r"“\(water” cannot"),
        ({"asked": ("(water",)}, QueryError, r"^The bracket"),
        ({"threshold": 2.0}, QueryError, "threshold is 2.0"),
        ({"threshold": float("nan")}, QueryError, "threshold is nan"),
        ({**RELEVANCES, "threshold": 101.0}, QueryError, "threshold is 101.0"),
        ({**RELEVANCES, "threshold": -0.5}, QueryError, "threshold is -0.5"),
        ({"measure": "beauty"}, QueryError, "beauty"),
    ],
)
def test_what_cannot_be_asked_is_said(
    zonal, tmp_path, options, error, sentence
):
    with pytest.raises(error, match=sentence):
        zonal((80, 80), **options)
    assert not list(tmp_path.glob("rows*"))


def test_a_cancel_leaves_nothing(zonal, tmp_path):
    progress = RequestProgress()
    progress.cancel()
    with pytest.raises(CancelledError):
        zonal((80, 80), progress=progress)
    assert not list(tmp_path.glob("rows*"))
