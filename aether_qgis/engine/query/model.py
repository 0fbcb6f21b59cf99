"""What a query needs of a bundle: its towers, and the query as a vector."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence, Tuple

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.bundles.cache import cached_bundle
from aether_qgis.engine.protocol import QueryRequest, UnderstoodText
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery
from aether_qgis.engine.tiles.tile import Tile
from aether_qgis.engine.towers.devices import Choice
from aether_qgis.engine.towers.loading import pixel_backend, text_tower
from aether_qgis.engine.words.query_vector import query_words


@dataclass(frozen=True)
class Model:
    """A bundle, and a query in its aligned space."""

    bundle: Bundle
    query: SimilarityQuery
    device: str
    """What the request asks for, as ``backend``."""
    backend: str
    understood: Tuple[UnderstoodText, ...] = ()
    """What each of the query's texts was taken for."""
    is_understood: bool = True
    """Whether every text means a place or land, as far as is known."""

    def load_pixel_tower(self) -> Choice:
        """Return the pixel tower on its device; it stays loaded.

        Not needed before pixels are computed here: neither an aligned index
        nor a cluster asks for it.
        """
        return pixel_backend(self.bundle, self.device, self.backend)


def load_model(request: QueryRequest, tiles: Sequence[Tile]) -> Model:
    """Load the bundle and encode the query's words.

    Raises BundleError if it does not read the vectors of every tile.
    """
    bundle = cached_bundle(request.bundle)
    for tile in tiles:
        bundle.check_reads(tile.profile, tile.path)
    words = query_words(
        text_tower(bundle, request.sentence_vectors),
        request.positive,
        request.negative,
        request.as_typed,
        bundle.manifest.own_kinds,
    )
    return Model(
        bundle,
        words.query,
        request.device,
        request.backend,
        words.understood,
        words.is_understood,
    )
