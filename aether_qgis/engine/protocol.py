"""The requests and results that plugin and engine exchange.

JSON-RPC 2.0, one message per line, over the engine's standard input and
output. This module is the one place both sides import, so it uses the
standard library only. Big data passes as files: requests name the paths.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Dict, Mapping, Optional, Tuple, Union

from aether_qgis.engine.wire import (
    ProtocolError,
    decode,
    encode,
    from_json,
    notification,
    to_json,
)

__all__ = [
    "BACKENDS",
    "CANCEL",
    "CANCELLED",
    "DEFAULT_BUNDLE",
    "DEVICES",
    "ENGINE_PACKAGES",
    "ENGINE_PYTHON",
    "INVALID_PARAMS",
    "INVALID_REQUEST",
    "LOG",
    "MAX_QUERY_CHARACTERS",
    "METHOD_NOT_FOUND",
    "PARSE_ERROR",
    "PERCENTILE",
    "PROGRESS",
    "PROTOCOL_VERSION",
    "REQUEST_OF",
    "RESULT_OF",
    "SIMILARITY",
    "THRESHOLD_MODES",
    "USER_ERROR",
    "BundleInfo",
    "BundlesRequest",
    "BundlesResult",
    "Extent",
    "HelloRequest",
    "HelloResult",
    "ProtocolError",
    "QueryRequest",
    "QueryResult",
    "Request",
    "Result",
    "SimilaritySummary",
    "decode",
    "encode",
    "from_json",
    "notification",
    "partial_path",
    "remove_partial_files",
    "request_message",
    "to_json",
]

PROTOCOL_VERSION = 1
"""Raised whenever a message changes its meaning or shape."""

PROGRESS = "$/progress"
LOG = "$/log"
CANCEL = "$/cancel"

PARSE_ERROR = -32700
INVALID_REQUEST = -32600
METHOD_NOT_FOUND = -32601
INVALID_PARAMS = -32602
USER_ERROR = -32000
CANCELLED = -32800

PERCENTILE = "percentile"
SIMILARITY = "similarity"
THRESHOLD_MODES = (PERCENTILE, SIMILARITY)

DEVICES = ("auto", "cpu", "gpu")
BACKENDS = ("auto", "onnxruntime", "torch")

ENGINE_PACKAGES: Mapping[str, str] = {
    "numpy": "1.24",
    "scipy": "1.10",
    "rasterio": "1.3.10",
    "onnxruntime": "1.16",
    "tokenizers": "0.15",
}
"""What the engine needs to answer a query, with the oldest version each."""

ENGINE_PYTHON = (3, 11)
"""The oldest Python that can run the engine."""

DEFAULT_BUNDLE = "landcover-starter"
MAX_QUERY_CHARACTERS = 500


def partial_path(path: str) -> Path:
    """Return where the file that becomes ``path`` is written first."""
    whole = Path(path)
    return whole.with_name(f"{whole.stem}.partial{whole.suffix}")


@dataclass(frozen=True)
class Extent:
    """A rectangle in the raster's own CRS and its units."""

    x_min: float
    y_min: float
    x_max: float
    y_max: float


@dataclass(frozen=True)
class HelloRequest:
    """Ask the engine who it is and whether it has all it needs."""

    METHOD: ClassVar[str] = "hello"


@dataclass(frozen=True)
class HelloResult:
    """What the engine is; ``missing`` names packages it lacks."""

    protocol: int
    version: str
    python: str
    missing: Tuple[str, ...] = ()


@dataclass(frozen=True)
class BundlesRequest:
    """List the model bundles in the shipped folder and in ``folders``."""

    METHOD: ClassVar[str] = "bundles"

    folders: Tuple[str, ...] = ()


@dataclass(frozen=True)
class BundleInfo:
    """A bundle as a picker shows it; ``problem`` if it cannot be used."""

    name: str
    folder: str
    title: str
    problem: str = ""


@dataclass(frozen=True)
class BundlesResult:
    """The bundles that were found."""

    bundles: Tuple[BundleInfo, ...] = ()


@dataclass(frozen=True)
class QueryRequest:
    """Score an embedding raster against a query and find the best places.

    ``threshold`` is a percentile (0 to 100) or a similarity (-1 to 1), as
    ``threshold_mode`` says. ``similarity_path`` becomes a GeoTIFF and
    ``regions_path`` a GeoJSON file in the raster's CRS.
    """

    METHOD: ClassVar[str] = "query"

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
    device: str = "auto"
    backend: str = "auto"

    @property
    def outputs(self) -> Tuple[str, ...]:
        """The files that an answer consists of."""
        return self.similarity_path, self.regions_path


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
    device_note: str
    """Why not the GPU, where it was not used, as an English template for
    ``device_note_values``; else empty."""
    device_note_values: Dict[str, str]
    bundle: str
    bundle_title: str
    profile: str
    crs_wkt: str
    attribution: str
    seconds: float
    peak_memory_mib: float
    provenance: Dict[str, str] = field(default_factory=dict)


def remove_partial_files(request: object) -> None:
    """Remove what a request that was cut off has left half-written."""
    if isinstance(request, QueryRequest):
        for path in map(partial_path, request.outputs):
            with suppress(OSError):
                path.unlink(missing_ok=True)


Request = Union[HelloRequest, BundlesRequest, QueryRequest]
Result = Union[HelloResult, BundlesResult, QueryResult]

RESULT_OF: Mapping[type, type] = {
    HelloRequest: HelloResult,
    BundlesRequest: BundlesResult,
    QueryRequest: QueryResult,
}

REQUEST_OF: Mapping[str, type] = {
    request.METHOD: request
    for request in (HelloRequest, BundlesRequest, QueryRequest)
}


def request_message(number: int, request: Request) -> Dict[str, object]:
    """Return the JSON-RPC request that carries ``request``."""
    return {
        "jsonrpc": "2.0",
        "id": number,
        "method": request.METHOD,
        "params": to_json(request),
    }
