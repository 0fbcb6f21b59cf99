"""Write how probable each pixel's label is."""

from __future__ import annotations

from aether_qgis.engine.similarity.similarity_raster import SimilarityRaster


class ConfidenceRaster(SimilarityRaster):
    """One float32 band under construction, 0 to 1; nodata is NaN."""

    BAND = "confidence"
