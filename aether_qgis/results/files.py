"""Where the dock's results are written."""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Union

from qgis.core import QgsApplication, QgsProcessingUtils

from aether_qgis.engine.protocol import QueryRequest, QueryResult
from aether_qgis.requests.query import OutputPaths

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


def new_result_files(query: str, results_folder: str) -> ResultFiles:
    """Return file names for ``query`` that are not taken yet.

    An empty ``results_folder`` stands for QGIS's temporary folder: QGIS
    marks layers from there as temporary and warns before it closes.
    """
    folder = Path(results_folder or QgsProcessingUtils.tempFolder())
    slug = _slug(query)
    stem, number = slug, 1
    while any(folder.glob(f"{stem}_*")):
        number += 1
        stem = f"{slug}-{number}"
    return ResultFiles(
        similarity=str(folder / f"{stem}_similarity.tif"),
        regions=str(folder / f"{stem}_regions.gpkg"),
        regions_geojson=QgsProcessingUtils.generateTempFilename(
            "regions.geojson"
        ),
    )


def new_places_file(title: str, results_folder: str) -> Path:
    """Return a GeoPackage for places that is not taken; its folder is made.

    Without a ``results_folder`` it lies in the profile: to get the places
    again would cost a server work. Raises OSError.
    """
    profile = Path(QgsApplication.qgisSettingsDirPath(), "aether_places")
    folder = Path(results_folder) if results_folder else profile
    folder.mkdir(parents=True, exist_ok=True)
    slug = _slug(title)
    path, number = folder / f"{slug}.gpkg", 1
    while path.exists():
        number += 1
        path = folder / f"{slug}-{number}.gpkg"
    return path


def remove_similarity(request: QueryRequest, result: QueryResult) -> None:
    """Remove the similarity rasters of an answer that is not wanted."""
    _remove(*result.similarity_paths)
    if request.similarity_path not in result.similarity_paths:
        _remove(request.tiles_folder)


def remove_results(files: ResultFiles) -> None:
    """Remove all that a query has left which brought no layers."""
    similarity = Path(files.similarity)
    # No other answer has files of this name, see new_result_files.
    _remove(files.regions, *similarity.parent.glob(f"{similarity.stem}*"))
    shutil.rmtree(Path(files.regions_geojson).parent, ignore_errors=True)


def _remove(*paths: Union[str, Path]) -> None:
    for path in map(Path, paths):
        # Another program may hold the file open on Windows.
        with suppress(OSError):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()


def _slug(query: str) -> str:
    words = re.sub(r"\W+", "-", query.lower()).strip("-")
    return words[:_LONGEST_SLUG].rstrip("-") or "query"
