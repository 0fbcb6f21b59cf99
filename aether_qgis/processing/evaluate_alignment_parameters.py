"""The parameters of ``aether:evaluatealignment``, each with its help."""

from __future__ import annotations

from typing import List

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from aether_qgis.engine.protocol import (
    CLASSIFICATION,
    RANDOM_SPLIT,
    SPLITS,
    TASKS,
    EvaluateRequest,
)
from aether_qgis.processing.base.parameter_kinds import (
    advanced,
    device,
    embedding_raster,
    model_bundle,
    static_choice,
    with_help,
)
from aether_qgis.translation import tr

_Number = QgsProcessingParameterNumber

DEFAULT_CUTOFFS = "10, 50, 100"


def input_parameters() -> List[QgsProcessingParameterDefinition]:
    """Return all parameters, outputs that the user chooses included."""
    return [*_data(), *_method(), *_destinations()]


def output_definitions() -> List[QgsProcessingOutputDefinition]:
    """Return the values beside the files."""
    return [
        QgsProcessingOutputNumber("SAMPLES", tr("Labelled places used")),
        QgsProcessingOutputNumber("RAW_FIGURE", tr("Main figure, raw")),
        QgsProcessingOutputNumber(
            "ALIGNED_FIGURE", tr("Main figure, aligned")
        ),
        QgsProcessingOutputString("DEVICE_USED", tr("Device used")),
    ]


def _data() -> List[QgsProcessingParameterDefinition]:
    return [
        embedding_raster(),
        with_help(
            QgsProcessingParameterFeatureSource(
                "LABELS",
                tr("Labels"),
                [
                    QgsProcessing.SourceType.TypeVectorPoint,
                    QgsProcessing.SourceType.TypeVectorPolygon,
                ],
            ),
            tr(
                "Points or polygons in any CRS about which something is "
                "known: a class, a number or shares."
            ),
        ),
        model_bundle(),
        with_help(
            static_choice("TASK", tr("Task"), TASKS, CLASSIFICATION),
            tr(
                "classification: a field of classes; regression: a field of "
                "numbers; distribution: several fields of shares that sum to "
                "1; retrieval: how well texts find the places of a class."
            ),
        ),
        with_help(
            QgsProcessingParameterField(
                "FIELDS",
                tr("Fields"),
                parentLayerParameterName="LABELS",
                allowMultiple=True,
            ),
            tr(
                "The field of the classes or numbers; for “distribution” one "
                "field per share."
            ),
        ),
        with_help(
            QgsProcessingParameterString(
                "TEXTS",
                tr("Texts per class"),
                multiLine=True,
                optional=True,
            ),
            tr(
                "For “retrieval”, one class per line: “park: a lawn with "
                "trees; a playground”. A class without a line is asked for "
                "by its name."
            ),
        ),
    ]


def _method() -> List[QgsProcessingParameterDefinition]:
    return [
        with_help(
            static_choice("SPLIT", tr("Split"), SPLITS, RANDOM_SPLIT),
            tr(
                "random: places to test lie between those to train on; "
                "blocks: whole blocks are tested, which says more about "
                "places elsewhere."
            ),
        ),
        with_help(
            _Number(
                "BLOCK_SIZE",
                tr("Side of a block (m)"),
                _Number.Type.Double,
                EvaluateRequest.block_size_m,
                minValue=0,
            ),
            tr("Side of the square blocks in metres, for “blocks”."),
        ),
        with_help(
            advanced(
                _Number(
                    "SEEDS",
                    tr("Number of seeds"),
                    _Number.Type.Integer,
                    EvaluateRequest.seeds,
                    minValue=1,
                    maxValue=100,
                )
            ),
            tr(
                "How often places are split and probes retrained; the report "
                "gives mean and standard deviation."
            ),
        ),
        with_help(
            advanced(
                QgsProcessingParameterString(
                    "CUTOFFS",
                    tr("k for precision and recall"),
                    defaultValue=DEFAULT_CUTOFFS,
                )
            ),
            tr("Whole numbers with commas between, for “retrieval”."),
        ),
        device(),
    ]


def _destinations() -> List[QgsProcessingParameterDefinition]:
    return [
        with_help(
            QgsProcessingParameterFileDestination(
                "OUTPUT", tr("Report"), tr("HTML files (*.html)")
            ),
            tr(
                "The report with tables and plots as one page, which needs "
                "no other file."
            ),
        ),
        with_help(
            QgsProcessingParameterFileDestination(
                "OUTPUT_JSON", tr("Figures"), tr("JSON files (*.json)")
            ),
            tr("All settings and figures, seed by seed, for programs."),
        ),
    ]
