"""The aligned indexes that a query may use."""

from __future__ import annotations

from typing import Dict, Optional

from aether_qgis.engine.bundles.cache import cached_bundle
from aether_qgis.engine.index.cache import FoundIndex, find_index
from aether_qgis.engine.protocol import QueryRequest
from aether_qgis.engine.rasters.form import RasterForm


class IndexLookup:
    """Looks for the index of each raster once in a request."""

    def __init__(self, request: QueryRequest) -> None:
        self._request = request
        self._found: Dict[str, FoundIndex] = {}

    def find(self, path: str) -> FoundIndex:
        """Return the index of a raster, nothing if none may be used."""
        folder = self._request.index_folder
        if not folder:
            return FoundIndex()
        if path not in self._found:
            bundle = cached_bundle(self._request.bundle)
            self._found[path] = find_index(folder, path, bundle)
        return self._found[path]

    def form_of(self, path: str) -> Optional[RasterForm]:
        """Return the form of a raster that has an index, None of others.

        Recognising it takes longer than all else in an indexed query: a
        block of every band is decoded.
        """
        index = self.find(path).index
        return None if index is None else index.manifest.source.form
