"""What the live map asks the engine: the query, of what the canvas shows."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapSettings, QgsReferencedRectangle

from aether_qgis.engine.protocol import (
    PERCENTILE,
    LiveMapRequest,
    QueryRequest,
)
from aether_qgis.requests.query import DEFAULT_PERCENTILE, engine_extent


def live_map_request(
    query: QueryRequest, view: QgsMapSettings
) -> Optional[LiveMapRequest]:
    """Return the request that colours ``view`` by ``query``.

    Its ``path`` is still open. None while the canvas shows nothing.
    """
    # Of a turned map this is the box around it.
    shown = QgsReferencedRectangle(view.visibleExtent(), view.destinationCrs())
    extent = engine_extent(shown)
    if extent is None:
        return None
    is_percentile = query.threshold_mode == PERCENTILE
    size = view.outputSize()
    return LiveMapRequest(
        raster=query.raster,
        tiles=query.tiles,
        positive=query.positive,
        negative=query.negative,
        bundle=query.bundle,
        as_typed=query.as_typed,
        examples=query.examples,
        counterexamples=query.counterexamples,
        mix=query.mix,
        how=query.how,
        index_folder=query.index_folder,
        path="",
        extent=extent,
        width=size.width(),
        height=size.height(),
        percentile=query.threshold if is_percentile else DEFAULT_PERCENTILE,
    )
