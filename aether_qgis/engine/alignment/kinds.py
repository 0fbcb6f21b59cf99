"""Kinds of place: which points mean the same, and what to call it.

A register holds few kinds (marina, cafe, orchard) and as many names as
places. A name tells little about the land and much about itself; the kind is
what pixels can learn. Where there are no columns, or too many kinds, the
nearest texts are one kind.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.alignment.measure import telling_columns
from aether_qgis.engine.alignment.recipe import Encode, Samples
from aether_qgis.engine.alignment.unit_rows import unit_rows
from aether_qgis.engine.runtime.arrays import Floats

MOST_KINDS = 400
SHORT_WORDS = 4
"""Texts up to this many words are labels, which sentences can be made of."""
_ROUNDS = 20
"""Rounds of k-means: it has settled by then."""

_ASKED = (
    "{}",
    "a {}",
    "where to find a {}",
    "somewhere with a {}",
    "I am looking for a {}",
    "where could I go to a {}",
    "places near a {}",
    "I want to see a {}",
)
"""Neutral ways of asking; their mean is what they have in common."""

Numbers = NDArray[np.int64]


@dataclass(frozen=True)
class Kinds:
    """The kinds of place among the points of a training."""

    of_point: Numbers
    """Number of each point's kind, [points]."""
    directions: Floats
    """Unit sentence vector of each kind, [kinds, 384]."""

    def __len__(self) -> int:
        """Return the number of kinds."""
        return len(self.directions)

    @property
    def counts(self) -> Numbers:
        """Points of each kind, [kinds]; none is 0."""
        return np.bincount(self.of_point, minlength=len(self))


def find_kinds(
    samples: Samples, encode: Encode, most: int = MOST_KINDS
) -> Kinds:
    """Return at most ``most`` kinds and which one each point is of."""
    labels = _labels(samples)
    numbers = {label: at for at, label in enumerate(dict.fromkeys(labels))}
    of_point = np.array([numbers[label] for label in labels], np.int64)
    sentences = _sentences(list(numbers), encode)
    if len(numbers) > 1 and not telling_columns(samples):
        # Whole texts share their template, which no query has.
        sentences = unit_rows(sentences - sentences.mean(0))
    if len(numbers) <= most:
        return Kinds(of_point, sentences)
    counts = np.bincount(of_point).astype(np.float64)
    group = _grouped(sentences, counts, most)
    _, group = np.unique(group, return_inverse=True)
    sums = np.zeros((int(group.max()) + 1, sentences.shape[1]))
    np.add.at(sums, group, sentences * counts[:, None])
    return Kinds(np.asarray(group[of_point], np.int64), unit_rows(sums))


def _labels(samples: Samples) -> list[tuple[str, str]]:
    """Return the main label and the whole label of every point.

    The main one is of the column with most distinct values.
    """
    columns = sorted(telling_columns(samples), key=lambda c: -len(set(c)))
    labels = []
    for number, text in enumerate(samples.texts):
        row = [column[number].replace("_", " ").strip() for column in columns]
        values = [value for value in row if value] or [text]
        labels.append((values[0], ", ".join(values)))
    return labels


def _sentences(labels: list[tuple[str, str]], encode: Encode) -> Floats:
    """Return one unit vector per label: the mean over ways of asking."""
    rows = []
    for main, full in labels:
        if len(main.split()) <= SHORT_WORDS:
            rows.append([form.format(main) for form in _ASKED] + [full])
        else:
            rows.append([full])
    encoded = encode([text for row in rows for text in row])
    ends = np.cumsum([len(row) for row in rows])
    sums = np.stack(
        [part.sum(0) for part in np.split(encoded, ends[:-1].tolist())]
    )
    return unit_rows(sums)


def _grouped(
    sentences: Floats, counts: NDArray[np.float64], most: int
) -> Numbers:
    """Return the cluster of every sentence, by spherical k-means.

    The commonest sentences are the first centres, so nothing is random.
    """
    centres = sentences[np.argsort(-counts, kind="stable")[:most]]
    nearest = np.zeros(len(sentences), np.int64)
    for _ in range(_ROUNDS):
        nearest = np.concatenate(
            [
                np.argmax(part @ centres.T, axis=1)
                for part in np.array_split(
                    sentences, len(sentences) // 4096 + 1
                )
            ]
        )
        sums = np.zeros(centres.shape)
        np.add.at(sums, nearest, sentences * counts[:, None])
        filled = np.linalg.norm(sums, axis=1) > 0
        centres = np.where(filled[:, None], unit_rows(sums), centres)
    return nearest
