"""Two years through ``qgis_process``."""

from __future__ import annotations

import subprocess

import pytest
from conftest import ENGINE_PYTHON, ROOT, need

WRAPPER = ROOT / "scripts" / "qgis_process"
BUILT_ON = ["--changed", "0", "32", "20", "--of", "90", "46"]
"""A piece of forest."""


@pytest.fixture
def years(tmp_path):
    """A small scene, and the same with houses in the woods."""
    need("qgis_process")
    later = tmp_path / "later.tif"
    make_scene = ROOT / "scripts" / "make_demo_scene.py"
    change_it = ROOT / "tests" / "plugin" / "changed_scene.py"
    for command in (
        [make_scene, tmp_path, "--size", "256"],
        [change_it, tmp_path / "valley.tif", later, *BUILT_ON],
    ):
        subprocess.run([ENGINE_PYTHON, *command], check=True)
    return tmp_path / "valley.tif", later


def test_what_was_built_is_found(years, tmp_path):
    done = subprocess.run(
        [
            WRAPPER,
            "run",
            "aether:change",
            "--",
            *(f"INPUT={year}" for year in years),
            "YEARS=2019, 2023",
            "QUERY=buildings",
            f"CHANGE={tmp_path / 'change.tif'}",
            f"REGIONS={tmp_path / 'places.gpkg'}",
        ],
        text=True,
        capture_output=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert "VERDICT:\tfound" in done.stdout
    assert "REGION_COUNT:\t1" in done.stdout
    assert (tmp_path / "change.tif").is_file()
