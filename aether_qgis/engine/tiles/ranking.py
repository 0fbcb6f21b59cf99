"""Rank the places of several zones together, in one CRS, each once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray
from rasterio import features
from rasterio.crs import CRS
from rasterio.transform import from_bounds
from rasterio.warp import transform_geom

from aether_qgis.engine.regions.outlines import VertexBudget
from aether_qgis.engine.regions.regions import RankKey, Region
from aether_qgis.engine.regions.spacing import kept_apart, positions_of

_DEGREES = CRS.from_epsg(4326)

# A place is drawn on a grid of this side to see how much others cover.
_SIDE = 128


@dataclass(frozen=True)
class Found:
    """The regions of a part of a zone, in its CRS."""

    crs: CRS
    zone: int
    regions: List[Region]


@dataclass(frozen=True)
class _Place:
    """A region in the common CRS."""

    region: Region
    zone: int
    geometry: Dict[str, Any]
    bounds: NDArray[np.float64]
    """Least x and y, greatest x and y."""
    position: NDArray[np.float64]
    """Of its middle, see ``positions_of``, [3]."""


def common_crs(systems: Sequence[CRS]) -> CRS:
    """Return the CRS if there is but one, else WGS 84."""
    if all(crs == systems[0] for crs in systems[1:]):
        return systems[0]
    return _DEGREES


def ranked_together(
    parts: Sequence[Found], count: int, min_distance_m: float = 0.0
) -> List[Region]:
    """Return the ``count`` best regions of all parts, in ``common_crs``.

    One whose middle is nearer than ``min_distance_m`` to that of a better
    one is left out.

    Zones overlap at their borders. There a place is found in both; where
    more than half of it lies in better places of other zones, it is left
    out.
    """
    crs = common_crs([part.crs for part in parts])
    places = [
        _place(region, part, crs) for part in parts for region in part.regions
    ]
    places.sort(key=lambda place: place.region.rank_key)
    if len({part.zone for part in parts}) > 1:
        places = _each_once(places)
    if min_distance_m > 0 and len(parts) > 1 and places:
        positions = np.array([place.position for place in places])
        chosen = kept_apart(positions, min_distance_m, count)
        places = [places[number] for number in chosen]
    return [
        replace(
            place.region,
            rank=rank,
            polygons=list(place.geometry["coordinates"]),
        )
        for rank, place in enumerate(places[:count], start=1)
    ]


def that_fit(
    parts: Sequence[Found], count: int
) -> Tuple[List[Found], List[RankKey]]:
    """Return what can be among the ``count`` best and fits in memory.

    And the rank keys of those among them that do not fit.
    """
    ranked = sorted(
        (
            (region.rank_key, number, region)
            for number, part in enumerate(parts)
            for region in part.regions
        ),
        key=lambda one: one[:2],
    )
    fitting: List[List[Region]] = [[] for _ in parts]
    left_out: List[RankKey] = []
    budget = VertexBudget()
    for key, number, region in ranked[:count]:
        if budget.takes(_corners(region)):
            fitting[number].append(region)
        else:
            left_out.append(key)
    return [
        replace(part, regions=regions) for part, regions in zip(parts, fitting)
    ], left_out


def _corners(region: Region) -> int:
    return sum(len(ring) for rings in region.polygons for ring in rings)


def _place(region: Region, part: Found, crs: CRS) -> _Place:
    geometry: Dict[str, Any] = {
        "type": "MultiPolygon",
        "coordinates": region.polygons,
    }
    if part.crs != crs:
        geometry = _multi(transform_geom(part.crs, crs, geometry))
    x, y = np.concatenate(
        [
            np.asarray(ring)
            for rings in geometry["coordinates"]
            for ring in rings[:1]
        ]
    ).T
    bounds = np.array([x.min(), y.min(), x.max(), y.max()])
    (position,) = positions_of(part.crs, *np.array([region.middle]).T)
    return _Place(region, part.zone, geometry, bounds, position)


def _multi(geometry: Dict[str, Any]) -> Dict[str, Any]:
    if geometry["type"] == "MultiPolygon":
        return geometry
    return {
        "type": "MultiPolygon",
        "coordinates": [geometry["coordinates"]],
    }


def _each_once(places: List[_Place]) -> List[_Place]:
    if not places:
        return []
    zones = np.array([place.zone for place in places])
    bounds = np.array([place.bounds for place in places])
    is_kept = np.ones(len(places), bool)
    for number, place in enumerate(places):
        x_min, y_min, x_max, y_max = place.bounds
        better = np.flatnonzero(
            is_kept[:number]
            & (zones[:number] != place.zone)
            & (bounds[:number, 0] < x_max)
            & (bounds[:number, 2] > x_min)
            & (bounds[:number, 1] < y_max)
            & (bounds[:number, 3] > y_min)
        )
        if better.size:
            others = [places[other].geometry for other in better]
            is_kept[number] = _share_inside(place, others) <= 0.5
    return [places[number] for number in np.flatnonzero(is_kept)]


def _share_inside(place: _Place, others: List[Dict[str, Any]]) -> float:
    """Return the share of a place's area that lies in any of ``others``."""
    transform = from_bounds(*place.bounds, _SIDE, _SIDE)

    def drawn(geometries: List[Dict[str, Any]]) -> NDArray[np.bool_]:
        shapes = [(geometry, 1) for geometry in geometries]
        return np.asarray(
            features.rasterize(
                shapes, (_SIDE, _SIDE), transform=transform, dtype="uint8"
            ),
            bool,
        )

    own = drawn([place.geometry])
    shared = int(np.count_nonzero(own & drawn(others)))
    return shared / max(int(np.count_nonzero(own)), 1)
