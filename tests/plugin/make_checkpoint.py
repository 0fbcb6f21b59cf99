"""Write a checkpoint like the published ones; run by the engine's Python."""

import sys
from pathlib import Path

sys.path[:0] = [
    str(Path(__file__).resolve().parents[2]),
    str(Path(__file__).resolve().parents[1] / "engine"),
]

from checkpoint_files import saved  # noqa: E402


def change(objects):
    text = {"backend": "openai", "openai_model": "text-embedding-3-large"}
    objects["hyper_parameters"] = {"text": text}


saved(sys.argv[1], change)
