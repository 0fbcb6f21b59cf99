"""Where an output parameter's value leads, and whether it can."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Dict, Mapping, Optional, Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFolderDestination,
    QgsProperty,
)

from aether_qgis.translation import tr

# "postgres:", "ogr:dbname=…", "memory:": places that are no plain file.
# A single letter is a drive of Windows.
_NO_FILE = re.compile(r"[A-Za-z][A-Za-z0-9+]+:")


def file_destination(value: object) -> Optional[Path]:
    """Return the file that an output's ``value`` names.

    None for temporary outputs, memory layers, databases and values that
    are known only when a model runs.
    """
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        static = value.propertyType() == QgsProperty.Type.StaticProperty
        value = value.staticValue() if static else None
    if not isinstance(value, str) or not value.strip():
        return None
    if value == QgsProcessing.TEMPORARY_OUTPUT or _NO_FILE.match(value):
        return None
    return Path(value)


def destination_problem(
    algorithm: QgsProcessingAlgorithm,
    parameters: Dict[str, Any],
    suffixes: Mapping[str, Tuple[str, ...]],
) -> str:
    """Return why an output cannot be written, empty if all can.

    ``suffixes`` are the endings that the file of an output may have.
    """
    for definition in algorithm.destinationParameterDefinitions():
        path = file_destination(parameters.get(definition.name()))
        if path is None:
            continue
        problem = _ending_problem(path, suffixes.get(definition.name(), ()))
        # A folder that becomes an output is made by the engine.
        folder = path.parent
        if not problem and not folder.is_dir():
            problem = tr(
                "The output folder {folder} does not exist: create it or "
                "choose another one."
            ).format(folder=folder)
        is_file = not isinstance(
            definition, QgsProcessingParameterFolderDestination
        )
        if not problem and is_file and path.is_dir():
            problem = tr(
                "{path} is a folder, but the output is a file: choose "
                "the name of a file."
            ).format(path=path)
        if problem:
            return problem
    return ""


def _ending_problem(path: Path, endings: Tuple[str, ...]) -> str:
    if not endings or path.suffix.lower() in endings:
        return ""
    return tr(
        "The name {path} ends in “{suffix}”, but the ending sets the format: "
        "use a name that ends in {expected}."
    ).format(path=path, suffix=path.suffix, expected=" / ".join(endings))
