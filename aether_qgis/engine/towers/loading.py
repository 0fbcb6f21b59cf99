"""Towers that stay loaded between queries."""

from __future__ import annotations

from typing import Any, Dict, Tuple

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.towers.devices import Choice, choose_backend
from aether_qgis.engine.towers.hosted import HOSTED, SentenceVectors
from aether_qgis.engine.towers.text import NO_VECTORS, TextTower

# A tower is a few MB; more than a few bundles are rarely compared.
_KEPT = 4

_text_towers: Dict[str, TextTower] = {}
_choices: Dict[Tuple[str, str, str], Choice] = {}


def text_tower(
    bundle: Bundle, sentence_vectors: SentenceVectors = NO_VECTORS
) -> TextTower:
    """Return the text tower of ``bundle``, loading it the first time.

    ``sentence_vectors`` are those that a request for a bundle with a hosted
    text encoder brings along. Such a tower is not kept: it knows only the
    texts of its request.
    """
    if bundle.manifest.text_encoder.get("kind") == HOSTED:
        return TextTower(bundle, sentence_vectors)
    tower = _text_towers.get(bundle.identity)
    if tower is None:
        tower = TextTower(bundle)
        _make_room(_text_towers)
        _text_towers[bundle.identity] = tower
    return tower


def pixel_backend(bundle: Bundle, device: str, backend: str) -> Choice:
    """Return the chosen backend with the pixel tower of ``bundle``."""
    key = (bundle.identity, device, backend)
    choice = _choices.get(key)
    if choice is None:
        choice = choose_backend(bundle, device, backend)
        _make_room(_choices)
        _choices[key] = choice
    return choice


def _make_room(kept: Dict[Any, Any]) -> None:
    if len(kept) >= _KEPT:
        kept.pop(next(iter(kept)))
