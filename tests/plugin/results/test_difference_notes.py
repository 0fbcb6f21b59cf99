"""How the two answers of a difference are called, and its sentence."""

import pytest

from aether_qgis.engine.protocol.differing import Asked, DifferenceResult
from aether_qgis.results.difference_notes import (
    answer_names,
    difference_line,
    difference_lines,
)

FOREST = Asked("/data/a.tif", "forest", "", "starter", "/data/v.tif", "")


def result_of(first, second, **others):
    facts = {
        "difference_path": "d.tif",
        "measure": "similarity",
        "pixels": 1000,
        "mean": 0.1,
        "largest": 0.4,
        "correlation": None,
        "strong": 0.1,
        "more_first": 81,
        "more_second": 42,
        "crs_wkt": "",
        "attribution": "",
        **others,
    }
    return DifferenceResult(first=first, second=second, **facts)


@pytest.mark.parametrize(
    ("other", "names"),
    [
        (
            Asked("/data/b.tif", "a lake", "", "starter"),
            ("forest", "a lake"),
        ),
        (
            Asked("/data/b.tif", "forest", "", "my-town", "/data/v.tif"),
            ("forest (starter)", "forest (my-town)"),
        ),
        (
            Asked("/data/b.tif", "forest", "orchard", "starter"),
            ("forest", "forest (without orchard)"),
        ),
        (
            Asked("/data/b.tif", "forest", "", "starter", "/data/w.tif"),
            ("forest (v)", "forest (w)"),
        ),
        (
            Asked("/data/b.tif", "forest", "", "starter", "/data/v.tif"),
            ("forest (a)", "forest (b)"),
        ),
        (
            Asked("/more/a.tif", "forest", "", "starter", "/data/v.tif"),
            ("forest (1)", "forest (2)"),
        ),
        (Asked("/data/b.tif"), ("forest", "b")),
    ],
)
def test_names_are_never_the_same(other, names):
    assert answer_names(result_of(FOREST, other)) == names


def test_years_count_before_files():
    first = Asked("/data/a.tif", "forest", "", "starter", "/v19.tif", "2019")
    second = Asked("/data/b.tif", "forest", "", "starter", "/v23.tif", "2023")
    names = answer_names(result_of(first, second))
    assert names == ("forest (2019)", "forest (2023)")


def test_a_long_question_is_cut_short():
    long = Asked("/data/b.tif", "a very long question " * 9)
    name = answer_names(result_of(FOREST, long))[1]
    assert len(name) <= 40 and name.endswith("…")


def test_the_sentence_has_the_shares():
    lake = Asked("/data/b.tif", "a lake")
    said = difference_line(result_of(FOREST, lake))
    assert said == (
        "“forest” and “a lake” differ strongly on 12.3 % of the area: 8.1 % "
        "are more like “forest”, 4.2 % more like “a lake”."
    )


def test_a_correlation_that_is_none_is_a_dash():
    lines = list(difference_lines(result_of(FOREST, FOREST)))
    assert "correlation: –" in lines[-2]
