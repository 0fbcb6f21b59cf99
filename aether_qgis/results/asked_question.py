"""What was asked for the layer of an answer, as the layer itself tells."""

from __future__ import annotations

import json
import re
from typing import Dict, List, Optional

from qgis.core import QgsLayerMetadata, QgsMapLayer, QgsRasterLayer

from aether_qgis.engine.protocol import DEFAULT_BUNDLE
from aether_qgis.requests.question import (
    LONGEST_QUESTION,
    TEXT_QUERY,
    Question,
    QuestionError,
    question_text,
    read_question,
)

_PROPERTY = "aether/question"
_HISTORY = "aether_question: "
"""Starts the line of a layer's metadata that holds the question."""
_TAG = re.compile(r"<li>(\w+)=(.*?)</li>", re.DOTALL)


def mark_asked(layer: QgsMapLayer, question: Question) -> None:
    """Let ``layer`` tell what was asked, in its metadata and in the project
    that it is saved in."""
    text = question_text(question)
    if len(text) > LONGEST_QUESTION:
        return
    layer.setCustomProperty(_PROPERTY, text)
    metadata = layer.metadata()
    lines = [
        line for line in metadata.history() if not line.startswith(_HISTORY)
    ]
    metadata.setHistory([*lines, f"{_HISTORY}{text}"])
    layer.setMetadata(metadata)


def history_lines(question: Question) -> List[str]:
    """Return the line, if any, that tells the same in a file's metadata."""
    text = question_text(question)
    return [f"{_HISTORY}{text}"] if len(text) <= LONGEST_QUESTION else []


def asked_question(layer: Optional[QgsMapLayer]) -> Optional[Question]:
    """Return what was asked for ``layer``, None for a layer of others.

    The project's layers tell all of it; so do the files of places that the
    dock writes. A similarity raster that was opened anew tells words, model
    and source.
    """
    if layer is None:
        return None
    texts = [str(layer.customProperty(_PROPERTY, "") or "")]
    texts += _lines(layer.metadata())
    for text in texts:
        question = _read(text)
        if question is not None:
            return question
    if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal":
        return _from_tags(_tags(layer))
    return None


def _lines(metadata: QgsLayerMetadata) -> List[str]:
    return [
        line[slice(len(_HISTORY), None)]
        for line in metadata.history()
        if line.startswith(_HISTORY)
    ]


def _read(text: str) -> Optional[Question]:
    # A project of somebody else may hold anything.
    if not text or len(text) > LONGEST_QUESTION:
        return None
    try:
        return read_question(json.loads(text))
    except (ValueError, RecursionError, QuestionError):
        return None


def _tags(layer: QgsRasterLayer) -> Dict[str, str]:
    """Return the tags of a layer's file, which QGIS only shows."""
    return dict(_TAG.findall(layer.dataProvider().htmlMetadata()))


def _from_tags(tags: Dict[str, str]) -> Optional[Question]:
    if not {"aether_version", "query", "source"} <= set(tags):
        return None
    if {"examples", "years"} & set(tags):
        # Where those lie, and in which rasters, tags do not tell.
        return None
    values = {"INPUT": tags["source"], "QUERY": tags["query"]}
    if tags.get("query_avoided"):
        values["NOT_QUERY"] = tags["query_avoided"]
    if tags.get("bundle", DEFAULT_BUNDLE) != DEFAULT_BUNDLE:
        values["MODEL"] = tags["bundle"]
    try:
        return read_question({"algorithm": TEXT_QUERY, "parameters": values})
    except QuestionError:
        return None
