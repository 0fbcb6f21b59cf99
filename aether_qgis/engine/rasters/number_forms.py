"""What AlphaEarth's numbers look like in other people's files.

Every form is recognised by a property that other numbers don't have: codes are
whole and decode to length 1; a decode without the square has whole codes
at a divisor; unit vectors at a constant scale have one length. Where only
the bands' names speak for AlphaEarth, the direction still counts.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Iterator, Optional, Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.protocol import Note
from aether_qgis.engine.rasters.form import (
    ROOTS,
    VECTORS,
    RasterForm,
)
from aether_qgis.engine.rasters.profiles.alphaearth import DIVISOR

Sample = NDArray[np.float64]

# Resampling shortens vectors a little; a wrong decode misses by far.
_SHORTEST, _LONGEST = 0.9, 1.1
# The mean of several years, or of many pixels, is shorter still.
_SHORTEST_MEAN = 0.15
_MOST_OUTLIERS = 0.05
_SHIFTS = (0.0, -128.0, -127.0)
_DIVISORS = (127.5, 127.0, 128.0)
WHOLE = 1e-3
_NEARLY_WHOLE = 0.02
_SAME_LENGTH = 0.03
_FEWEST_NEGATIVE = 0.05
_COARSE = 1000.0
_SHORT_SCALE = 10000.0
_FEWEST_DISTINCT = 24
_FEW_STEPS = 0.5


def alphaearth_form(
    numbers: Sample, plain: RasterForm, is_proved: bool
) -> Optional[RasterForm]:
    """Return the form of ``numbers`` [64, pixels], None if it has none.

    ``plain`` is the form of a published file. ``is_proved`` where the
    bands' names are AlphaEarth's.
    """
    for form in _candidates(numbers, plain, is_proved):
        if form is not None:
            return form
    return None


def _candidates(
    numbers: Sample, plain: RasterForm, is_proved: bool
) -> Iterator[Optional[RasterForm]]:
    yield _codes(numbers, plain)
    yield _linear_codes(numbers, plain)
    yield _unit(numbers, plain)
    if is_proved:
        yield _resampled_roots(numbers, plain)
        yield _short(numbers, plain)
    yield _scaled(numbers, plain, is_proved)
    if is_proved and np.abs(numbers).max() > _SHORT_SCALE / 10:
        yield _short(numbers / _SHORT_SCALE, plain, _SHORT_SCALE)


def _codes(numbers: Sample, plain: RasterForm) -> Optional[RasterForm]:
    if not are_whole(numbers, WHOLE):
        return None
    for shift in _SHIFTS:
        codes = numbers + shift
        if _has_both_signs(codes) and _fits(decoded_lengths(codes)):
            note = Note(
                "Its numbers are AlphaEarth's stored ones, shifted by "
                "{shift}: decoded",
                {"shift": f"{-shift:g}"},
            )
            if not shift:
                note = Note(
                    "Its numbers are AlphaEarth's stored ones in a wider "
                    "type: decoded",
                )
            return replace(plain, shift=shift, is_plain=not shift).with_note(
                note
            )
    return None


def _linear_codes(numbers: Sample, plain: RasterForm) -> Optional[RasterForm]:
    """Return the form of codes divided, but not squared."""
    if np.abs(numbers).max() > 2 or not _has_both_signs(numbers):
        return None
    for divisor in _DIVISORS:
        codes = numbers * divisor
        if not are_whole(codes, _NEARLY_WHOLE):
            continue
        if _fits(decoded_lengths(np.rint(codes))):
            return replace(plain, factor=divisor, is_plain=False).with_note(
                Note(
                    "Its numbers were divided by {divisor} without the "
                    "square: decoded",
                    {"divisor": f"{divisor:g}"},
                )
            )
    return None


def _unit(numbers: Sample, plain: RasterForm) -> Optional[RasterForm]:
    if not _has_both_signs(numbers) or not _fits(lengths(numbers)):
        return None
    return replace(plain, kind=VECTORS, is_plain=False, limit=1.1)


def _resampled_roots(
    numbers: Sample, plain: RasterForm
) -> Optional[RasterForm]:
    """Return the form of codes, or of their roots, that were resampled."""
    for divisor in (1.0, DIVISOR):
        roots = numbers / divisor
        if _has_both_signs(roots) and _fits(lengths(roots * np.abs(roots))):
            return replace(
                plain,
                kind=ROOTS,
                is_plain=False,
                factor=1 / divisor,
                limit=1.1,
            ).with_note(
                Note(
                    "Its numbers were resampled before they were decoded, "
                    "which blurs them: squared, and their direction used",
                )
            )
    return None


def _short(
    numbers: Sample, plain: RasterForm, scale: float = 1.0
) -> Optional[RasterForm]:
    """Return the form of means and medians of unit vectors."""
    found = lengths(numbers)
    middle = float(np.median(found))
    if np.abs(numbers).max() > 1.1 or not _has_both_signs(numbers):
        return None
    if not _SHORTEST_MEAN <= middle <= _LONGEST:
        return None
    return replace(
        plain,
        kind=VECTORS,
        is_plain=False,
        factor=1 / scale,
        limit=1.1,
        shortest=_SHORTEST_MEAN / 3,
    ).with_note(
        Note(
            "Its vectors are shorter than 1 ({length}), as medians of "
            "several years are: their direction is used",
            {"length": f"{middle:.2f}"},
        )
    )


def _scaled(
    numbers: Sample, plain: RasterForm, is_proved: bool
) -> Optional[RasterForm]:
    """Return the form of unit vectors at a constant scale."""
    for shift in (*_SHIFTS, *_half_of_unsigned(numbers)):
        turned = numbers + shift
        found = lengths(turned)
        scale = float(np.median(found))
        if not scale > 0 or not _has_both_signs(turned):
            continue
        spread = float(np.quantile(np.abs(found / scale - 1), 0.9))
        if spread > _SAME_LENGTH:
            continue
        if not is_proved and not _is_lattice(turned / scale):
            continue
        return _scaled_form(numbers, plain, scale, shift)
    return None


def _scaled_form(
    numbers: Sample, plain: RasterForm, scale: float, shift: float
) -> RasterForm:
    note = Note(
        "Its vectors have length {scale} instead of 1: their direction is "
        "used",
        {"scale": f"{scale:.4g}"},
    )
    if are_whole(numbers, WHOLE) and scale < _COARSE:
        note = Note(
            "Its vectors are whole numbers of length {scale}, so small "
            "numbers were lost: their direction is used",
            {"scale": f"{scale:.4g}"},
        )
    return replace(
        plain,
        kind=VECTORS,
        is_plain=False,
        factor=1 / scale,
        shift=shift / scale,
        limit=1.5,
    ).with_note(note)


def _half_of_unsigned(numbers: Sample) -> Tuple[float, ...]:
    return (-32768.0,) if numbers.min() >= 0 else ()


def _is_lattice(vectors: Sample) -> bool:
    """Return whether unit vectors are AlphaEarth's decoded codes.

    The signed root of a number is then a whole multiple of one step per
    pixel, close to 1 / 127.5, whatever length the vector was scaled to.
    """
    roots = np.sqrt(np.abs(vectors[:, :64])) * DIVISOR
    sizes = np.sort(roots, axis=0)
    distinct = 1 + (np.diff(sizes, axis=0) > _FEW_STEPS).sum(axis=0)
    if np.median(distinct) < _FEWEST_DISTINCT:
        return False  # so few sizes would fit many a step
    steps = np.linspace(0.99, 1.01, 161)[:, None, None]
    distance = np.abs(roots * steps - np.rint(roots * steps)).mean(axis=1)
    # Numbers of no such step lie a quarter away from whole ones.
    return bool(np.median(distance.min(axis=0)) < 0.12)


def decoded_lengths(codes: Sample) -> NDArray[np.float64]:
    """Return the lengths of the vectors that codes stand for, [pixels]."""
    roots = codes / DIVISOR
    return lengths(roots * np.abs(roots))


def lengths(vectors: Sample) -> NDArray[np.float64]:
    """Return the length of every column, [pixels]."""
    return np.asarray(np.linalg.norm(vectors, axis=0))


def _fits(found: NDArray[np.float64]) -> bool:
    """Return whether vectors have length 1, but for a few at borders."""
    outside = (found < _SHORTEST) | (found > _LONGEST)
    mean = float(np.median(found))
    return _SHORTEST <= mean <= _LONGEST and outside.mean() <= max(
        _MOST_OUTLIERS, 3 / len(found)
    )


def _has_both_signs(numbers: Sample) -> bool:
    negative = float((numbers < 0).mean())
    return _FEWEST_NEGATIVE <= negative <= 1 - _FEWEST_NEGATIVE


def are_whole(numbers: Sample, tolerance: float) -> bool:
    """Return whether nearly all numbers are whole within ``tolerance``."""
    return bool((np.abs(numbers - np.rint(numbers)) < tolerance).mean() > 0.99)
