"""The engine as a process: it answers, cancels and ends as agreed."""

from __future__ import annotations

import signal
import subprocess
import sys
import time

import pytest
from embedding_rasters import write_alphaearth
from engine_process import ROOT, Engine

from aether_qgis.engine.protocol import (
    CANCEL,
    CANCELLED,
    INVALID_PARAMS,
    METHOD_NOT_FOUND,
    PARSE_ERROR,
    USER_ERROR,
    HelloRequest,
    QueryRequest,
    encode,
    notification,
    request_message,
)


@pytest.fixture
def engine():
    engine = Engine()
    yield engine
    engine.end()


def query_about(raster, folder, **options):
    return QueryRequest(
        raster=str(raster),
        positive=("corn fields",),
        similarity_path=str(folder / "similarity.tif"),
        regions_path=str(folder / "regions.geojson"),
        **options,
    )


def test_hello_says_that_nothing_is_missing(engine):
    engine.send(encode(request_message(1, HelloRequest())))
    assert engine.reply()["result"]["missing"] == []


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"not json\n", PARSE_ERROR),
        (b'{"jsonrpc":"2.0","id":1,"method":"dance"}\n', METHOD_NOT_FOUND),
        (b'{"jsonrpc":"2.0","id":1,"method":"query"}\n', INVALID_PARAMS),
    ],
)
def test_a_message_that_makes_no_sense_gets_its_code(engine, line, code):
    engine.send(line)
    assert engine.reply()["error"]["code"] == code


def test_the_engine_lives_on_after_a_bad_message(engine):
    engine.send(b"not json\n")
    engine.reply()
    engine.send(encode(request_message(2, HelloRequest())))
    assert engine.reply()["id"] == 2


def test_an_error_for_the_user_holds_template_and_values(engine, tmp_path):
    request = query_about("/nowhere.tif", tmp_path)
    engine.send(encode(request_message(1, request)))
    error = engine.reply()["error"]
    assert error["code"] == USER_ERROR
    assert "{path}" in error["data"]["template"]
    assert error["data"]["values"] == {"path": "/nowhere.tif"}


def test_a_name_that_is_too_long_is_one_sentence(engine, tmp_path):
    raster = write_alphaearth(tmp_path / "r.tif", size=64)
    request = query_about(raster, tmp_path / ("x" * 300))
    engine.send(encode(request_message(1, request)))
    message = engine.reply()["error"]["message"]
    assert "(File name too long): choose another" in message


def test_progress_runs_from_0_to_1_and_never_back(engine, tmp_path):
    raster = write_alphaearth(tmp_path / "r.tif", size=512)
    engine.send(encode(request_message(1, query_about(raster, tmp_path))))
    messages = engine.notifications_until_reply()
    fractions = [
        message["params"]["fraction"]
        for message in messages
        if message.get("method") == "$/progress"
    ]
    assert fractions == sorted(fractions)
    assert 0 <= fractions[0] <= fractions[-1] <= 1
    assert messages[-1]["result"]["summary"]["pixels"] == 512**2 - 64**2


def test_a_cancel_ends_the_request_and_leaves_nothing(engine, tmp_path):
    raster = write_alphaearth(tmp_path / "r.tif", size=1024)
    out = tmp_path / "out"
    out.mkdir()
    engine.send(encode(request_message(1, query_about(raster, out))))
    engine.send(encode(notification(CANCEL, id=1)))
    assert engine.reply()["error"]["code"] == CANCELLED
    assert list(out.iterdir()) == []


def test_a_request_that_waits_is_cancelled_at_once(engine, tmp_path):
    raster = write_alphaearth(tmp_path / "r.tif", size=512)
    engine.send(encode(request_message(1, query_about(raster, tmp_path))))
    second = query_about(raster, tmp_path, count=3)
    engine.send(encode(request_message(2, second)))
    engine.send(encode(notification(CANCEL, id=2)))
    cancelled, answered = engine.reply(), engine.reply()
    assert cancelled["id"] == 2
    assert cancelled["error"]["code"] == CANCELLED
    assert "result" in answered


@pytest.fixture
def at_work(tmp_path):
    """An engine in the middle of a query, and where it writes."""
    engine = Engine()
    raster = write_alphaearth(tmp_path / "r.tif", size=1024)
    out = tmp_path / "out"
    out.mkdir()
    engine.send(encode(request_message(1, query_about(raster, out))))
    time.sleep(0.5)
    return engine.process, out


def test_a_closed_input_ends_the_engine_at_work(at_work):
    process, out = at_work
    process.stdin.close()
    assert process.wait(10) == 0
    assert not list(out.glob("*.partial*"))


def test_an_engine_without_a_reader_tidies_up(at_work):
    process, out = at_work
    process.stdout.close()
    time.sleep(0.2)
    process.stdin.close()
    assert process.wait(10) == 0
    assert not list(out.glob("*.partial*"))


def test_a_terminated_engine_is_gone(engine):
    engine.send(encode(request_message(1, HelloRequest())))
    engine.reply()
    engine.process.send_signal(signal.SIGTERM)
    assert engine.process.wait(10) != 0


def test_the_doctor_finds_the_engine_ready():
    finished = subprocess.run(
        [sys.executable, "-m", "aether_qgis.engine", "doctor"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert finished.returncode == 0, finished.stdout
    assert "Ready to answer queries." in finished.stdout


def test_the_doctor_names_what_is_missing(tmp_path):
    # A Python of its own with none of the packages.
    subprocess.run(
        [sys.executable, "-m", "venv", "--without-pip", tmp_path / "bare"],
        check=True,
    )
    finished = subprocess.run(
        [tmp_path / "bare/bin/python", "-m", "aether_qgis.engine", "doctor"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert finished.returncode == 1
    assert "Missing or broken: rasterio" in finished.stdout
