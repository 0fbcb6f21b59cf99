"""The client finds the engine's Python, and keeps QGIS's out of it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from aether_qgis.client import (
    EngineClient,
    EngineError,
    EngineSetupError,
    SilentListener,
)
from aether_qgis.client import python as engine_python_module
from aether_qgis.client.python import PYTHON_VARIABLE, engine_variables
from aether_qgis.client.python import find_engine_python as find
from aether_qgis.engine.protocol import HelloRequest

ENGINE_PYTHON = os.environ[PYTHON_VARIABLE]


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


@pytest.fixture
def own_python(monkeypatch, tmp_path, no_variable, no_profile_environment):
    """QGIS's own Python at its place, with all packages that are asked for.

    What QGIS says is its Python is the script that the test gives.
    """
    # Not a link: the virtual environment would not be found through it.
    real = _script(tmp_path / "bin", f'exec {sys.executable} "$@"')
    monkeypatch.setattr(engine_python_module, "ENGINE_PACKAGES", {"pytest": 1})
    monkeypatch.setattr(sys, "exec_prefix", str(tmp_path))

    def with_shim(script):
        shim = _script(tmp_path / "shims", script)
        monkeypatch.setattr(sys, "executable", shim)
        return shim, real

    return with_shim


def _script(folder, command):
    folder.mkdir()
    path = folder / "python3"
    path.write_text(f"#!/bin/sh\n{command}\n")
    path.chmod(0o755)
    return str(path)


def test_a_shim_that_starts_the_right_python_is_taken(own_python):
    shim, _ = own_python(f'exec {sys.executable} "$@"')
    assert find("").path == shim
    assert find("").is_of_qgis


@pytest.mark.parametrize(
    "script",
    [
        "echo 'pyenv: python3: command not found' >&2; exit 127",
        "exit 0",
        "echo Python 3.12; exit 0",
        'exec /usr/bin/python3 -S "$@"',
    ],
    ids=["no version", "silent", "says something", "another Python"],
)
def test_a_shim_that_starts_something_else_is_passed_over(own_python, script):
    _, real = own_python(script)
    assert find("").path == real


def test_a_shim_that_waits_is_passed_over(own_python, monkeypatch):
    monkeypatch.setattr(engine_python_module, "_TRIAL_TIMEOUT_MS", 500)
    _, real = own_python("exec sleep 9")
    assert find("").path == real


def test_a_python_that_is_too_old_is_not_taken(own_python, monkeypatch):
    monkeypatch.setattr(engine_python_module, "ENGINE_PYTHON", (99, 0))
    own_python("exit 0")
    with pytest.raises(EngineSetupError, match="not installed yet"):
        find("")


def test_no_engine_is_one_clear_sentence(no_variable, no_profile_environment):
    with pytest.raises(EngineSetupError) as caught:
        find("")
    assert str(caught.value) == "The AETHER engine is not installed yet."
    assert "Press Install…" in caught.value.steps
    assert "aether:installengine" in caught.value.steps
    assert "\n" not in caught.value.in_full()


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


def test_a_program_that_is_no_python_is_reported(monkeypatch):
    monkeypatch.setenv(PYTHON_VARIABLE, "/bin/true")
    with pytest.raises(EngineError, match="stopped unexpectedly"):
        EngineClient(lambda: "").call(HelloRequest(), SilentListener())


def test_the_engine_does_not_see_qgiss_libraries(monkeypatch):
    monkeypatch.setenv("PROJ_LIB", "/qgis/share/proj")
    monkeypatch.setenv("PYTHONHOME", "/qgis/python")
    variables = engine_variables(find(""))
    assert not {"PROJ_LIB", "PYTHONHOME"} & set(variables)


def test_an_active_environment_with_a_broken_python_does_no_harm(
    monkeypatch, tmp_path
):
    broken = tmp_path / "python3"
    broken.write_text("#!/bin/sh\nexit 127\n")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    for name in ("PYTHONHOME", "VIRTUAL_ENV", "CONDA_PREFIX"):
        monkeypatch.setenv(name, str(tmp_path))
    client = EngineClient(lambda: "")
    assert not client.call(HelloRequest(), SilentListener()).missing
    client.stop()


def test_another_python_in_the_settings_takes_effect(no_variable):
    chosen = [ENGINE_PYTHON]
    client = EngineClient(lambda: chosen[0])
    client.call(HelloRequest(), SilentListener())
    chosen[0] = "/nowhere/python"
    with pytest.raises(EngineError, match="/nowhere/python"):
        client.call(HelloRequest(), SilentListener())
    client.stop()


def test_modules_in_the_working_folder_are_not_run(
    client, monkeypatch, tmp_path
):
    trap = tmp_path / "sprung"
    (tmp_path / "queue.py").write_text(f"open({str(trap)!r}, 'w')")
    monkeypatch.chdir(tmp_path)
    client.call(HelloRequest(), SilentListener())
    assert not trap.exists()
