"""An evaluation from request to report, on a small scene of classes."""

from __future__ import annotations

import dataclasses
import json
import re
import shutil
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from embedding_rasters import (
    NORTH_UP,
    quantised,
    unit_vectors,
    write_raster,
)

from aether_qgis.engine.bundle import save_manifest
from aether_qgis.engine.errors import (
    AetherError,
    BundleError,
    CancelledError,
    OutputError,
    PointsError,
    TrainingError,
)
from aether_qgis.engine.evaluation.evaluate import evaluate
from aether_qgis.engine.evaluation.retrieval import area_under_curve
from aether_qgis.engine.profiles import ALPHAEARTH, EmbeddingProfile
from aether_qgis.engine.progress import RequestProgress
from aether_qgis.engine.protocol import EvaluateRequest
from aether_qgis.engine.towers.loaded import pixel_backend, text_tower

SIZE = 60
HOSTILE = '<script>alert("&$x$")</script>'


@pytest.fixture(scope="module")
def stored():
    """Three stripes of noisy vectors, a class each."""
    centres = unit_vectors(1, 3)
    stripes = centres.repeat(SIZE // 3, axis=2).repeat(SIZE, axis=1)
    vectors = stripes + 0.8 * unit_vectors(SIZE, SIZE, 1)
    return quantised(vectors / np.linalg.norm(vectors, axis=0))


@pytest.fixture
def raster(stored, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    return write_raster(folder / "r.tif", stored, NORTH_UP, nodata=-128)


def places(count=240):
    """(column, row, class number) of pixels all over the scene."""
    rng = np.random.default_rng(2)
    columns, rows = rng.integers(0, SIZE, (2, count))
    return [
        (int(c), int(r), int(c) // (SIZE // 3))
        for c, r in zip(columns, rows, strict=True)
    ]


def write_labels(path, fields, rows):
    head = {"format": "aether-labels-1", "fields": list(fields)}
    lines = [head]
    for column, row, values in rows:
        x, y = NORTH_UP @ (column + 0.5, row + 0.5)
        lines.append({"x": x, "y": y, "values": values})
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return path


@pytest.fixture
def run(raster, tmp_path):
    """Evaluate labels on the scene; return the result."""
    out = tmp_path / "out"
    out.mkdir()

    def evaluate_on(values_of, fields=("use",), progress=None, **options):
        rows = [(c, r, values_of(c, r, n)) for c, r, n in places()]
        labels = write_labels(tmp_path / "in" / "l.jsonl", fields, rows)
        request = EvaluateRequest(
            raster=str(raster),
            labels=str(labels),
            json_path=options.pop("json_path", str(out / "report.json")),
            report_path=options.pop("report_path", str(out / "report.html")),
            seeds=options.pop("seeds", 2),
            source="labels of the test",
            **options,
        )
        return evaluate(request, progress or RequestProgress())

    return evaluate_on


NAMES = ("water", "corn_field", "woods")


def by_class(column, row, number):
    return [NAMES[number]]


def figures_of(result):
    return json.loads(Path(result.json_path).read_text("utf-8"))


def page_of(result):
    return Path(result.report_path).read_text("utf-8")


def test_classes_that_the_vectors_tell_are_told(run, tmp_path):
    result = run(by_class)
    assert result.figures["raw linear macro F1"] > 0.9
    assert result.figures["raw hidden accuracy"] > 0.9
    assert result.samples == 240
    assert (result.outside, result.without_data) == (0, 0)
    assert result.device.startswith("CPU")
    out = {path.name for path in (tmp_path / "out").iterdir()}
    assert out == {"report.json", "report.html"}


def test_the_json_holds_settings_counts_and_every_seed(run, bundle):
    report = figures_of(run(by_class, seeds=3))
    assert report["format"] == "aether-evaluation-1"
    assert report["settings"]["seeds"] == 3
    assert report["settings"]["learning_rate"] == 0.001
    assert report["counts"]["samples"] == 240
    assert report["names"] == sorted(NAMES)
    provenance = report["provenance"]
    assert provenance["bundle"] == bundle.manifest.name
    assert bundle.identity.endswith(provenance["bundle_checksum"])
    assert "Google" in provenance["attribution"]
    assert len(report["results"]["probes"]) == 4
    for probe in report["results"]["probes"]:
        figure = probe["figures"]["macro F1"]
        assert len(figure["per_seed"]) == 3
        assert figure["mean"] == pytest.approx(np.mean(figure["per_seed"]))
        spread = np.std(figure["per_seed"], ddof=1)
        assert figure["sd"] == pytest.approx(spread)


def test_numbers(run):
    result = run(lambda c, r, n: [1e5 * n + r], ("price",), task="regression")
    assert result.figures["raw linear R²"] > 0.8
    assert "labelled: price" in page_of(result)


def test_shares_in_blocks(run):
    result = run(
        lambda c, r, n: [0.1 + 0.4 * n, 0.9 - 0.4 * n],
        ("a", "b"),
        task="distribution",
        split="blocks",
        block_size_m=50,
    )
    report = figures_of(result)
    assert result.figures["raw linear KL"] < 0.05
    assert result.figures["raw linear L1"] < 0.3
    assert 100 < report["counts"]["blocks"] <= 144
    assert "square blocks of 50 m" in page_of(result)


def test_retrieval_ranks_by_the_cosine_with_the_text(run, stored, bundle):
    result = run(
        by_class,
        task="retrieval",
        class_texts={"water": ("a lake", "the  sea")},
        cutoffs=(10, 1000),
    )
    report = figures_of(result)["results"]["classes"]
    by_name = {one["name"]: one for one in report}
    assert [one["text"] for one in by_name["water"]["texts"]] == [
        "a lake",
        "the sea",
    ]
    assert by_name["corn_field"]["texts"][0]["text"] == "corn field"
    rows, columns, numbers = np.array([(r, c, n) for c, r, n in places()]).T
    backend = pixel_backend(bundle, "cpu", "auto").backend
    full = np.zeros((64, backend.batch_pixels), np.int8)
    full[:, :240] = stored[:, rows, columns]
    vectors = EmbeddingProfile(ALPHAEARTH, -128).decode(full)
    aligned = backend.align(vectors)[:, :240].T
    expected = [
        area_under_curve(aligned @ vector, numbers == 0)
        for vector in text_tower(bundle).encode(["a lake", "the sea"])
    ]
    water = by_name["water"]["figures"]["AUC"]
    assert water["mean"] == pytest.approx(np.mean(expected))
    assert water["sd_over_texts"] == pytest.approx(np.std(expected, ddof=1))
    assert "precision at 10" in by_name["water"]["figures"]
    assert "precision at 1000" not in by_name["water"]["figures"]
    means = [one["figures"]["AUC"]["mean"] for one in report]
    assert result.figures["aligned AUC"] == pytest.approx(np.mean(means))


@pytest.mark.parametrize("task", ["classification", "retrieval"])
def test_the_same_request_gives_the_same_page(run, task):
    first = page_of(run(by_class, task=task))
    assert page_of(run(by_class, task=task)) == first


class Balanced(HTMLParser):
    """Checks that tags are closed, and that nothing is loaded."""

    def __init__(self):
        super().__init__()
        self.open = []
        self.seen = set()

    def handle_starttag(self, tag, attributes):
        self.seen.add(tag)
        names = dict(attributes)
        assert "src" not in names
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.seen.add(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.mark.parametrize("task", ["classification", "retrieval"])
def test_the_page_is_whole_and_alone(run, task):
    page = page_of(run(by_class, task=task))
    parser = Balanced()
    parser.feed(page)
    assert parser.open == []
    assert {"svg", "table", "h1"} <= parser.seen
    assert not parser.seen & {"script", "link", "img", "iframe"}
    # Names of XML vocabularies are no addresses that are visited.
    assert not re.findall(r"(?:href|src)=\"(?!#)[^\"]*\"", page)
    assert "@import" not in page
    assert "url(h" not in page


def test_text_of_the_layer_is_escaped(run):
    named = (HOSTILE, "$b$", "c")
    for task in ("classification", "retrieval"):
        page = page_of(run(lambda c, r, n: [named[n]], (HOSTILE,), task=task))
        assert "<script" not in page
        assert "&lt;script&gt;" in page


def test_what_is_left_out_is_counted(run):
    def some(column, row, number):
        if row < 10:
            return [None]
        return ["rare" if (column, row) == places()[-1][:2] else NAMES[number]]

    result = run(some)
    counts = figures_of(result)["counts"]
    assert counts["without_label"] == result.without_label > 0
    assert counts["classes_left_out"] == {"rare": 1}
    assert counts["places"] == 240
    assert "Left out: without a label" in page_of(result)


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
