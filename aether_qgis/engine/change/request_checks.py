"""Look at a request's words and numbers before anything is opened."""

from __future__ import annotations

import os
from pathlib import Path

from aether_qgis.engine.errors import QueryError
from aether_qgis.engine.protocol import BACKENDS
from aether_qgis.engine.protocol.changing import (
    DIRECTIONS,
    SPACES,
    ChangeRequest,
)
from aether_qgis.engine.towers.devices import check_device
from aether_qgis.engine.words.query_vector import check_terms

MOST_PLACES = 10000


def check_request(request: ChangeRequest) -> None:
    """Raise QueryError for what cannot be asked."""
    _check_rasters(request)
    if request.positive:
        check_terms(request.positive, ())
    _check_word("direction", request.direction, DIRECTIONS)
    _check_word("space", request.space, SPACES)
    _check_word("backend", request.backend, BACKENDS)
    check_device(request.device)
    # Written so that NaN, which compares as false, is refused as well.
    if not 0 < request.threshold <= 100:
        raise QueryError(
            "The threshold of change is {found}; expected a number above 0 "
            "and up to 100, for example 50.",
            found=request.threshold,
        )
    if not 1 <= request.count <= MOST_PLACES:
        raise QueryError(
            "The number of places is {found}; expected 1 to {most}.",
            found=request.count,
            most=MOST_PLACES,
        )
    if not request.min_area_m2 >= 0:
        raise QueryError(
            "The minimum area is {found} m²; expected 0 or more.",
            found=request.min_area_m2,
        )


def _check_rasters(request: ChangeRequest) -> None:
    if len(request.rasters) < 2:
        raise QueryError(
            "Change needs two rasters or more of one area, of different "
            "years; there is {found}: add another year.",
            found=len(request.rasters),
        )
    seen = set()
    for path in request.rasters:
        name = os.path.realpath(path) if Path(path).exists() else path
        if name in seen:
            raise QueryError(
                "{path} is named twice: choose a different raster for each "
                "year.",
                path=path,
            )
        seen.add(name)


def _check_word(what: str, found: str, expected: tuple[str, ...]) -> None:
    if found not in expected:
        raise QueryError(
            "There is no {what} “{found}”; expected one of: {expected}.",
            what=what,
            found=found,
            expected=", ".join(expected),
        )
