"""Draw the answer to a query as QGIS renders it.

    render_map.py SIMILARITY REGIONS --query TEXT -o MAP.png
                  [--background RASTER]

The layers get the plugin's own styles. Run by QGIS's Python; no screen is
needed.
"""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Dict, Iterator, List

from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from map_sheet import Place, Sheet, draw_sheet

from aether_qgis.results.layers import (
    SimilarityRange,
    style_regions,
    style_similarity,
)

MAP_PIXELS = 1000
BACKGROUND_OPACITY = 0.55
PLACES_LISTED = 20


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("similarity", type=Path)
    parser.add_argument("regions", type=Path)
    parser.add_argument("--query", required=True)
    parser.add_argument("--background", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    arguments = parser.parse_args()
    gdal.UseExceptions()
    with qgis_without_screen():
        image = draw_map(
            arguments.similarity,
            arguments.regions,
            arguments.query,
            arguments.background,
        )
        if not image.save(str(arguments.output)):
            sys.exit(f"{arguments.output} cannot be written")


@contextmanager
def qgis_without_screen() -> Iterator[None]:
    """Start QGIS's libraries and end them again."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory() as folder:
        # Qt wants a private folder, which a bare shell lacks.
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        application = QgsApplication([], True)
        application.initQgis()
        try:
            yield
        finally:
            application.exitQgis()


def draw_map(
    similarity_path: Path,
    regions_path: Path,
    query: str,
    background: Path | None,
) -> QImage:
    """Return the map sheet of an answer."""
    # Without the default style QGIS computes no statistics.
    plain = QgsRasterLayer.LayerOptions()
    plain.loadDefaultStyle = False
    similarity = QgsRasterLayer(
        str(similarity_path), "similarity", "gdal", plain
    )
    regions = QgsVectorLayer(str(regions_path), "regions", "ogr")
    layers = [regions, similarity]
    if background:
        picture = QgsRasterLayer(str(background), "picture", "gdal")
        picture.setOpacity(BACKGROUND_OPACITY)
        layers.append(picture)
    for layer in layers:
        if not layer.isValid():
            sys.exit(f"QGIS cannot open {layer.source()}")
    similarities = shown_range(similarity)
    style_similarity(similarity, similarities)
    style_regions(regions)
    tags = _tags(similarity_path)
    sheet = Sheet(
        title=query,
        map_image=render(layers, similarity),
        low=similarities.low,
        high=similarities.high,
        ramp=ramp_colours(similarity),
        places=best_places(regions),
        is_simulated=tags.get("source_simulated") == "yes",
        attribution=tags.get("attribution", ""),
    )
    return draw_sheet(sheet)


def shown_range(layer: QgsRasterLayer) -> SimilarityRange:
    """Return the range that the plugin would show: median to maximum."""
    dataset = gdal.Open(layer.source())  # a band does not keep its dataset
    tags = dataset.GetRasterBand(1).GetMetadata()
    return SimilarityRange(
        float(tags["median"]), float(tags["STATISTICS_MAXIMUM"])
    )


def ramp_colours(layer: QgsRasterLayer) -> List[QColor]:
    """Return the colours of the styled ramp, from low to high."""
    function = layer.renderer().shader().rasterShaderFunction()
    return [item.color for item in function.colorRampItemList()]


def best_places(regions: QgsVectorLayer) -> List[Place]:
    """Return the best places, rank 1 first."""
    found = sorted(regions.getFeatures(), key=lambda one: one["rank"])
    return [
        Place(one["rank"], one["similarity_mean"], one["area_m2"])
        for one in found[:PLACES_LISTED]
    ]


def render(layers: List[QgsMapLayer], frame: QgsRasterLayer) -> QImage:
    """Return the map of ``layers``, uppermost first."""
    extent = frame.extent()
    longer = max(extent.width(), extent.height())
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(frame.crs())
    settings.setExtent(extent)
    settings.setOutputSize(
        QSize(
            round(MAP_PIXELS * extent.width() / longer),
            round(MAP_PIXELS * extent.height() / longer),
        )
    )
    settings.setBackgroundColor(QColor("#f4f4f1"))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def _tags(path: Path) -> Dict[str, str]:
    return dict(gdal.Open(str(path)).GetMetadata())


if __name__ == "__main__":
    main()
