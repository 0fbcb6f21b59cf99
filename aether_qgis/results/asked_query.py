"""What was asked for the layer of an answer, as the layer itself tells."""

from __future__ import annotations

import json
import re
from typing import Dict, List, Optional

from qgis.core import QgsLayerMetadata, QgsMapLayer, QgsRasterLayer

from aether_qgis.engine.protocol import DEFAULT_BUNDLE, QueryRequest
from aether_qgis.requests.stored_query import (
    StoredQueryError,
    read_query,
    stored_query,
)

_PROPERTY = "aether/query"
_HISTORY = "aether_query: "
"""Starts the line of a layer's metadata that holds the query."""
_LONGEST = 2**20
_TAG = re.compile(r"<li>(\w+)=(.*?)</li>", re.DOTALL)


def mark_asked(layer: QgsMapLayer, request: QueryRequest) -> None:
    """Let ``layer`` tell what was asked, in the project it is saved in."""
    layer.setCustomProperty(_PROPERTY, json.dumps(stored_query(request)))


def history_line(request: QueryRequest) -> str:
    """Return the line that tells the same in the metadata of a file."""
    return f"{_HISTORY}{json.dumps(stored_query(request))}"


def asked_query(layer: Optional[QgsMapLayer]) -> Optional[QueryRequest]:
    """Return what was asked for ``layer``, None for a layer of others.

    The project's layers tell all of it; so do the regions' files. A
    similarity raster that was opened anew tells words, model and source.
    """
    if layer is None:
        return None
    texts = [str(layer.customProperty(_PROPERTY, "") or "")]
    texts += _lines(layer.metadata())
    for text in texts:
        query = _read(text)
        if query is not None:
            return query
    if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal":
        return _from_tags(_tags(layer))
    return None


def _lines(metadata: QgsLayerMetadata) -> List[str]:
    return [
        line[slice(len(_HISTORY), None)]
        for line in metadata.history()
        if line.startswith(_HISTORY)
    ]


def _read(text: str) -> Optional[QueryRequest]:
    # A project of somebody else may hold anything.
    if not text or len(text) > _LONGEST:
        return None
    try:
        return read_query(json.loads(text))
    except (ValueError, RecursionError, StoredQueryError):
        return None


def _tags(layer: QgsRasterLayer) -> Dict[str, str]:
    """Return the tags of a layer's file, which QGIS only shows."""
    return dict(_TAG.findall(layer.dataProvider().htmlMetadata()))


def _from_tags(tags: Dict[str, str]) -> Optional[QueryRequest]:
    if not {"aether_version", "query", "source"} <= set(tags):
        return None
    if "examples" in tags:
        # Where they lie, tags do not tell.
        return None
    facts = {
        "raster": tags["source"],
        "positive": [tags["query"]],
        "negative": list(filter(None, [tags.get("query_avoided", "")])),
        "bundle": tags.get("bundle", DEFAULT_BUNDLE),
    }
    try:
        return read_query(facts)
    except StoredQueryError:
        return None
