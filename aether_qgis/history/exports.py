"""A question as a command, as Python, and as a model to go on with."""

from __future__ import annotations

import os
import shlex
from pathlib import Path
from typing import Any, Dict, Iterator, Mapping

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QPointF

from aether_qgis.history.locked_file import RecordError
from aether_qgis.requests.question import CHANGE, CLASSIFY, Question
from aether_qgis.translation import tr

_SEARCH_FILES = {"SIMILARITY": "similarity.tif", "REGIONS": "regions.gpkg"}
_FILES = {
    CLASSIFY: {"CLASSES": "classes.tif"},
    CHANGE: {"CHANGE": "change.tif", "REGIONS": "regions.gpkg"},
}
_ASKED = ("QUERY", "NOT_QUERY", "INPUT", "LABELS")
"""What a model asks for; the rest is set in it."""

_Source = QgsProcessingModelChildParameterSource


def command_line(question: Question) -> str:
    """Return the ``qgis_process`` command that asks the same.

    QGIS makes such commands as well, but opens the rasters for them, which
    may lie far away, and quotes for one kind of shell only.
    """
    values = {**question.parameters, **_files(question)}
    given = " ".join(_arguments(values))
    return f"qgis_process run {question.algorithm} -- {given}"


def python_code(question: Question) -> str:
    """Return the call for QGIS's Python console that asks the same."""
    layers = dict.fromkeys(_files(question), "TEMPORARY_OUTPUT")
    values = {**question.parameters, **layers}
    lines = [f"    {name!r}: {value!r},\n" for name, value in values.items()]
    return (
        "import processing\n\n"
        f"processing.runAndLoadResults({question.algorithm!r}, {{\n"
        f"{''.join(lines)}}})\n"
    )


def write_model(question: Question, name: str, path: Path) -> None:
    """Write a model that asks the same, and lets raster and words be chosen.

    ``path`` ends in ``.model3``. Raises RecordError if it cannot be written.
    """
    algorithm = QgsApplication.processingRegistry().algorithmById(
        question.algorithm
    )
    if algorithm is None:
        raise RecordError(
            tr(
                "The model needs QGIS's Processing: enable it under Plugins "
                "> Manage and Install Plugins."
            )
        )
    model = QgsProcessingModelAlgorithm(name, "AETHER")
    child = QgsProcessingModelChildAlgorithm(question.algorithm)
    child.setChildId("query")
    child.setDescription(algorithm.displayName())
    child.setPosition(QPointF(400, 200))
    for row, (key, value) in enumerate(question.parameters.items()):
        definition = algorithm.parameterDefinition(key)
        # A model's raster is one; several are set in the step itself.
        is_asked = key in _ASKED and isinstance(value, str)
        source = _Source.fromStaticValue(value)
        if is_asked:
            _ask_for(model, definition, value, QPointF(120, 80 * (row + 1)))
            source = _Source.fromModelParameter(key)
        child.addParameterSources(key, [source])
    outputs = {}
    for row, key in enumerate(_files(question)):
        definition = algorithm.parameterDefinition(key)
        output = QgsProcessingModelOutput(key, definition.description())
        output.setChildId("query")
        output.setChildOutputName(key)
        output.setPosition(QPointF(680, 120 * (row + 1)))
        outputs[key] = output
    child.setModelOutputs(outputs)
    model.addChildAlgorithm(child)
    if not model.toFile(str(path)):
        raise RecordError(
            tr(
                "The model {path} cannot be written: choose a folder of your "
                "own."
            ).format(path=path)
        )


def _ask_for(
    model: QgsProcessingModelAlgorithm,
    definition: QgsProcessingParameterDefinition,
    value: str,
    position: QPointF,
) -> None:
    asked = definition.clone()
    asked.setDefaultValue(value)
    component = QgsProcessingModelParameter(definition.name())
    component.setDescription(definition.description())
    component.setPosition(position)
    model.addModelParameter(asked, component)


def _files(question: Question) -> Mapping[str, str]:
    return _FILES.get(question.algorithm, _SEARCH_FILES)


def _arguments(values: Dict[str, Any]) -> Iterator[str]:
    for name, value in values.items():
        # Of several rasters, each is named on its own.
        for one in value if isinstance(value, list) else [value]:
            yield f"{name}={_quoted(_as_text(one))}"


def _as_text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _quoted(text: str) -> str:
    if os.name != "nt":
        return shlex.quote(text)
    doubled = text.replace('"', '""')
    return f'"{doubled}"' if not text.isalnum() else text
