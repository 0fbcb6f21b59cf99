"""What years are compared by: their vectors, or their similarity to a text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Callable, List, Optional, Sequence, Tuple

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.bundles.cache import cached_bundle
from aether_qgis.engine.change.background import (
    SimilarityBackground,
    VectorBackground,
)
from aether_qgis.engine.change.comparing import FitBackground
from aether_qgis.engine.change.features import (
    BlockFeatures,
    IndexedYear,
    PixelYear,
    Year,
    aligned_vectors,
    stored_similarities,
    stored_vectors,
    text_similarities,
    unit_vectors,
)
from aether_qgis.engine.change.series import Series
from aether_qgis.engine.protocol import UnderstoodText
from aether_qgis.engine.protocol.changing import (
    BUNDLE_SPACE,
    RAW_SPACE,
    TOWARD,
    ChangeRequest,
)
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery
from aether_qgis.engine.towers.loading import pixel_backend, text_tower
from aether_qgis.engine.words.query_vector import query_words

INDEX_DEVICE = "CPU (aligned index)"
RAW_DEVICE = "CPU"


@dataclass(frozen=True)
class Yardstick:
    """What the years' pixels are compared by."""

    space: str
    """One of ``SPACES``."""
    bundle: Optional[Bundle]
    """None where vectors are compared as they are."""
    query: Optional[SimilarityQuery] = None
    sign: float = 1.0
    """1 for changes toward the text, -1 for those away from it."""
    understood: Tuple[UnderstoodText, ...] = ()

    @property
    def difference(self) -> str:
        """What the second band of the answer is called."""
        if self.query is None:
            return "1 - dot product"
        return "rise" if self.sign > 0 else "fall"

    def fit(self) -> FitBackground:
        """Return what estimates the background of such a comparison."""
        if self.query is None:
            return VectorBackground.of
        return partial(SimilarityBackground.of, sign=self.sign)


def bundle_of(request: ChangeRequest) -> Optional[Bundle]:
    """Return the bundle, None where none is needed; raises BundleError."""
    if request.space == RAW_SPACE and not request.positive:
        return None
    return cached_bundle(request.bundle)


def yardstick_for(
    request: ChangeRequest, bundle: Optional[Bundle], series: Series
) -> Yardstick:
    """Return what to compare by.

    Without a text, rasters that the bundle does not read are compared as
    they are. Raises BundleError where it should read them, and QueryError
    for words that cannot be asked.
    """
    if bundle is None:
        return Yardstick(RAW_SPACE, None)
    if not request.positive:
        if bundle.profile is not series.grid.profile:
            return Yardstick(RAW_SPACE, None)
        return Yardstick(BUNDLE_SPACE, bundle)
    bundle.check_reads(series.grid.profile, series.grid.path)
    words = query_words(
        text_tower(bundle, request.sentence_vectors),
        request.positive,
        (),
        request.as_typed,
        bundle.manifest.own_kinds,
    )
    sign = 1.0 if request.direction == TOWARD else -1.0
    return Yardstick(BUNDLE_SPACE, bundle, words.query, sign, words.understood)


def indexed_years(series: Series, by: Yardstick) -> List[Year]:
    """Return the years as their indexes hold them."""
    years: List[Year] = []
    for year, index in zip(series.years, series.indexes):
        features = (
            stored_vectors(index)
            if by.query is None
            else stored_similarities(index, by.query)
        )
        years.append(IndexedYear(index, year.placement, features))
    return years


def pixel_years(
    series: Series,
    by: Yardstick,
    request: ChangeRequest,
    check: Callable[[], None],
) -> Tuple[Sequence[Year], str]:
    """Return the years as their pixels give them, and the device in words.

    Raises DeviceError where the device that is asked for cannot compute.
    """
    features: BlockFeatures = unit_vectors
    device = RAW_DEVICE
    if by.bundle is not None:
        backend = pixel_backend(
            by.bundle, request.device, request.backend
        ).backend
        device = backend.label
        dimension = by.bundle.manifest.aligned_dimension
        features = (
            aligned_vectors(backend, dimension, check)
            if by.query is None
            else text_similarities(backend, by.query, check)
        )
    years = [
        PixelYear(year.raster, year.placement, features)
        for year in series.years
    ]
    return years, device
