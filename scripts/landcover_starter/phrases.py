"""The phrases that training, tuning and the final table ask with.

Folder phrases/: ``training/<class>.txt`` and ``training_mixed.txt`` (phrases
that mean several classes, with weights, or all alike: then they are mere
ways of asking) are trained on; ``validation`` is for tuning; ``test`` is
only ever measured with. The last ten phrases of each validation file were
two earlier test sets, retired after one look at their tables had led to more
training phrases.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from scripts.landcover_starter.splits import CLASSES

FOLDER = Path(__file__).parent / "phrases"
MAX_TEST_COSINE = 0.86
"""A test phrase this near to a training phrase would be no test."""

_FILLERS = frozenset(
    ("a", "an", "the", "of", "in", "on", "at", "is", "are", "it", "to")
    + ("and", "or", "with", "this", "that", "here", "there")
)


@dataclass(frozen=True)
class Phrases:
    """Texts and what they mean; one entry or row per text."""

    texts: tuple[str, ...]
    meanings: NDArray[np.float32]
    """Weight of each class, [texts, 9]; rows sum to 1."""


def training_phrases() -> Phrases:
    """Return every phrase that training may see."""
    texts: list[str] = []
    meanings: list[NDArray[np.float32]] = []
    for name in CLASSES:
        lines = read_lines(FOLDER / "training" / f"{name}.txt")
        texts += lines
        meanings += [_meaning({name: 1.0})] * len(lines)
    for line in read_lines(FOLDER / "training_mixed.txt"):
        text, _, weights = line.partition("|")
        words = weights.split()
        shares = dict(zip(words[::2], map(float, words[1::2])))
        texts.append(text.strip())
        meanings.append(_meaning(shares))
    return Phrases(tuple(texts), np.stack(meanings))


def _meaning(shares: dict[str, float]) -> NDArray[np.float32]:
    meaning = np.zeros(len(CLASSES), np.float32)
    for name, share in shares.items():
        meaning[CLASSES.index(name)] = share
    return meaning / meaning.sum()


def questions(kind: str) -> dict[str, list[str]]:
    """Return the ``validation`` or ``test`` phrases of each class."""
    return {
        name: read_lines(FOLDER / kind / f"{name}.txt") for name in CLASSES
    }


def read_lines(path: Path) -> list[str]:
    """Return the lines of a text file that are not empty."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip()]


def core_words(text: str) -> frozenset[str]:
    """Return the words of ``text`` that carry its meaning, without plural.

    Two texts with the same core words count as the same phrase.
    """
    words = re.findall(r"[a-z0-9]+", text.lower())
    return frozenset(w.rstrip("s") for w in words if w not in _FILLERS)
