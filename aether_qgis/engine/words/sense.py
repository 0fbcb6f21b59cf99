"""What a text means: which land, which kinds of place, and whether any.

A network of one hidden layer, trained by ``scripts/understanding`` on the
lexicon and on phrases in eight languages. It is given the vectors of both
sentence encoders and the text's groups of letters, each of which may lack:
the multilingual encoder where it is not installed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Dict, Sequence, Tuple

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file

from aether_qgis.engine.errors import LexiconError
from aether_qgis.engine.networks.losses import softmax
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.checksums import damaged_files
from aether_qgis.engine.runtime.recently_used import RecentlyUsed
from aether_qgis.engine.towers.multilingual import multilingual_encoder
from aether_qgis.engine.towers.text import shipped_encoder
from aether_qgis.engine.words.features import letter_groups
from aether_qgis.engine.words.lexicon import LANGUAGES, lexicon
from aether_qgis.resources import resource

FILE = "sense.safetensors"
ENGLISH = "en"
OTHER = "und"
"""Another language: the multilingual encoder knows some eight more."""
OUTPUTS = ("cover", "place", "kind", "language", "english")
"""Layers behind the hidden one, each with a weight and a bias."""
_KEPT_TEXTS = 1000
_LEAST_LIKELY = 0.45
_OTHER_SCRIPTS = re.compile("[\u0370-\u1fff\u3040-\u30ff\uac00-\ud7af]")
"""Greek, Cyrillic, Hebrew, Arabic, Indian and other scripts, kana, hangul."""
_UNSCALED = np.ones(1, np.float32)


@dataclass(frozen=True)
class Sense:
    """What a text means."""

    cover: Floats
    """Share of each of Dynamic World's nine classes of land, [9]."""
    place: float
    """How surely it means a place or land at all, 0 to 1."""
    kinds: Floats
    """Share of each kind of the lexicon, in its order, [kinds]."""
    language: str
    """``en``, one of the lexicon's languages, or ``und`` for another."""
    sentence: Floats
    """Unit vector [384]: the English encoder's, or for other languages
    what it would be for the same in English."""


class SenseNetwork:
    """The network's numbers, at work."""

    def __init__(self, weights: Dict[str, Floats]) -> None:
        self._weights = weights

    def of(self, text: str) -> Sense:
        """Return what ``text`` means."""
        weights = self._weights
        sentence = shipped_encoder().encode([text])[0]
        hidden = weights["bias"] + sentence @ weights["sentence"]
        multilingual = multilingual_encoder()
        if multilingual is not None:
            hidden += multilingual.encode([text])[0] @ weights["multilingual"]
        slots, values = letter_groups(text)
        hidden += values @ weights["letters"][slots]
        np.maximum(hidden, 0, out=hidden)
        given = {
            name: hidden @ weights[f"{name}.weight"] + weights[f"{name}.bias"]
            for name in OUTPUTS
        }
        language = _language(text, softmax(given["language"]))
        if language != ENGLISH:
            english = given["english"]
            sentence = english / max(float(np.linalg.norm(english)), 1e-9)
        return Sense(
            cover=softmax(given["cover"]),
            place=float(1 / (1 + np.exp(-given["place"][0]))),
            kinds=softmax(given["kind"]),
            language=language,
            sentence=np.asarray(sentence, np.float32),
        )


def sense_of(text: str) -> Sense:
    """Return what ``text`` means; raises LexiconError if it is damaged."""
    return _senses.get(text, lambda: sense_network().of(text))


def nearest_kinds(sense: Sense, count: int = 3) -> Sequence[Tuple[str, float]]:
    """Return the likeliest kinds of the lexicon with their shares."""
    names = tuple(lexicon())
    best = np.argsort(-sense.kinds, kind="stable")[:count]
    return [(names[at], float(sense.kinds[at])) for at in best]


@lru_cache(maxsize=1)
def sense_network() -> SenseNetwork:
    """Return the network that ships with AETHER, loaded once."""
    return SenseNetwork(read_sense(resource("lexicon", "sense")))


def read_sense(folder: Path) -> Dict[str, Floats]:
    """Return a network's weights as float32; raises LexiconError.

    Layers are stored as int8 with a float32 ``scale`` for each row.
    """
    damaged = damaged_files(folder, [FILE])
    if damaged:
        raise _unusable(folder / damaged[0], "it differs from its check sum")
    try:
        stored = load_file(folder / FILE)
        weights = {
            name: np.asarray(values, np.float32)
            * stored.get(f"{name}.scale", _UNSCALED)
            for name, values in stored.items()
            if not name.endswith(".scale")
        }
        kinds = len(weights["kind.bias"])
    except (OSError, SafetensorError, KeyError, ValueError) as error:
        raise _unusable(folder / FILE, str(error)) from error
    if kinds != len(lexicon()):
        raise _unusable(
            folder / FILE, f"{kinds} kinds, the lexicon has {len(lexicon())}"
        )
    return weights


def _language(text: str, shares: Floats) -> str:
    """Return the likeliest language, or that it is another one."""
    best = int(shares.argmax())
    is_other = _OTHER_SCRIPTS.search(text) or shares[best] < _LEAST_LIKELY
    if best and is_other:
        return OTHER
    return (ENGLISH, *LANGUAGES)[best]


def _unusable(path: Path, reason: str) -> LexiconError:
    return LexiconError(
        "What words mean cannot be read from {path} ({reason}): install the "
        "plugin again.",
        path=str(path),
        reason=reason,
    )


_senses: RecentlyUsed[str, Sense] = RecentlyUsed(_KEPT_TEXTS)
