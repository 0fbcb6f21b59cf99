"""The recipe ``robust`` on a small land of three kinds of ground."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Optional, Sequence

import numpy as np
import onnxruntime
import pytest
import torch

from aether_qgis.engine.alignment.kinds import find_kinds
from aether_qgis.engine.alignment.measure import held_out_auc
from aether_qgis.engine.alignment.recipe import (
    RecipeSettings,
    Samples,
    Snapshot,
    Towers,
)
from aether_qgis.engine.alignment.robust.recipe import train_robust
from aether_qgis.engine.errors import CancelledError
from aether_qgis.engine.protocol import LOSS_SERIES, VALIDATION_LOSS_SERIES
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.architectures import (
    pixel_tower_from,
    text_head_from,
)
from aether_qgis.engine.towers.onnx_export import (
    export_pixel_tower,
    export_text_head,
)

WORDS = ("harbour", "lake", "orchard", "farm", "cafe", "office")
GROUND_OF_WORD = (0, 0, 1, 1, 2, 2)
SETTINGS = RecipeSettings(epochs=20, batch_size=128, block_size=500.0)


class NothingKept:
    """A training that is never resumed."""

    def load(self) -> Optional[Snapshot]:
        return None

    def save(self, snapshot: Snapshot) -> None:
        pass


class Kept:
    """Keeps the last state in memory, and cancels once there is one."""

    def __init__(self, progress: RequestProgress | None = None) -> None:
        self.snapshot: Optional[Snapshot] = None
        self._progress = progress

    @classmethod
    def at(cls, snapshot: Optional[Snapshot]) -> Kept:
        kept = cls()
        kept.snapshot = snapshot
        return kept

    def load(self) -> Optional[Snapshot]:
        return self.snapshot

    def save(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        if self._progress is not None:
            self._progress.cancel()


def encode(texts: Sequence[str]) -> Floats:
    """Stand-in for the sentence encoder: a bag of hashed words."""
    rows = np.zeros((len(texts), 384), np.float32)
    for row, text in zip(rows, texts):
        for word in text.lower().replace(",", " ").split():
            seed = np.frombuffer(word.encode(), np.uint8).tolist()
            row += np.random.default_rng(seed).standard_normal(384)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def land(count: int, seed: int, columns: bool = True) -> Samples:
    """Points whose vectors tell three kinds of ground apart."""
    rng = np.random.default_rng(seed)
    centres = np.random.default_rng(99).standard_normal((3, 64))
    words = rng.integers(len(WORDS), size=count)
    ground = np.array(GROUND_OF_WORD)[words]
    vectors = centres[ground] + 0.5 * rng.standard_normal((count, 64))
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    names = [f"Name{number}" for number in range(count)]
    return Samples(
        base=unit.astype(np.float32),
        wide=unit.astype(np.float32),
        x=rng.uniform(0, 4000, count),
        y=rng.uniform(0, 4000, count),
        texts=tuple(f"{WORDS[w]} {n}" for w, n in zip(words, names)),
        columns=("class", "name") if columns else (),
        parts=tuple((WORDS[w], n) for w, n in zip(words, names))
        if columns
        else (),
    )


def train(
    samples: Samples,
    held_out: Optional[Samples] = None,
    settings: RecipeSettings = SETTINGS,
    progress: RequestProgress | None = None,
    state: NothingKept | Kept | None = None,
) -> Towers:
    return train_robust(
        samples,
        held_out,
        encode,
        settings,
        progress or RequestProgress(),
        state or NothingKept(),
    )


def weights(towers: Towers) -> list[torch.Tensor]:
    return [
        *towers.pixel_tower.state_dict().values(),
        *towers.text_head.state_dict().values(),
    ]


def area(towers: Towers, samples: Samples) -> float:
    with torch.inference_mode():
        return held_out_auc(
            towers.pixel_tower(torch.from_numpy(samples.base)).numpy(),
            towers.text_head(torch.from_numpy(encode(samples.texts))).numpy(),
            samples,
        )


@pytest.fixture(scope="module")
def towers() -> Towers:
    return train(land(600, 0))


def test_places_that_training_never_saw_are_found(towers: Towers) -> None:
    # Two words share a ground, so that half of the rest is as good: 0.9.
    assert area(towers, land(400, 1)) > 0.88


def test_without_columns_the_texts_themselves_are_kinds() -> None:
    towers = train(land(500, 0, columns=False))

    assert area(towers, land(400, 1)) > 0.8


def test_names_are_no_kinds() -> None:
    kinds = find_kinds(land(300, 0), encode)

    assert len(kinds) == len(WORDS)


def test_more_texts_than_kinds_are_grouped() -> None:
    kinds = find_kinds(land(300, 0, columns=False), encode, most=20)

    assert len(kinds) <= 20
    assert kinds.counts.sum() == 300
    assert kinds.counts.min() > 0


def test_the_same_seed_gives_the_same_weights(towers: Towers) -> None:
    again = train(land(600, 0))

    assert all(map(torch.equal, weights(towers), weights(again)))


def test_a_cancelled_training_resumes_to_the_same_weights(
    towers: Towers,
) -> None:
    progress = RequestProgress()
    state = Kept(progress)
    with pytest.raises(CancelledError):
        train(land(600, 0), progress=progress, state=state)

    resumed = train(land(600, 0), state=Kept.at(state.snapshot))

    assert state.snapshot is not None
    assert 0 < state.snapshot.epoch < SETTINGS.epochs
    assert all(map(torch.equal, weights(towers), weights(resumed)))


def test_a_cancel_from_another_thread_ends_the_training() -> None:
    progress = RequestProgress()
    timer = threading.Timer(0.3, progress.cancel)
    timer.start()

    with pytest.raises(CancelledError):
        train(land(600, 0), settings=RecipeSettings(), progress=progress)


def test_losses_are_measured_after_every_epoch() -> None:
    curves: dict[str, list[float]] = {}
    progress = RequestProgress(
        measure=lambda name, at, value: curves.setdefault(name, []).append(at)
    )

    train(land(300, 0), held_out=land(100, 1), progress=progress)

    epochs = list(range(1, SETTINGS.epochs + 1))
    assert curves[LOSS_SERIES] == epochs
    assert curves[VALIDATION_LOSS_SERIES] == epochs


def test_points_within_one_block_train_too() -> None:
    settings = RecipeSettings(epochs=3, block_size=1e6)

    assert train(land(60, 0), settings=settings).epochs == 3


def test_the_towers_are_built_again_from_their_specs(towers: Towers) -> None:
    pixels = pixel_tower_from(towers.pixel_spec)
    head = text_head_from(towers.text_spec)

    pixels.load_state_dict(towers.pixel_tower.state_dict())
    head.load_state_dict(towers.text_head.state_dict())


def test_onnx_answers_as_torch_does(towers: Towers, tmp_path: Path) -> None:
    vectors = land(200, 2).base
    sentences = encode([f"where is a {word}" for word in WORDS])
    export_pixel_tower(towers.pixel_tower, tmp_path / "pixels.onnx")
    export_text_head(towers.text_head, tmp_path / "head.onnx")

    pixels = onnx(tmp_path / "pixels.onnx", "vectors", vectors)
    texts = onnx(tmp_path / "head.onnx", "sentence", sentences)

    with torch.inference_mode():
        wanted = towers.pixel_tower(torch.from_numpy(vectors)).numpy()
        heads = towers.text_head(torch.from_numpy(sentences)).numpy()
    np.testing.assert_allclose(pixels, wanted, atol=1e-5)
    np.testing.assert_allclose(texts, heads, atol=1e-5)


def onnx(path: Path, name: str, rows: Floats) -> Floats:
    session = onnxruntime.InferenceSession(
        str(path), providers=["CPUExecutionProvider"]
    )
    feed = {name: np.ascontiguousarray(rows)}
    return np.asarray(session.run(["aligned"], feed)[0], np.float32)
