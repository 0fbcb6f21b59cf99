"""The algorithm ``aether:exportaligned``."""

from __future__ import annotations

from dataclasses import replace
from typing import List, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterRasterDestination,
)

from aether_qgis.engine.protocol import ALIGNED_TYPES, ExportAlignedRequest
from aether_qgis.processing.engine_algorithm import (
    EngineAlgorithm,
    Parameters,
)
from aether_qgis.processing.parameter_kinds import (
    device,
    embedding_raster,
    model_bundle,
    static_choice,
    with_help,
)
from aether_qgis.requests.query import engine_extent
from aether_qgis.translation import tr


class ExportAlignedAlgorithm(EngineAlgorithm):
    """Write the aligned vector of every pixel as a raster."""

    SUFFIXES = {"OUTPUT": (".tif", ".tiff")}

    def __init__(self) -> None:
        super().__init__()
        self._prepared: Optional[ExportAlignedRequest] = None

    def name(self) -> str:
        """Return the id after the provider's."""
        return "exportaligned"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Export the aligned raster")

    def tags(self) -> List[str]:
        """Return further words under which the toolbox finds it."""
        words = tr(
            "embedding,vector,space,project,features,bands,geotiff,model,save"
        )
        return words.split(",")

    def shortDescription(self) -> str:
        """Return the tooltip in the toolbox."""
        return tr(
            "Writes what a model makes of every pixel, one band per dimension."
        )

    def shortHelpString(self) -> str:
        """Return what the dialog shows beside the parameters."""
        return tr(
            "Writes the aligned vector of every pixel as a GeoTIFF with one "
            "band per dimension (D00, D01 …), for use in other programs: "
            "clustering, a classifier of your own, a search index.\n\n"
            "A vector has length 1, and the dot product of two of them is "
            "their similarity. int8 holds the numbers times 127, rounded, "
            "with nodata -128; float32 holds them as they are, with nodata "
            "NaN, and takes four to six times the room. Programs with a "
            "GDAL older than 3.7, some builds of QGIS among them, show int8 "
            "wrongly; take float32 for those.\n\n"
            "The file's tags name the model, the source and whom to "
            "attribute."
        )

    def initAlgorithm(
        self, configuration: Optional[Parameters] = None
    ) -> None:
        """Declare the parameters and outputs."""
        for parameter in _parameters():
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("BANDS", tr("Bands")))
        self.addOutput(
            QgsProcessingOutputNumber("PIXELS", tr("Pixels with data"))
        )
        self.addOutput(
            QgsProcessingOutputString("DEVICE_USED", tr("Device used"))
        )

    def prepareAlgorithm(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Copy what is needed of the layer, still in its own thread."""
        layer, path = self.raster_layer(parameters, "INPUT", context)
        extent = self.parameterAsExtent(
            parameters, "EXTENT", context, layer.crs()
        )
        self._prepared = ExportAlignedRequest(
            raster=path,
            bundle=self.parameterAsString(
                parameters, "MODEL", context
            ).strip(),
            path="",
            extent=engine_extent(extent),
            number_type=self.parameterAsEnumString(
                parameters, "NUMBER_TYPE", context
            ),
            device=self.parameterAsEnumString(parameters, "DEVICE", context),
        )
        return True

    def processAlgorithm(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Ask the engine for the raster.

        Raises QgsProcessingException with one sentence for the user.
        """
        if self._prepared is None:
            raise QgsProcessingException(tr("The export was not prepared."))
        # Destinations belong to the context of the thread that computes.
        path = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        request = replace(self._prepared, path=path)
        result = self.ask_engine(request, feedback)
        attribution = result.provenance.get("attribution")
        if attribution:
            feedback.pushInfo(
                tr("To be named with the raster: {attribution}").format(
                    attribution=attribution
                )
            )
        return {
            "OUTPUT": result.path,
            "BANDS": result.bands,
            "PIXELS": result.pixels,
            "DEVICE_USED": result.device,
        }


def _parameters() -> List[QgsProcessingParameterDefinition]:
    return [
        embedding_raster(),
        model_bundle(),
        with_help(
            QgsProcessingParameterExtent("EXTENT", tr("Area"), optional=True),
            tr(
                "Only this part of the raster; without it, all of it. On a "
                "rotated raster it is the part of the grid that encloses "
                "the area."
            ),
        ),
        with_help(
            static_choice(
                "NUMBER_TYPE",
                tr("Numbers"),
                ALIGNED_TYPES,
                ExportAlignedRequest.number_type,
            ),
            tr(
                "int8: small, exact to 0.004; float32: exact, and readable "
                "by every program."
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
