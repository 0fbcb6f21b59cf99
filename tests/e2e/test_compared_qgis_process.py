"""What compares two rasters, through ``qgis_process``."""

from __future__ import annotations

import subprocess

import pytest
from conftest import ENGINE_PYTHON, ROOT, need

WRAPPER = ROOT / "scripts" / "qgis_process"
SCRIPTS = ROOT / "tests" / "plugin"
BUILT_ON = ["--changed", "0", "32", "20", "--of", "90", "46"]
"""A piece of forest."""


def engine_python(*command):
    subprocess.run([ENGINE_PYTHON, *command], check=True)


def run(algorithm, *parameters):
    done = subprocess.run(
        [WRAPPER, "run", algorithm, "--", *parameters],
        text=True,
        capture_output=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def valley(tmp_path_factory):
    """A small scene."""
    need("qgis_process")
    folder = tmp_path_factory.mktemp("small")
    script = ROOT / "scripts" / "make_demo_scene.py"
    engine_python(script, folder, "--size", "256")
    return folder / "valley.tif"


def test_what_was_built_is_found(valley, tmp_path):
    later = tmp_path / "later.tif"
    engine_python(SCRIPTS / "changed_scene.py", valley, later, *BUILT_ON)
    said = run(
        "aether:change",
        f"INPUT={valley}",
        f"INPUT={later}",
        "YEARS=2019, 2023",
        "QUERY=buildings",
        f"CHANGE={tmp_path / 'change.tif'}",
        f"REGIONS={tmp_path / 'places.gpkg'}",
    )
    assert "VERDICT:\tfound" in said
    assert "REGION_COUNT:\t1" in said
    assert (tmp_path / "change.tif").is_file()


def test_answers_are_subtracted(valley, tmp_path):
    script = SCRIPTS / "answer_rasters.py"
    engine_python(script, valley, tmp_path, "forest", "houses")
    said = run(
        "aether:difference",
        f"FIRST={tmp_path / 'forest.tif'}",
        f"SECOND={tmp_path / 'houses.tif'}",
        f"OUTPUT={tmp_path / 'difference.tif'}",
    )
    assert "MEASURE_USED:\trelevance" in said
    assert (tmp_path / "difference.tif").is_file()
