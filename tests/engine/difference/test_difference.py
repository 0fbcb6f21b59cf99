"""The numbers of a difference, and what its file tells."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from difference_scene import CURVE, SIDE, similarities, tags_of, write_answer
from embedding_rasters import NORTH_UP, SOUTH_UP
from rasterio.transform import Affine

from aether_qgis.engine.difference.difference import difference
from aether_qgis.engine.protocol import QueryRequest
from aether_qgis.engine.protocol.differing import DifferenceRequest
from aether_qgis.engine.query.query import query
from aether_qgis.engine.relevance.relevance import RelevanceCurve
from aether_qgis.engine.runtime.progress import RequestProgress

FOREST, LAKE = similarities(1), similarities(2)


@pytest.fixture
def compare(tmp_path):
    """Subtract one answer from another; return result and pixels."""

    def subtract(first, second, **options):
        path = tmp_path / "difference.tif"
        request = DifferenceRequest(
            str(first), str(second), str(path), **options
        )
        result = difference(request, RequestProgress())
        with rasterio.open(path) as dataset:
            return result, dataset.read(1)

    return subtract


@pytest.fixture
def forest(tmp_path):
    return write_answer(tmp_path / "f.tif", FOREST, tags_of("forest"))


@pytest.fixture
def lake(tmp_path):
    return write_answer(tmp_path / "l.tif", LAKE, tags_of("a lake"))


def test_it_is_the_first_less_the_second(compare, forest, lake):
    result, found = compare(forest, lake)
    assert np.array_equal(found, FOREST - LAKE, equal_nan=True)
    assert result.measure == "similarity"
    assert result.pixels == SIDE**2 - 16


def test_the_figures_are_those_of_numpy(compare, forest, lake):
    result, _ = compare(forest, lake)
    known = ~np.isnan(FOREST)
    first, second = FOREST[known].astype(float), LAKE[known].astype(float)
    assert result.mean == pytest.approx((first - second).mean(), abs=1e-7)
    expected = np.corrcoef(first, second)[0, 1]
    assert result.correlation == pytest.approx(expected, abs=1e-9)
    strong = FOREST[known] - LAKE[known]
    assert result.more_first == (strong >= np.float32(0.1)).sum()
    assert result.more_second == (strong <= np.float32(-0.1)).sum()
    largest = np.percentile(np.abs(strong), 98)
    assert result.largest == pytest.approx(largest, abs=1e-3)


def test_windows_merge_to_the_same_figures(compare, tmp_path):
    side = 1500
    values = similarities(3, side), similarities(4, side)
    paths = [
        write_answer(tmp_path / f"{n}.tif", one, tiled=True)
        for n, one in enumerate(values)
    ]
    result, found = compare(*paths)
    known = ~np.isnan(values[0])
    first, second = (one[known].astype(float) for one in values)
    assert np.array_equal(found, values[0] - values[1], equal_nan=True)
    expected = np.corrcoef(first, second)[0, 1]
    assert result.correlation == pytest.approx(expected, abs=1e-9)
    assert result.mean == pytest.approx((first - second).mean(), abs=1e-8)


def test_no_data_in_either_is_none_in_the_difference(
    compare, forest, tmp_path
):
    values = LAKE.copy()
    values[:, 40:] = np.nan
    holes = write_answer(tmp_path / "holes.tif", values, tags_of("a lake"))
    result, found = compare(forest, holes)
    assert np.array_equal(np.isnan(found), np.isnan(FOREST + values))
    assert result.pixels == np.isfinite(found).sum()


def test_nodata_of_another_number_counts_as_well(compare, forest, tmp_path):
    values = np.nan_to_num(LAKE, nan=-9999.0)
    other = write_answer(tmp_path / "other.tif", values)
    with rasterio.open(other, "r+") as dataset:
        dataset.nodata = -9999.0
    _, found = compare(forest, other)
    assert np.array_equal(found, FOREST - LAKE, equal_nan=True)


def test_south_up_and_north_up_go_together(compare, forest, tmp_path):
    turned = write_answer(tmp_path / "s.tif", LAKE[::-1], transform=SOUTH_UP)
    top = Affine(10, 0, 500000, 0, -10, 4000000 + 10 * SIDE)
    upright = write_answer(tmp_path / "n.tif", FOREST, transform=top)
    _, found = compare(upright, turned)
    assert np.array_equal(found, FOREST - LAKE, equal_nan=True)
    _, found = compare(turned, upright)
    assert np.array_equal(found, LAKE - FOREST, equal_nan=True)


def test_only_what_both_cover_is_compared(compare, forest, tmp_path):
    moved = NORTH_UP @ Affine.translation(10, 20)
    other = write_answer(tmp_path / "moved.tif", LAKE, transform=moved)
    _, found = compare(forest, other)
    expected = FOREST[20:, 10:] - LAKE[:-20, :-10]
    assert np.array_equal(found, expected, equal_nan=True)
    with rasterio.open(tmp_path / "difference.tif") as dataset:
        assert dataset.transform == moved


def test_an_answer_that_is_the_same_everywhere_has_no_correlation(
    compare, forest, tmp_path
):
    flat = np.full_like(LAKE, 0.3)
    other = write_answer(tmp_path / "flat.tif", flat)
    result, _ = compare(forest, other)
    assert result.correlation is None
    assert result.mean == pytest.approx(np.nanmean(FOREST) - 0.3, abs=1e-6)


def test_a_difference_that_counts_as_strong_can_be_chosen(
    compare, forest, lake
):
    result, found = compare(forest, lake, strong=0.3)
    assert result.strong == 0.3
    assert result.more_first == (found >= np.float32(0.3)).sum()


def test_relevance_is_computed_from_the_curve_in_the_tags(compare, tmp_path):
    first = write_answer(
        tmp_path / "a.tif", FOREST, tags_of("forest", relevance_curve=CURVE)
    )
    second = write_answer(
        tmp_path / "b.tif",
        LAKE,
        tags_of("a lake", relevance_curve="0.6 0.02 80"),
    )
    result, found = compare(first, second)
    expected = 100 / (1 + np.exp((0.4 - FOREST) / 0.05)) - 80 / (
        1 + np.exp((0.6 - LAKE) / 0.02)
    )
    assert result.measure == "relevance"
    assert result.strong == 30
    assert np.allclose(found, expected, atol=1e-3, equal_nan=True)


def test_a_relevance_band_counts_more_than_the_curve(compare, tmp_path):
    tags = tags_of("forest", relevance_curve=CURVE)
    bands = np.stack([FOREST, 100 * FOREST])
    names = "similarity", "relevance"
    first = write_answer(tmp_path / "a.tif", bands, tags, names=names)
    tags = tags_of("a lake", bundle="my-town")
    bands = np.stack([LAKE, 50 * LAKE])
    second = write_answer(tmp_path / "b.tif", bands, tags, names=names)
    result, found = compare(first, second)
    assert result.measure == "relevance"
    assert np.allclose(found, 100 * FOREST - 50 * LAKE, equal_nan=True)
    result, found = compare(first, second, measure="similarity")
    assert np.array_equal(found, FOREST - LAKE, equal_nan=True)
    assert "different scales" in result.notes[0].template


def test_the_same_question_in_two_years_compares_similarities(
    compare, tmp_path
):
    paths = [
        write_answer(
            tmp_path / f"{year}.tif",
            similarities(year),
            tags_of(
                "forest",
                source=f"{year}.tif",
                source_year=f"{year}",
                relevance_curve=CURVE,
            ),
        )
        for year in (2019, 2023)
    ]
    result, _ = compare(*paths)
    assert result.measure == "similarity"
    assert (result.first.year, result.second.year) == ("2019", "2023")
    assert compare(*paths, measure="relevance")[0].measure == "relevance"


def test_the_file_tells_what_both_were_asked(compare, forest, lake, tmp_path):
    result, found = compare(forest, lake)
    with rasterio.open(tmp_path / "difference.tif") as dataset:
        tags, of_band = dataset.tags(), dataset.tags(1)
        assert dataset.descriptions == ("difference",)
    assert (tags["first_query"], tags["second_query"]) == ("forest", "a lake")
    assert tags["attribution"] == (
        "Thanks to the makers of forest. Thanks to the makers of a lake."
    )
    assert tags["licence"] == "CC-BY-4.0"
    assert result.provenance.items() <= tags.items()
    # No answer to a query, that could be asked again.
    assert not {"query", "source"} & set(tags)
    known = found[np.isfinite(found)]
    low, high = known.min(), known.max()
    assert float(of_band["STATISTICS_MINIMUM"]) == pytest.approx(low)
    assert float(of_band["STATISTICS_MAXIMUM"]) == pytest.approx(high)
    assert float(of_band["STATISTICS_STDDEV"]) == pytest.approx(known.std())


def test_a_curve_comes_back_from_its_tag():
    curve = RelevanceCurve(0.41234567, 0.031, 17.5)
    assert RelevanceCurve.from_tag(curve.tag) == curve
    for text in ("", "1 2", "a b c", "0.4 0 100", "nan 1 1", "0.4 1 200"):
        assert RelevanceCurve.from_tag(text) is None


def test_real_vectors_lie_on_the_side_of_what_they_show(
    make_mosaic, tmp_path, compare
):
    raster, labels = make_mosaic(
        "upright", "--size", 256, "--orientation", "north-up"
    )
    paths = []
    for words in ("forest", "open water"):
        path = tmp_path / f"{words}.tif"
        request = QueryRequest(
            raster=str(raster),
            positive=(words,),
            similarity_path=str(path),
            regions_path=str(tmp_path / "regions.geojson"),
        )
        query(request, RequestProgress())
        paths.append(path)
    result, found = compare(*paths)
    with rasterio.open(labels) as dataset:
        label = dataset.read(1)
    water, trees = 0, 1
    assert result.measure == "relevance"
    assert np.nanmedian(found[label == trees]) > 50
    assert np.nanmedian(found[label == water]) < -50
    assert "Google DeepMind" in result.attribution
    assert result.correlation < 0
