"""The client finds, starts, stops and restarts the engine."""

from __future__ import annotations

import os
import signal
import threading
import time

import pytest

from aether_qgis.client import (
    EngineCancelled,
    EngineClient,
    EngineError,
    SilentListener,
)
from aether_qgis.engine.protocol import HelloRequest, QueryRequest

# A cancel has 5 seconds, and killing the engine another 2.
LONGEST_CANCEL_S = 10


class Cancels(SilentListener):
    """Cancels as soon as the first progress is heard."""

    heard = False

    def progress(self, fraction, step):
        self.heard = True

    def is_cancelled(self):
        return self.heard


class Stops(Cancels):
    """Freezes the engine before it cancels."""

    def __init__(self, client):
        self.client = client

    def progress(self, fraction, step):
        os.kill(self.client.process_id, signal.SIGSTOP)
        self.heard = True


class Kills(SilentListener):
    """Kills the engine as soon as the first progress is heard."""

    def __init__(self, client):
        self.client = client

    def progress(self, fraction, step):
        if self.client.process_id:
            os.kill(self.client.process_id, signal.SIGKILL)


@pytest.fixture
def request_for(tmp_path):
    def build(raster):
        return QueryRequest(
            raster=str(raster),
            positive=("corn fields",),
            similarity_path=str(tmp_path / "results" / "similarity.tif"),
            regions_path=str(tmp_path / "results" / "regions.geojson"),
        )

    return build


def test_the_engine_answers_and_stays_warm(client):
    hello = client.call(HelloRequest(), SilentListener())
    first = client.process_id
    client.call(HelloRequest(), SilentListener())
    assert hello.missing == ()
    assert client.process_id == first


def test_a_cancel_is_quick_and_leaves_nothing(
    client, large_scene, request_for, results
):
    started = time.monotonic()
    with pytest.raises(EngineCancelled):
        client.call(request_for(large_scene), Cancels())
    assert time.monotonic() - started < LONGEST_CANCEL_S
    assert client.process_id != 0
    assert list(results.iterdir()) == []


def test_an_engine_that_ignores_a_cancel_is_ended(
    client, large_scene, request_for, results
):
    client.call(HelloRequest(), SilentListener())
    started = time.monotonic()
    with pytest.raises(EngineCancelled):
        client.call(request_for(large_scene), Stops(client))
    assert time.monotonic() - started < LONGEST_CANCEL_S
    assert client.process_id == 0
    assert list(results.iterdir()) == []


def test_a_killed_engine_is_reported_tidied_up_and_restarted(
    client, large_scene, request_for, results
):
    client.call(HelloRequest(), SilentListener())
    with pytest.raises(EngineError, match="stopped unexpectedly"):
        client.call(request_for(large_scene), Kills(client))
    assert list(results.iterdir()) == []
    assert client.call(HelloRequest(), SilentListener()).missing == ()


def test_stopping_ends_calls_that_run(client, large_scene, request_for):
    failures = []

    def ask():
        try:
            client.call(request_for(large_scene), SilentListener())
        except EngineError as error:
            failures.append(str(error))

    client.call(HelloRequest(), SilentListener())
    process_id = client.process_id
    asking = threading.Thread(target=ask)
    asking.start()
    time.sleep(0.5)
    client.stop()
    asking.join(LONGEST_CANCEL_S)
    assert len(failures) == 1
    with pytest.raises(ProcessLookupError):
        os.kill(process_id, 0)


def test_two_threads_share_one_engine(client, scene, tmp_path):
    results = []

    def ask(name):
        request = QueryRequest(
            raster=str(scene),
            positive=(name,),
            similarity_path=str(tmp_path / f"{name}.tif"),
            regions_path=str(tmp_path / f"{name}.geojson"),
        )
        results.append(client.call(request, SilentListener()))

    threads = [
        threading.Thread(target=ask, args=(name,)) for name in ("corn", "lake")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(results) == 2


def test_stopping_twice_does_no_harm(client):
    client.call(HelloRequest(), SilentListener())
    client.stop()
    client.stop()


class CancelsNow(SilentListener):
    """Cancels before anything was heard."""

    def is_cancelled(self):
        return True


def test_cancelling_a_waiting_call_leaves_the_running_one_alone(
    client, large_scene, scene, request_for, tmp_path
):
    client.call(HelloRequest(), SilentListener())
    process_id = client.process_id
    begun = threading.Event()

    class Begins(Cancels):
        def progress(self, fraction, step):
            begun.set()

        def is_cancelled(self):
            return self.heard

    first = Begins()
    outcome = []

    def ask():
        try:
            client.call(request_for(large_scene), first)
        except EngineError as error:
            outcome.append(type(error))

    asking = threading.Thread(target=ask)
    asking.start()
    assert begun.wait(LONGEST_CANCEL_S)
    started = time.monotonic()
    with pytest.raises(EngineCancelled):
        client.call(HelloRequest(), CancelsNow())
    assert time.monotonic() - started < 2
    assert (outcome, client.process_id) == ([], process_id)
    first.heard = True
    asking.join(LONGEST_CANCEL_S)
    assert outcome == [EngineCancelled]


def test_a_client_stopped_while_it_starts_leaves_no_engine():
    client = EngineClient(lambda: "")
    failures = []

    def ask():
        try:
            client.call(HelloRequest(), SilentListener())
        except EngineError as error:
            failures.append(error)

    asking = threading.Thread(target=ask)
    asking.start()
    time.sleep(0.02)
    client.stop()
    asking.join(LONGEST_CANCEL_S)
    assert not asking.is_alive()
    assert client.process_id == 0
