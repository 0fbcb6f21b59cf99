"""A small indexed raster, and its similarities by the float path."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from embedding_rasters import (
    SOUTH_UP,
    UTM,
    quantised,
    unit_vectors,
    write_raster,
)
from rasterio.transform import Affine

from aether_qgis.engine.bundles.bundle import load_bundle
from aether_qgis.engine.index.building.request import build_index
from aether_qgis.engine.live.map import live_map
from aether_qgis.engine.protocol import (
    BuildIndexRequest,
    Extent,
    LiveMapRequest,
    LiveMapResult,
)
from aether_qgis.engine.rasters.reader import open_embedding_raster
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity.scoring import score
from aether_qgis.engine.towers.loading import pixel_backend, text_tower
from aether_qgis.engine.words.query_vector import query_words

WORDS = "corn fields"
ROWS, COLUMNS = 540, 600
PROGRESS = RequestProgress()


@dataclass(frozen=True)
class Scene:
    """A raster and the folder that holds its index."""

    raster: Path
    index_folder: Path
    transform: Affine

    def extent(self, top, left, bottom, right):
        """Return the bounds of rows and columns, in the raster's CRS."""
        corners = [
            self.transform * (column, row)
            for column in (left, right)
            for row in (top, bottom)
        ]
        x, y = zip(*corners)
        wkt = rasterio.crs.CRS.from_string(UTM).to_wkt()
        return Extent(min(x), min(y), max(x), max(y), wkt)

    def picture(self, path, extent, width, height, words=WORDS, **options):
        """Return the answer and the bytes of the first picture."""
        request = LiveMapRequest(
            raster=str(self.raster),
            positive=(words,),
            path=str(path),
            index_folder=str(self.index_folder),
            extent=extent,
            width=width,
            height=height,
            **options,
        )
        result = live_map(request, PROGRESS)
        return result, pixels_of(path, result)


def pixels_of(path: Path, result: LiveMapResult) -> np.ndarray:
    """Return the first picture, uint8 [rows, columns]."""
    picture = result.pictures[0]
    stored = np.frombuffer(Path(path).read_bytes(), np.uint8)
    end = picture.offset + picture.width * picture.height
    return stored[picture.offset : end].reshape(picture.height, -1)


def similarity_at(result: LiveMapResult, byte: np.ndarray) -> np.ndarray:
    """Return what bytes stand for."""
    return result.low + (byte - 1.0) / 254 * (result.high - result.low)


def indexed_scene(folder: Path, transform: Affine = SOUTH_UP) -> Scene:
    """Write a raster with a hole and build its index."""
    smooth = unit_vectors(9, 10).repeat(60, axis=1).repeat(60, axis=2)
    noisy = smooth + 0.3 * unit_vectors(ROWS, COLUMNS, seed=1)
    numbers = quantised(noisy / np.linalg.norm(noisy, axis=0))
    numbers[:, 60:120, 120:240] = -128
    raster = write_raster(
        folder / "scene.tif", numbers, transform, nodata=-128
    )
    indexes = folder / "indexes"
    build_index(BuildIndexRequest(str(raster), str(indexes)), PROGRESS)
    return Scene(raster, indexes, transform)


def exact_similarity(raster: Path, words: str = WORDS) -> np.ndarray:
    """Return the similarity of every stored pixel by the float path."""
    bundle = load_bundle("landcover-starter")
    query = query_words(text_tower(bundle), (words,), ()).query
    backend = pixel_backend(bundle, "cpu", "onnxruntime").backend
    result = np.full((ROWS, COLUMNS), np.nan, np.float32)
    with open_embedding_raster(str(raster)) as opened:
        for _, part in score(opened, backend, query, lambda: None):
            result[part.window.toslices()] = part.similarity
    return result
