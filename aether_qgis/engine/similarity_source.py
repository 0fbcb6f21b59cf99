"""Where the similarities of a raster come from.

From its aligned index where there is one, from the machines of a cluster
where one is named, else from the raster's own pixels.
"""

from __future__ import annotations

from typing import Iterator, Tuple

from aether_qgis.engine.embeddings import EmbeddingRaster
from aether_qgis.engine.model import Model
from aether_qgis.engine.progress import RequestProgress
from aether_qgis.engine.protocol import QueryRequest
from aether_qgis.engine.scoring import ScoredWindow, score

Scored = Iterator[Tuple[float, ScoredWindow]]
"""The share that is done, and the similarities of one window after another."""


def similarities(
    raster: EmbeddingRaster,
    model: Model,
    request: QueryRequest,
    progress: RequestProgress,
) -> Scored:
    """Yield the similarity of every pixel of the raster's window."""
    return score(raster, model.choice.backend, model.query, progress.check)
