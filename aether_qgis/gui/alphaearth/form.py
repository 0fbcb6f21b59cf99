"""What to get of AlphaEarth, and where to put it."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsProject, QgsReferencedRectangle
from qgis.gui import QgsExtentWidget, QgsFileWidget, QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QWidget,
)

from aether_qgis.engine.protocol import RESOLUTIONS_M, AlphaEarthWish
from aether_qgis.requests.alphaearth import (
    GOOGLE_CHOICE,
    MIRROR_CHOICE,
    OTHER_CHOICE,
    alphaearth_wish,
    source_of_choice,
    years_of,
)
from aether_qgis.results.folder import results_folder
from aether_qgis.translation import tr

_YEAR_OF_STARTER = "2024"
_FOLDER = "alphaearth"


class AlphaEarthForm(QWidget):
    """Area, years, resolution, source and folder."""

    changed = pyqtSignal()
    """What was estimated before may no longer hold."""

    def __init__(
        self, canvas: QgsMapCanvas, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.area = QgsExtentWidget(
            self, QgsExtentWidget.WidgetStyle.CondensedStyle
        )
        self.area.setMapCanvas(canvas)
        self.area.setToolTip(
            tr("The area to get; at first what the map shows")
        )
        self.years = QLineEdit(_YEAR_OF_STARTER, self)
        self.years.setToolTip(
            tr("One or more years from 2017 on, such as 2019,2021-2023.")
        )
        self.resolution = QComboBox(self)
        for metres in RESOLUTIONS_M:
            self.resolution.addItem(_resolution_text(metres), metres)
        self.source = QComboBox(self)
        self.source.addItem(tr("Source Cooperative (mirror)"), MIRROR_CHOICE)
        self.source.addItem(tr("Google's bucket"), GOOGLE_CHOICE)
        self.source.addItem(tr("Other address or folder"), OTHER_CHOICE)
        self.other = QLineEdit(self)
        self.other.setPlaceholderText(tr("Address or folder with the years"))
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._lay_out()
        self._follow_source()
        self.area.extentChanged.connect(lambda _: self.changed.emit())
        self.years.textChanged.connect(lambda _: self.changed.emit())
        self.resolution.currentIndexChanged.connect(
            lambda _: self.changed.emit()
        )
        self.source.currentIndexChanged.connect(self._follow_source)
        self.other.textChanged.connect(lambda _: self.changed.emit())
        self.folder.fileChanged.connect(lambda _: self.changed.emit())

    def show_map_area(self) -> None:
        """Take the area that the map shows, and the project's folder."""
        settings = self._canvas.mapSettings()
        crs = settings.destinationCrs()
        self.area.setCurrentExtent(self._canvas.extent(), crs)
        self.area.setOutputCrs(crs)
        self.area.setOutputExtentFromCurrent()
        if not self.folder.filePath():
            home = results_folder(QgsProject.instance())
            self.folder.setFilePath(str(home / _FOLDER))

    def wish(self) -> AlphaEarthWish:
        """Return what is wanted; raises RequestError."""
        return alphaearth_wish(
            QgsReferencedRectangle(
                self.area.outputExtent(), self.area.outputCrs()
            ),
            years_of(self.years.text()),
            source_of_choice(self.source.currentData(), self.other.text()),
            self.resolution.currentData(),
        )

    def target(self) -> str:
        """Return the folder to write into."""
        return str(Path(self.folder.filePath().strip()))

    def _follow_source(self) -> None:
        is_other = self.source.currentData() == OTHER_CHOICE
        self.other.setVisible(is_other)
        self.changed.emit()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(
            QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow
        )
        form.addRow(tr("Area"), self.area)
        form.addRow(tr("Years"), self.years)
        form.addRow(tr("Resolution"), self.resolution)
        form.addRow(tr("Source"), self.source)
        form.addRow("", self.other)
        form.addRow(tr("Folder"), self.folder)


def _resolution_text(metres: int) -> str:
    if metres == RESOLUTIONS_M[0]:
        return tr("{metres} m: all there is").format(metres=metres)
    if metres == RESOLUTIONS_M[3]:
        return tr("{metres} m: for a first look").format(metres=metres)
    return tr("{metres} m").format(metres=metres)
