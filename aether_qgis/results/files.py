"""Where the dock's results are written."""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Union

from qgis.core import QgsProcessingUtils

from aether_qgis.engine.protocol import QueryRequest, QueryResult
from aether_qgis.engine.protocol.classifying import (
    TABLE_SUFFIX,
    ClassifyResult,
)
from aether_qgis.requests.query import OutputPaths
from aether_qgis.results.folder import remove_if_empty
from aether_qgis.translation import tr

_LONGEST_SLUG = 40


@dataclass(frozen=True)
class ResultFiles:
    """The files of one answer."""

    similarity: str
    """GeoTIFF that the engine writes; of several rasters a VRT beside it."""
    regions: str
    """GeoPackage that the plugin writes."""
    regions_geojson: str
    """The engine's regions, alone in a folder that goes afterwards."""

    @property
    def of_engine(self) -> OutputPaths:
        """The files that the engine writes."""
        return OutputPaths(self.similarity, self.regions_geojson)


def new_result_files(query: str, folder: Path) -> ResultFiles:
    """Return file names in ``folder`` for ``query``, not taken yet."""
    stem = free_stem(folder, _slug(query), "_*")
    return ResultFiles(
        similarity=str(folder / f"{stem}_similarity.tif"),
        regions=str(folder / f"{stem}_regions.gpkg"),
        regions_geojson=QgsProcessingUtils.generateTempFilename(
            "regions.geojson"
        ),
    )


def new_places_file(title: str, folder: Path) -> Path:
    """Return a GeoPackage in ``folder`` for places, not taken yet."""
    return folder / f"{free_stem(folder, _slug(title), '.gpkg')}.gpkg"


def new_picture_file(title: str, folder: Path) -> Path:
    """Return a GeoTIFF in ``folder`` for a picture, not taken yet."""
    stem = free_stem(folder, f"{_slug(title)}_picture", ".*")
    return folder / f"{stem}.tif"


@dataclass(frozen=True)
class ReportFiles:
    """The files of one evaluation."""

    page: str
    figures: str


def new_report_files(folder: Path) -> ReportFiles:
    """Return file names in ``folder`` for an evaluation, not taken yet."""
    stem = free_stem(folder, tr("evaluation"), ".*")
    return ReportFiles(
        str(folder / f"{stem}.html"), str(folder / f"{stem}.json")
    )


def remove_similarity(request: QueryRequest, result: QueryResult) -> None:
    """Remove the similarity rasters of an answer that is not wanted."""
    _remove(*result.similarity_paths)
    if request.similarity_path not in result.similarity_paths:
        _remove(request.tiles_folder)


def remove_classes(result: ClassifyResult) -> None:
    """Remove the rasters of a classification that is not wanted."""
    table = f"{result.classes_path}{TABLE_SUFFIX}"
    paths = result.classes_path, table, result.confidence_path
    remove_files(*paths)


def remove_files(*paths: str) -> None:
    """Remove files of an answer that is not wanted; empty names are none."""
    _remove(*filter(None, paths))


def remove_results(files: ResultFiles) -> None:
    """Remove all that a query has left which brought no layers."""
    similarity = Path(files.similarity)
    # No other answer has files of this name, see new_result_files.
    _remove(files.regions, *similarity.parent.glob(f"{similarity.stem}*"))
    shutil.rmtree(Path(files.regions_geojson).parent, ignore_errors=True)
    remove_if_empty(similarity.parent)


def _remove(*paths: Union[str, Path]) -> None:
    for path in map(Path, paths):
        # Another program may hold the file open on Windows.
        with suppress(OSError):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()


def free_stem(folder: Path, wanted: str, ending: str) -> str:
    """Return a name that no file in ``folder`` begins with yet."""
    stem, number = wanted, 1
    while any(folder.glob(f"{stem}{ending}")):
        number += 1
        stem = f"{wanted}-{number}"
    return stem


def _slug(query: str) -> str:
    words = re.sub(r"\W+", "-", query.lower()).strip("-")
    return words[:_LONGEST_SLUG].rstrip("-") or "query"
