"""The main job through ``qgis_process``."""

from __future__ import annotations

import json
import os
import subprocess

import pytest
from conftest import ENGINE_PYTHON, ROOT, need

WRAPPER = ROOT / "scripts" / "qgis_process"


@pytest.fixture(autouse=True)
def installed():
    need("qgis_process")


@pytest.fixture
def outputs(tmp_path):
    return {
        "SIMILARITY": str(tmp_path / "similarity.tif"),
        "REGIONS": str(tmp_path / "regions.gpkg"),
    }


def _run(*arguments, text="", environment=None):
    return subprocess.run(
        [str(argument) for argument in arguments],
        input=text,
        text=True,
        capture_output=True,
        timeout=300,
        env={**os.environ, **(environment or {})},
    )


def test_it_takes_arguments(scene, outputs, tmp_path):
    done = _run(
        WRAPPER,
        "run",
        "aether:textquery",
        "--",
        f"INPUT={scene}",
        "QUERY=a town with houses",
        "K=5",
        *(f"{name}={path}" for name, path in outputs.items()),
    )
    assert done.returncode == 0, done.stderr
    assert "REGION_COUNT:\t5" in done.stdout
    assert "Computing on: " in done.stdout
    written = {path.name for path in tmp_path.iterdir()}
    assert written == {"similarity.tif", "regions.gpkg"}


def test_it_takes_json_on_standard_input(scene, outputs):
    done = _run(
        WRAPPER,
        "run",
        "aether:textquery",
        "-",
        text=json.dumps(
            {
                "inputs": {
                    "INPUT": str(scene),
                    "QUERY": "corn fields",
                    "NOT_QUERY": "forest",
                    "THRESHOLD_MODE": "percentile",
                    "THRESHOLD": 99,
                    "K": 3,
                    **outputs,
                }
            }
        ),
    )
    results = json.loads(done.stdout)["results"]
    assert results["REGION_COUNT"] == 3
    assert 0 < results["MAX_SIMILARITY"] <= 1
    assert results["DEVICE_USED"]
    assert results["SIMILARITY"] == outputs["SIMILARITY"]


def test_an_error_is_one_sentence_and_leaves_nothing(scene, outputs, tmp_path):
    done = _run(
        WRAPPER,
        "run",
        "aether:textquery",
        "--",
        f"INPUT={scene}",
        "QUERY=woods",
        "MODEL=no-such-bundle",
        *(f"{name}={path}" for name, path in outputs.items()),
    )
    assert done.returncode != 0
    assert "no-such-bundle" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_zip_works_in_an_empty_profile(scene, outputs, empty_profile):
    done = _run(
        "qgis_process",
        "run",
        "aether:textquery",
        "--",
        f"INPUT={scene}",
        "QUERY=a river or lake",
        *(f"{name}={path}" for name, path in outputs.items()),
        environment={
            "QGIS_CUSTOM_CONFIG_PATH": str(empty_profile),
            "AETHER_ENGINE_PYTHON": ENGINE_PYTHON,
            "QT_QPA_PLATFORM": "offscreen",
        },
    )
    assert done.returncode == 0, done.stderr
    assert "REGION_COUNT:\t20" in done.stdout
