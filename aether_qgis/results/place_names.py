"""The layer after which places are named: which field, and reading it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from aether_qgis.places.guess import class_fields
from aether_qgis.requests.inline_features import is_inline
from aether_qgis.results.nearest_names import NearestNames
from aether_qgis.results.regions import RegionsError
from aether_qgis.translation import tr

_VECTOR = QgsProcessingUtils.LayerHint.Vector


@dataclass(frozen=True)
class NamesLayer:
    """A layer's features with names, to be read in any thread."""

    title: str
    field: str
    crs: QgsCoordinateReferenceSystem
    source: QgsVectorLayerFeatureSource

    @classmethod
    def of_source(
        cls, source: str, field: str, project: QgsProject
    ) -> NamesLayer:
        """Return the layer of ``source``, which the project may have.

        An empty ``field`` stands for the one that looks like names. Raises
        RegionsError.
        """
        context = QgsProcessingContext()
        context.setProject(project)
        layer = QgsProcessingUtils.mapLayerFromString(
            source, context, True, _VECTOR
        )
        if not isinstance(layer, QgsVectorLayer):
            raise RegionsError(
                tr(
                    "The layer {layer}, after which places are named, cannot "
                    "be opened: choose another one."
                ).format(layer=source)
            )
        is_temporary = is_inline(source)
        title = tr("temporary layer") if is_temporary else layer.name()
        found = name_field(layer.fields().names(), field, title)
        read = QgsVectorLayerFeatureSource(layer)
        return cls(title, found, layer.crs(), read)

    def names(
        self,
        target: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
    ) -> NearestNames:
        """Return the names for places in ``target``; raises RegionsError."""
        return checked_names(
            NearestNames(
                self.source.getFeatures(QgsFeatureRequest()),
                self.field,
                self.crs,
                target,
                context,
            ),
            self.title,
        )


def name_field(known: Sequence[str], wanted: str, title: str) -> str:
    """Return the field of the names; raises RegionsError without any."""
    field = wanted or class_fields(tuple(known))[2]
    if field in known:
        return str(field)
    raise RegionsError(
        tr(
            "The layer “{layer}” has no field of names that could be guessed "
            "or was given; it has {fields}: choose one of these."
        ).format(layer=title, fields=", ".join(known))
    )


def checked_names(names: NearestNames, title: str) -> NearestNames:
    """Return ``names``; raises RegionsError where there are none."""
    if not len(names):
        raise RegionsError(
            tr(
                "No feature of “{layer}” has both a name and a place: choose "
                "another layer or field of names."
            ).format(layer=title)
        )
    return names
