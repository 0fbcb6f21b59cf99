"""Nothing that arrives on a line ends the engine."""

from __future__ import annotations

import json
import random

import pytest
from engine_process import Engine

from aether_qgis.engine.protocol import (
    INVALID_PARAMS,
    INVALID_REQUEST,
    METHOD_NOT_FOUND,
    PARSE_ERROR,
    HelloRequest,
    encode,
    request_message,
)


@pytest.fixture
def engine():
    engine = Engine()
    yield engine
    engine.end()


def hello(number=99):
    return encode(request_message(number, HelloRequest()))


def line_of(**fields):
    return json.dumps({"jsonrpc": "2.0", **fields}).encode() + b"\n"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"[" * 1000 + b"]" * 1000 + b"\n", PARSE_ERROR),
        (b"[" * 200_000 + b"\n", PARSE_ERROR),
        (b'{"a":' * 100_000 + b"\n", PARSE_ERROR),
        (b"\xff\xfe\n", PARSE_ERROR),
        (b"9" * 5000 + b"\n", PARSE_ERROR),
        (line_of(id=1, method={"a": 1}), INVALID_REQUEST),
        (line_of(id=1, method=["hello"]), INVALID_REQUEST),
        (line_of(id=1, method=None), INVALID_REQUEST),
        (line_of(id=[1], method="hello"), INVALID_REQUEST),
        (line_of(id={}, method="hello"), INVALID_REQUEST),
        (line_of(id=None, method="hello"), INVALID_REQUEST),
        (line_of(id=True, method="hello"), INVALID_REQUEST),
        (line_of(id=float("nan"), method="hello"), INVALID_REQUEST),
        (line_of(method="hello"), INVALID_REQUEST),
        (line_of(id=1, method="hello", params=[1]), INVALID_PARAMS),
        (line_of(id=1, method="hello", params="x"), INVALID_PARAMS),
        (line_of(id=1, method="query", params={"k": 10**400}), INVALID_PARAMS),
        (
            line_of(id=1, method="query", params={"threshold": 10**400}),
            INVALID_PARAMS,
        ),
        (line_of(id="\ud800", method="\udfff"), METHOD_NOT_FOUND),
        (b"[" + hello().strip() + b"]\n", PARSE_ERROR),
    ],
    ids=range(20),
)
def test_a_bad_line_gets_its_code_and_the_next_one_its_answer(
    engine, line, code
):
    engine.send(line)
    assert engine.reply()["error"]["code"] == code
    engine.send(hello())
    assert engine.reply()["id"] == 99


def test_cancelling_what_is_no_id_is_ignored(engine):
    engine.send(line_of(method="$/cancel", params={"id": [1]}))
    engine.send(line_of(method="$/cancel", params={"id": {"a": 1}}))
    engine.send(line_of(method="$/cancel", params=[1]))
    engine.send(hello())
    replies = [engine.reply()]
    while replies[-1]["id"] != 99:
        replies.append(engine.reply())
    assert replies[-1]["result"]["missing"] == []


def test_two_requests_with_one_id_are_both_answered(engine):
    engine.send(hello(1) + hello(1) + hello(1))
    engine.send(hello())
    replies = [engine.reply() for _ in range(4)]
    assert [reply["id"] for reply in replies].count(1) == 3
    assert any("result" in r for r in replies if r["id"] == 1)


def test_a_fraction_is_a_number_and_so_an_id(engine):
    engine.send(line_of(id=1.5, method="hello", params={}))
    assert engine.reply()["id"] == 1.5


def test_a_line_that_was_cut_off_is_answered_as_such(engine):
    engine.send(hello()[:30])
    engine.close_input()
    error = engine.reply()["error"]
    assert error["code"] == PARSE_ERROR
    assert "cut off" in error["message"]


def mutated(draws):
    """Return a request with some bytes changed, doubled or left out."""
    line = bytearray(hello(draws.randrange(10)))
    for _ in range(draws.randrange(1, 6)):
        at = draws.randrange(len(line))
        kind = draws.randrange(3)
        if kind == 0:
            line[at] = draws.randrange(256)
        elif kind == 1:
            line[at:at] = draws.choice([b"[", b"{", b'"', b"\\u", b"1e999"])
        else:
            del line[at]
    return bytes(line).replace(b"\n", b"") + b"\n"


def test_500_mutated_lines_do_not_end_the_engine(engine):
    draws = random.Random(1)
    for _ in range(500):
        engine.send(mutated(draws))
    engine.send(hello(12345))
    while engine.reply().get("id") != 12345:
        pass
