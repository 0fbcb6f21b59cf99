"""Embedding profiles: one file for each kind of embedding.

A file in this folder that defines ``PROFILE`` is a profile; nothing else
lists them, and nothing else knows a dimension.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import lru_cache
from typing import Optional, Tuple

from aether_qgis.engine.rasters.profiles.profile import (
    EmbeddingProfile,
    Numbers,
)

__all__ = [
    "DEFAULT_PROFILE",
    "EmbeddingProfile",
    "Numbers",
    "all_profiles",
    "find_profile",
    "profile_named",
]

DEFAULT_PROFILE = "alphaearth-v1"


@lru_cache(maxsize=1)
def all_profiles() -> Tuple[EmbeddingProfile, ...]:
    """Return every profile, in the order of their names."""
    modules = (
        importlib.import_module(f"{__name__}.{module.name}")
        for module in pkgutil.iter_modules(__path__)
    )
    found = [m.PROFILE for m in modules if hasattr(m, "PROFILE")]
    return tuple(sorted(found, key=lambda profile: profile.name))


def find_profile(name: str) -> Optional[EmbeddingProfile]:
    """Return the profile of that name, or of that older name, if any."""
    for profile in all_profiles():
        if name == profile.name or name in profile.older_names:
            return profile
    return None


def profile_named(name: str) -> EmbeddingProfile:
    """Return the profile of that name; raise KeyError if there is none."""
    profile = find_profile(name)
    if profile is None:
        raise KeyError(name)
    return profile
