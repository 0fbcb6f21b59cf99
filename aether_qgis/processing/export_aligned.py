"""The algorithm ``aether:exportaligned``."""

from __future__ import annotations

from typing import List

from qgis.core import (
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterDestination,
)

from aether_qgis.engine.protocol import (
    ALIGNED_TYPES,
    ExportAlignedRequest,
    ExportAlignedResult,
)
from aether_qgis.processing.base.engine_algorithm import EngineAlgorithm
from aether_qgis.processing.base.parameter_kinds import (
    area,
    device,
    embedding_raster,
    model_bundle,
    static_choice,
    with_help,
)
from aether_qgis.processing.base.values import Parameters, Values
from aether_qgis.requests.query import engine_extent
from aether_qgis.translation import tr, tr_noop


class ExportAlignedAlgorithm(
    EngineAlgorithm[ExportAlignedRequest, ExportAlignedResult]
):
    """Write the aligned vector of every pixel as a raster."""

    NAME = "exportaligned"
    TITLE = tr_noop("Export the aligned raster")
    TAGS = tr_noop(
        "embedding,vector,space,project,features,bands,geotiff,model,save"
    )
    SUMMARY = tr_noop(
        "Writes a model's output for every pixel, one band per dimension."
    )
    HELP = tr_noop(
        "Writes the aligned vector of every pixel as a GeoTIFF with one band "
        "per dimension (D00, D01 …), for use in other programs: clustering, "
        "a classifier of your own, a search index.\n\n"
        "A vector has length 1, and the dot product of two of them is their "
        "similarity. int8 holds the numbers times 127, rounded, with nodata "
        "-128; float32 holds them as they are, with nodata NaN, and takes "
        "four to six times the space. Programs with a GDAL older than 3.7, "
        "some builds of QGIS among them, show int8 wrongly; take float32 for "
        "those.\n\n"
        "The file's tags name the model, the source and who to credit."
    )
    DESTINATIONS = {"OUTPUT": "path"}
    SUFFIXES = {"OUTPUT": (".tif", ".tiff")}

    def parameters(self) -> List[QgsProcessingParameterDefinition]:
        """Return all parameters, the raster to write included."""
        return [
            embedding_raster(),
            model_bundle(),
            area(),
            with_help(
                static_choice(
                    "NUMBER_TYPE",
                    tr("Numbers"),
                    ALIGNED_TYPES,
                    ExportAlignedRequest.number_type,
                ),
                tr(
                    "int8: small, exact to 0.004; float32: exact, and "
                    "readable by every program."
                ),
            ),
            device(),
            with_help(
                QgsProcessingParameterRasterDestination(
                    "OUTPUT", tr("Aligned raster")
                ),
                tr("A GeoTIFF with one band per dimension of the model."),
            ),
        ]

    def outputs(self) -> List[QgsProcessingOutputDefinition]:
        """Return the facts about the export."""
        return [
            QgsProcessingOutputNumber("BANDS", tr("Bands")),
            QgsProcessingOutputNumber("PIXELS", tr("Pixels with data")),
            QgsProcessingOutputString("DEVICE_USED", tr("Device used")),
        ]

    def request(self, values: Values) -> ExportAlignedRequest:
        """Return what to export."""
        _, path = values.raster()
        return ExportAlignedRequest(
            raster=path,
            bundle=values.text("MODEL"),
            path="",
            extent=engine_extent(values.extent()),
            number_type=values.choice("NUMBER_TYPE"),
            device=values.choice("DEVICE"),
        )

    def results(
        self,
        request: ExportAlignedRequest,
        result: ExportAlignedResult,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Report the attribution, and return what was written."""
        attribution = result.provenance.get("attribution")
        if attribution:
            feedback.pushInfo(
                tr("To be credited with the raster: {attribution}").format(
                    attribution=attribution
                )
            )
        return {
            "OUTPUT": result.path,
            "BANDS": result.bands,
            "PIXELS": result.pixels,
            "DEVICE_USED": result.device,
        }
