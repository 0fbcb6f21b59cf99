"""Groups of letters: what a text is made of, in any language.

Sentence encoders know few rare words, least of all in small languages. The
groups of letters in a word, hashed into a fixed number of slots, let the
lexicon's own words count, inflected, compounded or mistyped.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from typing import Iterator, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.runtime.arrays import Floats

SLOTS = 4096
_LENGTHS: Sequence[int] = (4, 5)
"""Letters in a group; whole words are one as well."""
_WITHOUT_SPACES = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
"""Scripts in which a character is about a word."""
_LENGTHS_WITHOUT_SPACES: Sequence[int] = (1, 2, 3)
_WORD = re.compile(r"\w+")


def letter_groups(text: str) -> Tuple[NDArray[np.int64], Floats]:
    """Return the slots of a text's groups and how much each one counts.

    Both [groups]; the counts are scaled to length 1. Empty for a text
    without letters and digits.
    """
    counts = Counter(
        zlib.crc32(group.encode("utf-8", "replace")) % SLOTS
        for group in _groups(text.lower())
    )
    slots = np.fromiter(counts, np.int64, len(counts))
    values = np.fromiter(counts.values(), np.float32, len(counts))
    return slots, values / max(float(np.linalg.norm(values)), 1e-9)


def _groups(text: str) -> Iterator[str]:
    for word in _WORD.findall(text):
        if _WITHOUT_SPACES.search(word):
            lengths, marked = _LENGTHS_WITHOUT_SPACES, word
        else:
            lengths, marked = _LENGTHS, f"<{word}>"
            yield marked
        for length in lengths:
            for end in range(length, len(marked) + 1):
                start = end - length
                yield marked[start:end]
