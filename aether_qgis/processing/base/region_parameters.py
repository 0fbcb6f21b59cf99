"""What becomes of the regions: their distance, outlines and names."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingFeatureSource,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from aether_qgis.processing.base.parameter_kinds import with_help
from aether_qgis.processing.base.values import Values
from aether_qgis.results import place_names
from aether_qgis.results.nearest_names import NearestNames
from aether_qgis.results.place_names import checked_names
from aether_qgis.translation import tr

_Number = QgsProcessingParameterNumber


def region_parameters() -> List[QgsProcessingParameterDefinition]:
    """Return MIN_DISTANCE, SMOOTH, NAMES and NAME_FIELD."""
    return [
        with_help(
            _Number(
                "MIN_DISTANCE",
                tr("Least distance between places (m)"),
                _Number.Type.Double,
                0,
                minValue=0,
            ),
            tr(
                "A place is left out where the middle of its extent is "
                "nearer than this to that of a better place, and the next "
                "best takes its rank; 0 for none."
            ),
        ),
        with_help(
            QgsProcessingParameterBoolean(
                "SMOOTH", tr("Smooth outlines"), defaultValue=False
            ),
            tr(
                "Takes the stairs of the pixels out of the outlines, which "
                "move by about half a pixel at most; area and pixels stay "
                "those that were found."
            ),
        ),
        with_help(
            QgsProcessingParameterFeatureSource(
                "NAMES",
                tr("Name places after"),
                [QgsProcessing.SourceType.TypeVectorAnyGeometry],
                optional=True,
            ),
            tr(
                "A layer of villages, lakes or other things with names: each "
                "place gets the name of the nearest one in the field “near”, "
                "and its distance in metres in “near_m”, 0 where they touch."
            ),
        ),
        with_help(
            QgsProcessingParameterField(
                "NAME_FIELD",
                tr("Field of the names"),
                parentLayerParameterName="NAMES",
                optional=True,
            ),
            tr("Without it, a field that is called “name” or alike."),
        ),
    ]


def nearest_names(
    values: Values, target: QgsCoordinateReferenceSystem
) -> Optional[NearestNames]:
    """Return the names of NAMES for places in ``target``, None without.

    Raises RegionsError for a layer without names, and
    QgsProcessingException for one that is none.
    """
    if not names_given(values):
        return None
    source = values.source("NAMES")
    names = NearestNames(
        # QGIS's own check would throw through the loop's iterator, which
        # the interpreter does not survive.
        source.getFeatures(
            QgsFeatureRequest(),
            QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks,
        ),
        name_field(values, source),
        source.sourceCrs(),
        target,
        values.context.transformContext(),
    )
    return checked_names(names, source.sourceName())


def check_names(values: Values) -> None:
    """Raise RegionsError for a layer of NAMES without a field of names."""
    if not names_given(values):
        return
    source = values.algorithm.parameterAsSource(
        values.given, "NAMES", values.context
    )
    # QGIS itself says that a layer is none.
    if source is not None:
        name_field(values, source)


def names_given(values: Values) -> bool:
    """Return whether there is a layer to name places by."""
    return values.given.get("NAMES") not in (None, "")


def name_field(values: Values, source: QgsProcessingFeatureSource) -> str:
    """Return the field of the names; raises RegionsError without any."""
    return place_names.name_field(
        source.fields().names(),
        values.text("NAME_FIELD"),
        source.sourceName(),
    )
