"""Fixtures of the engine's tests."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]
# As the engine itself starts: bits must not depend on the number of threads.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# Threads of torch that wait must sleep: those of all workers share the cores.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

from embedding_rasters import write_alphaearth  # noqa: E402

from aether_qgis.engine.bundles.bundle import load_bundle  # noqa: E402
from aether_qgis.engine.protocol import QueryRequest  # noqa: E402
from aether_qgis.engine.query.query import query  # noqa: E402
from aether_qgis.engine.runtime.progress import RequestProgress  # noqa: E402


@pytest.fixture(scope="session")
def bundle():
    return load_bundle("landcover-starter")


@pytest.fixture(scope="session")
def alphaearth_raster(tmp_path_factory):
    """A 64 x 64 raster of random vectors, as AlphaEarth is stored."""
    return write_alphaearth(tmp_path_factory.mktemp("raster") / "ae.tif")


@pytest.fixture
def ask(tmp_path):
    """Answer a query about a raster; return the result."""

    def answer(raster, words="corn fields", folder=tmp_path, **options):
        request = QueryRequest(
            raster=str(raster),
            positive=(words,),
            similarity_path=str(folder / "similarity.tif"),
            regions_path=str(folder / "regions.geojson"),
            **options,
        )
        return query(request, RequestProgress())

    return answer


@pytest.fixture(scope="session")
def shared():
    """The folder of shared data, beside the checkout."""
    if not SHARED.is_dir():
        pytest.skip("../shared is absent: no real AlphaEarth vectors here")
    return SHARED


@pytest.fixture(scope="session")
def make_mosaic(shared, tmp_path_factory):
    """Make a raster of real vectors and its label raster."""
    folder = tmp_path_factory.mktemp("mosaic")

    def make(name, *options):
        raster, labels = folder / f"{name}.tif", folder / f"{name}_labels.tif"
        if not raster.exists():
            subprocess.run(
                [sys.executable, shared / "tools" / "make_mosaic.py", raster]
                + ["--labels", labels, *map(str, options)],
                check=True,
            )
        return raster, labels

    return make
