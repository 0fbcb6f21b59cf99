"""What a query needs of a bundle: its towers, loaded, and the query."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.bundle import Bundle, load_bundle
from aether_qgis.engine.embeddings import EmbeddingRaster
from aether_qgis.engine.progress import RequestProgress
from aether_qgis.engine.protocol import QueryRequest
from aether_qgis.engine.terms import query_vector
from aether_qgis.engine.towers.devices import Choice
from aether_qgis.engine.towers.loaded import pixel_backend, text_tower


@dataclass(frozen=True)
class Model:
    """What a query needs of a bundle: the bundle and its loaded towers."""

    bundle: Bundle
    choice: Choice
    query: NDArray[np.float32]
    """The query's unit vector in the aligned space, float32 [d]."""


def load_model(
    request: QueryRequest, raster: EmbeddingRaster, progress: RequestProgress
) -> Model:
    """Load the bundle's towers and encode the query's words."""
    progress.step("Loading the model", 0.0)
    bundle = load_bundle(request.bundle)
    bundle.check_reads(raster.profile.name, raster.path)
    vector = query_vector(
        text_tower(bundle, request.sentence_vectors),
        request.positive,
        request.negative,
    )
    choice = pixel_backend(bundle, request.device, request.backend)
    progress.log("Computing on: {device}", device=choice.backend.label)
    return Model(bundle, choice, vector)
