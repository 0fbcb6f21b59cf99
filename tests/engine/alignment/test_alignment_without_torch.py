"""Who has only the first layer of packages can train, and ask."""

from __future__ import annotations

import sys

import pytest
import rasterio
from alignment_scene import training_request
from engine_process import ROOT, Engine

from aether_qgis.engine.protocol import (
    EvaluateRequest,
    ImportCheckpointRequest,
    QueryRequest,
    encode,
    request_message,
)

sys.path.insert(0, str(ROOT / "tests"))

from without_packages import TRAINING, without_packages


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    site = tmp_path_factory.mktemp("site")
    path = str(without_packages(site, *TRAINING, "matplotlib"))
    engine = Engine(PYTHONPATH=path)
    yield engine
    engine.end()


def reply(engine, request):
    engine.send(encode(request_message(1, request)))
    return engine.reply()


@pytest.mark.parametrize("recipe", ["linear", "robust"])
def test_a_bundle_trained_without_torch_answers(engine, tmp_path, recipe):
    request = training_request(tmp_path, recipe=recipe, device="auto")

    trained = reply(engine, request)["result"]
    answer = reply(
        engine,
        QueryRequest(
            request.raster,
            ("harbour",),
            str(tmp_path / "similarity.tif"),
            str(tmp_path / "regions.gpkg"),
            bundle=request.bundle,
        ),
    )["result"]

    assert trained["device"] == "CPU"
    assert trained["metrics"]["held_out_mean_auc"] > 0.8
    with rasterio.open(answer["similarity_path"]) as raster:
        # Stripes of 16 rows; answers lie north-up, the ground south-up.
        stripes = raster.read(1)[::-1].reshape(8, 16, -1).mean(axis=(1, 2))
    assert min(stripes[[0, 4]]) > max(stripes[[1, 2, 3, 5, 6, 7]])


@pytest.mark.parametrize(
    ("request_of", "lacks"),
    [
        (lambda f: training_request(f, recipe="aether"), "torch"),
        (lambda f: ImportCheckpointRequest("a.pth", str(f / "b")), "torch"),
        (lambda f: EvaluateRequest("r", "l", "j", "h"), "matplotlib"),
    ],
    ids=["aether", "checkpoint", "report"],
)
def test_what_needs_more_names_it_and_its_layer(
    engine, tmp_path, request_of, lacks
):
    error = reply(engine, request_of(tmp_path))["error"]

    assert error["data"]["kind"] == "MissingPackagesError"
    said = error["message"]
    assert said.startswith(f"The engine's Python lacks {lacks} ")
    assert "choose deep training" in said and "aether:installengine" in said
