"""What an evaluation refuses, and that it leaves nothing then."""

from __future__ import annotations

import dataclasses
import json
import shutil

import numpy as np
import pytest
from evaluation_scene import by_class, page_of, runner, stripes, write_scene
from rasterio.shutil import copy

from aether_qgis.engine.bundles.manifest import save_manifest
from aether_qgis.engine.errors import (
    AetherError,
    BundleError,
    CancelledError,
    OutputError,
    PointsError,
    TrainingError,
)
from aether_qgis.engine.evaluation.evaluate import evaluate
from aether_qgis.engine.protocol import EvaluateRequest
from aether_qgis.engine.runtime.progress import RequestProgress


@pytest.fixture(scope="module")
def stored():
    return stripes()


@pytest.fixture
def raster(stored, tmp_path):
    return write_scene(tmp_path, stored)


@pytest.fixture
def run(raster, tmp_path):
    """Evaluate labels on the scene; return the result."""
    return runner(raster, tmp_path)


class CancelsAfter(RequestProgress):
    def __init__(self, share):
        super().__init__()
        self.share = share

    def step(self, template, fraction, **values):
        if fraction >= self.share:
            self.cancel()
        super().step(template, fraction, **values)


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.95])
def test_a_cancel_leaves_an_old_report_as_it_was(run, tmp_path, share):
    old = tmp_path / "out" / "report.html"
    old.write_text("old")
    with pytest.raises(CancelledError):
        run(by_class, progress=CancelsAfter(share))
    assert [path.name for path in (tmp_path / "out").iterdir()] == [old.name]
    assert old.read_text() == "old"


@pytest.mark.parametrize(
    ("options", "kind", "sentence"),
    [
        ({"task": "guess"}, TrainingError, "asked for “guess”"),
        ({"split": "half"}, TrainingError, "asked for “half”"),
        ({"seeds": 0}, TrainingError, "number of seeds is 0"),
        ({"block_size_m": 0.0}, TrainingError, "side of a block is 0"),
        ({"block_size_m": float("nan")}, TrainingError, "side of a block"),
        ({"cutoffs": (10, 0)}, TrainingError, "k = 0"),
        ({"device": "tpu"}, AetherError, "no device “tpu”"),
        ({"bundle": "gone"}, BundleError, "no model bundle “gone”"),
        (
            {"split": "blocks", "block_size_m": 1e6},
            PointsError,
            "1 block.*smaller side",
        ),
        (
            {"task": "retrieval", "class_texts": {"moon": ("a moon",)}},
            PointsError,
            "texts for the class “moon”",
        ),
        (
            {"task": "retrieval", "class_texts": {"water": ("x" * 600,)}},
            AetherError,
            "has 600 characters",
        ),
        ({"report_path": "/no/such/r.html"}, OutputError, "does not exist"),
    ],
)
def test_an_error_is_one_sentence_and_leaves_nothing(
    run, tmp_path, options, kind, sentence
):
    with pytest.raises(kind, match=sentence):
        run(by_class, **options)
    assert list((tmp_path / "out").iterdir()) == []


def test_inputs_are_not_replaced(run, tmp_path, raster):
    for path in (raster, tmp_path / "in" / "l.jsonl"):
        with pytest.raises(OutputError, match="would replace"):
            run(by_class, json_path=str(path))
    same = str(tmp_path / "out" / "same")
    with pytest.raises(OutputError, match="both be written"):
        run(by_class, json_path=same, report_path=same)


@pytest.mark.parametrize(
    ("encoder", "sentence"),
    [
        ({"kind": "unknown", "note": "not named"}, "answers no text"),
        (
            {"kind": "hosted", "url": "http://localhost/v1", "model": "m"},
            "no vector of “corn field”",
        ),
    ],
)
def test_a_bundle_without_its_encoder_answers_no_retrieval(
    run, bundle, tmp_path, encoder, sentence
):
    folder = tmp_path / "bundle"
    shutil.copytree(bundle.folder, folder)
    save_manifest(
        folder, dataclasses.replace(bundle.manifest, text_encoder=encoder)
    )
    with pytest.raises(BundleError, match=sentence):
        run(by_class, task="retrieval", bundle=str(folder))
    assert run(by_class, bundle=str(folder)).samples == 240


def test_a_hosted_bundle_takes_the_vectors_of_the_request(
    run, bundle, tmp_path
):
    folder = tmp_path / "bundle"
    shutil.copytree(bundle.folder, folder)
    encoder = {"kind": "hosted", "url": "http://localhost/v1", "model": "m"}
    save_manifest(
        folder, dataclasses.replace(bundle.manifest, text_encoder=encoder)
    )
    rng = np.random.default_rng(3)
    given = {
        text: tuple(rng.normal(size=bundle.manifest.text_dimension).tolist())
        for text in ("water", "corn field", "woods")
    }
    result = run(
        by_class,
        task="retrieval",
        bundle=str(folder),
        sentence_vectors=given,
    )
    assert 0 <= result.figures["aligned AUC"] <= 1


@pytest.mark.parametrize("name", ["/", "", "out"])
@pytest.mark.parametrize("which", ["json_path", "report_path"])
def test_a_folder_is_no_place_for_a_report(run, tmp_path, name, which):
    path = str(tmp_path / name) if name == "out" else name
    with pytest.raises(OutputError, match="is no name of a file"):
        run(by_class, **{which: path})
    assert list((tmp_path / "out").iterdir()) == []


def test_two_ways_to_write_one_path_are_one_file(run, tmp_path):
    twice = tmp_path / "out" / ".." / "out" / "report.json"
    with pytest.raises(OutputError, match="both be written"):
        run(by_class, report_path=str(twice))


def test_what_a_vrt_is_made_of_is_not_replaced(run, tmp_path, raster):
    vrt = tmp_path / "in" / "r.vrt"
    copy(raster, vrt, driver="VRT")
    before = raster.read_bytes()
    with pytest.raises(OutputError, match="would replace"):
        run(by_class, raster=str(vrt), json_path=str(raster))
    assert raster.read_bytes() == before


def test_half_a_character_in_a_class_is_replaced(run):
    result = run(lambda c, r, n: ["abc"[n] + "\ud800"], task="retrieval")
    assert "a?" in page_of(result)


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_places_that_are_nowhere_are_left_out(run, tmp_path, bad):
    labels = tmp_path / "in" / "l.jsonl"
    result = run(by_class)
    ring = [[bad, 0.0], [0.0, 1.0], [1.0, 1.0]]
    with labels.open("a") as file:
        for place in ({"x": bad, "y": 0.0}, {"polygon": [ring]}):
            file.write("\n" + json.dumps({**place, "values": ["water"]}))
    request = EvaluateRequest(
        raster=str(tmp_path / "in" / "r.tif"),
        labels=str(labels),
        json_path=result.json_path,
        report_path=result.report_path,
        seeds=1,
    )
    assert evaluate(request, RequestProgress()).outside == 2


def test_places_that_are_all_nowhere_are_refused(raster, tmp_path):
    rows = [{"x": None, "y": 0.0, "values": ["a"]}] * 30
    head = {"format": "aether-places-1", "columns": ["use"]}
    labels = tmp_path / "in" / "l.jsonl"
    labels.write_text("\n".join(map(json.dumps, [head, *rows])))
    request = EvaluateRequest(
        raster=str(raster),
        labels=str(labels),
        json_path=str(tmp_path / "r.json"),
        report_path=str(tmp_path / "r.html"),
    )
    with pytest.raises(PointsError, match="None of the 30 .* numbers"):
        evaluate(request, RequestProgress())


def test_a_number_that_is_too_large_is_named(run):
    with pytest.raises(PointsError, match="Line 2 .* is damaged"):
        run(lambda c, r, n: [10**400], task="regression")
