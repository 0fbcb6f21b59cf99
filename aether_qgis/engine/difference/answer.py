"""A similarity raster that a query has written, open for reading."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Dict, Optional, Sequence, Tuple

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.transform import Affine
from rasterio.windows import Window

from aether_qgis.engine.errors import AnswerError, reason_of
from aether_qgis.engine.protocol.differing import RELEVANCE_MEASURE, Asked
from aether_qgis.engine.rasters.array_files import ArrayFile
from aether_qgis.engine.rasters.files import check_crs, open_file
from aether_qgis.engine.relevance.relevance import CURVE_TAG, RelevanceCurve
from aether_qgis.engine.runtime.arrays import Floats

_SIMILARITY, _RELEVANCE = "similarity", "relevance"
_FLOATS = "float32", "float64"


@dataclass(frozen=True)
class Answer:
    """An open answer: where it lies, what it was asked, and its pixels."""

    path: str
    dataset: DatasetReader
    tags: Dict[str, str]
    relevance_band: int
    """0 where it has none."""
    curve: Optional[RelevanceCurve]
    """From similarities to relevances; None where its file tells none."""

    @property
    def crs(self) -> CRS:
        """What its coordinates mean."""
        return self.dataset.crs

    @property
    def transform(self) -> Affine:
        """From columns and rows to the CRS."""
        return self.dataset.transform

    @property
    def width(self) -> int:
        """The number of columns."""
        return int(self.dataset.width)

    @property
    def height(self) -> int:
        """The number of rows."""
        return int(self.dataset.height)

    @property
    def window(self) -> Window:
        """All of it."""
        return Window(0, 0, self.width, self.height)

    @property
    def block(self) -> Tuple[int, int]:
        """Rows and columns of its file's blocks."""
        rows, columns = self.dataset.block_shapes[0]
        return int(rows), int(columns)

    @property
    def files(self) -> Sequence[str]:
        """Its file and all others that it reads."""
        return tuple(self.dataset.files)

    @property
    def asked(self) -> Asked:
        """What it was asked."""
        return Asked(
            path=self.path,
            query=self.tags.get("query", ""),
            avoided=self.tags.get("query_avoided", ""),
            bundle=self.tags.get("bundle", ""),
            source=self.tags.get("source", ""),
            year=self.tags.get("source_year", ""),
        )

    @property
    def tells_relevance(self) -> bool:
        """Whether its pixels' relevance is known."""
        return bool(self.relevance_band or self.curve)

    def read(self, window: Window, measure: str) -> Floats:
        """Return similarities or relevances, float32 [rows, columns].

        NaN where it has none. ``measure`` is one of the protocol's but
        ``auto``. Raises AnswerError where the file cannot be read.
        """
        if measure != RELEVANCE_MEASURE:
            return self._band(1, window)
        if self.relevance_band or self.curve is None:
            return self._band(self.relevance_band, window)
        return self.curve.of(self._band(1, window))

    def seen_through(self, view: str, stack: ExitStack) -> Answer:
        """Return the same answer with its pixels on another grid.

        ``view`` is a raster that shows it there, open until ``stack`` ends.
        """
        return replace(self, dataset=_opened(view, stack))

    def _band(self, band: int, window: Window) -> Floats:
        try:
            values = self.dataset.read(
                band, window=window, out_dtype="float32", masked=True
            )
        except RasterioError as error:
            raise AnswerError(
                "{path} cannot be read ({reason}): the file is damaged or "
                "was changed meanwhile; ask again.",
                path=self.path,
                reason=reason_of(error),
            ) from error
        return np.asarray(values.filled(np.nan), np.float32)


def open_answer(path: str, stack: ExitStack) -> Answer:
    """Open a similarity raster until ``stack`` ends.

    Any raster will do whose first band is called similarity, and one of a
    single nameless band of decimal numbers. Raises AnswerError for others,
    and EmbeddingRasterError for what is no raster.
    """
    dataset = _opened(path, stack)
    if not _holds_similarity(dataset):
        raise _no_answer(
            path, int(dataset.count), dataset.descriptions[0] or ""
        )
    check_crs(path, dataset)
    tags = dict(dataset.tags())
    names = [name or "" for name in dataset.descriptions]
    band = names.index(_RELEVANCE) + 1 if _RELEVANCE in names else 0
    curve = RelevanceCurve.from_tag(tags.get(CURVE_TAG, ""))
    return Answer(path, dataset, tags, band, curve)


def _opened(path: str, stack: ExitStack) -> DatasetReader:
    dataset = open_file(path)
    if isinstance(dataset, ArrayFile):
        raise _no_answer(path, int(dataset.count), "")
    return stack.enter_context(dataset)


def _no_answer(path: str, count: int, name: str) -> AnswerError:
    return AnswerError(
        "{path} is no answer to a query (bands: {count}, name of the first: "
        "“{name}”); expected a similarity raster: choose the “Similarity” "
        "layer of an answer.",
        path=path,
        count=count,
        name=name,
    )


def _holds_similarity(dataset: DatasetReader) -> bool:
    if dataset.dtypes[0] not in _FLOATS:
        return False
    name = dataset.descriptions[0] or ""
    return name == _SIMILARITY or (not name and dataset.count == 1)
