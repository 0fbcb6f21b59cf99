"""Where an output parameter's value leads."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
)

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
