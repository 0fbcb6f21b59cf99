"""Write what is found in the pixels, window by window, and count it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Iterator, Optional, Tuple

import numpy as np
from rasterio import windows

from aether_qgis.engine.legend.class_raster import ClassRaster
from aether_qgis.engine.legend.confidence_raster import ConfidenceRaster
from aether_qgis.engine.legend.decision import Decided
from aether_qgis.engine.legend.label_areas import LabelAreas
from aether_qgis.engine.rasters.reader import EmbeddingRaster
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity.histogram import SimilarityHistogram
from aether_qgis.engine.similarity.scoring import ScoredWindow, no_data
from aether_qgis.engine.similarity.writing import SCORING_FROM, SCORING_TO

DecidedWindows = Iterator[Tuple[float, ScoredWindow[Decided]]]
"""The share that is done, and what is found in one window after another."""


@dataclass(frozen=True)
class Written:
    """What the pixels of a raster were found to be."""

    areas: LabelAreas
    confidence: SimilarityHistogram
    """The probabilities of the likeliest labels."""


def write_decided(
    raster: EmbeddingRaster,
    decided: DecidedWindows,
    classes: ClassRaster,
    confidence: Optional[ConfidenceRaster],
    progress: RequestProgress,
) -> Written:
    """Write every pixel; return the counts.

    Raises EmbeddingRasterError if no pixel holds a vector.
    """
    whole = raster.window
    written = Written(
        LabelAreas(
            raster.crs,
            windows.transform(whole, raster.transform),
            int(whole.width),
            int(whole.height),
        ),
        SimilarityHistogram(),
    )
    progress.step("Comparing pixels with the labels", SCORING_FROM)
    with ThreadPoolExecutor(1, "counting") as beside:
        for share, found in decided:
            counted = beside.submit(_count, raster, found, written)
            window = found.window
            value = np.ascontiguousarray(found.similarity["value"])
            classes.write(window, value)
            if confidence is not None:
                confidence.write(window, found.similarity["confidence"])
            counted.result()
            done = SCORING_FROM + share * (SCORING_TO - SCORING_FROM)
            progress.step("Comparing pixels with the labels", done)
    if not written.areas.pixels:
        raise no_data(raster.path)
    return written


def _count(
    raster: EmbeddingRaster, found: ScoredWindow[Decided], written: Written
) -> None:
    top = int(found.window.row_off - raster.window.row_off)
    left = int(found.window.col_off - raster.window.col_off)
    written.areas.add(top, left, found.similarity["value"])
    written.confidence.add(
        np.ascontiguousarray(found.similarity["confidence"])
    )
