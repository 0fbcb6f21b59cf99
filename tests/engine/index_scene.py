"""Small rasters, and indexes of them, for the tests of the index."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import numpy as np
from embedding_rasters import quantised, unit_vectors, write_raster
from rasterio.windows import Window

from aether_qgis.engine.index.building.request import build_index
from aether_qgis.engine.index.listing import indexes
from aether_qgis.engine.protocol import BuildIndexRequest, IndexesRequest
from aether_qgis.engine.rasters.reader import open_embedding_raster
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity.batches import aligned_batches
from aether_qgis.engine.towers.loading import pixel_backend

NODATA_ROWS, NODATA_COLUMNS = slice(300, 331), slice(640, 701)


class Recording(RequestProgress):
    """Keeps the log; cancels at a share of the work."""

    def __init__(self, cancel_at: float = 2.0) -> None:
        self.logs: list[str] = []
        self._cancel_at = cancel_at
        super().__init__(log=self._keep)

    def _keep(self, template, values) -> None:
        self.logs.append(template.format(**values))

    def step(self, template, fraction, **values) -> None:
        if fraction >= self._cancel_at:
            self.cancel()
        super().step(template, fraction, **values)


def write_scene(path: Path, rows: int, columns: int, **options) -> Path:
    """Write a raster of a few hundred vectors in any order, with a hole."""
    numbers = scene_numbers(rows, columns)
    return write_raster(path, numbers, nodata=-128, **options)


def scene_numbers(rows: int, columns: int) -> np.ndarray:
    vectors = quantised(unit_vectors(20, 20)).reshape(64, -1)
    chance = np.random.default_rng(3)
    numbers = vectors[:, chance.integers(0, 400, rows * columns)]
    numbers = numbers.reshape(64, rows, columns)
    numbers[:, NODATA_ROWS, NODATA_COLUMNS] = -128
    return numbers


def request_for(raster, folder, **options) -> BuildIndexRequest:
    return BuildIndexRequest(
        raster=str(raster), index_folder=str(folder), **options
    )


def build(raster, folder, progress=None, **options):
    request = request_for(raster, folder, **options)
    return build_index(request, progress or RequestProgress())


def level_digests(folder) -> dict[str, str]:
    """Return the digest of every level's file of an index by its name."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(Path(folder).glob("level_*.int8"))
    }


def flip_byte(file: Path, place: int) -> None:
    """Change one bit of a file."""
    with file.open("r+b") as stream:
        stream.seek(place)
        (byte,) = stream.read(1)
        stream.seek(place)
        stream.write(bytes([byte ^ 1]))


def whole(index, level=0):
    rows, columns = index.shape(level)
    return index.read(level, Window(0, 0, columns, rows))


def vectors_of(index, level=0):
    codes = whole(index, level)
    flat = index.quantisation.decode(codes.reshape(codes.shape[0], -1))
    return flat.reshape(-1, *codes.shape[1:]), codes[0] != -128


def aligned_pixels(path, bundle):
    """Return aligned vectors [d, rows, columns] and which are valid."""
    backend = pixel_backend(bundle, "cpu", "auto").backend
    with open_embedding_raster(str(path)) as raster:
        block = raster.read(raster.window)
        shape = block.grid().shape[1:]
        dimension = bundle.manifest.aligned_dimension
        aligned = np.zeros((dimension, block.pixels), np.float32)
        for batch in aligned_batches(block, backend):
            aligned[:, batch.pixels] = batch.aligned
        valid = block.valid().reshape(shape)
        return aligned.reshape(dimension, *shape), valid


def ask(folder, **options):
    """Return what the engine says of the indexes in a folder."""
    request = IndexesRequest(str(folder), **options)
    return indexes(request, RequestProgress())


def later(path, seconds):
    """Make a file look changed so many seconds later."""
    facts = path.stat()
    os.utime(path, (facts.st_atime, facts.st_mtime + seconds))
