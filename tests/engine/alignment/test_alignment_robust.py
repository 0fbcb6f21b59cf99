"""The recipe ``robust`` on a small land of three kinds of ground."""

from __future__ import annotations

import threading
from typing import Optional, Sequence

import numpy as np
import pytest
from plain_towers import aligned

from aether_qgis.engine.alignment.kinds import find_kinds
from aether_qgis.engine.alignment.measure import held_out_auc
from aether_qgis.engine.alignment.recipe import (
    RecipeSettings,
    Samples,
    Snapshot,
    Towers,
)
from aether_qgis.engine.alignment.robust import pixels as pixels_module
from aether_qgis.engine.alignment.robust import tower as tower_module
from aether_qgis.engine.alignment.robust.recipe import train_robust
from aether_qgis.engine.errors import CancelledError
from aether_qgis.engine.protocol import LOSS_SERIES, VALIDATION_LOSS_SERIES
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.running import pixel_aligner, text_aligner

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


def weights(towers: Towers) -> list[bytes]:
    both = (towers.pixel_tower, towers.text_head)
    return [array.tobytes() for t in both for array in t.weights.values()]


def area(towers: Towers, samples: Samples) -> float:
    return held_out_auc(
        pixel_aligner(towers.pixel_tower)(samples.base),
        text_aligner(towers.text_head)(encode(samples.texts)),
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

    assert weights(towers) == weights(again)


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
    assert weights(towers) == weights(resumed)


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


@pytest.mark.parametrize("cores", [1, 3])
def test_the_number_of_cores_does_not_change_a_bit(
    towers: Towers, cores: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (pixels_module, tower_module):
        monkeypatch.setattr(module, "usable_cores", lambda: cores)

    assert weights(towers) == weights(train(land(600, 0)))


def test_onnx_answers_by_the_formulas(towers: Towers) -> None:
    vectors = land(200, 2).base
    sentences = encode([f"where is a {word}" for word in WORDS])

    pixels = pixel_aligner(towers.pixel_tower)(vectors)
    texts = text_aligner(towers.text_head)(sentences)

    wanted = aligned(towers.pixel_tower, vectors)
    heads = aligned(towers.text_head, sentences)
    np.testing.assert_allclose(pixels, wanted, atol=1e-5)
    np.testing.assert_allclose(texts, heads, atol=1e-5)
