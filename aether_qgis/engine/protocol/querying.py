"""The query of an embedding raster in words."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Dict, Optional, Tuple

from aether_qgis.engine.protocol.basics import (
    DEFAULT_BUNDLE,
    Extent,
    TextRequest,
)
from aether_qgis.engine.protocol.examples import (
    DEFAULT_MIX,
    FITTED,
    ExamplePlaces,
)
from aether_qgis.engine.protocol.note import Note
from aether_qgis.engine.protocol.query_language import parse_query
from aether_qgis.engine.protocol.query_parts import QuerySyntaxError
from aether_qgis.engine.protocol.understanding import UnderstoodText

PERCENTILE = "percentile"
SIMILARITY = "similarity"
THRESHOLD_MODES = (PERCENTILE, SIMILARITY)

MAX_QUERY_CHARACTERS = 500

FOUND, WEAK, NOTHING = "found", "weak", "nothing"
NOT_UNDERSTOOD = "not understood"
VERDICTS = (FOUND, WEAK, NOTHING, NOT_UNDERSTOOD)
"""What an answer says, in a word."""


def half_character(text: str) -> str:
    """Return the first lone surrogate in ``text`` as "U+D800", or "".

    Damaged text may hold one half of a pair of surrogates. Python and JSON
    can carry it, but it is not a character and no tokeniser accepts it.
    """
    halves = (char for char in text if "\ud800" <= char <= "\udfff")
    first = next(halves, "")
    return f"U+{ord(first):04X}" if first else ""


@dataclass(frozen=True)
class SimilaritySummary:
    """Similarity over all valid pixels, for styling and for the log."""

    pixels: int
    minimum: float
    maximum: float
    mean: float
    percentile_50: float


@dataclass(frozen=True)
class QueryResult:
    """What a query wrote and how it was computed."""

    similarity_path: str
    regions_path: str
    region_count: int
    threshold: float
    """The similarity that a region's pixels reach at least."""
    summary: SimilaritySummary
    device: str
    """The device and backend that did the work, in words."""
    device_note: Optional[Note]
    """Why not the GPU, where it was not used."""
    bundle: str
    bundle_title: str
    profile: str
    crs_wkt: str
    attribution: str
    seconds: float = 0.0
    peak_memory_mib: float = 0.0
    provenance: Dict[str, str] = field(default_factory=dict)
    similarity_paths: Tuple[str, ...] = ()
    """Where the tiles lie in several zones, a VRT for each; the first is
    ``similarity_path``."""
    left_out: int = 0
    """How many of the best places have no region, since the corners of all
    outlines would be too many."""
    rasters: int = 1
    """How many rasters were searched."""
    indexed: int = 0
    """How many of them were answered from their aligned index."""
    index_note: Optional[Note] = None
    """Why an index was not used although one is there."""
    raster_notes: Tuple[Note, ...] = ()
    """How the rasters' numbers were read, where not as published."""
    understood: Tuple[UnderstoodText, ...] = ()
    """What each of the texts was taken for."""
    example_notes: Tuple[Note, ...] = ()
    """Which examples were left out, and why."""
    verdict: str = FOUND
    """One of VERDICTS."""
    relevance: float = 100.0
    """How well the best hundredth of the pixels fits, 0 to 100."""
    relevant_share: float = 0.0
    """Share of the pixels that are relevant, 0 to 1."""


@dataclass(frozen=True)
class QueryRequest(TextRequest[QueryResult]):
    """Score an embedding raster against a query and find the best places.

    ``threshold`` is a percentile (0 to 100) or a similarity (-1 to 1), as
    ``threshold_mode`` says. ``similarity_path`` becomes a GeoTIFF and
    ``regions_path`` a GeoJSON file in the raster's CRS.

    ``raster`` is a file, or a folder of tiles. With ``tiles`` it is only
    what they are called together. Of several tiles each is scored on its
    own grid; ``similarity_path`` then becomes a VRT over the GeoTIFFs that
    lie in the folder ``tiles_folder``, and regions of all tiles are ranked
    together.
    """

    METHOD = "query"
    RESULT = QueryResult
    HANDLER = "aether_qgis.engine.query.query:query"

    raster: str
    positive: Tuple[str, ...]
    similarity_path: str
    regions_path: str
    negative: Tuple[str, ...] = ()
    bundle: str = DEFAULT_BUNDLE
    extent: Optional[Extent] = None
    count: int = 20
    threshold_mode: str = PERCENTILE
    threshold: float = 98.0
    min_area_m2: float = 5000.0
    min_distance_m: float = 0.0
    """Between the middles of two regions' extents; 0 for none."""
    device: str = "auto"
    backend: str = "auto"
    sentence_vectors: Dict[str, Tuple[float, ...]] = field(
        default_factory=dict
    )
    """For bundles with a hosted text encoder: the vector of every term."""
    tiles: Tuple[str, ...] = ()
    index_folder: str = ""
    """Where aligned indexes are looked for; empty to use none."""
    scheduler: str = ""
    """Address of a Dask scheduler; empty for this machine alone."""
    as_typed: bool = False
    """Take the texts as they are: nothing is corrected, no denial is looked
    for, and what is not understood is searched for all the same."""
    examples: ExamplePlaces = ExamplePlaces()
    """Places that show what is looked for; ``positive`` may be empty then."""
    counterexamples: ExamplePlaces = ExamplePlaces()
    """Places that show what is not looked for."""
    mix: float = DEFAULT_MIX
    """0 for the text alone to 1 for the examples alone, where there are
    both."""
    how: str = FITTED
    """One of ``EXAMPLE_WAYS``."""
    with_relevance: bool = False
    """Whether the similarity raster gets a second band, the relevance."""
    best_anyway: bool = False
    """Return the best places even where the verdict is that nothing fits.
    They are returned as well for a threshold that is a similarity."""

    @property
    def texts(self) -> Tuple[str, ...]:
        """The terms of the query; none where it cannot be read."""
        try:
            parsed = [parse_query(text) for text in self.positive]
        except QuerySyntaxError:
            return ()
        terms = (term.text for query in parsed for term in query.terms)
        return (*terms, *self.negative)

    @property
    def outputs(self) -> Tuple[str, ...]:
        """The files and folders that an answer consists of."""
        return self.similarity_path, self.regions_path, self.tiles_folder

    @property
    def tiles_folder(self) -> str:
        """Where the GeoTIFFs of several tiles go, beside the VRT."""
        path = Path(self.similarity_path)
        return str(path.parent / f"{path.stem}_tiles") if path.name else ""
