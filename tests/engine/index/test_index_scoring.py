"""Queries answered from an aligned index."""

import numpy as np
import pytest
import rasterio
from index_scene import flip_byte
from live_scene import (
    COLUMNS,
    ROWS,
    WORDS,
    exact_similarity,
    indexed_scene,
)
from rasterio.windows import Window

from aether_qgis.engine.errors import CancelledError, EmbeddingRasterError
from aether_qgis.engine.index.cache import find_index
from aether_qgis.engine.index.manifest import read_manifest
from aether_qgis.engine.index.scoring import compare_index, score_index
from aether_qgis.engine.rasters.reader import EmbeddingRaster
from aether_qgis.engine.runtime.recently_used import RecentlyUsed
from aether_qgis.engine.towers import loading
from aether_qgis.engine.towers.loading import text_tower
from aether_qgis.engine.words.query_vector import query_words

INDEX_ERROR = 0.015


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return indexed_scene(tmp_path_factory.mktemp("indexed"))


@pytest.fixture(scope="module")
def exact(scene):
    return exact_similarity(scene.raster)


@pytest.fixture
def index(scene, bundle):
    return find_index(str(scene.index_folder), str(scene.raster), bundle).index


@pytest.fixture
def query(bundle):
    return query_words(text_tower(bundle), (WORDS,), ()).query


def assembled(index, window, query):
    whole = np.full(index.shape(0), np.inf, np.float32)
    for _, part in score_index(index, window, query, lambda: None):
        whole[part.window.toslices()] = part.similarity
    return whole[window.toslices()]


def damage(scene):
    """Change a byte of a chunk in the last row of chunks."""
    (folder,) = scene.index_folder.iterdir()
    level, *_ = read_manifest(folder).levels
    flip_byte(folder / level.file, level.offset(1, 1) + 1000)


def test_an_index_gives_the_similarities_of_the_float_path(
    index, query, exact
):
    found = assembled(index, Window(0, 0, COLUMNS, ROWS), query)

    np.testing.assert_allclose(found, exact, rtol=0, atol=INDEX_ERROR)


@pytest.mark.parametrize("words", ["lake & forest", "(lake | town) -road"])
def test_a_query_of_several_vectors_is_answered_as_by_the_float_path(
    index, bundle, scene, words
):
    query = query_words(text_tower(bundle), (words,), ()).query
    assert len(query.vectors) == 2

    found = assembled(index, Window(0, 0, COLUMNS, ROWS), query)

    np.testing.assert_allclose(
        found,
        exact_similarity(scene.raster, words),
        rtol=0,
        atol=INDEX_ERROR,
    )


def test_a_part_is_the_same_as_in_the_whole(index, query):
    whole = assembled(index, Window(0, 0, COLUMNS, ROWS), query)

    part = assembled(index, Window(37, 41, 530, 490), query)

    np.testing.assert_array_equal(part, whole[41:531, 37:567])


def test_shares_grow_to_all_of_it(index, query):
    window = Window(0, 0, COLUMNS, ROWS)

    shares = [
        share for share, _ in score_index(index, window, query, lambda: None)
    ]

    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert len(shares) == 4


def test_several_queries_are_the_same_as_one_by_one(index, query):
    window = Window(0, 0, COLUMNS, ROWS)
    queries = np.stack([query.vectors[0], -query.vectors[0]])

    for part in compare_index(index, window, queries, lambda: None):
        one = assembled(index, part.window, query)
        np.testing.assert_allclose(part.similarities[0], one, atol=2e-4)
        np.testing.assert_allclose(part.similarities[1], -one, atol=2e-4)


def test_scoring_stops_when_cancelled(index, query):
    def cancelled():
        raise CancelledError

    with pytest.raises(CancelledError):
        next(score_index(index, Window(0, 0, 600, 540), query, cancelled))


def test_a_query_is_answered_from_the_index_and_says_so(scene, ask, tmp_path):
    cold = ask(scene.raster, folder=_made(tmp_path / "cold"))
    indexed = ask(scene.raster, index_folder=str(scene.index_folder))

    assert (cold.indexed, indexed.indexed) == (0, 1)
    assert "index" in indexed.device
    np.testing.assert_allclose(
        _band(indexed), _band(cold), rtol=0, atol=INDEX_ERROR
    )


def test_an_indexed_query_loads_no_pixel_tower(scene, ask, monkeypatch):
    monkeypatch.setattr(loading, "_choices", RecentlyUsed(4))

    ask(scene.raster, index_folder=str(scene.index_folder))

    assert len(loading._choices) == 0


def test_an_indexed_query_reads_no_pixel_of_the_raster(
    scene, ask, monkeypatch
):
    def refuse(*_, **__):
        raise EmbeddingRasterError("read")

    monkeypatch.setattr(EmbeddingRaster, "read", refuse)
    monkeypatch.setattr(EmbeddingRaster, "_sample", refuse)

    assert ask(scene.raster, index_folder=str(scene.index_folder)).indexed
    with pytest.raises(EmbeddingRasterError):
        ask(scene.raster)


def test_a_raster_without_index_is_computed_without_a_note(
    alphaearth_raster, scene, ask
):
    result = ask(alphaearth_raster, index_folder=str(scene.index_folder))

    assert (result.indexed, result.index_note) == (0, None)


def test_a_damaged_index_gives_the_whole_cold_answer_and_a_note(tmp_path, ask):
    scene = indexed_scene(tmp_path)
    damage(scene)
    cold = ask(scene.raster, folder=_made(tmp_path / "cold"))

    result = ask(scene.raster, index_folder=str(scene.index_folder))

    assert result.indexed == 0
    assert "damaged" in result.index_note.template
    assert result.index_note.values == {"raster": str(scene.raster)}
    assert result.device == cold.device
    assert result.summary == cold.summary
    np.testing.assert_array_equal(_band(result), _band(cold))


def _made(folder):
    folder.mkdir()
    return folder


def _band(result):
    with rasterio.open(result.similarity_path) as dataset:
        return dataset.read(1)
