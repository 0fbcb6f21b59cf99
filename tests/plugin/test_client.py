"""The client finds, starts, stops and restarts the engine."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time

import pytest

from aether_qgis.client import (
    EngineCancelled,
    EngineClient,
    EngineError,
    SilentListener,
)
from aether_qgis.client import python as engine_python_module
from aether_qgis.client.python import PYTHON_VARIABLE, engine_variables
from aether_qgis.client.python import find_engine_python as find
from aether_qgis.engine.protocol import HelloRequest, QueryRequest

ENGINE_PYTHON = os.environ[PYTHON_VARIABLE]

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
def client():
    made = EngineClient(lambda: "")
    yield made
    made.stop()


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


@pytest.fixture
def no_variable(monkeypatch):
    monkeypatch.delenv(PYTHON_VARIABLE)


@pytest.fixture
def no_profile_environment(monkeypatch, tmp_path):
    monkeypatch.setattr(
        engine_python_module,
        "profile_environment",
        lambda: tmp_path / "profile",
    )


def test_the_engine_answers_and_stays_warm(client):
    hello = client.call(HelloRequest(), SilentListener())
    first = client.process_id
    client.call(HelloRequest(), SilentListener())
    assert hello.missing == ()
    assert client.process_id == first


def test_the_variable_comes_first(monkeypatch):
    monkeypatch.setenv(PYTHON_VARIABLE, sys.executable)
    assert find("/configured/python").path == sys.executable


def test_the_setting_comes_second(no_variable):
    assert find(sys.executable).path == sys.executable


def test_the_profile_comes_third(
    no_variable, no_profile_environment, tmp_path
):
    folder = tmp_path / "profile" / "bin"
    folder.mkdir(parents=True)
    (folder / "python3").symlink_to(sys.executable)
    assert find("").path == str(folder / "python3")


def test_no_engine_is_one_clear_sentence(no_variable, no_profile_environment):
    with pytest.raises(EngineError) as caught:
        find("")
    said = str(caught.value)
    assert "has no Python environment yet" in said
    assert "requirements-query.txt" in said
    assert "\n" not in said


@pytest.mark.parametrize("name", ["gone", "notes.txt"])
def test_a_python_that_cannot_run_is_named(monkeypatch, tmp_path, name):
    (tmp_path / "notes.txt").write_text("no program")
    path = tmp_path / name
    monkeypatch.setenv(PYTHON_VARIABLE, str(path))
    with pytest.raises(EngineError, match=f"AETHER_ENGINE_PYTHON, {path}"):
        find("")


def test_a_python_without_the_packages_says_what_it_lacks(
    monkeypatch, tmp_path
):
    subprocess.run(
        ["/usr/bin/python3", "-m", "venv", "--without-pip", tmp_path / "e"],
        check=True,
    )
    monkeypatch.setenv(PYTHON_VARIABLE, str(tmp_path / "e"))
    client = EngineClient(lambda: "")
    with pytest.raises(EngineError, match="lacks .*rasterio .* or newer"):
        client.call(HelloRequest(), SilentListener())
    assert client.process_id == 0


def test_a_program_that_is_no_python_is_told(monkeypatch):
    monkeypatch.setenv(PYTHON_VARIABLE, "/bin/true")
    with pytest.raises(EngineError, match="stopped unexpectedly"):
        EngineClient(lambda: "").call(HelloRequest(), SilentListener())


def test_the_engine_does_not_see_qgiss_libraries(monkeypatch):
    monkeypatch.setenv("PROJ_LIB", "/qgis/share/proj")
    monkeypatch.setenv("PYTHONHOME", "/qgis/python")
    variables = engine_variables(find(""))
    assert not {"PROJ_LIB", "PYTHONHOME"} & set(variables)


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


def test_a_killed_engine_is_told_tidied_up_and_restarted(
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


def test_another_python_in_the_settings_takes_effect(no_variable):
    chosen = [ENGINE_PYTHON]
    client = EngineClient(lambda: chosen[0])
    client.call(HelloRequest(), SilentListener())
    chosen[0] = "/nowhere/python"
    with pytest.raises(EngineError, match="/nowhere/python"):
        client.call(HelloRequest(), SilentListener())
    client.stop()


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


def test_modules_in_the_working_folder_are_not_run(
    client, monkeypatch, tmp_path
):
    trap = tmp_path / "sprung"
    (tmp_path / "queue.py").write_text(f"open({str(trap)!r}, 'w')")
    monkeypatch.chdir(tmp_path)
    client.call(HelloRequest(), SilentListener())
    assert not trap.exists()
