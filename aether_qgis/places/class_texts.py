"""The texts that ask for a class, as the user writes them."""

from __future__ import annotations

from typing import Dict, List, Sequence, Tuple

from qgis.core import QgsProcessingFeatureSource

from aether_qgis.places.errors import PlacesError
from aether_qgis.places.values import plain_value
from aether_qgis.translation import tr


def class_texts(text: str) -> Dict[str, Tuple[str, ...]]:
    """Return the phrases per class of lines “class: phrase; phrase”.

    A class may have several lines. Raises PlacesError for a line that is
    none.
    """
    found: Dict[str, List[str]] = {}
    for line in filter(str.strip, text.splitlines()):
        name, colon, phrases = line.partition(":")
        spaced = [" ".join(phrase.split()) for phrase in phrases.split(";")]
        wanted = list(filter(None, spaced))
        if not (colon and name.strip() and wanted):
            raise PlacesError(
                tr(
                    "“{line}” is not a line of texts; expected “class: "
                    "phrase; phrase”, for example “park: a lawn with trees; "
                    "a playground”."
                ).format(line=line.strip()[:80])
            )
        found.setdefault(" ".join(name.split()), []).extend(wanted)
    return {name: tuple(phrases) for name, phrases in found.items()}


def texts_by_name(
    source: QgsProcessingFeatureSource, fields: Sequence[str]
) -> Dict[str, Tuple[str, ...]]:
    """Return every class of the only field, each asked for by its name.

    Nothing if there are several fields; the engine says what is wrong.
    """
    if len(fields) != 1:
        return {}
    found = source.uniqueValues(source.fields().lookupField(fields[0]))
    values = [plain_value(value) for value in found]
    names = {_class_name(value) for value in values if value is not None}
    return {
        name: (name.replace("_", " "),) for name in sorted(filter(None, names))
    }


def _class_name(value: object) -> str:
    """Return the name of a class as the engine reads it."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return " ".join(str(value).split())
