"""Towers that stay loaded between queries."""

from __future__ import annotations

from typing import Tuple

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.runtime.recently_used import RecentlyUsed
from aether_qgis.engine.towers.devices import Choice, choose_backend
from aether_qgis.engine.towers.hosted import HOSTED, SentenceVectors
from aether_qgis.engine.towers.text import NO_VECTORS, TextTower

# A tower is a few MB.
_MOST_LOADED = 16

_text_towers: RecentlyUsed[str, TextTower] = RecentlyUsed(_MOST_LOADED)
_choices: RecentlyUsed[Tuple[str, str, str], Choice] = RecentlyUsed(
    _MOST_LOADED
)


def text_tower(
    bundle: Bundle, sentence_vectors: SentenceVectors = NO_VECTORS
) -> TextTower:
    """Return the text tower of ``bundle``, loading it the first time.

    ``sentence_vectors`` are those that a request for a bundle with a hosted
    text encoder brings along. Such a tower does not stay loaded: it knows
    the texts of its request only.
    """
    if bundle.manifest.text_encoder.get("kind") == HOSTED:
        return TextTower(bundle, sentence_vectors)
    return _text_towers.get(bundle.identity, lambda: TextTower(bundle))


def pixel_backend(bundle: Bundle, device: str, backend: str) -> Choice:
    """Return the chosen backend with the pixel tower of ``bundle``."""
    return _choices.get(
        (bundle.identity, device, backend),
        lambda: choose_backend(bundle, device, backend),
    )
