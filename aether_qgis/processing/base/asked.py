"""The values of a run as the question that it asks."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, List

from qgis.core import QgsMapLayer, QgsVectorLayer

from aether_qgis.processing.base.raster_inputs import raster_input
from aether_qgis.processing.base.values import Values
from aether_qgis.requests.inline_features import (
    MOST_FEATURES,
    inline_source,
    is_inline,
)
from aether_qgis.requests.query import engine_extent
from aether_qgis.requests.query_parameters import extent_text
from aether_qgis.requests.question import (
    LONGEST_QUESTION,
    Question,
    parameter_names,
)


def question_of(values: Values) -> Question:
    """Return what a run of an algorithm asks.

    Layers become their files, or where they are small, their features: those
    of a temporary layer would be gone. Call it in the layers' own thread.
    """
    known = parameter_names(values.algorithm.id()) or {}
    asked: Dict[str, Any] = {}
    for definition in values.algorithm.parameterDefinitions():
        name = definition.name()
        if name not in known or values.given.get(name) in (None, ""):
            continue
        value = _READERS[definition.type()](values, name)
        if value not in (None, "", [], definition.defaultValue()):
            asked[name] = value
    return Question(values.algorithm.id(), asked)


def _rasters(values: Values, name: str) -> object:
    found = raster_input(values.given[name], values.context)
    paths = list(map(_whole, found.paths))
    return paths if len(paths) > 1 else paths[0]


def _extent(values: Values, name: str) -> object:
    extent = engine_extent(values.extent())
    return extent_text(extent) if extent else ""


def _features(values: Values, name: str) -> object:
    given = values.given[name]
    if isinstance(given, str) and is_inline(given):
        return given
    source = values.source(name)
    text = inline_source(source, MOST_FEATURES)
    if text and len(text) < LONGEST_QUESTION // 2:
        return text
    layer = given if isinstance(given, QgsMapLayer) else values.vector(name)
    if isinstance(layer, QgsVectorLayer):
        return _whole(str(layer.source()))
    return _whole(str(given))


def _whole(path: str) -> str:
    """Return a name that means the same from any working directory."""
    # Names of layer groups and of subdatasets are no files.
    try:
        return str(Path(path).absolute()) if Path(path).exists() else path
    except (OSError, ValueError):
        return path


def _fields(values: Values, name: str) -> object:
    found: List[str] = values.texts(name)
    return found[0] if found else ""


def _number(values: Values, name: str) -> object:
    definition = values.algorithm.parameterDefinition(name)
    is_whole = definition.dataType() == definition.Type.Integer
    return values.count(name) if is_whole else values.number(name)


_READERS: Dict[str, Callable[[Values, str], object]] = {
    "raster": _rasters,
    "multilayer": _rasters,
    "source": _features,
    "extent": _extent,
    "field": _fields,
    "string": Values.text,
    "enum": Values.choice,
    "boolean": Values.is_on,
    "number": _number,
}
