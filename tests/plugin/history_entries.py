"""Entries of the history, and favourites, made up."""

from aether_qgis.engine.protocol import QueryRequest
from aether_qgis.history.entry import FOUND, Outcome, new_entry
from aether_qgis.history.favourite import Favourite
from aether_qgis.requests.query_parameters import query_question
from aether_qgis.requests.question import TEXT_QUERY, Question

ANSWERED = Outcome(FOUND, 0.5, 20)


def made_question(query="woods", raster="/a.tif", **changes):
    changes = {"index_folder": "there", **changes}
    return query_question(QueryRequest(raster, (query,), "", "", **changes))


def made_entry(query="woods", outcome=ANSWERED, raster="/a.tif", **changes):
    return new_entry(made_question(query, raster, **changes), outcome)


def made_favourite(name, query, bundle_title="", **parameters):
    question = Question(TEXT_QUERY, {"QUERY": query, **parameters})
    return Favourite(name, question, bundle_title)
