"""The parameters and outputs of ``aether:classify``, each with its help."""

from __future__ import annotations

from typing import List

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from aether_qgis.engine.protocol.classifying import (
    WIDEST_SMOOTHING,
    ClassifyRequest,
)
from aether_qgis.processing.base.parameter_kinds import (
    area,
    backend,
    device,
    embedding_raster,
    model_bundle,
    static_choice,
    with_help,
)
from aether_qgis.requests.ready_legends import READY_LEGENDS
from aether_qgis.translation import tr

OWN = "own"
LEGENDS = (OWN, *READY_LEGENDS)

_Number = QgsProcessingParameterNumber


def input_parameters() -> List[QgsProcessingParameterDefinition]:
    """Return all parameters, outputs that the user chooses included."""
    return [*_labels(), *_points(), *_method(), *_destinations()]


def output_definitions() -> List[QgsProcessingOutputDefinition]:
    """Return the values beside the layers."""
    return [
        QgsProcessingOutputString("COMMONEST", tr("Commonest label")),
        QgsProcessingOutputNumber(
            "UNSURE_SHARE", tr("Share of unsure pixels")
        ),
        QgsProcessingOutputNumber("MEAN_CONFIDENCE", tr("Mean confidence")),
        QgsProcessingOutputNumber("LABELLED_USED", tr("Labelled points used")),
        QgsProcessingOutputString("DEVICE_USED", tr("Device used")),
        QgsProcessingOutputString(
            "UNDERSTOOD", tr("What was understood otherwise than typed")
        ),
    ]


def _labels() -> List[QgsProcessingParameterDefinition]:
    return [
        embedding_raster(),
        with_help(
            static_choice("LEGEND", tr("Legend"), LEGENDS, OWN),
            tr(
                "own: the labels that are typed below, or in a table; else a "
                "ready list: Dynamic World, ESA WorldCover, CORINE's levels, "
                "Local Climate Zones, LandCover.ai, or common land uses of "
                "OpenStreetMap."
            ),
        ),
        with_help(
            QgsProcessingParameterString(
                "LABELS", tr("Labels"), multiLine=True, optional=True
            ),
            tr(
                "For “own”, a label a line: “forest = a dense wood; tall "
                "trees | #2b7a2b”. After “=” follow phrases for what it looks "
                "like, after “|” its colour; the name alone will do."
            ),
        ),
        with_help(
            QgsProcessingParameterFeatureSource(
                "LABEL_TABLE",
                tr("Table of labels"),
                [QgsProcessing.SourceType.TypeVector],
                optional=True,
            ),
            tr(
                "For “own”, a table or CSV file with a field “name” and, if "
                "wanted, “phrases” (“;” between them), “colour” (#rrggbb) and "
                "“code”."
            ),
        ),
        model_bundle(),
        with_help(
            QgsProcessingParameterBoolean(
                "AS_TYPED",
                tr("Take the words as typed"),
                defaultValue=False,
            ),
            tr(
                "Neither corrects typing errors nor looks for “without” and "
                "“no”, and searches even for words that are not understood."
            ),
        ),
    ]


def _points() -> List[QgsProcessingParameterDefinition]:
    return [
        with_help(
            QgsProcessingParameterFeatureSource(
                "LABELLED",
                tr("Labelled points"),
                [QgsProcessing.SourceType.TypeVectorPoint],
                optional=True,
            ),
            tr(
                "Points in any CRS whose label is known: some ten a label "
                "help most where the texts alone mix labels up. Labels "
                "without points keep to their texts."
            ),
        ),
        with_help(
            QgsProcessingParameterField(
                "LABELLED_FIELD",
                tr("Field of the label"),
                parentLayerParameterName="LABELLED",
                optional=True,
            ),
            tr("It holds names of labels of the legend, or their codes."),
        ),
    ]


def _method() -> List[QgsProcessingParameterDefinition]:
    return [
        area(),
        with_help(
            _Number(
                "LEAST_CONFIDENCE",
                tr("Unsure below a confidence of"),
                _Number.Type.Double,
                ClassifyRequest.least_confidence,
                minValue=0,
                maxValue=1,
            ),
            tr(
                "Pixels whose likeliest label is less probable become "
                "“unsure”; 0 gives every pixel a label."
            ),
        ),
        with_help(
            _Number(
                "SMOOTHING",
                tr("Smoothing window (pixels)"),
                _Number.Type.Integer,
                ClassifyRequest.smoothing,
                minValue=1,
                maxValue=WIDEST_SMOOTHING,
            ),
            tr(
                "Every pixel takes the commonest label of a square of so many "
                "pixels a side, an odd number; 1 smooths nothing."
            ),
        ),
        with_help(
            QgsProcessingParameterBoolean(
                "USE_INDEX",
                tr("Answer from an aligned index where there is one"),
                defaultValue=True,
            ),
            tr(
                "An aligned index that has been built answers at once; a few "
                "pixels between two labels may then take the other one."
            ),
        ),
        device(),
        backend(),
    ]


def _destinations() -> List[QgsProcessingParameterDefinition]:
    return [
        with_help(
            QgsProcessingParameterRasterDestination("CLASSES", tr("Classes")),
            tr(
                "A byte a pixel: the number of a label, 0 without data, 255 "
                "for unsure, with colours and a raster attribute table."
            ),
        ),
        with_help(
            QgsProcessingParameterRasterDestination(
                "CONFIDENCE",
                tr("Confidence"),
                optional=True,
                createByDefault=False,
            ),
            tr("How probable each pixel's label is, 0 to 1, as floats."),
        ),
        with_help(
            QgsProcessingParameterFeatureSink(
                "AREAS",
                tr("Areas of the labels"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=False,
            ),
            tr(
                "A table with pixels, area in m² on the ellipsoid and share "
                "of each label."
            ),
        ),
    ]
