"""Which years rasters are of: named, or guessed from what they say."""

from __future__ import annotations

import pytest

from aether_qgis.engine.change.years import Described, time_order


def described(path, tags=(), names=()):
    return Described(path, tuple(tags), tuple(names))


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        (
            described("/a/x.tif", [("year", "2019")]),
            described("/a/y.tif", [("TESSERA_YEAR", "2021")]),
            "tags",
        ),
        (
            described("/a/ae_2019_10N.tif", [("year", "2024")]),
            described("/a/ae_2021_10N.tif", [("year", "2024")]),
            "names of the files",
        ),
        (
            described("/a/x.tif", names=["A00_2019", "A01_2019"]),
            described("/a/y.tif", names=["A00_2021", "A01_2021"]),
            "names of the bands",
        ),
        (
            described("/v1/annual/2019/10N/x.tiff"),
            described("/v1/annual/2021/10N/x.tiff"),
            "names of the folders",
        ),
    ],
)
def test_years_are_guessed_and_it_is_said_from_what(one, other, said):
    found = time_order([one, other], ())
    assert (found.years, found.order) == ((2019, 2021), (0, 1))
    assert found.is_known
    (note,) = found.notes
    assert said in note.template
    assert note.values == {"years": "2019, 2021"}


def test_swapped_years_are_sorted_and_it_is_said():
    rasters = [described("/a/2021.tif"), described("/a/2019.tif")]
    for given in ((), (2021, 2019)):
        found = time_order(rasters, given)
        assert (found.years, found.order) == ((2019, 2021), (1, 0))
        assert "not in time order" in found.notes[-1].template


def test_years_against_the_names_of_the_files_are_remarked_on():
    rasters = [described("/a/2019.tif"), described("/a/2021.tif")]
    assert time_order(rasters, (2019, 2021)).notes == ()
    swapped = time_order(rasters, (2021, 2019))
    assert (swapped.years, swapped.order) == ((2019, 2021), (1, 0))
    assert "check their order" in swapped.notes[0].template
    assert swapped.notes[0].values == {
        "given": "2021, 2019",
        "found": "2019, 2021",
    }


def test_without_any_year_the_order_counts():
    found = time_order([described("/a/b.tif"), described("/a/a.tif")], ())
    assert (found.years, found.order) == ((1, 2), (0, 1))
    assert not found.is_known
    assert "in the order given" in found.notes[0].template


def test_a_name_with_two_years_tells_none():
    rasters = [
        described("/a/2019-2021_first.tif"),
        described("/a/2019-2021_last.tif"),
    ]
    assert not time_order(rasters, ()).is_known


def test_numbers_that_only_look_like_years_tell_none():
    rasters = [described("/a/x20190000-8192.tif"), described("/a/9120218.tif")]
    assert not time_order(rasters, ()).is_known
