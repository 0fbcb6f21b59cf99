"""The folder of an answer over several tiles, and its VRTs beside it."""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from pathlib import Path
from tempfile import mkdtemp
from types import TracebackType
from typing import (
    Callable,
    Dict,
    Iterator,
    List,
    Optional,
    Self,
    Sequence,
    Type,
)

import rasterio
from rasterio.crs import CRS
from rasterio.errors import RasterioError

from aether_qgis.engine.errors import OutputError
from aether_qgis.engine.protocol import QueryRequest, partial_path
from aether_qgis.engine.rasters.writer import check_folder, not_written
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.similarity.histogram import SimilarityHistogram
from aether_qgis.engine.similarity.similarity_raster import SimilarityRaster
from aether_qgis.engine.tiles.answer_files import (
    AnswerFiles,
    JoinedSimilarity,
)
from aether_qgis.engine.tiles.islands import Island, count_islands
from aether_qgis.engine.tiles.mosaic import write_mosaic
from aether_qgis.engine.tiles.tile import Tile
from aether_qgis.engine.tiles.zones import ScoredTile, zones_of

# The tag by which the rasters of an earlier answer are known.
_OWN_TAG = "aether_version"
_LONGEST_NAME = 80


class TilesFolder(AnswerFiles):
    """The answer over several tiles: a folder of GeoTIFFs, and VRTs."""

    def __init__(self, request: QueryRequest, tiles: Sequence[Tile]) -> None:
        super().__init__(request.with_relevance)
        self.path = Path(request.tiles_folder)
        """Where the folder will be."""
        self.partial = partial_path(request.tiles_folder)
        """Where it is until then."""
        self._stem = Path(request.similarity_path).stem
        self._tiles = tiles
        self._names: set[str] = set()
        self._scored: List[ScoredTile] = []
        self._outputs: List[SimilarityRaster] = []
        self._islands: List[Island] = []
        self._mosaics: List[Path] = []

    def __enter__(self) -> Self:
        """Create the folder; raises OutputError where that cannot be, or
        would replace what is no earlier answer."""
        check_folder(self.path.parent)
        self._check_free()
        shutil.rmtree(self.partial, ignore_errors=True)
        try:
            self.partial.mkdir()
        except OSError as error:
            raise not_written(self.partial, error) from error
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        super().__exit__(kind, error, trace)
        shutil.rmtree(self.partial, ignore_errors=True)

    def add(
        self, output: SimilarityRaster, histogram: SimilarityHistogram
    ) -> None:
        """Take a finished raster, and the statistics of its pixels."""
        output.publish()
        self._outputs.append(output)
        self._scored.append(
            ScoredTile(
                path=output.path,
                crs=output.crs,
                transform=output.transform,
                width=output.width,
                height=output.height,
                block_side=output.layout.tile_side,
                pixels=histogram.pixels,
            )
        )

    def describe(
        self,
        tags: Dict[str, str],
        relevance_of: Callable[[Floats], Floats],
        check_cancelled: Callable[[], None],
    ) -> None:
        """Add tags to every tile, and fill its relevance band."""
        for output in self._outputs:
            output.describe(output.path, tags, relevance_of, check_cancelled)

    def join(
        self, tags: Dict[str, str], check_cancelled: Callable[[], None]
    ) -> JoinedSimilarity:
        """Write a VRT over each zone's tiles; raises OutputError.

        ``tags`` go into it. Where tiles overlap a place counts once.
        """
        zones = zones_of(self._scored)
        self._mosaics = self._mosaic_paths([zone.crs for zone in zones])
        whole = SimilarityHistogram()
        for number, (zone, mosaic) in enumerate(zip(zones, self._mosaics)):
            of_zone = SimilarityHistogram() if len(zones) > 1 else whole
            histograms = [whole] if of_zone is whole else [whole, of_zone]
            self._islands += count_islands(
                zone, number, self.partial, histograms, check_cancelled
            )
            write_mosaic(
                self.partial / mosaic.name,
                zone,
                self.path.name,
                tags,
                of_zone.band_tags(),
                self._with_relevance,
            )
        return JoinedSimilarity(
            self._mosaics,
            [zone.crs for zone in zones],
            self._islands,
            whole,
        )

    def _path_of(self, raster: str) -> Path:
        # Rasters of one name in several folders get different files.
        stem = re.sub(r"\W+", "-", Path(raster).stem).strip("-")
        stem = stem[:_LONGEST_NAME] or "tile"
        name, number = stem, 1
        while name.lower() in self._names:
            number += 1
            name = f"{stem}-{number}"
        self._names.add(name.lower())
        return self.partial / f"{name}.tif"

    def _mosaic_paths(self, zones: Sequence[CRS]) -> List[Path]:
        """Return where the VRT of each zone goes in the end."""
        if len(zones) == 1:
            return [self._mosaic("")]
        codes = [crs.to_epsg() for crs in zones]
        if None in codes or len(set(codes)) < len(codes):
            codes = list(range(1, len(zones) + 1))
        return [self._mosaic(f"_{code}") for code in codes]

    def publish(self) -> None:
        """Move the folder into its place, and the VRTs beside it.

        Raises OutputError; then what was there before is there again.
        """
        for island in self._islands:
            island.path.unlink()
        outdated = list(self._earlier_mosaics())
        moved: List[Path] = []
        earlier: Optional[Path] = None
        try:
            if self.path.exists():
                earlier = self._set_aside()
            self.partial.replace(self.path)
            for mosaic in self._mosaics:
                (self.path / mosaic.name).replace(mosaic)
                moved.append(mosaic)
        except OSError as error:
            self._take_back(moved, earlier)
            raise not_written(self.path, error) from error
        if earlier:
            shutil.rmtree(earlier.parent, ignore_errors=True)
        for path in outdated:
            # Another program may hold the file open on Windows.
            with suppress(OSError):
                for suffix in (".aux.xml", ".ovr"):
                    stale = path.with_name(path.name + suffix)
                    stale.unlink(missing_ok=True)
                if path not in self._mosaics:
                    path.unlink()

    def _set_aside(self) -> Path:
        """Move the earlier answer into a folder of its own, beside it."""
        beside = Path(
            mkdtemp(".earlier", f"{self.path.name}.", self.path.parent)
        )
        try:
            return self.path.replace(beside / self.path.name)
        except OSError:
            beside.rmdir()
            raise

    def _take_back(
        self, moved: Sequence[Path], earlier: Optional[Path]
    ) -> None:
        for mosaic in moved:
            mosaic.unlink(missing_ok=True)
        if not self.partial.exists():  # it was in its place
            shutil.rmtree(self.path, ignore_errors=True)
        if earlier:
            earlier.replace(self.path)
            earlier.parent.rmdir()

    def _check_free(self) -> None:
        for mosaic in self._possible_mosaics():
            if mosaic.exists() and not _is_earlier_answer(mosaic):
                raise OutputError(
                    "The similarity of several rasters becomes a VRT, but "
                    "{path} is another file: choose another name for the "
                    "similarity raster.",
                    path=str(mosaic),
                )
        if not self.path.exists():
            return
        if not self.path.is_dir() or not all(
            map(_is_earlier_answer, self.path.iterdir())
        ):
            raise OutputError(
                "The similarities of several rasters go into the folder "
                "{path}, but other files are there: choose another name for "
                "the similarity raster.",
                path=str(self.path),
            )

    def _mosaic(self, ending: str) -> Path:
        return self.path.with_name(f"{self._stem}{ending}.vrt")

    def _possible_mosaics(self) -> Iterator[Path]:
        yield self._mosaic("")
        for number in range(1, len(self._tiles) + 1):
            yield self._mosaic(f"_{number}")
        for code in {tile.crs.to_epsg() for tile in self._tiles}:
            yield self._mosaic(f"_{code}")

    def _earlier_mosaics(self) -> Iterator[Path]:
        """Yield the VRTs over what the folder held until now."""
        for path in self.path.parent.glob("*.vrt"):
            if path.name.startswith(self._stem):
                with suppress(RasterioError), rasterio.open(path) as dataset:
                    sources = map(Path, dataset.files[1:])
                    own = _OWN_TAG in dataset.tags()
                    if own and any(one.parent == self.path for one in sources):
                        yield path


def _is_earlier_answer(path: Path) -> bool:
    if path.name.endswith(".aux.xml"):
        return True
    with suppress(OSError, RasterioError), rasterio.open(path) as dataset:
        return _OWN_TAG in dataset.tags() and dataset.count <= 2
    return False
