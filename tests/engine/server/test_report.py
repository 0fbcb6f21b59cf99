"""The doctor's report for a bug report."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from aether_qgis.engine.protocol.anonymous import anonymous

ROOT = Path(__file__).resolve().parents[3]
NAME = "zacharias.quimby"


def report(python=sys.executable, **variables):
    return subprocess.run(
        [python, "-m", "aether_qgis.engine", "doctor", "--report"],
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
    )


def test_it_gives_versions_devices_and_what_is_missing():
    done = report()
    assert done.returncode == 0, done.stderr
    for part in (
        "AETHER engine ",
        "  rasterio 1",
        "GDAL 3",
        "Device CPU (onnxruntime): usable",
        "Device GPU (onnxruntime, CUDA): not usable: ",
        "GiB free of",
        "Bundle landcover-starter: usable",
        "Ready to answer queries.",
    ):
        assert part in done.stdout


def test_it_names_neither_user_nor_folder(tmp_path):
    home = tmp_path / NAME
    home.mkdir()
    temp = home / "tmp"
    temp.mkdir()
    said = report(HOME=str(home), USER=NAME, TMPDIR=str(temp)).stdout
    assert "Ready to answer queries." in said
    assert NAME not in said
    assert str(ROOT) not in said


def test_without_packages_it_says_which(tmp_path):
    bare = tmp_path / "bare"
    create = [sys.executable, "-m", "venv", "--without-pip", str(bare)]
    subprocess.run(create, check=True)
    done = report(str(bare / "bin" / "python"))
    assert done.returncode == 1
    assert "Missing or broken: rasterio" in done.stdout
    assert done.stdout.strip().endswith("Not ready.")


def test_a_library_that_breaks_does_not_end_the_report(tmp_path):
    broken = tmp_path / "onnxruntime"
    broken.mkdir()
    (broken / "__init__.py").write_text("raise OSError('no such DLL')")
    done = report(PYTHONPATH=str(tmp_path))
    assert "libraries: OSError: no such DLL" in done.stdout
    assert "Cores: " in done.stdout


@pytest.fixture
def known_user(monkeypatch, tmp_path):
    """A user with a name and a home that no ordinary text holds."""
    monkeypatch.setenv("USER", NAME)
    monkeypatch.setenv("HOME", f"/home/{NAME}")
    monkeypatch.setattr("platform.node", lambda: "tower-of-quimby")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"by {NAME} on tower-of-quimby", "by <user> on <host>"),
        (f"/home/{NAME}/Kunde Meier/a.tif: bad", "~/…/a.tif: bad"),
        (f"'/home/{NAME}/a.tif'", "'~/a.tif'"),
        ("/profile/x/aether_qgis/engine", "<profile>/aether_qgis/engine"),
        ("/home/jane/x.tif", "…/x.tif"),
        ("/mnt/Amt für Jane/x.tif is bad", "…/x.tif is bad"),
        (r"D:\Kunden\Jane Doe\x.tif", "…/x.tif"),
        (r"C:\Users\Jane Doe\AppData\x.dll", "…/x.dll"),
        (r"\\nas\jane\x.tif", r"\\<host>\…\x.tif"),
        ("/usr/lib/libcuda.so.1: none", "/usr/lib/libcuda.so.1: none"),
        (r"C:\Program Files\QGIS\x.dll", r"C:\Program Files\QGIS\x.dll"),
        ("write to jane@doe.org", "write to <e-mail>"),
        ("https://u:p@pypi.org/simple?t=1", "https://pypi.org/simple?…"),
        ("GET https://gis.doe.org/wms?key=1", "GET https://<host>"),
        ("tcp://10.1.2.3:8786 is down", "tcp://<host> is down"),
        ("at 192.168.7.8 and fe80:0:0:1:2:3:4:5", "at <host> and <host>"),
        ("127.0.0.1 refused", "127.0.0.1 refused"),
        ("proxy.doe.local refused", "<host> refused"),
        ("api_key=abc123", "api_key=<removed>"),
        ('"password": "a b c"', '"password": <removed>'),
        ("Authorization: Bearer abc", "Authorization: <removed>"),
        ("used sk-abcdefghijkl1234", "used <removed>"),
        ("rasterio.errors.RasterioIOError", "rasterio.errors.RasterioIOError"),
        ("scipy.io 1.17.1, a.tif", "scipy.io 1.17.1, a.tif"),
        ("File <stdin>, line 3, 10:44:21", "File <stdin>, line 3, 10:44:21"),
    ],
)
def test_what_says_who_or_where_is_taken_out(known_user, text, expected):
    assert anonymous(text, {"/profile/x": "<profile>"}) == expected
