"""What is predicted of a place: a class, a number or shares."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Dict, List, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.errors import PointsError
from aether_qgis.engine.places.places_file import Places, Value
from aether_qgis.engine.protocol import DISTRIBUTION, REGRESSION

LEAST_SAMPLES = 20
LEAST_PER_CLASS = 5

_SUM_TOLERANCE = 0.01
_PERCENT = 100.0
# Marks of no data are beyond it, and the squares of what is not are numbers.
_LARGEST = 1e30

Indices = NDArray[np.int64]


@dataclass(frozen=True)
class Targets:
    """What a probe has to tell, one row per sample."""

    task: str
    names: Tuple[str, ...]
    """The classes, the fields of shares, or the one field of numbers."""
    values: NDArray[np.generic]
    """Class numbers int64 [n], numbers float64 [n], or shares float64
    [n, fields] that sum to 1."""
    left_out: Dict[str, int]
    """Classes with too few samples, and how many they had."""

    def where(self, chosen: Indices) -> Targets:
        """Return the targets of ``chosen`` rows."""
        return replace(self, values=self.values[chosen])


def read_targets(task: str, labels: Places) -> Tuple[Indices, Targets]:
    """Return which places of ``labels`` have a value, and their targets.

    Raises PointsError for values that do not fit the task.
    """
    _check_fields(task, labels.columns)
    known = [
        index
        for index, row in enumerate(labels.values)
        if not any(map(_is_missing, row))
    ]
    if not known:
        raise PointsError(
            "None of the {count} places has a value in “{fields}”: choose "
            "another field.",
            count=len(labels.values),
            fields=", ".join(labels.columns),
        )
    rows = [labels.values[index] for index in known]
    if task == DISTRIBUTION:
        shares = _shares(labels.columns, rows)
        targets = Targets(task, labels.columns, shares, {})
    elif task == REGRESSION:
        numbers = np.array([_number(labels.columns[0], r[0]) for r in rows])
        targets = Targets(task, labels.columns, numbers, {})
    else:
        texts = [_class_name(row[0]) for row in rows]
        names, numbers = np.unique(texts, return_inverse=True)
        classes = np.asarray(numbers.reshape(-1), np.int64)
        targets = Targets(task, tuple(map(str, names)), classes, {})
    return np.array(known, np.int64), targets


def enough(targets: Targets) -> Tuple[Indices, Targets]:
    """Return the rows that can be used, and their targets.

    Classes with fewer than five samples, which could not be in every part
    of a split, are left out. Raises PointsError if what is left does not
    suffice.
    """
    chosen = np.arange(len(targets.values))
    if targets.task == REGRESSION:
        _check_varies(targets)
    elif targets.task != DISTRIBUTION:
        chosen, targets = _large_classes(targets)
    if len(chosen) < LEAST_SAMPLES:
        raise PointsError(
            "Only {found} labelled places lie on data of the raster; "
            "expected at least {least}: add labels, or choose a raster that "
            "covers more of them.",
            found=len(chosen),
            least=LEAST_SAMPLES,
        )
    return chosen, targets


def _large_classes(targets: Targets) -> Tuple[Indices, Targets]:
    sizes = np.bincount(
        targets.values.astype(np.int64), minlength=len(targets.names)
    )
    large = sizes >= LEAST_PER_CLASS
    if large.sum() < 2:
        raise PointsError(
            "Of the {found} class(es) among the labels on the raster, "
            "{large} have {least} places or more; expected at least two: "
            "choose a field with more classes, or a raster that covers more "
            "labels.",
            found=int((sizes > 0).sum()),
            large=int(large.sum()),
            least=LEAST_PER_CLASS,
        )
    chosen = np.flatnonzero(large[targets.values.astype(np.int64)])
    new_numbers = np.cumsum(large) - 1
    names = [
        n for n, enough in zip(targets.names, large, strict=True) if enough
    ]
    left_out = {
        name: int(size)
        for name, size in zip(targets.names, sizes, strict=True)
        if 0 < size < LEAST_PER_CLASS
    }
    values = new_numbers[targets.values[chosen].astype(np.int64)]
    return chosen, Targets(targets.task, tuple(names), values, left_out)


def _check_fields(task: str, fields: Sequence[str]) -> None:
    if task == DISTRIBUTION and len(fields) < 2:
        raise PointsError(
            "A distribution has several shares, but only the field "
            "“{field}” was chosen: choose one field per share, or the task "
            "regression.",
            field=", ".join(fields),
        )
    if task != DISTRIBUTION and len(fields) != 1:
        raise PointsError(
            "The task {task} reads one field, but {found} were chosen "
            "({fields}): choose one, or the task distribution for shares.",
            task=task,
            found=len(fields),
            fields=", ".join(fields),
        )


def _is_missing(value: Value) -> bool:
    if value is None:
        return True
    if isinstance(value, float):
        return not math.isfinite(value)
    return isinstance(value, str) and not value.strip()


def _class_name(value: Value) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return " ".join(str(value).split())


def _number(field: str, value: Value) -> float:
    if isinstance(value, (str, bool)) or value is None:
        raise PointsError(
            "The field “{field}” holds “{value}”, which is no number: choose "
            "a field of numbers, or the task classification.",
            field=field,
            value=str(value)[:80],
        )
    if abs(value) > _LARGEST:
        raise PointsError(
            "The field “{field}” holds {value}, a number as large as rasters "
            "write where they have no data; expected at most {most}: empty "
            "the field in such places, or leave them out.",
            field=field,
            value=float(value),
            most=_LARGEST,
        )
    return float(value)


def _check_varies(targets: Targets) -> None:
    numbers = targets.values.astype(np.float64)
    if len(numbers) and not np.ptp(numbers) > 0:
        raise PointsError(
            "All {count} places on the raster have the same value {value} "
            "in “{field}”, so there is nothing to tell apart: choose "
            "another field.",
            count=len(numbers),
            value=float(numbers[0]),
            field=targets.names[0],
        )


def _shares(
    fields: Sequence[str], rows: List[Tuple[Value, ...]]
) -> NDArray[np.float64]:
    shares = np.array(
        [
            [_number(field, value) for field, value in zip(fields, row)]
            for row in rows
        ]
    )
    if (shares < 0).any():
        row, column = np.argwhere(shares < 0)[0]
        raise PointsError(
            "The field “{field}” holds the share {value}, but a share is "
            "not negative: correct the layer.",
            field=fields[column],
            value=float(shares[row, column]),
        )
    sums = shares.sum(axis=1)
    wrong = np.abs(sums - 1) > _SUM_TOLERANCE
    if not wrong.any():
        return np.asarray(shares / sums[:, None])
    if np.allclose(sums, _PERCENT, atol=_PERCENT * _SUM_TOLERANCE):
        raise PointsError(
            "The fields {fields} sum to {sum} in every place, so they hold "
            "percentages; expected shares that sum to 1: divide them by "
            "100.",
            fields=", ".join(fields),
            sum=round(float(np.median(sums)), 3),
        )
    raise PointsError(
        "The shares of {count} of {all} places do not sum to 1 (the first "
        "of them sums to {sum}): choose all fields of the distribution, or "
        "divide each by their sum.",
        count=int(wrong.sum()),
        all=len(sums),
        sum=round(float(sums[wrong][0]), 4),
    )
