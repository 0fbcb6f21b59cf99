"""Which bands of a raster are an embedding's, and in which order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence, Tuple

from aether_qgis.engine.errors import EmbeddingRasterError
from aether_qgis.engine.rasters.profiles import EmbeddingProfile

# Names that tools give to bands of any embedding, so that they say nothing
# against a profile but the order they count in.
_NEUTRAL = re.compile(
    r"(?:(?:satellite|sat)?[_ .-]*(?:embeddings?|emb)|alpha[_ ]?earth|aef?"
    r"|bands?|b|dims?|features?|feat|f|channels?|ch|layers?|lyr|z|v|x|)"
    r"[_ .-]*",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"(.*?)0*(\d+)")
_MOST_NAMED = 3


@dataclass(frozen=True)
class BandChoice:
    """The bands that hold a profile's numbers."""

    bands: Tuple[int, ...]
    """From 1, in the order of the profile."""
    is_proved: bool
    """Whether their names say that they are the profile's."""
    left_aside: Tuple[str, ...] = ()
    """The names of the raster's other bands."""

    @property
    def is_in_order(self) -> bool:
        """Whether the raster has them in the profile's order."""
        return list(self.bands) == sorted(self.bands)


def choose_bands(
    path: str,
    profile: EmbeddingProfile,
    names: Sequence[str],
    alpha: Sequence[int] = (),
) -> Optional[BandChoice]:
    """Return the bands of ``profile``, None if the raster has none such.

    ``names`` are the raster's band names, empty where a band has none;
    ``alpha`` the bands (from 1) that say where there is data. Raises
    EmbeddingRasterError where the names are the profile's, but not all of
    them are there, or one is there twice.
    """
    named = _numbered(profile, names)
    if len(named) > profile.dimension // 2:
        _check_complete(path, profile, named)
        order = tuple(bands[0] for _, bands in sorted(named.items()))
        return BandChoice(order, True, _others(names, order, alpha))
    others = [n for n in range(1, len(names) + 1) if n not in alpha]
    texts = {n: names[n - 1].strip() for n in others}
    if not any(texts.values()):
        if len(others) != profile.dimension:
            return None
        return BandChoice(tuple(others), False)
    counted = _counted(profile, texts)
    if counted is None:
        return None
    return BandChoice(counted, False, _others(names, counted, alpha))


def _numbered(
    profile: EmbeddingProfile, names: Sequence[str]
) -> Dict[int, List[int]]:
    """Return the bands (from 1) of each number that the names tell."""
    pattern = re.compile(profile.band_pattern, re.IGNORECASE)
    last = profile.first_number + profile.dimension - 1
    found: Dict[int, List[int]] = {}
    for band, name in enumerate(names, 1):
        match = pattern.fullmatch(name.strip())
        if match and profile.first_number <= int(match[1]) <= last:
            found.setdefault(int(match[1]), []).append(band)
    return found


def _check_complete(
    path: str, profile: EmbeddingProfile, named: Dict[int, List[int]]
) -> None:
    twice = [number for number, bands in named.items() if len(bands) > 1]
    if twice:
        raise EmbeddingRasterError(
            "{path} has {count} bands for number {number} of {title}, as a "
            "stack of several years has; expected one of each from {names}: "
            "save one year as a raster of its own.",
            path=path,
            count=len(named[twice[0]]),
            number=twice[0],
            title=profile.title,
            names=profile.band_example,
        )
    first = profile.first_number
    numbers = range(first, first + profile.dimension)
    lacking = [str(number) for number in numbers if number not in named]
    if lacking:
        more = ", …" if len(lacking) > _MOST_NAMED else ""
        raise EmbeddingRasterError(
            "{path} has bands of {title} by name, but lacks {count} of "
            "{names} (number {lacking}): use a file with all of them.",
            path=path,
            title=profile.title,
            count=len(lacking),
            names=profile.band_example,
            lacking=", ".join(lacking[:_MOST_NAMED]) + more,
        )


def _counted(
    profile: EmbeddingProfile, texts: Dict[int, str]
) -> Optional[Tuple[int, ...]]:
    """Return the bands whose neutral names count from 0 or 1 to the end."""
    groups: Dict[str, Dict[int, int]] = {}
    for band, text in texts.items():
        match = _COUNTED.fullmatch(text)
        if match and _NEUTRAL.fullmatch(match[1]):
            group = groups.setdefault(match[1].lower(), {})
            if int(match[2]) in group:
                return None
            group[int(match[2])] = band
    for group in groups.values():
        numbers = sorted(group)
        counts = [list(range(n, n + profile.dimension)) for n in (0, 1)]
        if numbers in counts:
            return tuple(group[number] for number in numbers)
    return None


def _others(
    names: Sequence[str], chosen: Sequence[int], alpha: Sequence[int]
) -> Tuple[str, ...]:
    aside = set(range(1, len(names) + 1)) - set(chosen) - set(alpha)
    return tuple(names[n - 1] or f"Band {n}" for n in sorted(aside))
