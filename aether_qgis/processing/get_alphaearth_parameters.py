"""The parameters and outputs of ``aether:getalphaearth``."""

from __future__ import annotations

from typing import List

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from aether_qgis.engine.protocol import (
    DEFAULT_FETCH_LIMIT_MB,
    FULL_RESOLUTION_M,
    RESOLUTIONS_M,
)
from aether_qgis.processing.base.parameter_kinds import (
    advanced,
    static_choice,
    with_help,
)
from aether_qgis.requests.alphaearth import MIRROR_CHOICE, SOURCES
from aether_qgis.translation import tr

_Number = QgsProcessingParameterNumber


def fetch_parameters() -> List[QgsProcessingParameterDefinition]:
    """Return all parameters."""
    return [
        with_help(
            QgsProcessingParameterExtent("EXTENT", tr("Area")),
            tr(
                "What to fetch: drawn, of the map or of a layer. All pixels "
                "that it touches are fetched."
            ),
        ),
        with_help(
            QgsProcessingParameterString(
                "YEARS", tr("Years"), defaultValue="2024"
            ),
            tr("One or more years from 2017 on, such as 2019,2021-2023."),
        ),
        with_help(
            static_choice(
                "RESOLUTION",
                tr("Resolution (m)"),
                [str(size) for size in RESOLUTIONS_M],
                str(FULL_RESOLUTION_M),
            ),
            tr(
                "10 m are AlphaEarth's own pixels. Coarser ones are the "
                "published overviews, means of the vectors: a first look at "
                "a wide area at a fraction of the cost."
            ),
        ),
        with_help(
            static_choice("SOURCE", tr("Source"), SOURCES, MIRROR_CHOICE),
            tr(
                "mirror is Source Cooperative's copy, google the bucket of "
                "the publisher, both free and without an account; other is a "
                "folder or address of the same layout."
            ),
        ),
        with_help(
            QgsProcessingParameterString(
                "OTHER_SOURCE", tr("Other source"), optional=True
            ),
            tr(
                "The folder or address that holds <year>/<zone>/….tiff and "
                "the list of tiles, aef_index.parquet; only with the source "
                "“other”."
            ),
        ),
        with_help(
            QgsProcessingParameterBoolean(
                "ONLY_ESTIMATE", tr("Only estimate"), defaultValue=False
            ),
            tr("Say what it would take, and fetch no pixels."),
        ),
        with_help(
            QgsProcessingParameterBoolean(
                "LINK", tr("Use without downloading"), defaultValue=False
            ),
            tr(
                "Write a VRT per zone and year that reads the source, and "
                "fetch no pixels: each search of it does, until there is an "
                "index."
            ),
        ),
        with_help(
            advanced(
                QgsProcessingParameterBoolean(
                    "REFRESH",
                    tr("Fetch the list of tiles anew"),
                    defaultValue=False,
                )
            ),
            tr(
                "The list is fetched once and kept in the profile; a new "
                "year needs a new one."
            ),
        ),
        with_help(
            advanced(
                _Number(
                    "LIMIT",
                    tr("Limit (MB)"),
                    _Number.Type.Double,
                    DEFAULT_FETCH_LIMIT_MB,
                    minValue=1,
                )
            ),
            tr("An area that takes more is refused before it is fetched."),
        ),
        with_help(
            QgsProcessingParameterFolderDestination(
                "OUTPUT", tr("Folder for the rasters")
            ),
            tr(
                "Gets <year>/<zone>/….tiff, and a VRT per zone and year. What "
                "is there already is not fetched again."
            ),
        ),
    ]


def fetch_outputs() -> List[QgsProcessingOutputDefinition]:
    """Return the outputs beside the folder."""
    return [
        QgsProcessingOutputMultipleLayers(
            "VRTS", tr("A raster per zone and year")
        ),
        QgsProcessingOutputMultipleLayers("FILES", tr("GeoTIFFs")),
        QgsProcessingOutputNumber("TILES", tr("Number of tiles")),
        QgsProcessingOutputNumber("GAPS", tr("Number of missing tiles")),
        QgsProcessingOutputNumber("PIXELS", tr("Number of pixels")),
        QgsProcessingOutputNumber(
            "BYTES", tr("Bytes fetched, or only estimated")
        ),
    ]
