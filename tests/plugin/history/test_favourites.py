"""Favourites: kept, shared, and read from files of anybody."""

import json
from dataclasses import replace

import pytest
from history_entries import made_favourite
from qgis.core import QgsCoordinateReferenceSystem

from aether_qgis.engine.protocol import DEFAULT_BUNDLE, ExamplePlaces
from aether_qgis.history.favourite import Favourite, favourite_json
from aether_qgis.history.favourite_files import (
    MOST_BYTES,
    read_favourites,
    write_favourites,
)
from aether_qgis.history.favourites import Favourites
from aether_qgis.history.locked_file import RecordError
from aether_qgis.requests.bundle_presence import bundle_here
from aether_qgis.requests.inline_features import inline_places
from aether_qgis.requests.question import (
    CHANGE,
    CLASSIFY,
    SIMILAR_PLACES,
    TEXT_QUERY,
    Question,
)
from aether_qgis.settings import Settings

WOODS = made_favourite("Woods", "woods by a lake", NOT_QUERY="roads", K=5)
LAKES = made_favourite("lakes", "a lake", MODEL="/no/such/bundle")

DEGREES = QgsCoordinateReferenceSystem("EPSG:4326").toWkt(
    QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL
)


def _asking(favourite, **parameters):
    question = favourite.question.with_values(**parameters)
    return replace(favourite, question=question)


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


def _set(**changes):
    return _with(parameters={**WOODS.question.parameters, **changes})


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
    named = favourites.add(_asking(long, QUERY="other"))
    assert named.name == "n" * 116 + " (2)"
    assert len(favourites.all()) == 2


def test_favourites_are_renamed_and_removed(favourites):
    favourites.add(WOODS)
    favourites.add(LAKES)
    favourites.rename("Woods", " lakes ")
    assert [one.name for one in favourites.all()] == ["lakes", "lakes (2)"]
    favourites.remove({"lakes"})
    assert favourites.all() == [replace(WOODS, name="lakes (2)")]


def test_a_favourite_asks_what_it_was_made_of_on_any_raster():
    asked = {"QUERY": "woods", "K": 3, "SMOOTH": True, "AS_TYPED": True}
    here = {
        "INPUT": "/a.tif",
        "TILES": ["/b.tif"],
        "EXTENT": "0,1,0,1",
        "DEVICE": "gpu",
        "SCHEDULER": "tcp://here:1",
        "NAMES": "/home/me/villages.gpkg",
    }
    question = Question(TEXT_QUERY, {**asked, **here})
    made = Favourite.of_question("x", question)
    assert made.question == Question(TEXT_QUERY, asked)
    assert made.asked == made.question


def test_examples_are_part_of_a_favourite(favourites):
    places = ExamplePlaces(points=((1.5, 2.5),), crs_wkt=DEGREES)
    values = {"EXAMPLES": inline_places(places), "MIX": 0.25}
    question = Question(SIMILAR_PLACES, {"INPUT": "/a.tif", **values})
    favourites.add(Favourite.of_question("like here", question))
    (read,) = favourites.all()
    assert read.asked == Question(SIMILAR_PLACES, values)


def test_examples_in_a_file_make_no_favourite(favourites):
    values = {"INPUT": "/a.tif", "EXAMPLES": "/home/me/places.gpkg"}
    question = Question(SIMILAR_PLACES, values)
    with pytest.raises(RecordError, match=r"because of its EXAMPLES"):
        favourites.add(Favourite.of_question("x", question))


@pytest.mark.parametrize(
    "question",
    [
        Question(CLASSIFY, {"LABELS": "wood\nwater = lake | #0000ff"}),
        Question(CLASSIFY, {"LEGEND": "dynamic-world", "SMOOTHING": 3}),
        Question(CHANGE, {}),
        Question(CHANGE, {"QUERY": "buildings", "DIRECTION": "away"}),
    ],
)
def test_every_way_to_ask_can_be_shared(favourites, tmp_path, question):
    path = tmp_path / "x.aetherquery"
    write_favourites(path, [Favourite("x", question)])
    (added,) = favourites.import_from(path).added
    assert added.asked == question


def test_shared_favourites_come_without_doubles(favourites, tmp_path):
    favourites.add(WOODS)
    other = _asking(WOODS, QUERY="something else")
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
        {"favourites": _set(QUERY="")},
        {"favourites": _set(QUERY="x" * 501)},
        {"favourites": _set(QUERY="a\nb")},
        {"favourites": _set(QUERY="a\0b")},
        {"favourites": _set(QUERY="\ud800")},
        {"favourites": _with(name="\u202egpj.txe")},
        {"favourites": _with(name="")},
        {"favourites": _with(name=["a"])},
        {"favourites": _set(MODEL="")},
        {"favourites": _set(MODEL="b" * 10**5)},
        {"favourites": _set(K=0)},
        {"favourites": _set(K=True)},
        {"favourites": _set(K="5")},
        {"favourites": _set(K=10**30)},
        {"favourites": _set(THRESHOLD=float("nan"))},
        {"favourites": _set(THRESHOLD=1e300)},
        {"favourites": _set(THRESHOLD_MODE="similarity", THRESHOLD=98)},
        {"favourites": _set(THRESHOLD_MODE="best")},
        {"favourites": _set(MIN_AREA=float("inf"))},
        {"favourites": _set(MIN_AREA=-1)},
        {"favourites": _set(MIN_DISTANCE=float("inf"))},
        {"favourites": _set(AS_TYPED="no")},
        {"favourites": _set(INPUT="/secret.tif")},
        {"favourites": _set(SCHEDULER="tcp://here:1")},
        {"favourites": _set(EXAMPLES="{}")},
        {"favourites": _set(NAMES="/vsicurl/http://somewhere/x.geojson")},
        {"favourites": _with(algorithm="native:buffer")},
        {"favourites": _with(algorithm=["aether:textquery"])},
        {"favourites": _with(parameters=[])},
        {"favourites": _with(algorithm="aether:classify")},
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
    favourite = _asking(WOODS, MODEL=gone)
    assert not favourite.bundle_is_here
    assert favourite.asked.text("MODEL") == gone


@pytest.mark.parametrize("folder", ["/home/a/city", "C:\\bundles\\city"])
def test_a_bundle_of_the_same_name_stands_for_one_of_another_machine(folder):
    own = Settings.load().bundles_home / "city"
    own.mkdir(parents=True)
    (own / "bundle.json").write_text("{}")
    favourite = _asking(WOODS, MODEL=folder)
    assert favourite.asked.text("MODEL") == str(own)


def test_every_kind_of_text_survives(favourites, tmp_path):
    texts = ["wälder am see", "森林 湖", 'o\'clock "<b>" \\ {x}', "🌳"]
    made = [made_favourite(text, text) for text in texts]
    path = tmp_path / "x.aetherquery"
    write_favourites(path, made)
    assert read_favourites(path) == made
