"""Favourites: kept, shared, and read from files of anybody."""

import json
from dataclasses import replace

import pytest

from aether_qgis.engine.protocol import DEFAULT_BUNDLE
from aether_qgis.history.favourite import Favourite, favourite_json
from aether_qgis.history.favourite_files import (
    MOST_BYTES,
    read_favourites,
    write_favourites,
)
from aether_qgis.history.favourites import Favourites
from aether_qgis.history.locked_file import RecordError
from aether_qgis.requests.bundle_presence import bundle_here
from aether_qgis.requests.query import QueryOptions
from aether_qgis.settings import Settings

WOODS = Favourite("Woods", "woods by a lake", avoid="roads", count=5)
LAKES = Favourite("lakes", "a lake", bundle="/no/such/bundle")


@pytest.fixture
def favourites():
    return Favourites()


@pytest.fixture
def shared(tmp_path):
    """Write facts as a file that somebody shares."""

    def write(**facts):
        path = tmp_path / "shared.aetherquery"
        whole = {
            "format": "aether-favourites",
            "version": 1,
            "favourites": [favourite_json(WOODS)],
        }
        path.write_text(json.dumps({**whole, **facts}), "utf-8")
        return path

    return write


def _with(**changes):
    return [{**favourite_json(WOODS), **changes}]


def test_favourites_are_kept_and_listed_by_name(favourites):
    assert favourites.all() == []
    favourites.add(WOODS)
    favourites.add(LAKES)
    assert Favourites().all() == [LAKES, WOODS]


def test_what_asks_the_same_is_kept_once(favourites):
    favourites.add(WOODS)
    assert favourites.add(replace(WOODS, name="again")) == WOODS
    assert favourites.all() == [WOODS]


def test_a_name_that_is_taken_gets_a_number(favourites):
    long = replace(WOODS, name="n" * 120)
    favourites.add(long)
    named = favourites.add(replace(long, query="other"))
    assert named.name == "n" * 116 + " (2)"
    assert len(favourites.all()) == 2


def test_favourites_are_renamed_and_removed(favourites):
    favourites.add(WOODS)
    favourites.add(LAKES)
    favourites.rename("Woods", " lakes ")
    assert [one.name for one in favourites.all()] == ["lakes", "lakes (2)"]
    favourites.remove({"lakes"})
    assert favourites.all() == [replace(WOODS, name="lakes (2)")]


def test_a_favourite_asks_what_it_was_made_of():
    options = QueryOptions(
        "woods",
        avoid="roads",
        bundle=DEFAULT_BUNDLE,
        count=3,
        threshold_mode="similarity",
        threshold=0.4,
        min_area_m2=1.0,
        min_distance_m=250.0,
        as_typed=True,
    )
    assert Favourite.of_options("x", options).options() == options


def test_what_computes_is_no_part_of_a_favourite():
    options = QueryOptions("woods", device="gpu", scheduler="tcp://here:1")
    assert "tcp" not in json.dumps(
        favourite_json(Favourite.of_options("x", options))
    )


def test_shared_favourites_come_without_doubles(favourites, tmp_path):
    favourites.add(WOODS)
    other = replace(WOODS, query="something else")
    path = tmp_path / "mine.aetherquery"
    write_favourites(path, [WOODS, other, LAKES, LAKES])
    imported = favourites.import_from(path)
    assert [one.name for one in imported.added] == ["Woods (2)", "lakes"]
    assert imported.known == 2
    assert len(favourites.all()) == 3
    assert favourites.import_from(path).added == ()


@pytest.mark.parametrize(
    "facts",
    [
        {"favourites": _with(query="")},
        {"favourites": _with(query="x" * 501)},
        {"favourites": _with(query="a\nb")},
        {"favourites": _with(query="a\0b")},
        {"favourites": _with(query="\ud800")},
        {"favourites": _with(name="\u202egpj.txe")},
        {"favourites": _with(name="")},
        {"favourites": _with(name=["a"])},
        {"favourites": _with(bundle="")},
        {"favourites": _with(bundle="b" * 10**5)},
        {"favourites": _with(count=0)},
        {"favourites": _with(count=True)},
        {"favourites": _with(count="5")},
        {"favourites": _with(count=10**30)},
        {"favourites": _with(threshold=float("nan"))},
        {"favourites": _with(threshold=1e300)},
        {"favourites": _with(threshold_mode="similarity", threshold=98)},
        {"favourites": _with(threshold_mode="best")},
        {"favourites": _with(min_area_m2=float("inf"))},
        {"favourites": _with(min_area_m2=-1)},
        {"favourites": _with(min_distance_m=float("inf"))},
        {"favourites": _with(as_typed="no")},
        {"favourites": _with(raster="/secret.tif")},
        {"favourites": [7]},
        {"favourites": [{"query": "no name"}]},
    ],
)
def test_a_shared_favourite_that_cannot_be_is_one_sentence(
    favourites, shared, facts
):
    favourites.add(LAKES)
    with pytest.raises(RecordError, match=r"^Favourite 1 in [^\n]*\.$"):
        favourites.import_from(shared(**facts))
    assert favourites.all() == [LAKES]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"[" * 10**5,
        b"\xff\xfe",
        b'{"format": "aether-favourites", "version": 1}',
        b'{"format": "other", "version": 1, "favourites": []}',
        b'{"format": "aether-favourites", "version": "1", "favourites": []}',
        b'{"format": "aether-favourites", "version": true, "favourites": []}',
        b'{"format": "aether-favourites", "favourites": []}',
    ],
)
def test_a_file_of_something_else_is_one_sentence(
    favourites, tmp_path, content
):
    path = tmp_path / "x.aetherquery"
    path.write_bytes(content)
    with pytest.raises(RecordError, match=r"holds no favourites[^\n]*\.$"):
        favourites.import_from(path)
    assert favourites.all() == []


def test_a_newer_file_asks_for_an_update(favourites, shared):
    with pytest.raises(RecordError, match=r"newer version.*update"):
        favourites.import_from(shared(version=2))


def test_a_huge_file_is_not_read(favourites, tmp_path):
    path = tmp_path / "x.aetherquery"
    path.write_bytes(b" " * (MOST_BYTES + 1))
    with pytest.raises(RecordError, match=r"too large"):
        favourites.import_from(path)


def test_too_many_favourites_are_refused(favourites, shared):
    with pytest.raises(RecordError, match=r"1,?001 favourites"):
        favourites.import_from(shared(favourites=_with() * 1001))


def test_a_missing_file_is_one_sentence(favourites, tmp_path):
    with pytest.raises(RecordError, match=r"cannot be read.*another file\.$"):
        favourites.import_from(tmp_path / "not there")


def test_damaged_favourites_are_not_overwritten(favourites):
    favourites.add(WOODS)
    favourites.path.write_text("{}")
    with pytest.raises(RecordError):
        favourites.add(LAKES)
    assert favourites.path.read_text() == "{}"


def test_the_bundles_that_ship_are_here():
    assert bundle_here(DEFAULT_BUNDLE) == DEFAULT_BUNDLE
    assert WOODS.bundle_is_here


@pytest.mark.parametrize(
    "gone", ["/no/such", "C:\\bundles\\city", "x" * 5000, "a\0b", "~nobody/x"]
)
def test_a_bundle_that_is_gone_is_not_here_and_is_not_lost(gone):
    favourite = replace(WOODS, bundle=gone)
    assert not favourite.bundle_is_here
    assert favourite.options().bundle == gone


@pytest.mark.parametrize("folder", ["/home/a/city", "C:\\bundles\\city"])
def test_a_bundle_of_the_same_name_stands_for_one_of_another_machine(folder):
    own = Settings.load().bundles_home / "city"
    own.mkdir(parents=True)
    (own / "bundle.json").write_text("{}")
    favourite = replace(WOODS, bundle=folder)
    assert favourite.options().bundle == str(own)


def test_every_kind_of_text_survives(favourites, tmp_path):
    texts = ["wälder am see", "森林 湖", 'o\'clock "<b>" \\ {x}', "🌳"]
    made = [Favourite(text, text) for text in texts]
    path = tmp_path / "x.aetherquery"
    write_favourites(path, made)
    assert read_favourites(path) == made
