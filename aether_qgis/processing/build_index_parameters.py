"""The parameters and outputs of ``aether:buildindex``, each with its help."""

from __future__ import annotations

from typing import List

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)

from aether_qgis.processing.parameter_kinds import (
    device,
    model_bundle,
    scheduler,
    with_help,
)
from aether_qgis.translation import tr


def input_parameters() -> List[QgsProcessingParameterDefinition]:
    """Return all parameters."""
    return [
        with_help(
            QgsProcessingParameterRasterLayer("INPUT", tr("Embedding raster")),
            tr(
                "A raster whose pixel is a vector, such as AlphaEarth's 64 "
                "bands. It is read from its file by the engine. From Python, "
                "qgis_process and models also a folder of tiles, a list of "
                "files, or the name of a layer group."
            ),
        ),
        with_help(
            QgsProcessingParameterMultipleLayers(
                "TILES",
                tr("More tiles"),
                QgsProcessing.SourceType.TypeRaster,
                optional=True,
            ),
            tr("Further rasters; each gets an index of its own."),
        ),
        model_bundle(),
        device(),
        scheduler(),
        with_help(
            QgsProcessingParameterFile(
                "FOLDER",
                tr("Folder for indexes"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr(
                "Where indexes are kept; empty for the folder of the AETHER "
                "options, the one in which queries look for them."
            ),
        ),
    ]


def output_definitions() -> List[QgsProcessingOutputDefinition]:
    """Return what a building tells."""
    return [
        QgsProcessingOutputFolder("INDEX", tr("Index of the first raster")),
        QgsProcessingOutputNumber("INDEXES", tr("Number of indexes")),
        QgsProcessingOutputNumber("BUILT", tr("Number of them built now")),
        QgsProcessingOutputNumber("BYTES", tr("Bytes on the disk")),
        QgsProcessingOutputNumber("BYTES_PER_PIXEL", tr("Bytes per pixel")),
        QgsProcessingOutputString("DEVICE_USED", tr("Device used")),
        QgsProcessingOutputNumber("SECONDS", tr("Seconds")),
    ]
