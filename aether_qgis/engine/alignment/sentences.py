"""Sentence vectors of many texts, for training."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Callable, Dict, Sequence

import numpy as np

from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.cores import usable_cores

_TEXTS_AT_A_TIME = 64


class Sentences:
    """Encodes texts, each distinct one only once."""

    def __init__(self, encode: Callable[[Sequence[str]], Floats]) -> None:
        self._encode = encode
        self._vectors: Dict[str, Floats] = {}

    def learn(
        self,
        texts: Sequence[str],
        report: Callable[[float], None] = lambda share: None,
    ) -> None:
        """Encode those of ``texts`` that are new, in several threads.

        A text's vector is the same as if it were encoded alone. ``report``
        is called with the share that is done, and may raise to stop.
        """
        new = [text for text in dict.fromkeys(texts) if not self._has(text)]
        count = -(-len(new) // _TEXTS_AT_A_TIME)
        parts = [new[start::count] for start in range(count)]
        with ThreadPoolExecutor(usable_cores(), "encode") as pool:
            futures = [pool.submit(self._encode, p) for p in parts]
            try:
                for done, future in enumerate(futures):
                    report(done / len(futures))
                    rows = future.result()
                    self._vectors.update(zip(parts[done], rows))
            finally:
                for future in futures:
                    future.cancel()

    def encode(self, texts: Sequence[str]) -> Floats:
        """Return the texts' vectors, float32 [texts, dimension]."""
        self.learn(texts)
        return np.stack([self._vectors[text] for text in texts])

    def _has(self, text: str) -> bool:
        return text in self._vectors
