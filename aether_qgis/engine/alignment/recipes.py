"""Which function trains by which recipe."""

from __future__ import annotations

import importlib
from typing import Mapping, Tuple

from aether_qgis.engine.alignment.recipe import Recipe
from aether_qgis.engine.protocol import (
    AETHER_RECIPE,
    LINEAR_RECIPE,
    ROBUST_RECIPE,
)

_PACKAGE = "aether_qgis.engine.alignment"
_FUNCTIONS: Mapping[str, Tuple[str, str]] = {
    AETHER_RECIPE: ("aether.recipe", "train_aether"),
    LINEAR_RECIPE: ("linear", "train_linear"),
    ROBUST_RECIPE: ("robust.recipe", "train_robust"),
}


def recipe_of(name: str) -> Recipe:
    """Return the recipe of that name, one of ``protocol.RECIPES``.

    Imported late: only what is used is loaded.
    """
    module, function = _FUNCTIONS[name]
    recipe: Recipe = getattr(
        importlib.import_module(f"{_PACKAGE}.{module}"), function
    )
    return recipe
