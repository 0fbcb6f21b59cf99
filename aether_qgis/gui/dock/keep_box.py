"""Whether the answer in the table stays when another one comes."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtWidgets import QCheckBox, QWidget

from aether_qgis.results.answer_groups import group_of, is_kept, keep
from aether_qgis.translation import tr


class KeepBox(QCheckBox):
    """Belongs to the answer that is listed; hidden without one."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Keep on the map"), parent)
        self.setToolTip(
            tr("The next answer hides this one, unless it is kept")
        )
        self._layer_id = ""
        self.clicked.connect(self._keep)
        self.hide()

    def show_answer(self, layer: Optional[QgsMapLayer]) -> None:
        """Show whether the answer that ``layer`` belongs to is kept."""
        group = group_of(QgsProject.instance(), layer)
        self._layer_id = layer.id() if layer and group else ""
        self.setChecked(bool(group) and is_kept(group))
        self.setVisible(bool(group))

    def _keep(self, is_wanted: bool) -> None:
        project = QgsProject.instance()
        group = group_of(project, project.mapLayer(self._layer_id))
        if group:
            keep(group, is_wanted)
