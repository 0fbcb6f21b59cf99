"""What a user thinks of a region: kept, dismissed, or not said yet.

It is stored in the layer's field ``state``, so that it moves along with the
file, styles the map, and gives examples and counter-examples for the next
round.
"""

from __future__ import annotations

from typing import List

from qgis.core import QgsFeature, QgsVectorDataProvider, QgsVectorLayer

STATE = "state"
"""The name of the field."""
OPEN, KEPT, DISMISSED = "", "kept", "dismissed"


def state_of(region: QgsFeature) -> str:
    """Return the state of a region; layers of old versions have none."""
    place = region.fieldNameIndex(STATE)
    value = region.attribute(place) if place >= 0 else OPEN
    return str(value) if value in (KEPT, DISMISSED) else OPEN


def set_state(layer: QgsVectorLayer, feature_id: int, state: str) -> bool:
    """Write the state of a region into its file; say whether that worked.

    A layer that the user is editing takes it into the edits.
    """
    place = layer.fields().indexOf(STATE)
    if place < 0:
        return False
    if layer.isEditable():
        return bool(layer.changeAttributeValue(feature_id, place, state))
    provider = layer.dataProvider()
    can_change = (
        QgsVectorDataProvider.Capability.ChangeAttributeValues
        & provider.capabilities()
    )
    if not can_change or not provider.changeAttributeValues(
        {feature_id: {place: state}}
    ):
        return False
    layer.triggerRepaint()
    return True


def regions_in_state(layer: QgsVectorLayer, state: str) -> List[QgsFeature]:
    """Return the regions of a layer that are in a state."""
    return [one for one in layer.getFeatures() if state_of(one) == state]
