#!/usr/bin/env python3
"""Time from words to a query vector, warm, against the bare encoder.

    build/engine/bin/python benchmarks/words.py

Every text is new, so nothing is answered from a cache. The yardstick is the
English sentence encoder alone, in the same run.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Callable, Sequence

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

ROOT = Path(__file__).resolve().parents[1]

COUNT = 200
FORMS = {
    "English": "woods by the river number {}",
    "English, with a typing error": "allotmnets by the river number {}",
    "German": "Wald am Fluss Nummer {} mit alten Bäumen",
    "Chinese": "河边的第{}片森林",
}


def main() -> None:
    """Print a row for each kind of text."""
    sys.path.insert(0, str(ROOT))
    from aether_qgis.engine.bundles.bundle import load_bundle
    from aether_qgis.engine.towers.loading import text_tower
    from aether_qgis.engine.towers.text import shipped_encoder
    from aether_qgis.engine.words.query_vector import query_words

    tower = text_tower(load_bundle("landcover-starter"))
    encoder = shipped_encoder()
    print("| texts | ms, median | ms, 95th percentile | times the encoder |")
    print("|---|---|---|---|")
    for name, form in FORMS.items():
        texts = [form.format(number) for number in range(COUNT)]
        ours = milliseconds(
            lambda text: query_words(tower, [text], [], own_kinds=[text]),
            texts,
        )
        yard = milliseconds(lambda text: encoder.encode([text]), texts)
        print(
            f"| {name} | {np.median(ours):.1f} | "
            f"{np.percentile(ours, 95):.1f} | "
            f"{np.median(ours) / np.median(yard):.1f} |"
        )


def milliseconds(
    work: Callable[[str], object], texts: Sequence[str]
) -> Sequence[float]:
    """Return how long each text takes, after a warm-up."""
    for text in ("a lake", "Wald", "森林", "footbal pich"):
        work(text)
    taken = []
    for text in texts:
        started = time.perf_counter()
        work(text)
        taken.append(1000 * (time.perf_counter() - started))
    return taken


if __name__ == "__main__":
    main()
