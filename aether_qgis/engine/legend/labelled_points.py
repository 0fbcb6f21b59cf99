"""Labelled points: which label, and what the raster shows there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, List, Sequence

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from aether_qgis.engine.errors import PointsError
from aether_qgis.engine.legend.request_checks import name_key
from aether_qgis.engine.places.on_raster import all_outside, pixels_at
from aether_qgis.engine.places.places_file import Place, Value, read_places
from aether_qgis.engine.places.views import window_means
from aether_qgis.engine.protocol.classifying import Label
from aether_qgis.engine.rasters.block import PixelBlock
from aether_qgis.engine.rasters.reader import EmbeddingRaster
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.similarity.batches import aligned_batches
from aether_qgis.engine.towers.backends import PixelBackend

_MOST_NAMED = 5


@dataclass(frozen=True)
class LabelledPoints:
    """Points with a label, on data of the raster."""

    vectors: Floats
    """Unit vectors of the raster, float32 [n, dimension]."""
    labels: NDArray[np.int64]
    """Which label of the legend, [n]."""

    def aligned(
        self, raster: EmbeddingRaster, backend: PixelBackend
    ) -> Floats:
        """Return the points in the aligned space, float32 [n, d]."""
        count = len(self.vectors)
        block = PixelBlock(
            Window(0, 0, count, 1),
            raster.profile,
            np.ascontiguousarray(self.vectors.T),
        )
        parts = aligned_batches(block, backend)
        return np.concatenate([part.aligned.T for part in parts])


def labelled_points(
    path: str,
    labels: Sequence[Label],
    raster: EmbeddingRaster,
    check_cancelled: Callable[[], None],
) -> LabelledPoints:
    """Read the places file at ``path``, and the raster's pixels there.

    ``raster`` is open as a whole. Points without a label are left out, as
    are those outside of the raster or on no data. Raises PointsError for a
    label that is not in the legend, for polygons, and if no point is left.
    """
    found = read_places(path, check_cancelled)
    if len(found.columns) != 1:
        raise PointsError(
            "The labelled points have {found} fields; expected the one that "
            "holds the label.",
            found=len(found.columns),
        )
    numbers = _numbers([values[0] for values in found.values], labels)
    kept = [place for place, n in zip(found.places, numbers) if n >= 0]
    if not kept:
        raise PointsError(
            "None of the {count} labelled points has a label: choose the "
            "field that holds the names of labels.",
            count=len(found.places),
        )
    return _on_data(kept, numbers[numbers >= 0], raster, check_cancelled)


def _numbers(
    values: Sequence[Value], labels: Sequence[Label]
) -> NDArray[np.int64]:
    """Return which label each value names, -1 for none, [n]."""
    known: Dict[str, int] = {}
    for number, label in enumerate(labels):
        known.setdefault(name_key(label.code or label.name), number)
    known.update({name_key(one.name): n for n, one in enumerate(labels)})
    found: List[int] = []
    unknown: Dict[str, None] = {}
    for value in values:
        text = _text(value)
        if text and name_key(text) not in known:
            unknown[text] = None
        found.append(known.get(name_key(text), -1))
    if unknown:
        raise PointsError(
            "{count} label(s) of the labelled points are not in the legend: "
            "{names}; expected only {expected}: rename them, or add them to "
            "the legend.",
            count=len(unknown),
            names=_some(list(unknown)),
            expected=_some([label.name for label in labels]),
        )
    return np.array(found, np.int64)


def _text(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return " ".join(str(value).split())


def _some(names: Sequence[str]) -> str:
    named = ", ".join(f"“{name[:40]}”" for name in names[:_MOST_NAMED])
    return f"{named} …" if len(names) > _MOST_NAMED else named


def _on_data(
    places: Sequence[Place],
    numbers: NDArray[np.int64],
    raster: EmbeddingRaster,
    check_cancelled: Callable[[], None],
) -> LabelledPoints:
    if any(place.area is not None for place in places):
        raise PointsError(
            "The labelled layer holds polygons; expected points: take points "
            "inside them."
        )
    x = np.array([place.x for place in places])
    y = np.array([place.y for place in places])
    column, row = ~raster.transform * (x, y)
    inside, columns, rows = pixels_at(raster, column, row)
    if not inside.any():
        raise all_outside(x, y, raster)

    def report(share: float) -> None:
        check_cancelled()

    means = window_means(raster, rows, columns, [0], report)
    if not means.valid.any():
        raise PointsError(
            "All {count} labelled points on the raster lie on pixels without "
            "data: choose another raster or other points.",
            count=int(inside.sum()),
        )
    return LabelledPoints(
        means.means[0][means.valid], numbers[inside][means.valid]
    )
