"""What a query needs of a bundle: its towers, loaded, and the query."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.bundles.cache import cached_bundle
from aether_qgis.engine.protocol import Note, QueryRequest
from aether_qgis.engine.rasters.reader import EmbeddingRaster
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.tiles.tile import Tile
from aether_qgis.engine.towers.backends import PixelBackend
from aether_qgis.engine.towers.devices import Choice
from aether_qgis.engine.towers.loading import pixel_backend, text_tower
from aether_qgis.engine.words.query_vector import query_vector


@dataclass
class Model:
    """What a query needs of a bundle: itself, its query and its towers.

    The pixel tower is loaded when pixels are first computed here: neither
    an aligned index nor a cluster needs it.
    """

    bundle: Bundle
    query: NDArray[np.float32]
    """The query's unit vector in the aligned space, float32 [d]."""
    wanted_device: str
    wanted_backend: str
    choice: Optional[Choice] = None
    """The pixel tower on its device, once it is loaded."""
    is_on_cluster: bool = False
    """Whether the machines of a cluster have computed."""

    def pixel_backend(self, progress: RequestProgress) -> PixelBackend:
        """Return the pixel tower on its device."""
        if self.choice is None:
            self.choice = pixel_backend(
                self.bundle, self.wanted_device, self.wanted_backend
            )
            progress.log(
                "Computing on: {device}", device=self.choice.backend.label
            )
        return self.choice.backend

    @property
    def device(self) -> str:
        """What did the work, in words."""
        if self.choice:
            return self.choice.backend.label
        return "Dask cluster" if self.is_on_cluster else "CPU (aligned index)"

    @property
    def device_note(self) -> Optional[Note]:
        """Why the GPU did not, where that counts."""
        return self.choice.note if self.choice else None


def load_model(
    request: QueryRequest,
    raster: EmbeddingRaster | Tile,
    progress: RequestProgress,
) -> Model:
    """Load the bundle and encode the query's words."""
    progress.step("Loading the model", 0.0)
    bundle = cached_bundle(request.bundle)
    bundle.check_reads(raster.profile, raster.path)
    vector = query_vector(
        text_tower(bundle, request.sentence_vectors),
        request.positive,
        request.negative,
    )
    return Model(bundle, vector, request.device, request.backend)
