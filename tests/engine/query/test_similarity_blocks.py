"""Blocks of similarities: the same numbers as those of a query."""

import numpy as np
import pytest
import rasterio
from embedding_rasters import write_alphaearth

from aether_qgis.engine.errors import NotUnderstoodError, QueryError
from aether_qgis.engine.protocol.similarity_blocks import (
    BLOCK_SIDE,
    SimilarityBlocksRequest,
)
from aether_qgis.engine.query.similarity_blocks import similarity_blocks
from aether_qgis.engine.runtime.progress import RequestProgress

WORDS = "corn fields"


@pytest.fixture(scope="module")
def raster(tmp_path_factory):
    """Two blocks a side, the last ones of a few pixels."""
    folder = tmp_path_factory.mktemp("blocks")
    return write_alphaearth(folder / "ae.tif", BLOCK_SIDE + 40)


@pytest.fixture
def blocks(raster, tmp_path):
    """Compute the blocks at points, given in stored columns and rows."""

    def compute(pixels, text=WORDS):
        with rasterio.open(raster) as source:
            points = [source.transform * pixel for pixel in pixels]
        path = tmp_path / "blocks.float32"
        result = similarity_blocks(
            SimilarityBlocksRequest(
                str(raster),
                text,
                str(path),
                tuple(x for x, _ in points),
                tuple(y for _, y in points),
            ),
            RequestProgress(),
        )
        return result, np.fromfile(path, np.float32)

    return compute


def test_a_block_holds_what_a_query_writes(blocks, ask, raster):
    result, numbers = blocks([(BLOCK_SIDE + 3.5, 7.5)])
    (block,) = result.blocks
    assert (block.row, block.column, block.offset) == (0, 1, 0)
    written = ask(raster, WORDS).similarity_path
    with rasterio.open(written) as made, rasterio.open(raster) as source:
        whole = made.read(1)[::-1]  # the raster is stored south-up
        assert result.transform == tuple(source.transform)[:6]
        assert (result.width, result.height) == (source.width, source.height)
    expected = whole[:BLOCK_SIDE, BLOCK_SIDE:]
    np.testing.assert_array_equal(numbers.reshape(expected.shape), expected)


def test_each_block_comes_once_and_none_for_points_outside(blocks):
    side = BLOCK_SIDE
    result, numbers = blocks(
        [(1, 1), (side + 1, 1), (5, 9), (-1, 0), (1e9, 1), (np.nan, 2)]
    )
    places = [(one.row, one.column) for one in result.blocks]
    assert places == [(0, 0), (0, 1)]
    assert [one.offset for one in result.blocks] == [0, side * side]
    assert numbers.size == side * side + side * 40


def test_points_outside_alone_give_the_grid_and_an_empty_file(blocks):
    result, numbers = blocks([(-5, -5)])
    assert result.blocks == ()
    assert result.width == BLOCK_SIDE + 40
    assert numbers.size == 0


def test_words_are_understood_as_those_of_a_query(blocks, tmp_path):
    for words in ("", '"corn'):
        with pytest.raises(QueryError):
            blocks([(1, 1)], words)
    with pytest.raises(NotUnderstoodError):
        blocks([(1, 1)], "qwrtzpsdfg")
    assert list(tmp_path.iterdir()) == []


def test_an_index_answers_within_its_steps(raster, blocks, tmp_path):
    from index_scene import build

    result, exact = blocks([(1, 1)])
    home = tmp_path / "indexes"
    build(raster, home)
    with rasterio.open(raster) as source:
        x, y = source.transform * (1, 1)
    path = tmp_path / "indexed.float32"
    indexed = similarity_blocks(
        SimilarityBlocksRequest(
            str(raster), WORDS, str(path), (x,), (y,), index_folder=str(home)
        ),
        RequestProgress(),
    )
    assert "index" in indexed.device
    assert "index" not in result.device
    assert np.nanmax(np.abs(np.fromfile(path, np.float32) - exact)) < 0.02
