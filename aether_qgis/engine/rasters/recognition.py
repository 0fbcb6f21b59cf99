"""Recognise the form of a raster from its band names and its numbers.

What names and numbers prove is read, and a note says how; what they don't
prove is refused, with what was found instead.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Iterator, List, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.errors import EmbeddingRasterError
from aether_qgis.engine.protocol import Note
from aether_qgis.engine.rasters.band_names import BandChoice, choose_bands
from aether_qgis.engine.rasters.form import (
    VECTORS,
    RasterForm,
    plain_form,
)
from aether_qgis.engine.rasters.number_forms import alphaearth_form
from aether_qgis.engine.rasters.number_refusals import refusal
from aether_qgis.engine.rasters.profiles import (
    EmbeddingProfile,
    all_profiles,
)
from aether_qgis.engine.rasters.profiles.profile import is_constant

Sample = NDArray[np.float64]

_BYTES = ("int8", "uint8")
_VECTOR_LIMIT = 1000.0
_MOST_NAMED = 4


@dataclass(frozen=True)
class FileFacts:
    """What a raster file says of itself."""

    path: str
    names: Tuple[str, ...]
    """Of the bands, empty where one has none."""
    dtypes: Tuple[str, ...]
    scales: Tuple[float, ...]
    offsets: Tuple[float, ...]
    """By which the file says that its numbers are to be turned."""
    alpha: Tuple[int, ...] = ()
    """Bands, from 1, that say where there is data."""
    is_masked: bool = False


@dataclass(frozen=True)
class Candidate:
    """A profile that the raster may hold, and the bands it would be."""

    profile: EmbeddingProfile
    choice: BandChoice


def candidate_of(facts: FileFacts) -> Candidate:
    """Return the profile that the bands' names and number allow.

    Raises EmbeddingRasterError where they allow none.
    """
    found: List[Candidate] = []
    for profile in all_profiles():
        choice = choose_bands(facts.path, profile, facts.names, facts.alpha)
        if choice is not None:
            found.append(Candidate(profile, choice))
    found.sort(key=lambda one: not one.choice.is_proved)
    if found:
        return found[0]
    raise _no_bands(facts)


def form_of(
    facts: FileFacts,
    candidate: Candidate,
    samples: Sequence[Sample],
    has_scales: bool = False,
) -> RasterForm:
    """Return the form in which the raster stores its profile's vectors.

    ``samples`` are numbers as stored, float64 [dimension, pixels], with the
    bands in the profile's order; ``has_scales`` where a file of scales per
    pixel lies beside the raster. With no sample that holds data the data
    type decides. Raises EmbeddingRasterError that says what the numbers are.
    """
    profile, choice = candidate.profile, candidate.choice
    dtypes = {facts.dtypes[band - 1] for band in choice.bands}
    is_byte = len(dtypes) == 1 and dtypes <= set(_BYTES)
    plain = replace(
        plain_form(profile),
        bands=choice.bands,
        is_masked=facts.is_masked and not facts.alpha,
        alpha_band=facts.alpha[0] if facts.alpha else 0,
    )
    sample = with_data(samples)
    if sample.shape[1] == 0:
        form = plain if is_byte else _as_vectors(plain)
    elif profile.has_unit_length:
        form = _turned(facts, candidate, sample, plain, is_byte)
    else:
        form = _natural(facts, candidate, plain, is_byte, has_scales)
    return replace(form, notes=(*_name_notes(candidate), *form.notes))


def with_data(samples: Sequence[Sample]) -> Sample:
    """Return the columns of all samples that may hold a vector."""
    if not samples:
        return np.empty((0, 0))
    sample = np.concatenate(samples, axis=1)
    finite = np.isfinite(sample).all(axis=0)
    return sample[:, finite & ~is_constant(sample)]


def _turned(
    facts: FileFacts,
    candidate: Candidate,
    sample: Sample,
    plain: RasterForm,
    is_byte: bool,
) -> RasterForm:
    proved = candidate.choice.is_proved
    if facts.dtypes[candidate.choice.bands[0] - 1] == "uint8":
        # Programs with a GDAL older than 3.7 show signed bytes like this.
        form = alphaearth_form(_signed(sample), plain, proved)
        if form is not None and form.is_plain:
            return replace(form, notes=())
    for numbers, factor, shift in _readings(facts, candidate, sample):
        form = alphaearth_form(numbers, plain, proved)
        if form is None:
            continue
        as_it_lies = form.is_plain and (factor, shift) == (1.0, 0.0)
        if is_byte and as_it_lies:
            return replace(form, notes=())
        return replace(
            form,
            is_plain=False,
            factor=form.factor * factor,
            shift=form.factor * shift + form.shift,
        )
    raise refusal(
        facts.path, facts.dtypes[candidate.choice.bands[0] - 1], sample, proved
    )


def _readings(
    facts: FileFacts, candidate: Candidate, sample: Sample
) -> Iterator[Tuple[Sample, float, float]]:
    """Yield the sample as it lies, and as the file's own tags turn it."""
    bands = candidate.choice.bands
    scales = {facts.scales[band - 1] for band in bands}
    offsets = {facts.offsets[band - 1] for band in bands}
    if len(scales) == len(offsets) == 1:
        scale, offset = scales.pop(), offsets.pop()
        if (scale, offset) != (1.0, 0.0) and scale > 0:
            yield sample * scale + offset, scale, offset
    yield sample, 1.0, 0.0


def _signed(sample: Sample) -> Sample:
    return sample.astype(np.uint8).view(np.int8).astype(np.float64)


def _natural(
    facts: FileFacts,
    candidate: Candidate,
    plain: RasterForm,
    is_byte: bool,
    has_scales: bool,
) -> RasterForm:
    """Return the form of a profile whose vectors may have any length."""
    profile = candidate.profile
    if is_byte and profile.scales_suffix and not has_scales:
        raise EmbeddingRasterError(
            "{path} holds {title}'s whole numbers without the scale of each "
            "pixel: put the file of scales ({suffix}) beside it.",
            path=facts.path,
            title=profile.title,
            suffix=f"…{profile.scales_suffix}",
        )
    if is_byte:
        return plain
    if not candidate.choice.is_proved:
        raise EmbeddingRasterError(
            "{path} has {count} bands without the names of an embedding "
            "that AETHER knows; if they are {title}'s, name them {names}.",
            path=facts.path,
            count=len(facts.names),
            title=profile.title,
            names=profile.band_example,
        )
    return _as_vectors(plain)


def _as_vectors(plain: RasterForm) -> RasterForm:
    return replace(plain, kind=VECTORS, is_plain=False, limit=_VECTOR_LIMIT)


def _name_notes(candidate: Candidate) -> Iterator[Note]:
    choice = candidate.choice
    if choice.left_aside:
        aside = choice.left_aside
        more = ", …" if len(aside) > _MOST_NAMED else ""
        yield Note(
            "{names} of {title} are used, other bands left aside: {others}",
            {
                "names": candidate.profile.band_example,
                "title": candidate.profile.title,
                "others": ", ".join(aside[:_MOST_NAMED]) + more,
            },
        )
    if not choice.is_in_order:
        yield Note(
            "Bands are read in the order of their names, which is not "
            "their order in the file",
        )


def _no_bands(facts: FileFacts) -> EmbeddingRasterError:
    count = len(facts.names)
    sizes = {profile.dimension for profile in all_profiles()}
    if count in sizes or count - len(facts.alpha) in sizes:
        named = [name for name in facts.names if name][:2]
        return EmbeddingRasterError(
            "{path} has {found} bands, but their names ({named}, …) are "
            "those of no embedding that AETHER knows; expected AlphaEarth's "
            "A00 to A63 or TESSERA's Tessera_Band_0 to Tessera_Band_127: "
            "choose such a raster, or name the bands if they are these.",
            path=facts.path,
            found=count,
            named=", ".join(named),
        )
    return EmbeddingRasterError(
        "{path} has {found} band(s), as a picture or a single measure "
        "has; expected an embedding raster with 64 bands, A00 to A63: "
        "choose an AlphaEarth raster.",
        path=facts.path,
        found=count,
    )
