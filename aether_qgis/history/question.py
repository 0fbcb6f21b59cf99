"""What the user picked to ask: anew, or as it was asked before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from aether_qgis.engine.protocol import QueryRequest
from aether_qgis.requests.query import QueryOptions
from aether_qgis.requests.query_parameters import query_options


@dataclass(frozen=True)
class Question:
    """A query that history, favourites or a layer offer to ask."""

    options: QueryOptions
    request: Optional[QueryRequest] = None
    """With its raster and area; None to ask the raster that is chosen."""

    @classmethod
    def again(cls, request: QueryRequest) -> Question:
        """Return the question that ``request`` was."""
        return cls(query_options(request), request)
