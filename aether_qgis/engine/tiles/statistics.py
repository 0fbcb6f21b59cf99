"""Statistics of the pixels of a mosaic, each counted once."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Sequence

import numpy as np
import rasterio
from rasterio.errors import RasterioError
from rasterio.windows import Window

from aether_qgis.engine.errors import OutputError
from aether_qgis.engine.similarity.histogram import SimilarityHistogram

_SIDE = 2048


def count_into(
    histograms: Sequence[SimilarityHistogram],
    mosaic: Path,
    check_cancelled: Callable[[], None],
) -> int:
    """Add the similarities of ``mosaic`` to each of ``histograms``.

    Returns how many there are. Raises OutputError if the file cannot be
    read back.
    """
    pixels = 0
    with rasterio.open(mosaic) as dataset:
        for top in range(0, dataset.height, _SIDE):
            for left in range(0, dataset.width, _SIDE):
                check_cancelled()
                rows = min(_SIDE, dataset.height - top)
                columns = min(_SIDE, dataset.width - left)
                window = Window(left, top, columns, rows)
                try:
                    values = dataset.read(1, window=window)
                except RasterioError as error:
                    raise OutputError(
                        "{path} cannot be read back ({reason}): the disk "
                        "may be full or the file was changed; try again.",
                        path=str(mosaic),
                        reason=str(error),
                    ) from error
                known = values[np.isfinite(values)]
                pixels += known.size
                for histogram in histograms:
                    histogram.add(known)
    return pixels
