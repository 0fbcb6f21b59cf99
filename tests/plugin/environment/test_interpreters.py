"""Where Pythons lie on each platform, and which of them are believed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from aether_qgis.environment.base_python import first_that_fits, tried
from aether_qgis.environment.interpreters import Computer, candidates

SYSTEM_PYTHON = Path("/usr/bin/python3")


@pytest.fixture
def lay_out(tmp_path):
    """Make files below a root; return the root."""

    def make(*paths):
        for path in paths:
            made = tmp_path / path
            made.parent.mkdir(parents=True, exist_ok=True)
            made.write_text("program")
        return tmp_path

    return make


def found(computer, root):
    return [str(p.relative_to(root)) for p in candidates(computer)]


def test_osgeo4w_comes_before_the_system(lay_out):
    own = "OSGeo4W/apps/Python312/python.exe"
    stub = "Users/me/WindowsApps/python.exe"
    installed = "Local/Programs/Python/Python313/python.exe"
    root = lay_out("OSGeo4W/bin/qgis-bin.exe", own, stub, installed)
    (root / stub).write_text("")
    computer = Computer(
        system="win32",
        of_qgis=root / "OSGeo4W/apps/Python312",
        executable=root / "OSGeo4W/bin/qgis-bin.exe",
        search_path=(root / "Users/me/WindowsApps",),
        root=root,
        variables={"LOCALAPPDATA": str(root / "Local")},
    )
    assert found(computer, root) == [own, installed]


def test_the_python_launcher_of_windows_is_asked(lay_out):
    root = lay_out("Windows/py.exe", "QGIS/bin/qgis-ltr-bin.exe")
    computer = Computer(
        system="win32",
        of_qgis=root / "QGIS/apps/Python39",
        executable=root / "QGIS/bin/qgis-ltr-bin.exe",
        root=root,
        variables={"SystemRoot": str(root / "Windows")},
    )
    assert found(computer, root) == ["Windows/py.exe"]


@pytest.mark.parametrize(
    "inside", ["MacOS/bin", "Frameworks/bin", "Resources/python/bin"]
)
def test_a_bundle_of_macos_comes_before_homebrew(lay_out, inside):
    own = f"Applications/QGIS.app/Contents/{inside}/python3"
    brewed = "opt/homebrew/bin/python3.12"
    of_python_org = (
        "Library/Frameworks/Python.framework/Versions/3.13/bin/python3.13"
    )
    root = lay_out(own, brewed, of_python_org, "usr/bin/python3")
    contents = root / "Applications/QGIS.app/Contents"
    computer = Computer(
        system="darwin",
        of_qgis=contents / "MacOS",
        executable=contents / "MacOS/QGIS",
        search_path=(root / "usr/bin",),
        root=root,
    )
    assert found(computer, root) == [own, brewed, of_python_org]


def test_a_distribution_has_several(lay_out):
    root = lay_out(
        "usr/bin/python3", "usr/bin/python3.11", "home/me/bin/python3.13"
    )
    computer = Computer(
        system="linux",
        of_qgis=root / "usr",
        executable=root / "usr/bin/qgis",
        search_path=(root / "home/me/bin",),
        root=root,
    )
    assert found(computer, root) == [
        "usr/bin/python3",
        "home/me/bin/python3.13",
        "usr/bin/python3.11",
    ]


def test_the_system_python_fits_and_says_what_it_is():
    python, reason = tried(SYSTEM_PYTHON)
    assert reason == "" and python.version == "3.11"
    assert python.platform.startswith("linux-")


@pytest.fixture
def script(tmp_path):
    """Write a program that claims to be a Python."""

    def write(text):
        path = tmp_path / "python3"
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(0o755)
        return path

    return write


ANSWER = (
    """echo 'AETHER{"path": "/p", "version": [3, %s], "full": "3.%s.1", """
    """"system": "linux", "machine": "%s", "bits": %s, "libc": "%s", """
    """"venv": true, "ensurepip": %s, "pip": false}'"""
)


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ((9, 9, "x86_64", 64, "glibc", "true"), "it is Python 3.9.1"),
        ((12, 12, "x86_64", 32, "glibc", "true"), "32-bit"),
        ((12, 12, "x86_64", 64, "", "true"), "C library"),
        ((12, 12, "riscv64", 64, "glibc", "true"), "no packages for"),
        ((12, 12, "x86_64", 64, "glibc", "false"), "python3-venv"),
    ],
)
def test_one_that_does_not_fit_says_why(script, told, reason):
    python, said = tried(script(ANSWER % told))
    assert python is None and reason in said


@pytest.mark.parametrize(
    "text",
    ["exit 0", "echo 'pyenv: python3: command not found' >&2; exit 127"],
)
def test_a_shim_is_passed_over_for_the_next(script, text):
    search = first_that_fits([script(text), SYSTEM_PYTHON])
    assert search.python.path == str(SYSTEM_PYTHON)
    assert search.refused[0][1] == "it does not start as a Python"


def test_an_environment_is_made_of_what_was_tried(tmp_path):
    python, _ = tried(Path(sys.executable))
    made = tmp_path / "e"
    subprocess.run(
        [python.path, "-m", "venv", "--without-pip", made], check=True
    )
    assert os.access(made / "bin" / "python3", os.X_OK)
