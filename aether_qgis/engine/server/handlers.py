"""What answers each request.

The work is imported late: the engine answers hello even where packages are
missing, and loads torch for those only who ask for it.
"""

from __future__ import annotations

import importlib
import platform
from typing import Any, Callable

from aether_qgis import __version__
from aether_qgis.engine import protocol
from aether_qgis.engine.errors import MissingPackagesError
from aether_qgis.engine.runtime.environment import (
    missing_packages,
    missing_training_packages,
)
from aether_qgis.engine.runtime.progress import RequestProgress

Handler = Callable[[Any, RequestProgress], object]


def answer(
    request: protocol.Request[Any], progress: RequestProgress
) -> object:
    """Return the result of ``request``; raises the errors of the work."""
    missing = missing_training_packages(request.training_packages)
    if missing:
        raise MissingPackagesError(
            "The engine's Python lacks {packages}, which this work needs: "
            "press Install… under Settings > Options > AETHER and choose "
            "deep training, or run the algorithm aether:installengine.",
            packages=", ".join(missing),
        )
    module, _, function = request.HANDLER.partition(":")
    work: Handler = getattr(importlib.import_module(module), function)
    return work(request, progress)


def hello(
    request: protocol.HelloRequest, progress: RequestProgress
) -> protocol.HelloResult:
    """Return who the engine is, and which packages it lacks."""
    return protocol.HelloResult(
        protocol=protocol.PROTOCOL_VERSION,
        version=__version__,
        python=platform.python_version(),
        missing=missing_packages(),
    )
