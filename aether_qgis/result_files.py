"""Where the dock's results are written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProcessingUtils

from aether_qgis.query_request import OutputPaths

_LONGEST_SLUG = 40


@dataclass(frozen=True)
class ResultFiles:
    """The files of one answer."""

    similarity: str
    """GeoTIFF that the engine writes."""
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


def _slug(query: str) -> str:
    words = re.sub(r"\W+", "-", query.lower()).strip("-")
    return words[:_LONGEST_SLUG].rstrip("-") or "query"
