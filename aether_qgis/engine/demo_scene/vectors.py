"""From covers to embedding vectors, strip by strip."""

from __future__ import annotations

from pathlib import Path
from typing import Iterator

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d

from aether_qgis.engine.demo_scene.covers import RECIPES, Cover
from aether_qgis.engine.demo_scene.landscape import Landscape
from aether_qgis.engine.demo_scene.noise import Floats, fractal, stream

NODATA = -128
SHORTEST, LONGEST = 0.994, 1.006
"""Lengths of a decoded vector in the real data."""
MIXING_PIXELS = 0.62
"""Sd of the blur that mixes neighbours, as a sensor does."""
HALO = 3

Stored = NDArray[np.int8]


class Palette:
    """Means and covariances of every cover, from the class statistics."""

    def __init__(self, statistics: Path) -> None:
        """Blend the groups of the .npz file as the recipes say."""
        with np.load(statistics, allow_pickle=False) as file:
            names = file["names"].tolist()
            means = file["means"]
            factors = file["factors"].astype(np.float32)
            residuals = file["residual_sd"]
        self.means = np.empty((len(Cover), means.shape[1]), np.float32)
        self.factors = np.empty((len(Cover), *factors.shape[1:]), np.float32)
        self.residual_sd = np.empty(len(Cover), np.float32)
        for cover in Cover:
            recipe = RECIPES[cover]
            groups = [
                names.index(f"{label}/{region}")
                for label, region, _ in recipe.blend
            ]
            shares = np.array([share for *_, share in recipe.blend])
            self.means[cover] = shares @ means[groups]
            self.factors[cover] = factors[groups[0]]
            self.residual_sd[cover] = residuals[groups[0]]
        variations = [RECIPES[cover].variation for cover in Cover]
        self.parcel, self.smooth, self.pixel = np.array(
            [(v.parcel, v.smooth, v.pixel) for v in variations], np.float32
        ).T


def stored_strips(
    landscape: Landscape, statistics: Path, rows: int = 64
) -> Iterator[tuple[int, Stored]]:
    """Yield first row and stored vectors, int8 [64, rows, size].

    Within a cover, vectors vary per parcel, smoothly over the land and per
    pixel, each drawn from the class covariance; light and height have a
    share in the smooth part. Then neighbours mix and lengths become 1.
    """
    palette = Palette(statistics)
    size, seed = landscape.ground.size, landscape.ground.seed
    rank = palette.factors.shape[2]
    smooth = _smooth_latents(landscape, rank)
    parcels = int(landscape.parcel.max()) + 1
    per_parcel = (
        stream(seed, "parcels")
        .standard_normal((parcels, rank))
        .astype(np.float32)
    )
    for first in range(0, size, rows):
        last = min(size, first + rows)
        top, bottom = max(0, first - HALO), min(size, last + HALO)
        cover = landscape.cover[top:bottom].ravel()
        latent = smooth[:, top:bottom].reshape(rank, -1).T
        latent = latent * palette.smooth[cover, None]
        parcel = landscape.parcel[top:bottom].ravel()
        latent += per_parcel[parcel] * palette.parcel[cover, None]
        vectors = palette.means[cover]
        for kind in np.unique(cover):
            here = np.flatnonzero(cover == kind)
            vectors[here] += latent[here] @ palette.factors[kind].T
        vectors = vectors.reshape(bottom - top, size, -1)
        for axis in (0, 1):
            vectors = gaussian_filter1d(
                vectors, MIXING_PIXELS, axis=axis, truncate=4
            )
        inside = slice(first - top, last - top)
        vectors = vectors[inside].reshape(-1, vectors.shape[2])
        draws = stream(seed, f"pixels of row {first}")
        _add_pixel_noise(
            vectors, landscape.cover[first:last].ravel(), palette, draws
        )
        stored = encode(vectors)
        yield first, stored.T.reshape(-1, last - first, size)


def encode(vectors: Floats) -> Stored:
    """Return int8 [pixels, 64] for vectors of any length.

    The inverse of the documented decode: ``q = sign(v) round(127.5
    sqrt|v|)`` of the unit vector. Where rounding adds up to a length the
    real data don't show, the numbers rounded furthest go the other way.
    """
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    exact = np.float32(127.5) * np.sqrt(np.abs(unit))
    steps = np.rint(exact).clip(0, 127)
    odd = np.arange(len(unit))
    while True:
        length = np.sqrt(((steps[odd] / 127.5) ** 4).sum(1))
        wrong = (length < SHORTEST + 5e-4) | (length > LONGEST - 5e-4)
        odd, length = odd[wrong], length[wrong]
        if not len(odd):
            break
        change = np.where(length < 1, 1, -1)
        gain = change[:, None] * (exact[odd] - steps[odd])
        # Small numbers would hardly change the length; 127 is the last.
        gain[(steps[odd] < 24) | (steps[odd] > 126)] = -np.inf
        steps[odd, gain.argmax(1)] += change
    return np.asarray(np.copysign(steps, unit).astype(np.int8))


def _smooth_latents(landscape: Landscape, rank: int) -> Floats:
    """Return [rank, size, size] fields of sd about 1."""
    ground = landscape.ground
    draws = stream(ground.seed, "smooth variation")
    fields = np.stack(
        [fractal(ground.size, 0.06, draws, 6, gain=0.75) for _ in range(rank)]
    )
    # Strongest directions of the covariance follow the relief.
    fields[0] = 0.5 * fields[0] + 1.1 * ground.lit
    fields[1] = 0.6 * fields[1] + 0.9 * np.sin(ground.height_m / 170)
    return fields


def _add_pixel_noise(
    vectors: Floats,
    cover: NDArray[np.uint8],
    palette: Palette,
    draws: np.random.Generator,
) -> None:
    rank = palette.factors.shape[2]
    for kind in np.unique(cover):
        here = np.flatnonzero(cover == kind)
        latent = draws.standard_normal((len(here), rank), np.float32)
        noise = latent @ palette.factors[kind].T
        noise += palette.residual_sd[kind] * draws.standard_normal(
            noise.shape, np.float32
        )
        vectors[here] += palette.pixel[kind] * noise
