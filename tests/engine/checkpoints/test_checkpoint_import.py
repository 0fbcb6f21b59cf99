"""An imported bundle answers with its own text encoder, or says why not."""

from __future__ import annotations

import json

import numpy as np
import pytest

pytest.importorskip("torch", reason="the training layer is not installed")

from checkpoint_files import saved

from aether_qgis.engine.bundles.bundle import load_bundle
from aether_qgis.engine.bundles.listing import list_bundles
from aether_qgis.engine.checkpoints.importing import (
    import_checkpoint,
)
from aether_qgis.engine.errors import (
    AetherError,
    BundleError,
    CheckpointError,
)
from aether_qgis.engine.protocol import (
    ImportCheckpointRequest,
)
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.loading import text_tower
from aether_qgis.engine.words.query_vector import aligned_texts

URL = "https://api.example.org/v1/embeddings"
MODEL = "text-embedding-3-large"
ENDPOINT = {"endpoint_url": URL, "endpoint_model": MODEL}


@pytest.fixture
def checkpoint(tmp_path):
    (tmp_path / "in").mkdir()
    return saved(tmp_path / "in" / "city.pth")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "bundles" / "city"


@pytest.fixture
def bring_in(checkpoint, folder):
    def run(**options):
        request = ImportCheckpointRequest(
            str(checkpoint), str(folder), **options
        )
        import_checkpoint(request, RequestProgress())
        return load_bundle(str(folder))

    return run


def vector(seed):
    return np.random.default_rng(seed).normal(size=384).tolist()


def name_text_model(model):
    def change(objects):
        text = {"backend": "openai", "openai_model": model}
        objects["hyper_parameters"] = {"text": text}

    return change


def test_the_picker_reads_what_was_said(bring_in, folder):
    bring_in(title="Town", place="Town, Land", year=2024, **ENDPOINT)
    info = list_bundles([str(folder)])[-1]
    assert (info.title, info.place, info.year) == ("Town", "Town, Land", 2024)
    assert (info.endpoint_url, info.endpoint_model) == (URL, MODEL)
    assert (info.text_dimension, info.recipe) == (384, "aether")
    assert not info.problem


def test_without_an_endpoint_no_text_is_answered(bring_in):
    with pytest.raises(BundleError, match="import its checkpoint again"):
        text_tower(bring_in())


def test_the_note_says_which_encoder_the_checkpoint_names(
    bring_in, checkpoint
):
    saved(checkpoint, name_text_model(MODEL))
    with pytest.raises(BundleError, match=f"checkpoint names {MODEL}, 384"):
        text_tower(bring_in())


def test_another_model_than_the_checkpoint_names_is_refused(
    bring_in, checkpoint, folder
):
    saved(checkpoint, name_text_model(MODEL))
    with pytest.raises(CheckpointError, match="answers would be wrong"):
        bring_in(endpoint_url=URL, endpoint_model="all-minilm")
    assert not folder.exists()


def test_a_provider_before_the_model_is_no_other_model(bring_in, checkpoint):
    saved(checkpoint, name_text_model(MODEL))
    bundle = bring_in(endpoint_url=URL, endpoint_model=f"openai/{MODEL}")
    assert bundle.manifest.text_encoder["model"] == f"openai/{MODEL}"


@pytest.mark.parametrize(
    ("url", "model"),
    [
        ("", MODEL),
        (URL, ""),
        ("file:///etc/passwd", MODEL),
        ("https://me:word@example.org", MODEL),  # pragma: allowlist secret
        ("example.org/v1", MODEL),
    ],
)
def test_half_an_endpoint_is_refused(bring_in, url, model):
    with pytest.raises(CheckpointError, match="give both, or neither"):
        bring_in(endpoint_url=url, endpoint_model=model)


def test_given_vectors_are_used_at_unit_length(bring_in):
    bundle = bring_in(**ENDPOINT)
    given = np.array(vector(1))
    once = text_tower(bundle, {"a park": given.tolist()}).encode(["a park"])
    thrice = text_tower(bundle, {"a park": (3 * given).tolist()})
    assert np.allclose(thrice.encode(["a park"]), once, atol=1e-6)
    assert np.linalg.norm(once) == pytest.approx(1, abs=1e-5)


def test_vectors_of_one_request_are_gone_in_the_next(bring_in):
    bundle = bring_in(**ENDPOINT)
    first = text_tower(bundle, {"a park": vector(1)}).encode(["a park"])
    second = text_tower(bundle, {"a park": vector(2)}).encode(["a park"])
    assert not np.allclose(first, second, atol=0.1)
    with pytest.raises(BundleError, match="no vector of “a park”"):
        text_tower(bundle, {}).encode(["a park"])


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({}, f"hosted text encoder “{MODEL}” at {URL}"),
        ({"a lake": vector(1)}, "no vector of “a park”"),
        ({"a park": vector(1)[:256]}, "gave 256 numbers .* takes 384"),
        ({"a park": [0.0] * 384}, "zero or not finite"),
        ({"a park": [float("nan")] * 384}, "zero or not finite"),
        ({"a park": [float("inf")] * 384}, "zero or not finite"),
    ],
)
def test_a_query_without_right_vectors_is_refused_and_writes_nothing(
    bring_in, ask, alphaearth_raster, folder, tmp_path, given, words
):
    bring_in(**ENDPOINT)
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(BundleError, match=words):
        ask(
            alphaearth_raster,
            "a park",
            out,
            bundle=str(folder),
            sentence_vectors=given,
        )
    assert list(out.iterdir()) == []


def test_a_query_with_vectors_is_answered(
    bring_in, ask, alphaearth_raster, folder
):
    bring_in(**ENDPOINT)
    result = ask(
        alphaearth_raster,
        "a  park ",
        bundle=str(folder),
        sentence_vectors={"a park": vector(1), "noise": vector(2)},
        negative=("noise",),
    )
    assert result.bundle == "city"
    assert -1 <= result.summary.minimum < result.summary.maximum <= 1


def test_vectors_do_not_replace_the_installed_encoder(bundle):
    expected = aligned_texts(text_tower(bundle), ["a park"])
    given = text_tower(bundle, {"a park": vector(1)})
    found = aligned_texts(given, ["a park"])
    assert np.array_equal(found, expected)


def test_an_existing_bundle_is_replaced(bring_in, folder):
    bring_in(title="Old")
    bring_in(title="New")
    assert load_bundle(str(folder)).manifest.title == "New"
    assert [path.name for path in folder.parent.iterdir()] == ["city"]


def test_a_folder_with_other_files_is_kept(bring_in, folder):
    folder.mkdir(parents=True)
    (folder / "thesis.txt").write_text("years of work")
    with pytest.raises(AetherError, match="choose a new"):
        bring_in()
    assert [path.name for path in folder.iterdir()] == ["thesis.txt"]


def test_a_refused_checkpoint_keeps_the_bundle_that_is_there(
    bring_in, checkpoint, folder
):
    bring_in(title="Old")
    checkpoint.write_bytes(b"no checkpoint")
    with pytest.raises(CheckpointError):
        bring_in(title="New")
    assert load_bundle(str(folder)).manifest.title == "Old"


def test_the_card_and_the_manifest_hold_no_path_of_the_user(
    bring_in, folder, checkpoint
):
    bring_in(**ENDPOINT)
    for name in ("README.md", "bundle.json"):
        assert str(checkpoint.parent) not in (folder / name).read_text()
    assert json.loads((folder / "bundle.json").read_text())["licence"]
