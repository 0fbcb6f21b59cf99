"""Places as examples: what is like them is found, in one query path."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from embedding_rasters import SOUTH_UP, UTM, quantised, write_raster
from rasterio.crs import CRS
from rasterio.warp import transform

from aether_qgis.engine.errors import BundleError, QueryError
from aether_qgis.engine.index.building.request import build_index
from aether_qgis.engine.live.map import live_map
from aether_qgis.engine.protocol import (
    EXAMPLE_WAYS,
    BuildIndexRequest,
    ExamplePlaces,
    Extent,
    LiveMapRequest,
    QueryRequest,
)
from aether_qgis.engine.query.query import query
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.resources import resource

SIDE, PART = 96, 32
KINDS = (
    "water",
    "grass",
    "crops",
    "bare",
    "trees",
    "built",
    "shrub_and_scrub",
    "flooded_vegetation",
    "grass",
)
"""Of the nine parts; examples lie in the middle one."""
PROGRESS = RequestProgress()
WKT = CRS.from_string(UTM).to_wkt()


@pytest.fixture(scope="module")
def raster(tmp_path_factory):
    """Nine parts, each like a class of land cover; the first has no data."""
    chance = np.random.default_rng(5)
    with np.load(resource("demo", "class_statistics.npz")) as statistics:
        means = dict(zip(statistics["names"], statistics["means"]))
    kinds = np.stack([means[f"{name}/sf_bay_urban"] for name in KINDS], 1)
    parts = kinds.reshape(64, 3, 3).repeat(PART, 1).repeat(PART, 2)
    noisy = parts + 0.05 * chance.normal(size=(64, SIDE, SIDE))
    numbers = quantised(noisy / np.linalg.norm(noisy, axis=0))
    numbers[:, :PART, :PART] = -128
    folder = tmp_path_factory.mktemp("examples")
    return write_raster(
        folder / "kinds.tif", numbers, blockxsize=32, blockysize=32,
        tiled=True, nodata=-128,
    )  # fmt: skip


@pytest.fixture(scope="module")
def indexes(raster, tmp_path_factory):
    """The folder with the raster's index."""
    folder = tmp_path_factory.mktemp("indexes")
    build_index(BuildIndexRequest(str(raster), str(folder)), PROGRESS)
    return folder


def at(*pixels):
    """Return examples on rows and columns."""
    points = tuple(
        SOUTH_UP * (column + 0.5, row + 0.5) for row, column in pixels
    )
    return ExamplePlaces(points=points, crs_wkt=WKT)


def area(top, left, bottom, right):
    """Return an example that covers rows and columns."""
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    ring = tuple(SOUTH_UP * corner for corner in (*corners, corners[0]))
    return ExamplePlaces(polygons=((ring,),), crs_wkt=WKT)


MIDDLE = at((40, 40), (44, 50), (50, 44), (60, 60), (35, 62))
CORNER = at((70, 70), (80, 90), (90, 80))
DEGREES = CRS.from_epsg(4326).to_wkt()
METRES_AS_DEGREES = replace(MIDDLE, crs_wkt=DEGREES)


@pytest.fixture
def like(raster, tmp_path):
    """Ask for places like examples; return the result and the similarity."""

    def ask(examples=MIDDLE, words=(), **options):
        request = QueryRequest(
            raster=str(raster),
            positive=words,
            similarity_path=str(tmp_path / "s.tif"),
            regions_path=str(tmp_path / "r.geojson"),
            examples=examples,
            min_area_m2=0,
            **options,
        )
        result = query(request, PROGRESS)
        with rasterio.open(result.similarity_path) as dataset:
            return result, dataset.read(1)[::-1]

    return ask


def middle_is_best(similarity):
    """Say whether nearly all of the best ninth lies in the middle part."""
    best = similarity >= np.nanquantile(similarity, 7 / 8)
    return best[PART : 2 * PART, PART : 2 * PART].mean() > 0.9


@pytest.mark.parametrize("how", EXAMPLE_WAYS)
def test_what_is_like_the_examples_is_found(like, how):
    _, similarity = like(how=how)
    assert middle_is_best(similarity)
    assert np.nanmax(np.abs(similarity)) <= 1
    assert np.isnan(similarity[:PART, :PART]).all()


@pytest.mark.parametrize("how", EXAMPLE_WAYS)
def test_what_is_like_counter_examples_ranks_lower(like, how):
    corner = np.s_[2 * PART :, 2 * PART :]
    _, without = like(how=how)
    _, against = like(how=how, counterexamples=CORNER)

    def lead(similarity):
        spread = np.nanstd(similarity)
        middle = similarity[PART : 2 * PART, PART : 2 * PART].mean()
        return (middle - similarity[corner].mean()) / spread

    assert lead(against) > lead(without)


@pytest.mark.parametrize("how", EXAMPLE_WAYS)
def test_the_index_gives_the_same_map(like, indexes, how):
    options = {"how": how, "counterexamples": CORNER}
    _, computed = like(**options)
    result, indexed = like(index_folder=str(indexes), **options)
    assert result.indexed == 1
    assert np.nanmax(np.abs(computed - indexed)) < 0.05


def test_an_area_is_an_example(like):
    _, similarity = like(area(34, 34, 62, 62))
    assert middle_is_best(similarity)


def test_an_area_smaller_than_a_pixel_is_an_example(like):
    _, similarity = like(area(40.1, 40.1, 40.3, 40.3))
    _, pixel = like(at((40, 40)))
    np.testing.assert_array_equal(similarity, pixel)


def test_an_area_over_everything_is_answered(like):
    result, similarity = like(area(-5000, -5000, 5000, 5000))
    assert np.isfinite(similarity).any()
    assert not result.example_notes


def test_examples_in_another_crs_are_found(like):
    x, y = zip(*MIDDLE.points)
    wgs84 = CRS.from_epsg(4326)
    there = tuple(zip(*transform(CRS.from_string(UTM), wgs84, x, y)))
    _, similarity = like(ExamplePlaces(there, crs_wkt=wgs84.to_wkt()))
    _, expected = like()
    np.testing.assert_array_equal(similarity, expected)


def test_one_example_that_lies_nowhere_does_not_spoil_the_others(like):
    x, y = transform(CRS.from_wkt(WKT), DEGREES, *zip(*MIDDLE.points))
    nowhere = ((0.0, 95.0), (1e9, 0.0), (float("nan"), 1.0))
    places = ExamplePlaces(points=(*nowhere, *zip(x, y)), crs_wkt=DEGREES)
    result, similarity = like(places)
    (note,) = result.example_notes
    assert note.values == {"outside": "3", "empty": "0"}
    assert np.array_equal(similarity, like()[1], equal_nan=True)


def test_one_pixel_many_times_is_one_example(like):
    _, once = like(at((40, 40)), how="mean")
    _, often = like(at(*[(40, 40)] * 50), how="mean")
    np.testing.assert_array_equal(once, often)


def test_a_hundred_thousand_examples_are_answered(like):
    chance = np.random.default_rng(0)
    pixels = chance.integers(PART, 2 * PART, (100_000, 2))
    result, similarity = like(at(*pixels))
    assert middle_is_best(similarity)
    (note,) = result.example_notes
    assert note.values == {"given": "100000", "most": "4096"}


def test_examples_without_data_are_counted(like):
    pixels = [(40, 40), (3, 3), (4, 4), (-20, 0)]
    result, _ = like(at(*pixels))
    (note,) = result.example_notes
    assert note.values == {"outside": "1", "empty": "2"}


@pytest.mark.parametrize(
    ("examples", "options", "said"),
    [
        (at((3, 3)), {}, "No example can .* 1 where it holds no data"),
        (at((-9, 3)), {}, "1 lie outside"),
        (at((40, 40)), {"counterexamples": at((40, 40))}, "is a counter-exa"),
        (
            ExamplePlaces(),
            {"counterexamples": CORNER},
            "There is no example, only 3",
        ),
        (ExamplePlaces(), {}, "query is empty"),
        (METRES_AS_DEGREES, {}, "of 5, 5 lie outside the raster"),
        (MIDDLE, {"negative": ("water",)}, "none to look for"),
        (MIDDLE, {"words": (" ",)}, "query is empty"),
        (MIDDLE, {"mix": 1.5}, "mix of text and examples is 1.5"),
        (MIDDLE, {"mix": float("nan")}, "mix of text and examples is nan"),
        (MIDDLE, {"how": "best"}, "fitted, mean, nearest"),
        (
            MIDDLE,
            {"words": ("lake",), "bundle": "own-vectors"},
            "answers no text",
        ),
    ],
)
def test_what_cannot_be_asked_is_one_sentence(
    like, tmp_path, examples, options, said
):
    with pytest.raises((QueryError, BundleError), match=said):
        like(examples, **options)
    assert not list(tmp_path.iterdir())


def test_an_example_that_is_a_counter_example_is_left_out_of_both(like):
    both = at((40, 40), (44, 50), (50, 44))
    result, similarity = like(both, counterexamples=at((44, 50), (80, 80)))
    (note,) = result.example_notes
    assert note.values == {"count": "1"}
    assert middle_is_best(similarity)


def test_the_mix_goes_from_the_text_to_the_examples(like):
    words = ("water",)
    _, text = like(ExamplePlaces(), words)
    _, shown = like()
    mixes = [like(MIDDLE, words, mix=mix)[1] for mix in (0, 0.3, 0.7, 1)]
    np.testing.assert_array_equal(mixes[0], text)
    np.testing.assert_array_equal(mixes[-1], shown)

    def likeness(similarity):
        valid = np.isfinite(shown)
        return np.corrcoef(similarity[valid], shown[valid])[0, 1]

    assert np.all(np.diff([likeness(one) for one in mixes]) > 0.01)


def test_text_alternatives_mix_with_the_nearest_example(like):
    _, similarity = like(MIDDLE, ("lake | houses",), mix=0.9, how="nearest")
    assert middle_is_best(similarity)


def test_the_raster_s_own_vectors_answer_without_a_bundle_of_words(like):
    result, similarity = like(bundle="own-vectors")
    assert middle_is_best(similarity)
    assert result.bundle == "own-vectors"


def test_the_answer_tells_of_its_examples(like):
    result, _ = like(counterexamples=CORNER)
    facts = result.provenance
    assert facts["query"] == "like 5 examples"
    assert (facts["examples"], facts["counterexamples"]) == ("5", "3")
    assert facts["examples_compared"] == "fitted"
    regions = json.loads(Path(result.regions_path).read_text("utf-8"))
    found = regions["features"][0]["properties"]
    assert found["query"] == "like 5 examples"


def test_several_rasters_share_their_examples(raster, like, tmp_path):
    other = tmp_path / "other.tif"
    with rasterio.open(raster) as dataset:
        numbers = dataset.read()
    east = SOUTH_UP * SOUTH_UP.translation(SIDE, 0)
    write_raster(other, numbers[:, :, ::-1], east, nodata=-128)
    result, similarity = like(tiles=(str(raster), str(other)))
    assert result.rasters == 2
    assert middle_is_best(similarity[:, :SIDE])


@pytest.fixture
def shown(raster, indexes, tmp_path):
    """Draw the live map; return the result and the picture."""

    def draw(examples=MIDDLE, folder=indexes, **options):
        low, high = SOUTH_UP * (0, 0), SOUTH_UP * (SIDE, SIDE)
        request = LiveMapRequest(
            raster=str(raster),
            positive=(),
            path=str(tmp_path / "live"),
            index_folder=str(folder),
            extent=Extent(*low, *high, WKT),
            width=SIDE,
            height=SIDE,
            examples=examples,
        )
        result = live_map(replace(request, **options), PROGRESS)
        stored = np.fromfile(request.path, np.uint8)
        return result, stored.reshape(-1, SIDE) if len(stored) else stored

    return draw


@pytest.mark.parametrize("how", EXAMPLE_WAYS)
def test_the_live_map_follows_examples(shown, how):
    _, picture = shown(how=how, counterexamples=CORNER)
    similarity = np.where(picture, picture, np.nan)
    assert middle_is_best(similarity)


def test_the_live_map_counts_examples_without_data(shown):
    result, _ = shown(at((40, 40), (3, 3)))
    (note,) = result.example_notes
    assert note.values == {"outside": "0", "empty": "1"}


def test_the_live_map_says_that_there_is_no_index(shown, tmp_path, raster):
    result, _ = shown(folder=tmp_path / "none")
    assert result.without_index == (str(raster),)
    assert not result.pictures


def test_a_damaged_index_is_given_up(like, indexes, tmp_path_factory):
    folder = tmp_path_factory.mktemp("damaged") / "indexes"
    shutil.copytree(indexes, folder)
    (file,) = folder.rglob("level_0.int8")
    with file.open("r+b") as stored:
        stored.seek(5000)
        stored.write(bytes(range(100)))
    result, similarity = like(index_folder=str(folder))
    assert result.indexed == 0
    assert "damaged" in result.index_note.template
    assert middle_is_best(similarity)
