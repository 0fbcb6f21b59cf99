"""A closer look at rasters of which few pixels hold a vector.

Where only a river's course or some parcels hold vectors, the lattice may
miss nearly all of them, and there is little to judge.
"""

from __future__ import annotations

from typing import Callable, Iterator, List, Sequence

from aether_qgis.engine.errors import IndexFileError
from aether_qgis.engine.index.scoring import score_index
from aether_qgis.engine.query.index_lookup import IndexLookup
from aether_qgis.engine.query.model import Model
from aether_qgis.engine.query.raster_scoring import Computation
from aether_qgis.engine.rasters.reader import open_embedding_raster
from aether_qgis.engine.similarity.sample import (
    Lattice,
    PixelSample,
    Sampler,
    lattice_for,
)
from aether_qgis.engine.similarity.scoring import score
from aether_qgis.engine.tiles.tile import Tile

_SCARCE = 1000
"""Fewer pixels than that are too few to judge by, if there are more."""


def samples_of(
    tiles: Sequence[Tile],
    model: Model,
    indexes: IndexLookup,
    done: Sequence[Computation],
    check_cancelled: Callable[[], None],
) -> List[PixelSample]:
    """Return the pixels to judge by: those sampled while scoring, or more.

    Where they are scarce the tiles are read again, with a lattice that fits
    the number of pixels that hold a vector. Raises as scoring does.
    """
    samples = [one.sample for one in done]
    known = sum(one.pixels for one in done)
    lattice = lattice_for(known)
    while sum(one.rows.size for one in samples) < min(known, _SCARCE):
        samples = [
            _sample(tile, model, indexes, lattice, check_cancelled)
            for tile in tiles
        ]
        if lattice.step == 1:
            break
        lattice = Lattice(lattice.step // 2)
    return [one for one in samples if one.rows.size]


def _sample(
    tile: Tile,
    model: Model,
    indexes: IndexLookup,
    lattice: Lattice,
    check_cancelled: Callable[[], None],
) -> PixelSample:
    with open_embedding_raster(tile.path, tile.extent, tile.form) as raster:
        index = indexes.find(tile.path).index
        if index is not None:
            sampler = Sampler(lattice)
            try:
                scored = score_index(
                    index, raster.window, model.query, check_cancelled, sampler
                )
                return _drained(scored, sampler)
            except IndexFileError:
                # Scoring has told of it already.
                pass
        backend = model.load_pixel_tower().backend
        sampler = Sampler(lattice)
        compared = score(
            raster, backend, model.query, check_cancelled, sampler=sampler
        )
        return _drained(compared, sampler)


def _drained(scored: Iterator[object], sampler: Sampler) -> PixelSample:
    for _ in scored:
        pass
    return sampler.sample()
