"""Look at a query's words and numbers before anything is opened."""

from __future__ import annotations

from aether_qgis.engine.errors import QueryError
from aether_qgis.engine.examples.asking import check_asked
from aether_qgis.engine.protocol import (
    BACKENDS,
    PERCENTILE,
    THRESHOLD_MODES,
    QueryRequest,
)
from aether_qgis.engine.towers.devices import check_device

MOST_REGIONS = 10000


def check_request(request: QueryRequest) -> None:
    """Raise QueryError for words or numbers that cannot be asked."""
    check_asked(request)
    _check_choices(request)
    _check_threshold(request)
    if not 1 <= request.count <= MOST_REGIONS:
        raise QueryError(
            "The number of places is {found}; expected 1 to {most}.",
            found=request.count,
            most=MOST_REGIONS,
        )
    if not request.min_area_m2 >= 0:
        raise QueryError(
            "The minimum area is {found} m²; expected 0 or more.",
            found=request.min_area_m2,
        )
    if not request.min_distance_m >= 0:
        raise QueryError(
            "The least distance between places is {found} m; expected 0 or "
            "more.",
            found=request.min_distance_m,
        )


def _check_choices(request: QueryRequest) -> None:
    if request.threshold_mode not in THRESHOLD_MODES:
        raise QueryError(
            "The threshold is said to be a “{found}”; expected one of: "
            "{expected}.",
            found=request.threshold_mode,
            expected=", ".join(THRESHOLD_MODES),
        )
    check_device(request.device)
    if request.backend not in BACKENDS:
        raise QueryError(
            "There is no backend “{found}”; expected one of: {expected}.",
            found=request.backend,
            expected=", ".join(BACKENDS),
        )


def _check_threshold(request: QueryRequest) -> None:
    # Written so that NaN, which compares as false, is refused as well.
    if request.threshold_mode == PERCENTILE:
        if not 0 <= request.threshold <= 100:
            raise QueryError(
                "As a percentile, the threshold is {found}; expected a "
                "number from 0 to 100, for example 98.",
                found=request.threshold,
            )
    elif not -1 <= request.threshold <= 1:
        raise QueryError(
            "As a similarity, the threshold is {found}; expected a number "
            "from -1 to 1, for example 0.5.",
            found=request.threshold,
        )
