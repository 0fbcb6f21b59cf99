"""The aligned space of recipe ``robust``: what pixels tell about kinds.

With P(k|x) the share of kind k on pixel x and P(k) its share among all
points, the ratio P(k|x) / P(k) says how much more of the kind is found there
than elsewhere. The singular value decomposition of

    (P(k|x) - P(k)) / sqrt(P(k)) = sum over d of f_d(x) u_d(k)

(correspondence analysis; the best pair of spaces by the spectral contrastive
loss) gives pixels a place f and kinds a place u / sqrt(P(k)) in few
dimensions, whose product is that ratio less one. Kinds found on the same
land fall together, and directions that do not hold on land that the judge
never saw are left out.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.runtime.arrays import Floats

MOST_DIMENSIONS = 32
FEWEST_DIMENSIONS = 4
LEAST_SLOPE = 0.05
"""Directions that hold on unseen land to a smaller share are left out."""
LEAST_STRENGTH = 0.1
"""So are those with less than this share of the first one's variance."""
HALF_STRENGTH = 0.05
"""A direction with this share of it counts half in a query."""
DOUBTED_POINTS = 5.0
"""A kind with this many points is believed by half."""
REACH_QUANTILE = 0.995

Doubles = NDArray[np.float64]


@dataclass(frozen=True)
class Space:
    """Kinds of place in the aligned space."""

    root: Floats
    """sqrt(P(k)), [kinds]."""
    axes: Floats
    """u_d(k), [kinds, dimensions]."""
    prototypes: Floats
    """Place of every kind as a query sees it, [kinds, dimensions]:
    u / sqrt(P(k)), less where points or variance are few."""
    relatives: Floats
    """How much more of each kind is found where a kind is, as a ratio
    to an even mixture, [kinds, kinds]; rows have mean 1."""
    reach: float
    """Length of f that counts as 1; nearly all pixels are within."""

    @property
    def dimensions(self) -> int:
        """Return the number of dimensions."""
        return int(self.axes.shape[1])


def find_space(
    shares: Floats,
    unseen: Floats,
    kind_of_point: NDArray[np.int64],
    rows: NDArray[np.int64],
) -> Space:
    """Return the space of the kinds.

    ``shares`` [rows, kinds] are P(k|x) at the points ``rows`` by all judges,
    ``unseen`` those by the judge that did not see the point;
    ``kind_of_point`` [points] is what is there. The first give the axes, as
    they are what the pixel tower learns; the second tell how much of each
    axis holds on unseen land.
    """
    counts = np.bincount(kind_of_point, minlength=shares.shape[1])
    counts = counts.astype(np.float64)
    kinds = kind_of_point[rows]
    root = np.sqrt(counts / counts.sum())
    excess = shares / root - root
    values, vectors = np.linalg.eigh((excess.T @ excess).astype(np.float64))
    axes = vectors[:, ::-1][:, :MOST_DIMENSIONS]
    strengths = values[::-1][:MOST_DIMENSIONS] / max(values[-1], 1e-12)
    places = (unseen / root - root) @ axes
    slopes = _slopes(places, root, axes, kinds)
    chosen = (slopes >= LEAST_SLOPE) & (strengths >= LEAST_STRENGTH)
    chosen[:FEWEST_DIMENSIONS] = True
    axes, places = axes[:, chosen], places[:, chosen]
    belief = (counts / (counts + DOUBTED_POINTS))[:, None]
    weight = strengths[chosen] / (strengths[chosen] + HALF_STRENGTH)
    prototypes = belief * axes / root[:, None] * weight
    sums = np.zeros((len(counts), axes.shape[1]))
    np.add.at(sums, kinds, places)
    followed = np.bincount(kinds, minlength=len(counts))
    centres = belief * sums / np.maximum(followed, 1)[:, None]
    ratios = np.maximum(1 + centres @ prototypes.T, 1e-3)
    lengths = np.linalg.norm(excess @ axes, axis=1)
    return Space(
        root=np.asarray(root, np.float32),
        axes=np.asarray(axes, np.float32),
        prototypes=np.asarray(prototypes, np.float32),
        relatives=np.asarray(
            ratios / ratios.mean(1, keepdims=True), np.float32
        ),
        reach=max(float(np.quantile(lengths, REACH_QUANTILE)), 1e-6),
    )


def _slopes(
    places: Doubles, root: Doubles, axes: Doubles, kinds: NDArray[np.int64]
) -> Doubles:
    """Return, per axis, what was found over what was predicted, 0 to 1."""
    there = axes[kinds] / root[kinds][:, None] - root @ axes
    predicted = (places * places).sum(0)
    slopes = (places * there).sum(0) / np.maximum(predicted, 1e-12)
    return np.asarray(np.clip(slopes, 0, 1))
