"""The similarity files of an answer, under construction."""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Callable, Dict, Optional, Self, Sequence, Type

from rasterio.crs import CRS

from aether_qgis.engine.protocol import QueryRequest
from aether_qgis.engine.rasters.reader import EmbeddingRaster
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.similarity.histogram import SimilarityHistogram
from aether_qgis.engine.similarity.similarity_raster import SimilarityRaster
from aether_qgis.engine.tiles.islands import Island


@dataclass(frozen=True)
class JoinedSimilarity:
    """The similarities of all rasters, each place once."""

    paths: Sequence[Path]
    """What the user opens, once it is published."""
    zones: Sequence[CRS]
    islands: Sequence[Island]
    """Where regions are looked for."""
    histogram: SimilarityHistogram


class AnswerFiles(ABC):
    """The similarity rasters of one answer.

    Used as a context manager, it leaves nothing behind unless ``publish``
    was called.
    """

    def __init__(self, with_relevance: bool) -> None:
        self._open = ExitStack()
        self._with_relevance = with_relevance

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self._open.close()

    def create(self, raster: EmbeddingRaster) -> SimilarityRaster:
        """Begin the similarity raster of ``raster``.

        One that was begun before and not added is dropped. Raises
        OutputError.
        """
        self._open.close()
        output = SimilarityRaster(
            self._path_of(raster.path),
            raster.crs,
            raster.transform,
            raster.window,
            self._with_relevance,
        )
        return self._open.enter_context(output)

    @abstractmethod
    def add(
        self, output: SimilarityRaster, histogram: SimilarityHistogram
    ) -> None:
        """Take a finished raster, and the statistics of its pixels."""

    @abstractmethod
    def describe(
        self,
        tags: Dict[str, str],
        relevance_of: Callable[[Floats], Floats],
        check_cancelled: Callable[[], None],
    ) -> None:
        """Add tags to all that has been added, and fill its relevance band.

        Before ``join``. ``relevance_of`` gives the relevance of
        similarities. Raises OutputError.
        """

    @abstractmethod
    def join(
        self, tags: Dict[str, str], check_cancelled: Callable[[], None]
    ) -> JoinedSimilarity:
        """Return what has been added, as one; raises OutputError.

        ``tags`` go into files that are written for it.
        """

    @abstractmethod
    def publish(self) -> None:
        """Move all files into their places, or none: raises OutputError."""

    @abstractmethod
    def _path_of(self, raster: str) -> Path:
        """Return where the similarity of ``raster`` goes for now."""


class SingleFile(AnswerFiles):
    """The answer over one raster: a GeoTIFF."""

    def __init__(self, request: QueryRequest) -> None:
        super().__init__(request.with_relevance)
        self._path = Path(request.similarity_path)

    def add(
        self, output: SimilarityRaster, histogram: SimilarityHistogram
    ) -> None:
        """Take the finished raster, and the statistics of its pixels."""
        self._output = output
        self._histogram = histogram

    def describe(
        self,
        tags: Dict[str, str],
        relevance_of: Callable[[Floats], Floats],
        check_cancelled: Callable[[], None],
    ) -> None:
        """Add tags to the raster, and fill its relevance band."""
        written = self._output.partial_path
        self._output.describe(written, tags, relevance_of, check_cancelled)

    def join(
        self, tags: Dict[str, str], check_cancelled: Callable[[], None]
    ) -> JoinedSimilarity:
        """Return the raster that has been added."""
        written = self._output.partial_path
        island = Island(self._output.crs, 0, written, self._histogram.pixels)
        return JoinedSimilarity(
            [self._path], [self._output.crs], [island], self._histogram
        )

    def publish(self) -> None:
        """Move the GeoTIFF into its place; raises OutputError."""
        self._output.publish()

    def _path_of(self, raster: str) -> Path:
        return self._path
