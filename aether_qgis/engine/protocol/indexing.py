"""Aligned indexes: build, list and clear them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from aether_qgis.engine.protocol.basics import DEFAULT_BUNDLE, Request

READY = "ready"
STALE = "stale"
DAMAGED = "damaged"
UNFINISHED = "unfinished"
INDEX_STATES = (READY, STALE, DAMAGED, UNFINISHED)
"""Stale: the raster has changed since, or another version of AETHER stored the
index. Unfinished: building was interrupted and goes on when the same index is
asked for again."""

DEFAULT_INDEX_LIMIT_GIB = 50.0


@dataclass(frozen=True)
class IndexInfo:
    """One aligned index in the folder of indexes."""

    folder: str
    raster: str
    bundle: str
    bundle_title: str
    state: str
    """One of ``INDEX_STATES``."""
    bytes: int
    """What it takes on the disk."""
    pixels: int
    used: str
    """When it was built or last used, ISO 8601 in UTC."""


@dataclass(frozen=True)
class BuildIndexResult:
    """What was built."""

    indexes: Tuple[IndexInfo, ...]
    """One per raster, in the order of the rasters; those that were there
    already included."""
    built: int
    """How many of them were built by this request."""
    removed: int
    """How many others were evicted for it, least recently used first."""
    bytes_per_pixel: float
    device: str
    seconds: float
    peak_memory_mib: float


@dataclass(frozen=True)
class BuildIndexRequest(Request[BuildIndexResult]):
    """Build the aligned index of each raster that has none that is ready.

    Indexes lie in ``index_folder``. An interrupted building goes on where it
    was when the same request is made again.
    """

    METHOD = "build_index"
    RESULT = BuildIndexResult
    HANDLER = "aether_qgis.engine.index.building.request:build_index"

    raster: str
    """As in ``QueryRequest``: a file, or what its ``tiles`` are called."""
    index_folder: str
    tiles: Tuple[str, ...] = ()
    index_limit_gib: float = DEFAULT_INDEX_LIMIT_GIB
    bundle: str = DEFAULT_BUNDLE
    device: str = "auto"
    scheduler: str = ""
    """Address of a Dask scheduler; empty for this machine alone."""
    in_background: bool = False
    """Leave the processor to others where they want it."""


@dataclass(frozen=True)
class IndexesResult:
    """The indexes of a folder, most recently used first."""

    indexes: Tuple[IndexInfo, ...]
    bytes: int
    """What all of them take on the disk."""
    rasters: int = 0
    """How many rasters were asked about, if any."""


@dataclass(frozen=True)
class IndexesRequest(Request[IndexesResult]):
    """List the indexes in ``index_folder``, after removing some if asked.

    With ``raster``, and ``tiles`` as in ``BuildIndexRequest``, only their
    indexes with ``bundle``, in the order of the rasters.
    """

    METHOD = "indexes"
    RESULT = IndexesResult
    HANDLER = "aether_qgis.engine.index.listing:indexes"

    index_folder: str
    remove: Tuple[str, ...] = ()
    """Folders of indexes to remove first."""
    remove_all: bool = False
    raster: str = ""
    tiles: Tuple[str, ...] = ()
    bundle: str = DEFAULT_BUNDLE
