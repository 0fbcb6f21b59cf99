"""Who the engine is, and which bundles it finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from aether_qgis.engine.protocol.basics import Request


@dataclass(frozen=True)
class HelloResult:
    """What the engine is; ``missing`` names packages it lacks."""

    protocol: int
    version: str
    python: str
    missing: Tuple[str, ...] = ()


@dataclass(frozen=True)
class HelloRequest(Request[HelloResult]):
    """Ask the engine who it is and whether it has all it needs."""

    METHOD = "hello"
    RESULT = HelloResult
    HANDLER = "aether_qgis.engine.server.handlers:hello"


@dataclass(frozen=True)
class BundleInfo:
    """A bundle as a picker shows it; ``problem`` if it cannot be used.

    What is not known is empty or 0.
    """

    name: str
    folder: str
    title: str
    problem: str = ""
    summary: str = ""
    recipe: str = ""
    place: str = ""
    year: int = 0
    points: int = 0
    """Number of points of interest that training used."""
    quality: float = 0.0
    """Mean AUC on places held out of training, 0 to 1."""
    endpoint_url: str = ""
    """The hosted text encoder's address, if the bundle needs one."""
    endpoint_model: str = ""
    text_dimension: int = 0


@dataclass(frozen=True)
class BundlesResult:
    """The bundles that were found."""

    bundles: Tuple[BundleInfo, ...] = ()


@dataclass(frozen=True)
class BundlesRequest(Request[BundlesResult]):
    """List the shipped bundles and those that ``folders`` are or hold."""

    METHOD = "bundles"
    RESULT = BundlesResult
    HANDLER = "aether_qgis.engine.bundles.listing:bundles"

    folders: Tuple[str, ...] = ()
