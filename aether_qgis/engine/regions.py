"""The k best places: threshold, connected components, rank, polygons."""

from __future__ import annotations

import json
from collections import defaultdict
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Optional, Tuple

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio import features
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader, DatasetWriter, MemoryFile
from rasterio.windows import Window

from aether_qgis.engine.areas import PixelAreas
from aether_qgis.engine.components import (
    ComponentCounter,
    Components,
    label_strip,
)
from aether_qgis.engine.errors import OutputError
from aether_qgis.engine.protocol import partial_path

_STRIP_PIXELS = 1 << 21


@dataclass(frozen=True)
class RegionRules:
    """Which places count as regions."""

    threshold: float
    """Similarity that every pixel of a region reaches."""
    min_area_m2: float
    count: int


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


def find_regions(
    similarity_raster: Path,
    rules: RegionRules,
    check_cancelled: Callable[[], None],
    expected_pixels: Optional[int] = None,
) -> List[Region]:
    """Return the best places in a similarity raster, best first.

    Pixels at or above the threshold that touch, corners included, form a
    region. Regions are ranked by their mean similarity. Memory is bounded
    by a strip of the raster and the figures of each component. Raises
    OutputError if the raster cannot be read back or does not hold
    ``expected_pixels`` similarities.
    """
    with rasterio.open(similarity_raster) as dataset:
        counter = _count(dataset, rules.threshold, check_cancelled)
        if expected_pixels not in (None, counter.valid_pixels):
            raise OutputError(
                "{path} was not written whole; the disk may be full: free "
                "some space or choose another folder.",
                path=str(similarity_raster),
            )
        components = counter.finish()
        best = _best(components, rules)
        if best.size == 0:
            return []
        ranks = np.zeros(components.pixels.size, np.uint16)
        ranks[best] = np.arange(1, best.size + 1)
        polygons = _polygons(
            dataset,
            rules.threshold,
            ranks[components.of_piece],
            check_cancelled,
        )
    return [
        Region(
            rank=rank,
            similarity_mean=float(components.mean[index]),
            similarity_max=float(components.maximum[index]),
            area_m2=float(components.area_m2[index]),
            pixels=int(components.pixels[index]),
            polygons=polygons[rank],
        )
        for rank, index in enumerate(best, start=1)
    ]


def write_regions(
    path: Path, regions: List[Region], attributes: Dict[str, str]
) -> None:
    """Write GeoJSON with the fields of a region plus ``attributes``.

    Coordinates are in the raster's CRS, which the reader has to know.
    Raises OutputError if the file cannot be written.
    """
    collection = {
        "type": "FeatureCollection",
        "features": [_feature(region, attributes) for region in regions],
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


def _feature(region: Region, attributes: Dict[str, str]) -> Dict[str, Any]:
    return {
        "type": "Feature",
        "properties": {
            "rank": region.rank,
            "similarity_mean": region.similarity_mean,
            "similarity_max": region.similarity_max,
            "area_m2": region.area_m2,
            "pixels": region.pixels,
            **attributes,
        },
        "geometry": {
            "type": "MultiPolygon",
            "coordinates": region.polygons,
        },
    }


def _count(
    dataset: DatasetReader,
    threshold: float,
    check_cancelled: Callable[[], None],
) -> ComponentCounter:
    areas = PixelAreas(
        dataset.crs, dataset.transform, dataset.width, dataset.height
    )
    counter = ComponentCounter()
    for window, values, labels in _labelled(dataset, threshold):
        check_cancelled()
        rows, columns = np.nonzero(labels)
        counter.valid_pixels += int(np.count_nonzero(np.isfinite(values)))
        counter.add(
            labels,
            values[rows, columns],
            areas.at(rows + int(window.row_off), columns),
        )
    return counter


def _best(components: Components, rules: RegionRules) -> NDArray[np.int64]:
    # A sum of pixel areas may fall short of the limit by rounding alone.
    least = rules.min_area_m2 * (1 - 1e-9)
    large = np.flatnonzero(components.area_m2 >= least)
    order = np.lexsort((-components.area_m2[large], -components.mean[large]))
    return np.asarray(large[order][: rules.count], np.int64)


def _polygons(
    dataset: DatasetReader,
    threshold: float,
    rank_of_piece: NDArray[np.uint16],
    check_cancelled: Callable[[], None],
) -> Dict[int, List[Any]]:
    polygons: Dict[int, List[Any]] = defaultdict(list)
    with ExitStack() as stack:
        ranks = _memory_raster(stack, dataset, "uint16")
        inside = _memory_raster(stack, dataset, "uint8")
        first = 0
        for window, _, labels in _labelled(dataset, threshold):
            check_cancelled()
            count = int(labels.max(initial=0))
            lookup = np.zeros(count + 1, np.uint16)
            following = first + count
            lookup[1:] = rank_of_piece[first:following]
            ranked = lookup[labels]
            ranks.write(ranked, 1, window=window)
            inside.write((ranked > 0).astype(np.uint8), 1, window=window)
            first = following
        for geometry, rank in features.shapes(
            rasterio.band(ranks, 1),
            mask=rasterio.band(inside, 1),
            connectivity=4,
        ):
            polygons[int(rank)].append(geometry["coordinates"])
    return polygons


def _memory_raster(
    stack: ExitStack, like: DatasetReader, dtype: str
) -> DatasetWriter:
    # Compressed and sparse: the best places are a small part of a raster.
    memory = stack.enter_context(MemoryFile())
    writer: DatasetWriter = stack.enter_context(
        memory.open(
            driver="GTiff",
            width=like.width,
            height=like.height,
            count=1,
            dtype=dtype,
            transform=like.transform,
            compress="deflate",
            zlevel=1,
            sparse_ok=True,
        )
    )
    return writer


def _labelled(
    dataset: DatasetReader, threshold: float
) -> Iterator[Tuple[Window, NDArray[np.float32], NDArray[np.int32]]]:
    rows = max(1, _STRIP_PIXELS // dataset.width)
    for top in range(0, dataset.height, rows):
        height = min(rows, dataset.height - top)
        window = Window(0, top, dataset.width, height)
        try:
            values = dataset.read(1, window=window)
        except RasterioError as error:
            raise OutputError(
                "{path} cannot be read back ({reason}): the disk may be "
                "full or the file was changed; try again.",
                path=str(dataset.name),
                reason=str(error),
            ) from error
        # A comparison with NaN is false: nodata never joins a region.
        yield window, values, label_strip(values >= np.float32(threshold))
