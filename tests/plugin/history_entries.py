"""Entries of the history, made up."""

from aether_qgis.engine.protocol import QueryRequest
from aether_qgis.history.entry import FOUND, Outcome, new_entry

ANSWERED = Outcome(FOUND, 0.5, 20)


def made_entry(query="woods", outcome=ANSWERED, raster="/a.tif", **changes):
    request = QueryRequest(raster, (query,), "", "", **changes)
    return new_entry(request, "dock", outcome)
