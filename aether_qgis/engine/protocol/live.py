"""The live map: what the canvas shows, coloured while the user types."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Tuple

from aether_qgis.engine.protocol.basics import (
    DEFAULT_BUNDLE,
    Extent,
    Request,
)
from aether_qgis.engine.protocol.examples import (
    DEFAULT_MIX,
    FITTED,
    ExamplePlaces,
)
from aether_qgis.engine.protocol.note import Note
from aether_qgis.engine.protocol.understanding import UnderstoodText

PICTURE_LEVELS = 255
"""A picture's byte is 0 where there is no vector, else 1 to 255, evenly
from the ``low`` to the ``high`` similarity of the answer."""


@dataclass(frozen=True)
class LivePicture:
    """A raster's part of the canvas, from the matching overview level."""

    raster: str
    offset: int
    """Where its bytes start in the file, row by row without padding."""
    width: int
    height: int
    transform: Tuple[float, float, float, float, float, float]
    """Column and row to the raster's CRS: x = a c + b r + c0 and
    y = d c + e r + f0, in the order a, b, c0, d, e, f0."""
    crs_wkt: str


@dataclass(frozen=True)
class LiveMapResult:
    """Pictures in the file that was asked for, and their statistics."""

    pictures: Tuple[LivePicture, ...]
    low: float
    high: float
    histogram: Tuple[int, ...]
    """Pixels of all pictures by their byte, 256 counts."""
    threshold: float
    """The similarity that the wanted percentile of each whole raster's
    coarse overview reaches."""
    without_index: Tuple[str, ...]
    """Rasters in view that have no index that is ready."""
    seconds: float
    understood: Tuple[UnderstoodText, ...] = ()
    """What each of the texts was taken for."""
    example_notes: Tuple[Note, ...] = ()
    """Which examples were left out, and why."""


@dataclass(frozen=True)
class LiveMapRequest(Request[LiveMapResult]):
    """Draw the similarity of what a canvas shows, from aligned indexes.

    No result file is left: ``path`` is a file in temporary or memory-backed
    space that the caller removes.
    """

    METHOD = "live_map"
    RESULT = LiveMapResult
    HANDLER = "aether_qgis.engine.live.map:live_map"

    raster: str
    positive: Tuple[str, ...]
    path: str
    index_folder: str
    extent: Extent
    """What the canvas shows."""
    width: int
    height: int
    """Of the canvas in pixels."""
    tiles: Tuple[str, ...] = ()
    negative: Tuple[str, ...] = ()
    bundle: str = DEFAULT_BUNDLE
    percentile: float = 98.0
    sentence_vectors: Dict[str, Tuple[float, ...]] = field(
        default_factory=dict
    )
    as_typed: bool = False
    examples: ExamplePlaces = ExamplePlaces()
    """Places that show what is looked for; ``positive`` may be empty then."""
    counterexamples: ExamplePlaces = ExamplePlaces()
    """Places that show what is not looked for."""
    mix: float = DEFAULT_MIX
    """0 for the text alone to 1 for the examples alone, where there are
    both."""
    how: str = FITTED
    """One of ``EXAMPLE_WAYS``."""

    @property
    def outputs(self) -> Tuple[str, ...]:
        """The file that holds the pictures."""
        return (self.path,)
