"""Tiles of several UTM zones through ``qgis_process``."""

from __future__ import annotations

import json
import subprocess

import pytest
from conftest import ENGINE_PYTHON, ROOT, need

WRAPPER = ROOT / "scripts" / "qgis_process"


@pytest.fixture
def tiles(scene, tmp_path):
    """A folder with halves of the scene in two UTM zones."""
    need("qgis_process")
    folder = tmp_path / "tiles"
    folder.mkdir()
    script = ROOT / "tests" / "plugin" / "cut_scene.py"
    command = [ENGINE_PYTHON, script, scene, folder, "32640"]
    subprocess.run(command, check=True)
    return folder


def _run(tmp_path, *arguments, text=""):
    done = subprocess.run(
        [WRAPPER, "--json", "run", "aether:textquery", *arguments],
        input=text,
        text=True,
        capture_output=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["SIMILARITIES"] == [
        str(tmp_path / "similarity_32640.vrt"),
        str(tmp_path / "similarity_32632.vrt"),
    ]


def test_it_takes_a_folder(tiles, tmp_path):
    _run(
        tmp_path,
        "--",
        f"INPUT={tiles}",
        "QUERY=woods",
        f"SIMILARITY={tmp_path / 'similarity.tif'}",
        f"REGIONS={tmp_path / 'regions.gpkg'}",
    )


def test_it_takes_a_list(tiles, tmp_path):
    inputs = {
        "INPUT": [str(tiles / "east.tif"), str(tiles / "west.tif")],
        "QUERY": "woods",
        "SIMILARITY": str(tmp_path / "similarity.tif"),
        "REGIONS": str(tmp_path / "regions.gpkg"),
    }
    _run(tmp_path, "-", text=json.dumps({"inputs": inputs}))
