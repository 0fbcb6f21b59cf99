"""Several texts, and what features are given for each."""

from __future__ import annotations

import re
from typing import List

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from aether_qgis.engine.protocol.zonal import RELEVANCE, ZONAL_MEASURES
from aether_qgis.processing.base.parameter_kinds import (
    static_choice,
    with_help,
)
from aether_qgis.processing.base.values import Values
from aether_qgis.requests.query import check_words
from aether_qgis.translation import tr

_BETWEEN_TEXTS = re.compile(r"[;\n]")


def texts_parameter() -> QgsProcessingParameterDefinition:
    """Return TEXTS, several texts to compare with."""
    return with_help(
        QgsProcessingParameterString("TEXTS", tr("Texts"), multiLine=True),
        tr(
            "What to compare with, one text a line or with semicolons "
            "between: “forest; open water; houses with gardens”. Each text "
            "gets fields of its own; one that is there twice counts once."
        ),
    )


def measure_parameter() -> QgsProcessingParameterDefinition:
    """Return MEASURE, what features are given for each text."""
    return with_help(
        static_choice("MEASURE", tr("Measure"), ZONAL_MEASURES, RELEVANCE),
        tr(
            "relevance: how well a pixel fits, from 0 to 100, gauged on the "
            "whole raster; similarity: the cosine of text and pixel, from -1 "
            "to 1."
        ),
    )


def given_texts(values: Values) -> List[str]:
    """Return the texts of TEXTS, each once, in their order."""
    parts = _BETWEEN_TEXTS.split(values.text("TEXTS"))
    spaced = [" ".join(part.split()) for part in parts]
    once = {text.casefold(): text for text in reversed(spaced) if text}
    return list(reversed(once.values()))


def texts_problem(values: Values) -> str:
    """Return that there is no text, if there is none.

    Raises RequestError for words that are not Unicode text.
    """
    texts = given_texts(values)
    check_words(*texts)
    if "TEXTS" not in values.given or texts:
        return ""
    return tr(
        "There is no text to compare with: type one a line, for example "
        "“forest”."
    )
