"""Where places come from: area and source, and what will be asked."""

from __future__ import annotations

from dataclasses import replace
from typing import Dict, List, Optional

from qgis.gui import (
    QgsFileWidget,
    QgsMapCanvas,
    QgsProjectionSelectionWidget,
)
from qgis.PyQt.QtCore import QLocale, QUrl, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QWidget,
)

from aether_qgis.gui.training.places_area_box import PlacesAreaBox
from aether_qgis.place_sources.area import PlacesArea
from aether_qgis.place_sources.columns import OSM_RIGHTS
from aether_qgis.place_sources.file_source import TABLE_SUFFIXES
from aether_qgis.place_sources.gathering import (
    FILE,
    OVERPASS,
    QUICKOSM,
    PlacesOrder,
)
from aether_qgis.place_sources.quickosm import quickosm_server
from aether_qgis.settings import Settings
from aether_qgis.translation import tr

_FILES = (
    "*.pbf *.osm *.gpkg *.shp *.geojson *.json *.fgb *.parquet *.geoparquet "
    "*.csv *.tsv *.txt"
)


class PlacesForm(QWidget):
    """The fields of an order of places."""

    changed = pyqtSignal()
    """Another area or source is chosen."""

    def __init__(
        self, canvas: Optional[QgsMapCanvas], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.area = PlacesAreaBox(canvas, self)
        self.source = QComboBox(self)
        self.server = QLineEdit(self)
        self.server.setToolTip(
            tr("An Overpass server; another one may be less busy")
        )
        self.file = QgsFileWidget(self)
        self.file.setFilter(
            tr("Places ({endings})").format(endings=_FILES)
            + ";;"
            + tr("All files (*)")
        )
        self.table_crs = QgsProjectionSelectionWidget(self)
        self.table_crs.setOptionVisible(
            QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True
        )
        self.table_crs.setNotSetText(tr("As the columns say"))
        self.buildings = QCheckBox(tr("Houses and other buildings too"), self)
        self._lay_out()
        self.area.currentIndexChanged.connect(self.changed)
        self.source.currentIndexChanged.connect(self._show_source)
        self.server.textChanged.connect(self.changed)
        self.file.fileChanged.connect(self._show_source)
        self.buildings.toggled.connect(self.changed)
        if canvas is not None:
            canvas.extentsChanged.connect(self.changed)

    def offer_sources(self) -> None:
        """Offer what is there now: plugins come and go."""
        chosen = self.source.currentData()
        self.source.blockSignals(True)
        self.source.clear()
        if quickosm_server() is not None:
            self.source.addItem(
                tr("OpenStreetMap, by the plugin QuickOSM"), QUICKOSM
            )
        self.source.addItem(
            tr("OpenStreetMap, from an Overpass server"), OVERPASS
        )
        self.source.addItem(tr("A file"), FILE)
        self.source.setCurrentIndex(max(self.source.findData(chosen), 0))
        self.source.blockSignals(False)
        if not self.server.text().strip():
            self.server.setText(Settings.load().overpass_server)
        self._show_source()

    def order(self) -> PlacesOrder:
        """Return what is chosen; raises PlacesError for an area."""
        return PlacesOrder(
            area=self.area.area(),
            source=str(self.source.currentData()),
            server=self.server.text().strip(),
            file=self.file.filePath(),
            table_crs=self.table_crs.crs(),
            with_buildings=self.buildings.isChecked(),
        )

    def remember_server(self) -> None:
        """Store the server that is asked, for the next time."""
        server = self.server.text().strip()
        replace(Settings.load(), overpass_server=server).save()

    def notice(self, area: PlacesArea) -> str:
        """Return what will be asked of whom, before the button is pressed."""
        size = tr("The area has about {size} km².").format(
            size=QLocale().toString(area.km2, "f", 1)
        )
        return f"{size} {self._notice_of_source()}"

    def _notice_of_source(self) -> str:
        source = self.source.currentData()
        if source == FILE:
            return tr("The file is read on this machine; nothing is asked.")
        if source == QUICKOSM:
            host = QUrl(quickosm_server() or "").host()
            text = tr(
                "When you press the button, QuickOSM asks {host} for the "
                "places of this area; nothing is asked before. {rights}."
            )
        else:
            host = QUrl(self.server.text().strip()).host()
            text = tr(
                "When you press the button, {host} is asked once for the "
                "places of this area; nothing is asked before. {rights}."
            )
        return text.format(host=host or "–", rights=OSM_RIGHTS)

    def _show_source(self) -> None:
        source = self.source.currentData()
        path = self.file.filePath().lower()
        shown: Dict[QWidget, bool] = {
            self.server: source == OVERPASS,
            self.buildings: source != FILE,
            self.file: source == FILE,
            self.table_crs: source == FILE and path.endswith(TABLE_SUFFIXES),
        }
        for widget, is_shown in shown.items():
            widget.setVisible(is_shown)
            label = self._form.labelForField(widget)
            if label is not None:
                label.setVisible(is_shown)
        self.changed.emit()

    def _lay_out(self) -> None:
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(
            QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow
        )
        rows: List[tuple[str, QWidget]] = [
            (tr("Area"), self.area),
            (tr("Source"), self.source),
            (tr("Server"), self.server),
            (tr("File"), self.file),
            (tr("CRS"), self.table_crs),
        ]
        for text, widget in rows:
            self._form.addRow(text, widget)
            widget.setAccessibleName(text)
        self._form.addRow("", self.buildings)
