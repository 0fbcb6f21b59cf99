"""A request as the parameters of ``aether:textquery``, and as options.

The one place that says which field is which parameter the other way round:
the algorithm turns parameters into the request.
"""

from __future__ import annotations

from typing import Any, Dict, Tuple

from qgis.core import QgsCoordinateReferenceSystem

from aether_qgis.engine.protocol import Extent, QueryRequest
from aether_qgis.requests.query import QueryOptions

TEXT_QUERY = "aether:textquery"
"""The id of the algorithm that the parameters are for."""


def query_parameters(request: QueryRequest) -> Dict[str, Any]:
    """Return the parameters that make ``request``, its outputs left out.

    All values are texts, numbers, switches or lists of texts. Parameters
    that have their default are left out as well.
    """
    defaults = QueryRequest("", (), "", "")
    both = {
        "K": (request.count, defaults.count),
        "THRESHOLD_MODE": (request.threshold_mode, defaults.threshold_mode),
        "THRESHOLD": (request.threshold, defaults.threshold),
        "MIN_AREA": (request.min_area_m2, defaults.min_area_m2),
        "MIN_DISTANCE": (request.min_distance_m, defaults.min_distance_m),
        "AS_TYPED": (request.as_typed, defaults.as_typed),
        "RELEVANCE_BAND": (request.with_relevance, defaults.with_relevance),
        "BEST_ANYWAY": (request.best_anyway, defaults.best_anyway),
        "USE_INDEX": (bool(request.index_folder), True),
        "DEVICE": (request.device, defaults.device),
        "BACKEND": (request.backend, defaults.backend),
        "SCHEDULER": (request.scheduler, defaults.scheduler),
        "MODEL": (request.bundle, defaults.bundle),
        "NOT_QUERY": (_text(request.negative), ""),
    }
    values = {
        "INPUT": list(request.tiles) or request.raster,
        "QUERY": _text(request.positive),
    }
    if request.extent:
        values["EXTENT"] = extent_text(request.extent)
    return {
        **values,
        **{name: one for name, (one, usual) in both.items() if one != usual},
    }


def query_options(request: QueryRequest) -> QueryOptions:
    """Return the options that make ``request`` on some raster."""
    return QueryOptions(
        query=_text(request.positive),
        avoid=_text(request.negative),
        bundle=request.bundle,
        count=request.count,
        threshold_mode=request.threshold_mode,
        threshold=request.threshold,
        min_area_m2=request.min_area_m2,
        min_distance_m=request.min_distance_m,
        device=request.device,
        backend=request.backend,
        uses_index=bool(request.index_folder),
        scheduler=request.scheduler,
        as_typed=request.as_typed,
        with_relevance=request.with_relevance,
        best_anyway=request.best_anyway,
    )


def extent_text(extent: Extent) -> str:
    """Return an extent as Processing reads it: "x, x, y, y [CRS]"."""
    sides = extent.x_min, extent.x_max, extent.y_min, extent.y_max
    text = ",".join(map(repr, map(float, sides)))
    if not extent.crs_wkt:
        return text
    crs = QgsCoordinateReferenceSystem.fromWkt(extent.crs_wkt)
    # A CRS of one's own has no short name; QGIS reads the long one too.
    return f"{text} [{crs.authid() or f'WKT:{extent.crs_wkt}'}]"


def _text(terms: Tuple[str, ...]) -> str:
    return ", ".join(terms)
