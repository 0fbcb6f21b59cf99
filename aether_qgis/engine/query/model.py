"""What a query needs of a bundle: its towers, and the query as a vector."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, List, Sequence, Tuple

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.bundles.cache import cached_bundle
from aether_qgis.engine.errors import IndexFileError
from aether_qgis.engine.examples.asking import asked_query
from aether_qgis.engine.examples.sources import (
    IndexSource,
    RasterSource,
    VectorSource,
)
from aether_qgis.engine.protocol import Note, QueryRequest, UnderstoodText
from aether_qgis.engine.query.index_lookup import IndexLookup
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery
from aether_qgis.engine.tiles.tile import Tile
from aether_qgis.engine.towers.devices import Choice
from aether_qgis.engine.towers.loading import pixel_backend


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
    example_notes: Tuple[Note, ...] = ()
    """Which examples were left out, and why."""
    is_understood: bool = True
    """Whether every text means a place or land, as far as is known."""

    def load_pixel_tower(self) -> Choice:
        """Return the pixel tower on its device; it stays loaded.

        Not needed before pixels are computed here: neither an aligned index
        nor a cluster asks for it.
        """
        return pixel_backend(self.bundle, self.device, self.backend)


def load_model(
    request: QueryRequest,
    tiles: Sequence[Tile],
    indexes: IndexLookup,
    check_cancelled: Callable[[], None],
) -> Model:
    """Load the bundle, and turn words and examples into one query.

    Raises BundleError if it does not read the vectors of every tile.
    """
    bundle = cached_bundle(request.bundle)
    for tile in tiles:
        bundle.check_reads(tile.profile, tile.path)

    def sources(uses_index: bool) -> List[VectorSource]:
        return [source(tile, uses_index) for tile in tiles]

    def source(tile: Tile, uses_index: bool) -> VectorSource:
        index = indexes.find(tile.path).index
        if index is not None and uses_index:
            return IndexSource(index)
        return RasterSource(
            tile.path,
            tile.form,
            bundle.manifest.aligned_dimension,
            lambda: (
                pixel_backend(bundle, request.device, request.backend).backend
            ),
            check_cancelled,
        )

    try:
        asked = asked_query(request, bundle, lambda: sources(True))
    except IndexFileError:
        # Scoring will find it damaged as well, and say so.
        asked = asked_query(request, bundle, lambda: sources(False))
    return Model(
        bundle,
        asked.query,
        request.device,
        request.backend,
        asked.understood,
        asked.notes,
        asked.is_understood,
    )
