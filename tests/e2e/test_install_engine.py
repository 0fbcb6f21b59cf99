"""From the zip in an empty profile to an answer, without any network."""

from __future__ import annotations

import json
import os
import subprocess

import pytest
from conftest import ROOT, need

WHEELS = ROOT / "build" / "wheelhouse"


@pytest.fixture
def run(empty_profile):
    """Run an algorithm of the zip in its profile; return its results."""
    need("qgis_process")
    unset = ("AETHER_ENGINE_PYTHON", "PYTHONPATH", "VIRTUAL_ENV")
    kept = {k: v for k, v in os.environ.items() if k not in unset}

    def call(algorithm, **inputs):
        done = subprocess.run(
            ["qgis_process", "run", f"aether:{algorithm}", "-"],
            input=json.dumps({"inputs": inputs}),
            text=True,
            capture_output=True,
            timeout=300,
            env={
                **kept,
                "QGIS_CUSTOM_CONFIG_PATH": str(empty_profile),
                "QT_QPA_PLATFORM": "offscreen",
                "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
            },
        )
        assert "Traceback" not in done.stderr
        return done

    return call


def test_an_empty_profile_says_how_to_install_then_installs_and_answers(
    run, scene, tmp_path
):
    query = {
        "INPUT": str(scene),
        "QUERY": "a river or lake",
        "SIMILARITY": str(tmp_path / "s.tif"),
        "REGIONS": str(tmp_path / "r.gpkg"),
    }
    refused = run("textquery", **query)
    assert refused.returncode != 0
    assert "aether:installengine" in refused.stderr
    installed = run("installengine", WHEELS=str(WHEELS))
    assert installed.returncode == 0, installed.stderr
    made = json.loads(installed.stdout)["results"]["ENVIRONMENT"]
    assert made.endswith("engine-1")
    answered = run("textquery", **query)
    assert answered.returncode == 0, answered.stderr
    assert json.loads(answered.stdout)["results"]["REGION_COUNT"] > 0
