"""Two years to compare, and which way a text is meant."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QWidget

from aether_qgis.gui.widgets.raster_box import RasterBox
from aether_qgis.translation import tr

TOWARD, AWAY = "toward", "away"


class ChangePanel(QWidget):
    """Rasters of an earlier and a later year, and a direction."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.before = RasterBox(self)
        self.before.setToolTip(tr("The embedding raster of the earlier year"))
        self.after = RasterBox(self)
        self.after.setToolTip(tr("The embedding raster of the later year"))
        self.direction = QComboBox(self)
        self.direction.addItem(tr("became like the words"), TOWARD)
        self.direction.addItem(tr("is no longer like the words"), AWAY)
        self.direction.setToolTip(
            tr(
                "Which way the words are meant; without words any "
                "change counts"
            )
        )
        self.show_words(False)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(
            QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow
        )
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("Before"), self.before)
        form.addRow(tr("After"), self.after)
        form.addRow(tr("Look for"), self.direction)

    def show_words(self, has_words: bool) -> None:
        """Let the direction be chosen where there are words."""
        self.direction.setEnabled(has_words)

    def wanted_direction(self) -> str:
        """Return ``toward`` or ``away``."""
        return str(self.direction.currentData())
