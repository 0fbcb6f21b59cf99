"""Write the similarities of a raster as they come, and count them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from aether_qgis.engine.rasters.reader import EmbeddingRaster
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity.histogram import SimilarityHistogram
from aether_qgis.engine.similarity.scoring import Scored, no_data
from aether_qgis.engine.similarity.similarity_raster import SimilarityRaster

# Shares of the whole work, for one steady progress bar.
SCORING_FROM, SCORING_TO = 0.03, 0.85


def write_scored(
    raster: EmbeddingRaster,
    scored: Scored,
    output: SimilarityRaster,
    progress: RequestProgress,
) -> SimilarityHistogram:
    """Write the similarity of every pixel; return the statistics.

    Raises EmbeddingRasterError if no pixel holds a vector.
    """
    histogram = SimilarityHistogram()
    progress.step("Comparing pixels with the query", SCORING_FROM)
    with ThreadPoolExecutor(1, "histogram") as beside:
        for share, window in scored:
            counted = beside.submit(histogram.add, window.similarity)
            output.write(window.window, window.similarity)
            counted.result()
            progress.step(
                "Comparing pixels with the query",
                SCORING_FROM + share * (SCORING_TO - SCORING_FROM),
            )
    if histogram.pixels == 0:
        raise no_data(raster.path)
    return histogram
