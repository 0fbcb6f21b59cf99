"""What is read of a layer's features to become places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Optional, Tuple

from qgis.core import QgsFeature, QgsFeatureRequest, QgsFields, QgsGeometry


@dataclass(frozen=True)
class PlaceFacts:
    """What is known of a place."""

    values: Tuple[object, ...]
    """One per column, as JSON knows them."""
    text: Optional[str] = None
    """Empty if it is missing, None where places have no texts at all."""


@dataclass(frozen=True)
class PlaceReader:
    """Reads the places of a layer's features."""

    columns: Tuple[str, ...]
    """What the values of a place are."""
    read: Callable[[QgsFeature], PlaceFacts]
    fields: Tuple[str, ...]
    """The layer's fields that are read."""
    shape: Callable[[QgsGeometry], QgsGeometry]
    """Gives the points or areas for which a geometry stands, a new one."""

    def wanted(self, fields: QgsFields) -> QgsFeatureRequest:
        """Return the request for no more of the features than is read."""
        request = QgsFeatureRequest()
        request.setSubsetOfAttributes(list(self.fields), fields)
        return request
