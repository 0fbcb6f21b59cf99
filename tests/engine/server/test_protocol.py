"""Messages survive the way to the other process and back."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from fractions import Fraction

import pytest

from aether_qgis.engine.protocol import (
    REQUEST_OF,
    Extent,
    HelloResult,
    ProtocolError,
    QueryRequest,
    Request,
    decode,
    encode,
    from_json,
    partial_path,
    request_message,
    to_json,
)

REQUEST = QueryRequest(
    raster="/data/größe.tif",
    positive=("mangroves along the coast",),
    negative=("open water",),
    similarity_path="/out/similarity.tif",
    regions_path="/out/regions.geojson",
    extent=Extent(1.0, 2.0, 3.5, 4.0),
)


def test_a_request_comes_back_as_it_was():
    line = encode(request_message(7, REQUEST))
    assert from_json(QueryRequest, decode(line)["params"]) == REQUEST


def test_a_message_is_one_line():
    line = encode({"jsonrpc": "2.0", "text": "two\nlines"})
    assert line.count(b"\n") == 1


def test_missing_fields_take_their_defaults():
    fields = to_json(REQUEST)
    del fields["extent"], fields["count"]
    request = from_json(QueryRequest, fields)
    assert (request.extent, request.count) == (None, 20)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("positive", "not a list"),
        ("positive", [1]),
        ("regions_path", "/out/\0.geojson"),
        ("count", "20"),
        ("count", True),
        ("count", False),
        ("threshold", "high"),
        ("extent", [1, 2, 3, 4]),
        ("extent", {"x_min": 1.0}),
        ("unheard_of", 1),
    ],
)
def test_a_wrong_field_is_refused_by_name(field, value):
    fields = {**to_json(REQUEST), field: value}
    with pytest.raises(ProtocolError, match=field):
        from_json(QueryRequest, fields)


@pytest.mark.parametrize("line", [b"\xff\n", b"[]\n", b"{}\n", b"hello\n"])
def test_a_line_that_is_no_message_is_refused(line):
    with pytest.raises(ProtocolError):
        decode(line)


def test_a_whole_number_serves_as_a_float():
    fields = {**to_json(REQUEST), "threshold": 98}
    assert from_json(QueryRequest, fields).threshold == 98.0


def test_missing_packages_arrive_as_a_tuple():
    hello = HelloResult(1, "0.1.0", "3.11.2", ("rasterio 1.3.10 or newer",))
    assert from_json(HelloResult, to_json(hello)) == hello


def test_a_partial_file_lies_beside_the_whole_one():
    partial = partial_path("/out/similarity.tif")
    assert partial.as_posix() == "/out/similarity.partial.tif"


@pytest.mark.parametrize("method", sorted(REQUEST_OF))
def test_a_request_names_its_result_and_what_answers_it(method):
    request = REQUEST_OF[method]
    module, function = request.HANDLER.split(":")
    assert method == request.METHOD
    assert isinstance(request.RESULT, type)
    assert callable(getattr(importlib.import_module(module), function))


def test_a_new_request_registers_itself():
    @dataclass(frozen=True)
    class ToyRequest(Request[HelloResult]):
        METHOD = "toy"

    assert REQUEST_OF.pop("toy") is ToyRequest


def test_two_requests_cannot_share_a_method():
    with pytest.raises(ValueError, match="query"):

        class AnotherRequest(Request[HelloResult]):
            METHOD = "query"


def test_a_number_of_another_kind_is_sent_as_its_text():
    line = encode({"jsonrpc": "2.0", "value": Fraction(1, 2)})
    assert decode(line)["value"] == "1/2"
