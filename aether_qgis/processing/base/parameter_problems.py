"""Values that QGIS would only call incorrect, said in a sentence."""

from __future__ import annotations

import math
import sys
from pathlib import Path
from typing import Any, Dict, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from aether_qgis.translation import number, tr

_UNLIMITED = sys.float_info.max / 2
_UNLIMITED_WHOLE = 2**31 - 1
_RASTERS = (
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterMultipleLayers,
)


def parameter_problem(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any]
) -> str:
    """Return what is wrong with a number or a raster, empty if nothing is.

    Values that are known only when a model runs are left to QGIS.
    """
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        problem = ""
        if isinstance(definition, QgsProcessingParameterNumber):
            problem = _number_problem(definition, value)
        elif isinstance(definition, _RASTERS):
            problem = _raster_problem(definition, value)
        if problem:
            return problem
    return ""


def _number_problem(
    definition: QgsProcessingParameterNumber, value: object
) -> str:
    found = _number(value)
    if found is None:
        return ""
    least, most = definition.minimum(), definition.maximum()
    is_whole = definition.dataType() == QgsProcessingParameterNumber.Integer
    unlimited = _UNLIMITED_WHOLE if is_whole else _UNLIMITED
    if least < -unlimited and most >= unlimited and not math.isinf(found):
        # Whether NaN makes sense, who computes says best.
        return ""
    # Written so that NaN, which compares as false, is refused as well.
    if least <= found <= most:
        return ""
    said = {
        "title": definition.description(),
        "found": value,
        "least": number(least),
        "most": number(most),
    }
    if most < unlimited:
        return tr(
            "“{title}” is {found}; expected a number from {least} to {most}."
        ).format(**said)
    if least > -unlimited:
        return tr(
            "“{title}” is {found}; expected a number of at least {least}."
        ).format(**said)
    return tr("“{title}” is {found}; expected a number.").format(**said)


def _number(value: object) -> Optional[float]:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        return float(value)
    except (ValueError, OverflowError):
        return None


def _raster_problem(
    definition: QgsProcessingParameterDefinition, value: object
) -> str:
    several = value if isinstance(value, (list, tuple)) else [value]
    for one in several:
        if isinstance(one, str) and one and Path(one).is_dir():
            return tr(
                "“{title}” takes a raster file, but {path} is a folder: "
                "choose a file in it."
            ).format(title=definition.description(), path=one)
    return ""
