"""The groups of answers in the layer tree: one is shown, others can be kept.

Outlines and half-transparent colours of several answers on top of each other
cannot be read; so a new answer hides those before it.
"""

from __future__ import annotations

from typing import List, Optional

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
)

from aether_qgis.requests.layer_roles import ROLE

_KEPT = "aether/kept"


def hide_earlier(project: QgsProject, newest: QgsLayerTreeGroup) -> None:
    """Hide and fold all answers but the newest and those that are kept."""
    for group in answer_groups(project):
        if group is newest or is_kept(group):
            continue
        group.setItemVisibilityChecked(False)
        group.setExpanded(False)


def answer_groups(project: QgsProject) -> List[QgsLayerTreeGroup]:
    """Return the groups of all answers, the newest first."""
    groups = project.layerTreeRoot().findGroups(True)
    return [group for group in groups if is_answer(group)]


def group_of(
    project: QgsProject, layer: Optional[QgsMapLayer]
) -> Optional[QgsLayerTreeGroup]:
    """Return the group of the answer that ``layer`` belongs to."""
    node = layer and project.layerTreeRoot().findLayer(layer.id())
    group = node.parent() if node else None
    is_group = isinstance(group, QgsLayerTreeGroup) and is_answer(group)
    return group if is_group else None


def is_kept(group: QgsLayerTreeGroup) -> bool:
    """Say whether an answer stays when another one comes."""
    return bool(group.customProperty(_KEPT, False))


def keep(group: QgsLayerTreeGroup, is_kept: bool) -> None:
    """Let an answer stay when another one comes, or no longer."""
    if is_kept:
        group.setCustomProperty(_KEPT, True)
    else:
        group.removeCustomProperty(_KEPT)


def is_answer(group: QgsLayerTreeGroup) -> bool:
    """Say whether a group holds an answer and nothing else."""
    if not group.parent() or not group.children():
        return False
    roles = {
        node.layer().customProperty(ROLE)
        for node in group.findLayers()
        if node.layer()
    }
    return bool(roles) and None not in roles
