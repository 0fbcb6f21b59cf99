"""Draw the one-page report about an answer as a picture.

    draw_report.py SIMILARITY REGIONS --query TEXT -o REPORT.jpg
                   [--background RASTER]

The answer is one that ``aether:textquery`` has written. Run by QGIS's
Python; no screen is needed.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayoutExporter,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from render_map import qgis_without_screen, shown_range

from aether_qgis.requests.layer_roles import REGIONS_ROLE, ROLE
from aether_qgis.results.layers import style_regions, style_similarity
from aether_qgis.results.metadata import dataset_metadata
from aether_qgis.results.report_page import report_layout

_DPI = 100
_QUALITY = 80


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("similarity", type=Path)
    parser.add_argument("regions", type=Path)
    parser.add_argument("--query", required=True)
    parser.add_argument("--background", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    given = parser.parse_args()
    gdal.UseExceptions()
    with qgis_without_screen():
        project = QgsProject.instance()
        if given.background:
            project.addMapLayer(QgsRasterLayer(str(given.background), "land"))
        group = answer_group(
            project, given.similarity, given.regions, given.query
        )
        layout = report_layout(project, group)
        image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=_DPI)
        project.clear()
    opaque = image.convertToFormat(QImage.Format.Format_RGB32)
    if not opaque.save(str(given.output), quality=_QUALITY):
        sys.exit(f"{given.output} cannot be written")


def answer_group(
    project: QgsProject, similarity: Path, regions: Path, query: str
) -> QgsLayerTreeGroup:
    """Add the layers of an answer in a group, as the dock does."""
    name = f"Similarity: {query}"
    raster = QgsRasterLayer(str(similarity), name)
    places = QgsVectorLayer(str(regions), "Places", "ogr")
    facts = gdal.Open(str(similarity)).GetMetadata()
    style_similarity(raster, shown_range(raster))
    style_regions(places)
    places.setCustomProperty(ROLE, REGIONS_ROLE)
    metadata = dataset_metadata(
        name,
        raster.crs(),
        rights=facts.get("attribution", ""),
        licence=facts.get("licence", ""),
        abstract=(
            f"Similarity between the query “{query}” and the pixels of "
            f"{Path(facts['source']).name}, computed with the model bundle "
            f"{facts['bundle']}. The raster is a simulated scene."
        ),
    )
    kept = ("embedding_profile", "created", "aether_version")
    metadata.setHistory([f"{one}: {facts[one]}" for one in kept])
    raster.setMetadata(metadata)
    group = project.layerTreeRoot().insertGroup(0, f"AETHER: {query}")
    for layer in (places, raster):
        project.addMapLayer(layer, False)
        group.addLayer(layer)
    return group


if __name__ == "__main__":
    main()
