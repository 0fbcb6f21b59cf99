"""Places that show what is looked for, or what is not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

MEAN = "mean"
NEAREST = "nearest"
FITTED = "fitted"
EXAMPLE_WAYS = (FITTED, MEAN, NEAREST)
"""How examples become what pixels are compared with, the default first."""

DEFAULT_MIX = 0.5
"""Text and examples count the same."""

MOST_EXAMPLES = 10000
"""Of more places than these every so many is sent."""


@dataclass(frozen=True)
class ExamplePlaces:
    """Points and areas in one CRS, given by its WKT."""

    points: Tuple[Tuple[float, ...], ...] = ()
    """x and y of each point."""
    polygons: Tuple[Tuple[Tuple[Tuple[float, ...], ...], ...], ...] = ()
    """The rings of each area as x and y of their corners, the outer ring
    first."""
    crs_wkt: str = ""
    """Empty for the first raster's own CRS."""
    given: int = 0
    """How many places there were before every so many was chosen; 0 where
    all are here."""

    @property
    def count(self) -> int:
        """How many places there are here."""
        return len(self.points) + len(self.polygons)

    @property
    def total(self) -> int:
        """How many places were given."""
        return max(self.given, self.count)
