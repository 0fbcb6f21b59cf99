"""The parameters of ``aether:trainalignment``, each with its help."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from aether_qgis.engine.protocol import (
    DEFAULT_BUNDLE,
    DEFAULT_RECIPE,
    HOLDOUTS,
    RECIPES,
    TrainRequest,
)
from aether_qgis.places.template import DEFAULT_TEMPLATE
from aether_qgis.places.texts import (
    OSM_ATTRIBUTION,
    TEMPLATE,
    TEXT_SOURCES,
)
from aether_qgis.processing.base.parameter_kinds import (
    advanced,
    device,
    embedding_raster,
    static_choice,
    with_help,
)
from aether_qgis.translation import tr

_Number = QgsProcessingParameterNumber


def input_parameters() -> List[QgsProcessingParameterDefinition]:
    """Return all parameters, the bundle's folder included."""
    return [
        *_data(),
        *_method(),
        *_about(),
        *_numbers(),
        with_help(
            QgsProcessingParameterFolderDestination(
                "OUTPUT", tr("Bundle folder")
            ),
            tr(
                "The folder that becomes the model bundle; its name is the "
                "bundle's. An older bundle in it is replaced once the new "
                "one is whole."
            ),
        ),
    ]


def output_definitions() -> List[QgsProcessingOutputDefinition]:
    """Return the values beside the bundle's folder."""
    return [
        QgsProcessingOutputNumber("POINTS_USED", tr("Points used")),
        QgsProcessingOutputNumber(
            "QUALITY", tr("Mean AUC on held-out places")
        ),
    ]


def _data() -> List[QgsProcessingParameterDefinition]:
    return [
        embedding_raster(),
        with_help(
            QgsProcessingParameterFeatureSource(
                "POINTS",
                tr("Points of interest"),
                [QgsProcessing.SourceType.TypeVectorAnyGeometry],
            ),
            tr(
                "A vector layer in any CRS. A polygon counts as a point on "
                "it, a line as its middle, a multipoint as each of its "
                "points."
            ),
        ),
        with_help(
            static_choice(
                "TEXT_FROM", tr("Text from"), TEXT_SOURCES, TEMPLATE
            ),
            tr(
                "template: put together from fields; field: one field holds "
                "it; osm: from OpenStreetMap's tags, as columns (amenity, "
                "shop …) or in other_tags."
            ),
        ),
        with_help(
            QgsProcessingParameterField(
                "TEXT_FIELD",
                tr("Text field"),
                parentLayerParameterName="POINTS",
                optional=True,
            ),
            tr(
                "The field that holds the text; where one is named, “Text "
                "from” and “Template” may stay as they are."
            ),
        ),
        with_help(
            QgsProcessingParameterString(
                "TEMPLATE",
                tr("Template"),
                defaultValue=DEFAULT_TEMPLATE,
                optional=True,
            ),
            tr(
                "A text with fields in braces, cut at commas, semicolons and "
                "ends of sentences; a piece of which a field is missing is "
                "left out. With “osm” the fields are class, group and name."
            ),
        ),
    ]


def _method() -> List[QgsProcessingParameterDefinition]:
    return [
        with_help(
            static_choice("RECIPE", tr("Recipe"), RECIPES, DEFAULT_RECIPE),
            tr(
                "robust: the best on places and phrases it has not seen; "
                "linear: a closed form, ready within seconds; aether: as "
                "published (arXiv 2510.09894)."
            ),
        ),
        with_help(
            QgsProcessingParameterString(
                "BASE",
                tr("Base bundle"),
                defaultValue=DEFAULT_BUNDLE,
                optional=True,
            ),
            tr(
                "The bundle to build on, by name or folder: the new one "
                "knows its places and all that this one knows. Empty for "
                "none: the new bundle then knows its places alone."
            ),
        ),
        with_help(
            static_choice(
                "HOLDOUT", tr("Hold out"), HOLDOUTS, TrainRequest.holdout
            ),
            tr(
                "Places held out to measure the quality: blocks holds out "
                "whole blocks, the honest measure; random mixes neighbours "
                "and flatters; none trains on all points and measures "
                "nothing."
            ),
        ),
        with_help(
            _Number(
                "BLOCK_SIZE",
                tr("Side of a block (m)"),
                _Number.Type.Double,
                TrainRequest.block_size_m,
                minValue=0,
            ),
            tr("Side of the square blocks in metres, for “blocks”."),
        ),
    ]


def _about() -> List[QgsProcessingParameterDefinition]:
    return [
        with_help(
            _text("TITLE", tr("Title")),
            tr("The name in the list of models; by default the place."),
        ),
        with_help(
            _text("PLACE", tr("Place")),
            tr("Where the points lie, for example “Leipzig”."),
        ),
        with_help(
            QgsProcessingParameterNumber(
                "YEAR",
                tr("Year of the embeddings"),
                _Number.Type.Integer,
                optional=True,
                minValue=0,
                maxValue=9999,
            ),
            tr("For the model card; without it, unknown."),
        ),
        with_help(
            _text("ATTRIBUTION", tr("Attribution of the points")),
            tr(
                "Who to credit for the points. Without it, who the layer's "
                "metadata name, or “{attribution}” where the text comes from "
                "OpenStreetMap's tags."
            ).format(attribution=OSM_ATTRIBUTION),
        ),
    ]


def _numbers() -> List[QgsProcessingParameterDefinition]:
    given = TrainRequest
    return [
        with_help(parameter, text)
        for parameter, text in (
            (
                _count("BASE_RADIUS", tr("Base radius"), given.base_radius, 0),
                tr(
                    "Radius in pixels of the window whose mean a point is: "
                    "4 makes 9 x 9 pixels, 90 m with AlphaEarth."
                ),
            ),
            (
                _count("WIDE_RADIUS", tr("Wide radius"), given.wide_radius, 0),
                tr("Radius in pixels of the wider view of the same place."),
            ),
            (
                _count("EPOCHS", tr("Epochs"), given.epochs, 1),
                tr(
                    "How often training sees all points; at most, where it "
                    "can stop early."
                ),
            ),
            (
                _count("BATCH_SIZE", tr("Batch size"), given.batch_size, 2),
                tr("Points that are compared with each other in one step."),
            ),
            (
                _number(
                    "LEARNING_RATE", tr("Learning rate"), given.learning_rate
                ),
                tr("The size of one step."),
            ),
            (
                _number(
                    "WEIGHT_DECAY", tr("Weight decay"), given.weight_decay
                ),
                tr("How strongly weights are pulled towards zero."),
            ),
            (
                _number(
                    "LAMBDA", tr("Weight of the views"), given.view_weight, 1.0
                ),
                tr(
                    "The share of the loss, 0 to 1, between the two views of "
                    "a place; the rest is between place and text."
                ),
            ),
            (
                _number("TEMPERATURE", tr("Temperature"), given.temperature),
                tr("The smaller it is, the more near misses are penalised."),
            ),
            (
                _count("SEED", tr("Seed"), given.seed, 0),
                tr("The same seed gives the same bundle on the processor."),
            ),
        )
    ] + [device()]


def _text(name: str, description: str) -> QgsProcessingParameterString:
    return QgsProcessingParameterString(name, description, optional=True)


def _count(
    name: str, description: str, default: int, least: int
) -> QgsProcessingParameterDefinition:
    return advanced(
        _Number(
            name,
            description,
            _Number.Type.Integer,
            default,
            minValue=least,
        )
    )


def _number(
    name: str, description: str, default: float, most: Optional[float] = None
) -> QgsProcessingParameterDefinition:
    limits = {} if most is None else {"maxValue": most}
    return advanced(
        _Number(
            name,
            description,
            _Number.Type.Double,
            default,
            minValue=0,
            **limits,
        )
    )
