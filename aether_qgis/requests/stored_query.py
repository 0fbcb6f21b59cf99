"""A query as it is stored: in the history and on the layers of an answer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, Optional

from aether_qgis.engine.protocol import QueryRequest
from aether_qgis.engine.protocol.wire import (
    ProtocolError,
    from_json,
    to_json,
)
from aether_qgis.settings import Settings

_OF_ONE_RUN: Dict[str, Any] = {
    "similarity_path": "",
    "regions_path": "",
    "sentence_vectors": {},
}
"""What belongs to a single run, as a stored query has it."""
_NEEDED = "raster", "positive"
_USES_INDEX = "uses_index"


class StoredQueryError(Exception):
    """What was stored is no query that this version reads."""


def without_outputs(request: QueryRequest) -> QueryRequest:
    """Return what a request asks, without what belongs to one run of it.

    That are the files it writes, and the vectors of a hosted encoder, which
    would be long and are asked for again.
    """
    return replace(request, **_OF_ONE_RUN)


def stored_query(request: QueryRequest) -> Dict[str, Any]:
    """Return a request for JSON.

    What has its default is left out, and so is what the settings of the
    machine say that reads it: where indexes lie, and which cluster there is.
    """
    facts = to_json(without_outputs(request))
    usual = to_json(QueryRequest("", (), "", ""))
    usual["scheduler"] = Settings.load().scheduler
    stored = {
        name: value
        for name, value in facts.items()
        if name in _NEEDED or value != usual[name]
    }
    if not stored.pop("index_folder", ""):
        stored[_USES_INDEX] = False
    return stored


def read_query(
    data: object, settings: Optional[Settings] = None
) -> QueryRequest:
    """Return the request of ``stored_query``.

    ``settings`` are those of the profile by default. Raises StoredQueryError
    for anything else, of whatever types.
    """
    if not isinstance(data, dict):
        raise StoredQueryError("no object")
    settings = settings or Settings.load()
    facts = {"scheduler": settings.scheduler, **data, **_OF_ONE_RUN}
    uses_index = facts.pop(_USES_INDEX, True)
    facts["index_folder"] = str(settings.indexes_home) if uses_index else ""
    try:
        request = from_json(QueryRequest, facts)
    except (ProtocolError, RecursionError) as error:
        raise StoredQueryError(str(error)) from error
    if not any(request.positive) and not request.examples.count:
        raise StoredQueryError("no words")
    return request
