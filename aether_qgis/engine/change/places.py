"""The places that have changed, each with the year in which it did."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.features import geometry_mask, geometry_window
from rasterio.io import DatasetReader
from rasterio.windows import Window

from aether_qgis.engine.change.change_rasters import NO_YEAR
from aether_qgis.engine.regions.regions import Region, write_features

_PIXELS_AT_A_TIME = 1 << 22


@dataclass(frozen=True)
class ChangedPlace:
    """A region, and the last year without and the first with the change."""

    region: Region
    year_before: int
    year: int


def dated(
    regions: Sequence[Region],
    years: Sequence[int],
    when: Optional[Path],
    check: Callable[[], None],
) -> List[ChangedPlace]:
    """Return the regions with the year that most of their pixels have.

    ``years`` are in time order. Without ``when``, a raster of the years of
    change, all changed in the last one.
    """
    if when is None:
        return [ChangedPlace(one, years[0], years[-1]) for one in regions]
    places = []
    with rasterio.open(when) as dataset:
        for region in regions:
            counts = _counts(dataset, region, years, check)
            at = int(counts.argmax()) if counts.any() else len(years) - 1
            before = years[max(at - 1, 0)]
            places.append(ChangedPlace(region, before, years[at]))
    return places


def write_places(
    path: Path,
    places: Sequence[ChangedPlace],
    years_known: bool,
    attributes: Dict[str, str],
) -> None:
    """Write GeoJSON with the fields of a changed place and ``attributes``.

    Raises OutputError if the file cannot be written.
    """
    write_features(
        path,
        [
            (one.region, {**_properties(one, years_known), **attributes})
            for one in places
        ],
    )


def _properties(place: ChangedPlace, years_known: bool) -> Dict[str, Any]:
    region = place.region
    year = place.year
    return {
        "rank": region.rank,
        "change_mean": region.similarity_mean,
        "change_max": region.similarity_max,
        "area_m2": region.area_m2,
        "pixels": region.pixels,
        "year_before": place.year_before,
        "year": year,
        "begin": f"{year:04d}-01-01" if years_known else "",
        "end": f"{year:04d}-12-31" if years_known else "",
    }


def _counts(
    dataset: DatasetReader,
    region: Region,
    years: Sequence[int],
    check: Callable[[], None],
) -> NDArray[np.int64]:
    """Return how many pixels of a region have each of ``years``."""
    shape = {"type": "MultiPolygon", "coordinates": region.polygons}
    whole = geometry_window(dataset, [shape])
    step = max(1, _PIXELS_AT_A_TIME // max(1, int(whole.width)))
    counts = np.zeros(len(years), np.int64)
    for top in range(0, int(whole.height), step):
        check()
        rows = min(step, int(whole.height) - top)
        window = Window(whole.col_off, whole.row_off + top, whole.width, rows)
        found = dataset.read(1, window=window)
        outside = geometry_mask(
            [shape], found.shape, dataset.window_transform(window)
        )
        found[outside] = NO_YEAR
        counts += [np.count_nonzero(found == year) for year in years]
    return counts
