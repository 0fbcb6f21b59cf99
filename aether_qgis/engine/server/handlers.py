"""What answers each request.

The work is imported late: the engine answers hello even where packages are
missing, and loads torch for those only who train.
"""

from __future__ import annotations

import importlib
import platform
from typing import Any, Callable, Mapping, Tuple

from aether_qgis import __version__
from aether_qgis.engine import protocol
from aether_qgis.engine.errors import MissingPackagesError
from aether_qgis.engine.runtime.environment import (
    missing_packages,
    missing_training_packages,
)
from aether_qgis.engine.runtime.progress import RequestProgress

Handler = Callable[[Any, RequestProgress], object]


def answer(request: object, progress: RequestProgress) -> object:
    """Return the result of ``request``; raises the errors of the work."""
    kind = type(request)
    if kind is protocol.HelloRequest:
        return _hello()
    if kind in _NEEDS_TRAINING_LAYER:
        missing = missing_training_packages()
        if missing:
            raise MissingPackagesError(
                "The engine's Python lacks {packages}, which training, "
                "importing and evaluating need: install the packages of "
                "resources/engine/requirements-training.txt, a file in the "
                "plugin's folder, into it.",
                packages=", ".join(missing),
            )
    module, function = _WORK[kind]
    work: Handler = getattr(importlib.import_module(module), function)
    return work(request, progress)


_WORK: Mapping[type, Tuple[str, str]] = {
    protocol.BundlesRequest: ("aether_qgis.engine.bundles.listing", "bundles"),
    protocol.QueryRequest: ("aether_qgis.engine.query.query", "query"),
    protocol.TrainRequest: ("aether_qgis.engine.alignment.train", "train"),
    protocol.ImportCheckpointRequest: (
        "aether_qgis.engine.checkpoints.importing",
        "import_checkpoint",
    ),
    protocol.ExportAlignedRequest: (
        "aether_qgis.engine.exporting.aligned_raster",
        "export_aligned",
    ),
    protocol.EvaluateRequest: (
        "aether_qgis.engine.evaluation.evaluate",
        "evaluate",
    ),
    protocol.BuildIndexRequest: (
        "aether_qgis.engine.index.building",
        "build_index",
    ),
    protocol.IndexesRequest: ("aether_qgis.engine.index.cache", "indexes"),
    protocol.LiveMapRequest: ("aether_qgis.engine.live.map", "live_map"),
}

_NEEDS_TRAINING_LAYER = (
    protocol.TrainRequest,
    protocol.ImportCheckpointRequest,
    protocol.EvaluateRequest,
)


def _hello() -> protocol.HelloResult:
    return protocol.HelloResult(
        protocol=protocol.PROTOCOL_VERSION,
        version=__version__,
        python=platform.python_version(),
        missing=missing_packages(),
    )
