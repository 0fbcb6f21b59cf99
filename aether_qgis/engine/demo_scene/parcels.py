"""How land is cut up: fields, blocks of houses, stands of trees."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from aether_qgis.engine.demo_scene.noise import smooth_field

Numbers = NDArray[np.int64]
Mask = NDArray[np.bool_]


def cells(
    size: int, spacing: float, draws: np.random.Generator, bend: float = 0.3
) -> Numbers:
    """Return [size, size] numbers of irregular cells.

    Voronoi cells of a jittered grid, ``spacing`` pixels apart, their
    borders bent by up to about ``bend`` of that.
    """
    across = int(np.ceil(size / spacing)) + 2
    middle = np.moveaxis(np.mgrid[0:across, 0:across], 0, -1) - 0.5
    middle = middle.reshape(-1, 2)
    middle = (middle + draws.uniform(-0.42, 0.42, middle.shape)) * spacing
    position = np.moveaxis(np.mgrid[0:size, 0:size], 0, -1)
    position = position.astype(np.float32)
    wavelength = min(0.5, 1.5 * spacing / size)
    for axis in (0, 1):
        position[..., axis] += (
            bend * spacing * 0.5 * smooth_field(size, wavelength, draws)
        )
    _, number = cKDTree(middle).query(position.reshape(-1, 2))
    return np.asarray(number.reshape(size, size))


def strips(
    districts: Numbers,
    turn: NDArray[np.floating],
    width: tuple[float, float],
    length: tuple[float, float],
    draws: np.random.Generator,
) -> Numbers:
    """Return numbers of rectangular parcels within each district.

    ``turn`` is the direction of each district's parcels in radians; width
    and length are the least and greatest in pixels. Rows of parcels lie
    side by side, each cut at places of its own.
    """
    size = districts.shape[0]
    north, east = np.mgrid[0:size, 0:size].astype(np.float32)
    cosine, sine = np.cos(turn)[districts], np.sin(turn)[districts]
    reach = 1.5 * size
    along = cosine * east + sine * north + reach
    across = cosine * north - sine * east + reach

    row_edges = _edges(3 * reach, length, draws)
    row = np.searchsorted(row_edges, across)
    shift = draws.uniform(0, 400, len(row_edges) + 1)
    column_edges = _edges(3 * reach + 400, width, draws)
    column = np.searchsorted(column_edges, along + shift[row])
    _, number = np.unique(
        (districts.astype(np.int64) * 4096 + row) * 4096 + column,
        return_inverse=True,
    )
    return np.asarray(number.reshape(size, size))


def borders(number: Numbers) -> Mask:
    """Return the pixels whose northern or eastern neighbour differs."""
    mask = np.zeros(number.shape, bool)
    mask[:-1] |= number[:-1] != number[1:]
    mask[:, :-1] |= number[:, :-1] != number[:, 1:]
    return mask


def _edges(
    reach: float, width: tuple[float, float], draws: np.random.Generator
) -> NDArray[np.float64]:
    count = int(reach / width[0]) + 1
    return np.asarray(np.cumsum(draws.uniform(*width, count)))
