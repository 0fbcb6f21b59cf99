"""Look at a legend and its numbers before anything is opened."""

from __future__ import annotations

import re
from collections import Counter
from typing import Dict, FrozenSet, Sequence

from aether_qgis.engine.errors import QueryError
from aether_qgis.engine.protocol import BACKENDS
from aether_qgis.engine.protocol.classifying import (
    MOST_LABELS,
    MOST_PHRASES,
    WIDEST_SMOOTHING,
    ClassifyRequest,
    Label,
)
from aether_qgis.engine.towers.devices import check_device

_FEWEST_LABELS = 2
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def check_request(request: ClassifyRequest) -> None:
    """Raise QueryError for a legend or numbers that cannot be used."""
    check_labels(request.labels)
    if not request.labelled:
        _check_phrases(request.labels)
    check_device(request.device)
    if request.backend not in BACKENDS:
        raise QueryError(
            "There is no backend “{found}”; expected one of: {expected}.",
            found=request.backend,
            expected=", ".join(BACKENDS),
        )
    # Written so that NaN, which compares as false, is refused as well.
    if not 0 <= request.least_confidence <= 1:
        raise QueryError(
            "The least confidence is {found}; expected a number from 0 to "
            "1, for example 0.5.",
            found=request.least_confidence,
        )
    is_odd = request.smoothing % 2 == 1
    if not (is_odd and 1 <= request.smoothing <= WIDEST_SMOOTHING):
        raise QueryError(
            "The window of the smoothing is {found} pixels wide; expected "
            "an odd number from 1, which smooths nothing, to {widest}.",
            found=request.smoothing,
            widest=WIDEST_SMOOTHING,
        )


def check_labels(labels: Sequence[Label]) -> None:
    """Raise QueryError for labels that make no legend."""
    if len(labels) > MOST_LABELS:
        raise QueryError(
            "The legend has {found} labels; a class raster has room for "
            "{most}: join some of them, or classify twice.",
            found=len(labels),
            most=MOST_LABELS,
        )
    for label in labels:
        _check_label(label)
    _check_distinct(labels)
    if len(labels) < _FEWEST_LABELS:
        raise QueryError(
            "The legend has {found} label(s), but every pixel takes the one "
            "that fits best: give two or more.",
            found=len(labels),
        )


def _check_label(label: Label) -> None:
    if not label.name.strip():
        raise QueryError(
            "A label of the legend has no name: name it, or remove it."
        )
    if not label.phrases or not all(map(str.strip, label.phrases)):
        raise QueryError(
            "The label “{label}” has a phrase without words: type what it "
            "looks like, or remove the phrase.",
            label=label.name,
        )
    if len(label.phrases) > MOST_PHRASES:
        raise QueryError(
            "The label “{label}” has {found} phrases; at most {most} are "
            "read: keep the most telling ones.",
            label=label.name,
            found=len(label.phrases),
            most=MOST_PHRASES,
        )
    if not _COLOUR.fullmatch(label.colour):
        raise QueryError(
            "The colour of the label “{label}” is “{colour}”; expected six "
            "digits and letters after a “#”, for example #2b8cbe.",
            label=label.name,
            colour=label.colour,
        )
    if not 1 <= label.value <= MOST_LABELS:
        raise QueryError(
            "The label “{label}” has the number {value} in the raster; "
            "expected 1 to {most}.",
            label=label.name,
            value=label.value,
            most=MOST_LABELS,
        )


def _check_distinct(labels: Sequence[Label]) -> None:
    names = Counter(name_key(label.name) for label in labels)
    name, count = names.most_common(1)[0] if names else ("", 0)
    if count > 1:
        first = next(one for one in labels if name_key(one.name) == name)
        raise QueryError(
            "The label “{label}” stands {count} times in the legend; each "
            "needs a name of its own: join their phrases with “;”.",
            label=first.name,
            count=count,
        )
    value, count = Counter(one.value for one in labels).most_common(1)[0]
    if count > 1:
        raise QueryError(
            "{count} labels have the number {value} in the raster; expected "
            "a number of its own for each.",
            count=count,
            value=value,
        )


def _check_phrases(labels: Sequence[Label]) -> None:
    known: Dict[FrozenSet[str], str] = {}
    for label in labels:
        phrases = frozenset(map(name_key, label.phrases))
        if phrases in known:
            raise QueryError(
                "The labels “{first}” and “{second}” have the same phrases, "
                "so no pixel can tell them apart: join them, or change the "
                "phrases of one.",
                first=known[phrases],
                second=label.name,
            )
        known[phrases] = label.name


def name_key(name: str) -> str:
    """Return what two names of one label have in common."""
    return " ".join(name.split()).casefold()
