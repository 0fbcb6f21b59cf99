"""What an answer says: whether anything fits, and how well."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, Sequence

import numpy as np

from aether_qgis.engine.protocol import (
    NOT_UNDERSTOOD,
    NOTHING,
    SIMILARITY,
    QueryRequest,
)
from aether_qgis.engine.query.model import Model
from aether_qgis.engine.query.raster_scoring import Computation
from aether_qgis.engine.rasters.reader import open_embedding_raster
from aether_qgis.engine.relevance.background import background_of
from aether_qgis.engine.relevance.relevance import (
    CURVE_TAG,
    Relevance,
    relevance_of,
)
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.similarity.sample import Lattice, Sampler
from aether_qgis.engine.similarity.scoring import WINDOW_SIDE
from aether_qgis.engine.tiles.tile import Tile
from aether_qgis.engine.towers.backends import PixelBackend
from aether_qgis.engine.towers.hosted import NONE, UNKNOWN
from aether_qgis.engine.towers.loading import text_tower


@dataclass(frozen=True)
class Judgement:
    """A verdict, and what it rests on."""

    verdict: str
    """One of the protocol's VERDICTS."""
    relevance: Relevance
    shows_places: bool
    """Whether the best places are worth showing."""

    @property
    def tags(self) -> Dict[str, str]:
        """What the files tell of it."""
        return {
            "verdict": self.verdict,
            "relevance": f"{self.relevance.relevance:.1f}",
            "relevant_share": f"{self.relevance.relevant_share:.5f}",
            CURVE_TAG: self.relevance.tag,
        }


def judge(
    request: QueryRequest,
    model: Model,
    tiles: Sequence[Tile],
    done: Sequence[Computation],
    check_cancelled: Callable[[], None],
) -> Judgement:
    """Return what the similarities of all rasters together mean.

    ``tiles`` are read again only where none of what they hold was sampled.
    Raises BundleError where the bundle's pixel tower cannot be read.
    """
    encoder = model.bundle.manifest.text_encoder.get("kind")
    tower = None
    if encoder not in (UNKNOWN, NONE):
        tower = text_tower(model.bundle, request.sentence_vectors)
    background = background_of(model.bundle, tower)
    relevance = relevance_of(
        model.query,
        _sampled(model, tiles, done, check_cancelled),
        background,
    )
    verdict = relevance.verdict if model.is_understood else NOT_UNDERSTOOD
    return Judgement(
        verdict,
        relevance,
        verdict != NOTHING
        or request.best_anyway
        # Examples lie on the raster: what they show is there.
        or request.examples.count > 0
        or request.threshold_mode == SIMILARITY,
    )


def _sampled(
    model: Model,
    tiles: Sequence[Tile],
    done: Sequence[Computation],
    check_cancelled: Callable[[], None],
) -> Floats:
    """Return aligned vectors of all rasters' pixels, float32 [d, n]."""
    samples = [
        one.sample.aligned
        for one in done
        if one.sample is not None and one.sample.aligned.size
    ]
    if not samples:
        # What little there is lies between the crossings of the lattice.
        sampler = Sampler(Lattice(1))
        backend = model.load_pixel_tower().backend
        for tile in tiles:
            _sample_raster(tile, backend, sampler, check_cancelled)
        samples = [sampler.sample().aligned]
    return np.concatenate(samples, axis=1)


def _sample_raster(
    tile: Tile,
    backend: PixelBackend,
    sampler: Sampler,
    check_cancelled: Callable[[], None],
) -> None:
    """Give ``sampler`` the pixels of a raster on its lattice."""
    with open_embedding_raster(tile.path, tile.extent, tile.form) as raster:
        for window in raster.windows(WINDOW_SIDE):
            check_cancelled()
            sampler.add_block(raster.read(window, keep=False), backend)
