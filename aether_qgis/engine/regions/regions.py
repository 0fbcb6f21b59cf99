"""The k best places: threshold, connected components, rank, polygons."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import Affine

from aether_qgis.engine.errors import OutputError
from aether_qgis.engine.protocol import partial_path
from aether_qgis.engine.regions.components import (
    Borders,
    ComponentCounter,
    Components,
    Figures,
    split,
)
from aether_qgis.engine.regions.outlines import outlines_of
from aether_qgis.engine.regions.spacing import kept_apart, positions_of
from aether_qgis.engine.regions.strips import SimilarityStrips

# Their figures take 5 MiB. Where more places than this crowd around the best
# ones, some that lie far enough away are missed.
_MOST_CANDIDATES = 1 << 16

RankKey = Tuple[float, float]
"""Mean similarity and area, by which places are ranked, both negative."""


@dataclass(frozen=True)
class RegionRules:
    """Which places count as regions."""

    threshold: float
    """Similarity that every pixel of a region reaches."""
    min_area_m2: float
    count: int
    min_distance_m: float = 0.0
    """Between the middles of the extents of two places."""

    @property
    def candidates(self) -> int:
        """How many of the best places are looked at to find ``count``."""
        if self.min_distance_m > 0:
            return max(self.count, _MOST_CANDIDATES)
        return self.count


@dataclass(frozen=True)
class Region:
    """One of the best places; rank 1 is the best."""

    rank: int
    similarity_mean: float
    similarity_max: float
    area_m2: float
    pixels: int
    polygons: List[Any]
    """Rings per polygon, in the raster's CRS, as in GeoJSON."""
    middle: Tuple[float, float]
    """Of its extent on the grid, in the raster's CRS."""

    @property
    def rank_key(self) -> RankKey:
        """By which it is ranked, the least first."""
        return -self.similarity_mean, -self.area_m2


@dataclass(frozen=True)
class FoundRegions:
    """The best places of a raster, best first."""

    regions: List[Region]
    left_out: Tuple[RankKey, ...] = ()
    """Those among them whose outlines memory has no room for."""


def find_regions(
    similarity_raster: Path,
    rules: RegionRules,
    check_cancelled: Callable[[], None],
    expected_pixels: Optional[int] = None,
) -> FoundRegions:
    """Return the best places in a similarity raster.

    Pixels at or above the threshold that touch, corners included, form a
    region. Regions are ranked by their mean similarity; one whose middle is
    too near to that of a better one is left out. Memory is bounded by a
    strip of the raster and the figures of each component. Raises
    OutputError if the raster cannot be read back or does not hold
    ``expected_pixels`` similarities.
    """
    with rasterio.open(similarity_raster) as dataset:
        strips = SimilarityStrips(dataset, rules.threshold)
        components, pixels = _counted(strips, rules, check_cancelled)
        if expected_pixels not in (None, pixels):
            raise OutputError(
                "{path} was not written whole; the disk may be full: free "
                "some space or choose another folder.",
                path=str(similarity_raster),
            )
        if components.best.size == 0:
            return FoundRegions([])
        middles = _middles(components.best, dataset.transform)
        if rules.min_distance_m > 0:
            chosen = kept_apart(
                positions_of(dataset.crs, *middles.T),
                rules.min_distance_m,
                rules.count,
                check_cancelled,
            )
            best = components.best[chosen]
            components, middles = (
                replace(components, best=best),
                middles[chosen],
            )
        outlines = outlines_of(components, strips, check_cancelled)
    regions: List[Region] = []
    left_out: List[RankKey] = []
    for rank, (best, middle, polygons) in enumerate(
        zip(components.best, middles, outlines), start=1
    ):
        mean, area = (
            float(best["sum"] / best["pixels"]),
            float(best["area_m2"]),
        )
        if polygons is None:
            left_out.append((-mean, -area))
            continue
        regions.append(
            Region(
                rank=rank,
                similarity_mean=mean,
                similarity_max=float(best["maximum"]),
                area_m2=area,
                pixels=int(best["pixels"]),
                polygons=polygons,
                middle=(float(middle[0]), float(middle[1])),
            )
        )
    return FoundRegions(regions, tuple(left_out))


def write_regions(
    path: Path,
    regions: List[Region],
    attributes: Dict[str, str],
    relevance_of: Callable[[float], float],
) -> None:
    """Write GeoJSON with the fields of a region plus ``attributes``.

    ``relevance_of`` gives the relevance of a mean similarity, 0 to 100.

    Coordinates are in the raster's CRS, which the reader has to know.
    Raises OutputError if the file cannot be written.
    """
    write_features(
        path,
        [
            (
                region,
                {
                    **_properties(region),
                    "relevance": round(
                        relevance_of(region.similarity_mean), 1
                    ),
                    **attributes,
                },
            )
            for region in regions
        ],
    )


def write_features(
    path: Path, features: Sequence[Tuple[Region, Dict[str, Any]]]
) -> None:
    """Write GeoJSON of regions with the properties of each.

    Raises OutputError if the file cannot be written.
    """
    collection = {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "properties": properties,
                "geometry": {
                    "type": "MultiPolygon",
                    "coordinates": region.polygons,
                },
            }
            for region, properties in features
        ],
    }
    partial = partial_path(str(path))
    try:
        partial.write_text(json.dumps(collection), encoding="utf-8")
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise OutputError(
            "{path} cannot be written ({reason}): free some disk space or "
            "choose another folder.",
            path=str(path),
            reason=error.strerror or str(error),
        ) from error


def _properties(region: Region) -> Dict[str, Any]:
    return {
        "rank": region.rank,
        "similarity_mean": region.similarity_mean,
        "similarity_max": region.similarity_max,
        "area_m2": region.area_m2,
        "pixels": region.pixels,
    }


def _counted(
    strips: SimilarityStrips,
    rules: RegionRules,
    check_cancelled: Callable[[], None],
) -> Tuple[Components, int]:
    """Return the best components, and how many similarities there are."""

    def best(figures: Figures) -> Figures:
        return _best(figures, rules)

    def count(
        top: int, values: NDArray[np.float32]
    ) -> Tuple[List[Tuple[Figures, Borders]], int]:
        parts = []
        for strip in strips.labelled(top, values):
            inner, borders = split(strip)
            parts.append((best(inner), borders))
        return parts, int(np.count_nonzero(np.isfinite(values)))

    counter = ComponentCounter(strips.dataset.width, best)
    pixels = 0
    for parts, valid in strips.each(count, check_cancelled):
        pixels += valid
        for inner, borders in parts:
            counter.add(inner, borders)
    return counter.finish(), pixels


def _middles(best: Figures, transform: Affine) -> NDArray[np.float64]:
    """Return the middle of each component in the raster's CRS, [n, 2]."""
    # Of the extent: sums over all pixels of all components would take time.
    columns = (best["left"] + best["right"]) / 2
    rows = (best["top"] + best["bottom"]) / 2
    return np.stack(transform * (columns, rows), axis=1)


def _best(figures: Figures, rules: RegionRules) -> Figures:
    """Return the ``rules.candidates`` best components, the best first."""
    # A sum of pixel areas may fall short of the limit by rounding alone.
    least = rules.min_area_m2 * (1 - 1e-9)
    large = figures[figures["area_m2"] >= least]
    mean = large["sum"] / large["pixels"]
    if large.size > rules.candidates:
        # Sorting but the best of many takes no time.
        place = large.size - rules.candidates
        best = mean >= np.partition(mean, place)[place]
        large, mean = large[best], mean[best]
    order = np.lexsort((large["first"], -large["area_m2"], -mean))
    return large[order][: rules.candidates]
