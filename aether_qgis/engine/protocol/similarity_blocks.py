"""Similarities of the parts of a raster that somebody looks at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from aether_qgis.engine.protocol.basics import DEFAULT_BUNDLE, Request

BLOCK_SIDE = 512
"""Rows and columns of a block, less at the raster's right and lower edge."""
MOST_BLOCKS = 64
"""That are computed at once; a caller asks again for others."""


@dataclass(frozen=True)
class SimilarityBlock:
    """A block of the stored grid, and where its numbers are."""

    row: int
    """In blocks, as ``column``."""
    column: int
    offset: int
    """Where its numbers start in the file, in numbers."""


@dataclass(frozen=True)
class SimilarityBlocksResult:
    """The raster's grid, and the blocks that were computed."""

    width: int
    height: int
    """Of the whole raster in pixels."""
    transform: Tuple[float, float, float, float, float, float]
    """Column and row to the raster's CRS, as of ``LivePicture``."""
    blocks: Tuple[SimilarityBlock, ...]
    device: str


@dataclass(frozen=True)
class SimilarityBlocksRequest(Request[SimilarityBlocksResult]):
    """Compute the blocks in which some points lie, as float32 in a file.

    ``path`` becomes a file of the blocks' similarities, row by row, -1 to 1,
    NaN without a vector, in this machine's byte order; the caller removes
    it. Points outside of the raster have no block.
    """

    METHOD = "similarity_blocks"
    RESULT = SimilarityBlocksResult
    HANDLER = "aether_qgis.engine.query.similarity_blocks:similarity_blocks"

    raster: str
    text: str
    path: str
    x: Tuple[float, ...]
    """The points, in the raster's CRS."""
    y: Tuple[float, ...]
    bundle: str = DEFAULT_BUNDLE
    index_folder: str = ""

    @property
    def outputs(self) -> Tuple[str, ...]:
        """The file that holds the similarities."""
        return (self.path,)
