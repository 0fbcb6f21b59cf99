"""A bundle built on another knows its places and all the other knew."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from alignment_scene import Recording, training_request
from plain_towers import aligned

from aether_qgis.engine.alignment.base import base_of
from aether_qgis.engine.alignment.train import train
from aether_qgis.engine.bundles.bundle import load_bundle
from aether_qgis.engine.bundles.manifest import Manifest, save_manifest
from aether_qgis.engine.errors import BundleError
from aether_qgis.engine.rasters.reader import open_embedding_raster
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.bundle_export import read_towers
from aether_qgis.engine.towers.loading import text_tower
from aether_qgis.engine.towers.running import pixel_aligner, text_aligner
from aether_qgis.engine.towers.text import SENSE_DIMENSION
from aether_qgis.engine.words.query_vector import query_words, senses

STARTER = "landcover-starter"


@pytest.fixture(scope="module", params=["robust", "linear"])
def bundle(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param)
    wanted = training_request(folder, recipe=request.param)
    return load_bundle(train(wanted, RequestProgress()).bundle)


def unit_rows(count, width, seed=1):
    rows = np.random.default_rng(seed).standard_normal((count, width))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(
        np.float32
    )


def test_both_towers_are_what_their_weights_say(bundle):
    pixels, head = read_towers(bundle)
    vectors = unit_rows(300, 64)
    given = senses(["harbour", "Wald", "a cafe by the sea", "glacier"])

    assert pixel_aligner(pixels)(vectors) == pytest.approx(
        aligned(pixels, vectors), abs=1e-5
    )
    assert text_aligner(head)(given) == pytest.approx(
        aligned(head, given), abs=1e-4
    )


def test_the_first_numbers_are_the_bases(bundle):
    vectors = unit_rows(50, 64)
    pixels, _ = read_towers(bundle)
    base, _ = read_towers(load_bundle(STARTER))

    joint = pixel_aligner(pixels)(vectors)
    alone = pixel_aligner(base)(vectors)

    assert joint[:, : alone.shape[1]] == pytest.approx(
        alone / np.sqrt(2), abs=1e-5
    )


def test_its_own_words_count_for_its_own_part(bundle):
    tower = text_tower(bundle)
    width = load_bundle(STARTER).manifest.aligned_dimension
    shares = {}
    for text in ("harbour", "an igloo on the ice shelf"):
        vector = query_words(tower, [text], []).query.vectors[0]
        spread = read_towers(bundle)[1].weights
        own = vector[width:] @ spread["spread.own"] @ vector[width:]
        base = vector[:width] @ spread["spread.base"] @ vector[:width]
        shares[text] = np.sqrt(own) / (np.sqrt(own) + np.sqrt(base))

    assert shares["harbour"] > 0.6
    assert shares["an igloo on the ice shelf"] < 0.3


def test_its_kinds_are_understood_and_named(bundle):
    assert "harbour" in bundle.manifest.own_kinds
    assert bundle.manifest.training["base"] == STARTER
    assert bundle.manifest.text_dimension == SENSE_DIMENSION
    card = (bundle.folder / "README.md").read_text("utf-8")
    assert f"Built on `{STARTER}`" in card
    assert "Dynamic World" in bundle.manifest.attribution


def test_none_builds_on_nothing(tmp_path):
    wanted = training_request(tmp_path, base="")
    manifest = load_bundle(train(wanted, RequestProgress()).bundle).manifest
    assert manifest.pixel_tower["kind"] == "identity"
    assert manifest.training["base"] == ""


def test_a_bundle_with_a_base_may_be_a_base_itself(bundle, tmp_path):
    wanted = training_request(
        tmp_path, recipe="linear", base=str(bundle.folder)
    )
    second = load_bundle(train(wanted, RequestProgress()).bundle)
    own = bundle.manifest.aligned_dimension
    assert second.manifest.aligned_dimension == own + 64


def changed(bundle, folder, **values):
    """Return a copy of a bundle whose manifest says something else."""
    folder.mkdir()
    for path in bundle.folder.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    facts = json.loads((folder / "bundle.json").read_text("utf-8"))
    save_manifest(folder, Manifest(**{**facts, **values}))
    return str(folder)


@pytest.fixture
def raster(tmp_path):
    with open_embedding_raster(training_request(tmp_path).raster) as opened:
        yield opened


def test_a_base_of_another_encoder_is_refused(bundle, raster, tmp_path):
    other = changed(
        bundle,
        tmp_path / "other",
        text_encoder={"kind": "hosted", "model": "big", "url": "https://x"},
    )
    with pytest.raises(BundleError, match="built on, because .* “big”"):
        base_of(other, raster, RequestProgress())


def test_a_base_of_other_embeddings_is_refused(bundle, raster, tmp_path):
    other = changed(bundle, tmp_path / "other", embedding_profile="tessera-v1")
    with pytest.raises(BundleError, match="was trained on"):
        base_of(other, raster, RequestProgress())


def test_a_base_that_is_not_there_is_named(raster, tmp_path):
    with pytest.raises(BundleError, match="There is no model bundle"):
        base_of(str(Path(tmp_path, "none")), raster, RequestProgress())


def test_the_default_is_left_aside_for_other_embeddings(raster, monkeypatch):
    progress = Recording()
    monkeypatch.setattr(type(raster), "profile", object(), raising=False)
    assert base_of(STARTER, raster, progress) is None
    assert progress.logs == [
        "Built without a base: “Land cover (starter)” reads other embeddings "
        "than the raster holds."
    ]
