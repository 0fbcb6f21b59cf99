"""Overpass: one request, and what becomes of each kind of answer."""

import threading
import time

import pytest
from gathered_places import area_of, gather, refusal, words_by_identity
from overpass_server import (
    BUSY,
    NOT_UNDERSTOOD,
    OverpassServer,
    body_of,
    node,
    relation,
    way,
)

from aether_qgis.client import EngineCancelled, SilentListener
from aether_qgis.endpoints import posting
from aether_qgis.place_sources import overpass_answer

OUT_OF_MEMORY = (
    'runtime error: Query run out of memory in "query" at line 1 using about '
    "2048 MB of RAM."
)
CAFE = node(1, 12.35, 51.34, amenity="cafe", name="Café Grün")
PARK = way(2, 12.36, 51.345, leisure="park", name="公园")
CAMPUS = relation(3, 12.34, 51.335, amenity="university", name="Universität")


@pytest.fixture
def server(overpass):
    return overpass


@pytest.fixture
def ask(server):
    return lambda **more: gather("overpass", server=server.url, **more)


@pytest.fixture
def refused(server):
    def said(**more):
        options = {"server": server.url, **more}
        return refusal("overpass", **options)

    return said


def test_nodes_ways_and_relations_are_places(ask, server):
    server.body = body_of(CAFE, PARK, CAMPUS)
    gathered = ask()
    assert words_by_identity(gathered) == {
        "node/1": ("cafe", "food and drink", "Café Grün"),
        "way/2": ("park", "green space", "公园"),
        "relation/3": ("university", "education", "Universität"),
    }
    places = {place.identity: place for place in gathered.places}
    assert (places["way/2"].longitude, places["way/2"].latitude) == (
        12.36,
        51.345,
    )
    assert gathered.sentence() == "Places: 3; nothing was left out."
    assert gathered.rights == "© OpenStreetMap contributors, ODbL"


def test_the_request_is_bounded_and_asks_for_usable_tags_only(ask, server):
    server.body = body_of(CAFE)
    ask()
    (query,) = server.queries
    assert query.startswith("[out:json][timeout:90][maxsize:536870912]")
    assert "[bbox:51.330000,12.330000,51.356000,12.370000]" in query
    assert 'nwr["amenity"];' in query
    assert 'nwr["natural"]["natural"!="tree"];' in query
    assert "building" not in query
    assert query.endswith("out center tags 200001;")


def test_buildings_are_asked_for_if_they_are_wanted(ask, server):
    server.body = body_of(CAFE)
    ask(with_buildings=True)
    assert 'nwr["building"]["building"!="yes"];' in server.queries[0]


def test_what_is_left_out_is_counted(ask, server):
    server.body = body_of(
        CAFE,
        node(4, 13.0, 51.34, amenity="cafe"),
        node(5, 12.35, 51.35, amenity="no"),
        {"type": "relation", "id": 6, "tags": {"leisure": "park"}},
        node(7, 12.3501, 51.34, leisure="park", name="Stadtpark"),
        way(8, 12.3502, 51.34, leisure="park", name="stadtpark"),
    )
    gathered = ask()
    assert set(words_by_identity(gathered)) == {"node/1", "way/8"}
    assert gathered.sentence() == (
        "Places: 2; left out of 6: 1 without a tag that says what it is, 1 "
        "outside the area, 1 without a position, 1 that the source has twice."
    )


def test_stops_on_both_sides_of_a_street_are_two_places(ask, server):
    stop = {"public_transport": "platform", "name": "Markt"}
    server.body = body_of(
        node(1, 12.35, 51.34, **stop), node(2, 12.3502, 51.34, **stop)
    )
    assert len(ask().places) == 2


@pytest.mark.parametrize(
    "trouble",
    [
        (429, {"Retry-After": "0"}, b"<html>Too Many Requests</html>"),
        (504, {}, BUSY),
        (200, {}, BUSY),
        (200, {}, body_of(remark="runtime error: Query timed out in “x”.")),
        (200, {}, body_of(CAFE, PARK)[:-40]),
        (200, {}, b""),
        (200, {}, b'{"elements": null}'),
        (200, {}, b"[" * 100_000),
    ],
)
def test_a_server_in_trouble_is_asked_again(ask, server, trouble):
    server.planned = [trouble]
    server.body = body_of(CAFE)
    assert len(ask().places) == 1
    assert len(server.queries) == 2


def test_a_pause_that_the_server_wants_is_kept(ask, server):
    server.planned = [(429, {"Retry-After": "0.3"}, b"")]
    server.body = body_of(CAFE)
    started = time.monotonic()
    ask()
    assert time.monotonic() - started > 0.3


@pytest.mark.parametrize(
    "answer, sentence",
    [
        ((429, {}, b""), "too many requests (HTTP 429)"),
        ((504, {}, BUSY), "is too busy (HTTP 504)"),
        ((200, {}, BUSY), "no whole answer more than once"),
        ((200, {}, body_of(CAFE)[:-20]), "no whole answer more than once"),
    ],
)
def test_lasting_trouble_is_one_sentence(refused, server, answer, sentence):
    server.planned = [answer] * 9
    assert sentence in refused()
    assert len(server.queries) in (3, 4)


@pytest.mark.parametrize(
    "answer, sentence",
    [
        ((400, {}, NOT_UNDERSTOOD), "did not understand the request"),
        ((403, {}, b""), "did not accept the request (HTTP 403)"),
        (
            (200, {}, body_of(CAFE, remark=OUT_OF_MEMORY)),
            "ran out of memory: choose a smaller area",
        ),
    ],
)
def test_what_no_other_try_helps_is_told(refused, server, answer, sentence):
    server.planned = [answer] * 9
    assert sentence in refused()
    assert len(server.queries) == 1


def test_no_place_is_one_sentence(refused, server):
    server.body = body_of()
    assert "There is no place in the area" in refused()


def test_only_useless_places_are_one_sentence(refused, server):
    server.body = body_of(node(1, 12.35, 51.34, amenity="no"))
    assert "1 without a tag" in refused()


def test_an_oversized_answer_is_stopped(refused, server, monkeypatch):
    monkeypatch.setattr(posting, "MOST_BYTES", 1 << 20)
    server.body = b" " * (8 << 20)
    assert "too many places for one answer" in refused()
    assert len(server.queries) == 1


def test_too_many_places_are_one_sentence(refused, server, monkeypatch):
    monkeypatch.setattr(overpass_answer, "MOST_PLACES", 1)
    server.body = body_of(CAFE, PARK)
    assert "more than 200,000 places" in refused()


def test_a_redirect_is_not_followed(refused, server):
    other = OverpassServer()
    try:
        server.planned = [(307, {"Location": other.url}, b"")]
        assert "has moved (HTTP 307)" in refused()
        assert other.queries == []
    finally:
        other.stop()


def test_a_server_that_is_gone_is_one_sentence(refused):
    gone = OverpassServer()
    gone.stop()
    assert "No server answers at 127.0.0.1" in refused(server=gone.url)


@pytest.mark.parametrize("address", ["", "overpass", "ftp://x/", "http://[x"])
def test_an_address_that_is_none_asks_nobody(refused, address):
    assert "is not the address of an Overpass server" in refused(
        server=address
    )


def test_half_a_continent_is_not_asked_for(refused, server):
    said = refused(area=area_of(0, 40, 30, 60))
    assert "km², but OpenStreetMap's servers are asked for 2,500 km²" in said
    assert server.queries == []


class Cancelling(SilentListener):
    """Cancels as soon as the event is set."""

    def __init__(self):
        self.event = threading.Event()

    def is_cancelled(self):
        return self.event.is_set()


def test_a_cancel_in_the_middle_of_an_answer_stops_at_once(ask, server):
    server.is_held, server.body = True, body_of(CAFE)
    listener = Cancelling()
    threading.Timer(0.3, listener.event.set).start()
    started = time.monotonic()
    with pytest.raises(EngineCancelled):
        ask(listener=listener)
    assert time.monotonic() - started < 2


def test_a_cancel_in_a_pause_stops_at_once(ask, server):
    server.planned = [(429, {"Retry-After": "20"}, b"")]
    listener = Cancelling()
    threading.Timer(0.3, listener.event.set).start()
    started = time.monotonic()
    with pytest.raises(EngineCancelled):
        ask(listener=listener)
    assert time.monotonic() - started < 2
