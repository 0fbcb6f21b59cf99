"""From a request to the difference of two answers, step by step."""

from __future__ import annotations

import os
import time
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import rasterio

from aether_qgis.engine.difference.difference_raster import DifferenceRaster
from aether_qgis.engine.difference.pair import Pair, open_pair
from aether_qgis.engine.difference.provenance import provenance_of
from aether_qgis.engine.errors import AnswerError, NoDataError
from aether_qgis.engine.protocol.differing import (
    MEASURES,
    USUALLY_STRONG,
    DifferenceRequest,
    DifferenceResult,
)
from aether_qgis.engine.rasters.outputs import check_outputs
from aether_qgis.engine.rasters.reader import GDAL_CACHE_BYTES
from aether_qgis.engine.runtime.environment import peak_memory_mib
from aether_qgis.engine.runtime.progress import RequestProgress

_READING_TO = 0.9
_OF_THE_LARGEST = 98


def difference(
    request: DifferenceRequest, progress: RequestProgress
) -> DifferenceResult:
    """Write the first answer less the second, and say how they differ.

    The file is moved into its place when it is whole; on any error none is
    left behind. Raises the errors of ``engine.errors``.
    """
    started = time.monotonic()
    _check(request)
    with (
        rasterio.Env(GDAL_CACHEMAX=GDAL_CACHE_BYTES),
        TemporaryDirectory(prefix="aether-difference-") as folder,
        ExitStack() as stack,
    ):
        progress.step("Opening the rasters", 0.0)
        pair = open_pair(request, Path(folder), stack)
        check_outputs((request.difference_path,), pair.first, pair.second)
        for note in pair.notes:
            progress.note(note)
        result = _subtract(request, pair, progress)
    return replace(
        result,
        seconds=time.monotonic() - started,
        peak_memory_mib=peak_memory_mib(),
    )


def _subtract(
    request: DifferenceRequest, pair: Pair, progress: RequestProgress
) -> DifferenceResult:
    strong = request.strong or USUALLY_STRONG[pair.measure]
    facts = provenance_of(pair)
    count = len(pair.windows())
    path = Path(request.difference_path)
    with DifferenceRaster(path, pair, strong) as raster:
        for done, (window, first, second) in enumerate(pair.read(), 1):
            raster.write(window, first, second)
            progress.step("Comparing the answers", _READING_TO * done / count)
        found = raster.statistics
        if not found.pixels:
            raise NoDataError(
                "{first} and {second} hold no pixel with data in both: "
                "choose answers of the same area.",
                first=request.first,
                second=request.second,
            )
        raster.complete(facts)
        progress.check()
        raster.publish()
    return DifferenceResult(
        difference_path=request.difference_path,
        measure=pair.measure,
        first=pair.first.asked,
        second=pair.second.asked,
        pixels=found.pixels,
        mean=found.mean,
        largest=found.percentile(_OF_THE_LARGEST),
        correlation=found.correlation,
        strong=strong,
        more_first=found.more_first,
        more_second=found.more_second,
        crs_wkt=pair.first.crs.to_wkt(),
        attribution=facts.get("attribution", ""),
        provenance=facts,
        notes=pair.notes,
    )


def _check(request: DifferenceRequest) -> None:
    """Raise AnswerError for what cannot be compared."""
    if request.measure not in MEASURES:
        raise AnswerError(
            "There is no {what} “{found}”; expected one of: {expected}.",
            what="measure",
            found=request.measure,
            expected=", ".join(MEASURES),
        )
    # Written so that NaN, which compares as false, is refused as well.
    if not 0 <= request.strong <= 100:
        raise AnswerError(
            "A strong difference is {found}; expected a number above 0 and "
            "up to 100, or 0 for the usual one.",
            found=request.strong,
        )
    if os.path.realpath(request.first) == os.path.realpath(request.second):
        raise AnswerError(
            "{path} is named twice: choose two different answers.",
            path=request.first,
        )
