"""An evaluation from request to report, on a small scene of classes."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from evaluation_scene import (
    NAMES,
    by_class,
    page_of,
    places,
    runner,
    stripes,
    write_scene,
)

from aether_qgis.engine.evaluation.retrieval import area_under_curve
from aether_qgis.engine.rasters.profiles.alphaearth import PROFILE
from aether_qgis.engine.towers.loading import pixel_backend, text_tower
from aether_qgis.engine.words.query_vector import aligned_texts

HOSTILE = '<script>alert("&$x$")</script>'


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


def figures_of(result):
    return json.loads(Path(result.json_path).read_text("utf-8"))


def test_classes_that_the_vectors_tell_are_reported(run, tmp_path):
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
    vectors = PROFILE.decode(full)
    aligned = backend.align(vectors)[:, :240].T
    expected = [
        area_under_curve(aligned @ vector, numbers == 0)
        for vector in aligned_texts(text_tower(bundle), ["a lake", "the sea"])
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
