"""Algorithms that name a Dask scheduler, on an engine without Dask."""

import os
import sys

import processing
import pytest
from conftest import ROOT
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from aether_qgis.client import stop_shared_client

sys.path.insert(0, str(ROOT / "tests"))

from without_packages import DASK, without_packages

pytestmark = pytest.mark.usefixtures("provider", "engine_without_dask")


@pytest.fixture
def engine_without_dask(tmp_path_factory, monkeypatch):
    """The next engine runs in a Python without Dask."""
    folder = without_packages(tmp_path_factory.mktemp("site"), *DASK)
    python = folder / "python"
    python.write_text(
        "#!/bin/sh\n"
        f'export PYTHONPATH="{folder}:$PYTHONPATH"\n'
        f'exec "{os.environ["AETHER_ENGINE_PYTHON"]}" "$@"\n'
    )
    python.chmod(0o755)
    monkeypatch.setenv("AETHER_ENGINE_PYTHON", str(python))
    stop_shared_client()
    yield
    stop_shared_client()


@pytest.fixture
def run(scene, tmp_path):
    """Run an algorithm on the scene."""
    texts = {
        "QUERY": "woods",
        "SIMILARITY": str(tmp_path / "s.tif"),
        "REGIONS": str(tmp_path / "r.gpkg"),
    }

    def run_algorithm(name, **parameters):
        values = {"INPUT": str(scene), **parameters}
        if name == "textquery":
            values = {**texts, **values}
        return processing.run(
            f"aether:{name}", values, feedback=QgsProcessingFeedback()
        )

    return run_algorithm


@pytest.mark.parametrize("name", ["textquery", "buildindex"])
def test_the_sentence_says_what_to_install_and_how(run, name, tmp_path):
    with pytest.raises(QgsProcessingException) as caught:
        run(name, SCHEDULER="tcp://127.0.0.1:9")
    said = str(caught.value)
    assert "lacks Dask" in said and "-m pip install -r" in said
    assert "requirements-cluster.txt" in said and "\n" not in said.strip()
    assert list(tmp_path.glob("*.*")) == []


@pytest.mark.parametrize("name", ["textquery", "buildindex"])
def test_without_a_scheduler_nothing_is_missing(run, name):
    assert run(name)
