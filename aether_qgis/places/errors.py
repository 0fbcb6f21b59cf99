"""What can be wrong with a layer of places."""

from __future__ import annotations


class PlacesError(Exception):
    """Places or their texts that cannot be used; says why in a sentence."""
