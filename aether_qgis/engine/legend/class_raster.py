"""Write a class raster: a byte a pixel, colours, an attribute table."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Iterator, Mapping, Optional, Sequence, Tuple, Type

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.windows import Window

from aether_qgis.engine.legend.attribute_table import (
    TableRow,
    attribute_table,
    rgb,
)
from aether_qgis.engine.protocol import partial_path
from aether_qgis.engine.protocol.classifying import (
    NO_LABEL,
    TABLE_SUFFIX,
    UNSURE,
    UNSURE_COLOUR,
    Label,
)
from aether_qgis.engine.rasters.writer import (
    Layout,
    OutputRaster,
    not_written,
)
from aether_qgis.engine.similarity.similarity_raster import overview_factors

_OPAQUE, _CLEAR = 255, 0
_LAYOUT = Layout(1, "uint8", NO_LABEL)

Values = NDArray[np.uint8]


class ClassRaster(OutputRaster):
    """One band of labels' values under construction; nodata is 0."""

    def __init__(
        self,
        path: Path,
        crs: CRS,
        transform: Affine,
        window: Window,
        labels: Sequence[Label] = (),
    ) -> None:
        """Create the file beside ``path``; ``window`` is the part that is
        classified. Raises OutputError."""
        super().__init__(path, crs, transform, window, _LAYOUT)
        # GDAL takes colours only before the first pixel.
        self._dataset.write_colormap(1, _colours(labels))
        self._table_path = path.with_name(f"{path.name}{TABLE_SUFFIX}")
        self._partial_table = partial_path(str(self._table_path))

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self._partial_table.unlink(missing_ok=True)
        super().__exit__(kind, error, trace)

    def write(self, window: Window, values: Values) -> None:
        """Write the values [rows, columns] of an input ``window``."""
        self.write_bands(window, values[np.newaxis])

    def write_tile(self, tile: Window, values: Values) -> None:
        """Write the values [rows, columns] of a ``tile`` of this file."""
        try:
            self._dataset.write(values, 1, window=tile)
        except RasterioError as error:
            raise not_written(self.path, error) from error

    def tiles(self) -> Iterator[Window]:
        """Yield the tiles of this file, counted in its own rows."""
        side = self.layout.tile_side
        for top in range(0, self.height, side):
            for left in range(0, self.width, side):
                rows = min(side, self.height - top)
                columns = min(side, self.width - left)
                yield Window(left, top, columns, rows)

    def close(self) -> None:
        """Close the file, so that it can be read."""
        try:
            self._dataset.close()
        except RasterioError as error:
            raise not_written(self.path, error) from error

    def finish(
        self, tags: Mapping[str, str], table: Sequence[TableRow]
    ) -> None:
        """Close the file with its tags, overviews and attribute table."""
        try:
            self._dataset.set_band_description(1, "label")
            self._dataset.update_tags(**tags)
            self._dataset.close()
            self._build_overviews()
            self._partial_table.write_bytes(attribute_table(table))
        except (RasterioError, OSError) as error:
            raise not_written(self.path, error) from error

    def publish(self) -> None:
        """Move the file and its table into place, replacing old ones."""
        super().publish()
        try:
            self._partial_table.replace(self._table_path)
        except OSError as error:
            self.path.unlink(missing_ok=True)
            raise not_written(self._table_path, error) from error

    def withdraw(self) -> None:
        """Remove what has been published: it is no answer alone."""
        self.path.unlink(missing_ok=True)
        self._table_path.unlink(missing_ok=True)

    def _build_overviews(self) -> None:
        factors = overview_factors(self.width, self.height)
        if factors:
            with rasterio.open(self.partial_path, "r+") as dataset:
                dataset.build_overviews(factors, Resampling.nearest)


def _colours(
    labels: Sequence[Label],
) -> Mapping[int, Tuple[int, int, int, int]]:
    colours = {NO_LABEL: (0, 0, 0, _CLEAR)}
    colours[UNSURE] = (*rgb(UNSURE_COLOUR), _OPAQUE)
    for label in labels:
        colours[label.value] = (*rgb(label.colour), _OPAQUE)
    return colours
