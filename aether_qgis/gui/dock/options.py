"""The options of a query, folded away below the query in the dock."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.engine.protocol import DEVICES, PERCENTILE, SIMILARITY
from aether_qgis.gui.dock.bundle_picker import BundlePicker
from aether_qgis.gui.dock.modes import Mode
from aether_qgis.gui.dock.names_choice import NamesChoice
from aether_qgis.requests.query import (
    DEFAULT_COUNT,
    DEFAULT_MIN_AREA_M2,
    DEFAULT_PERCENTILE,
    DEFAULT_SIMILARITY,
    QueryOptions,
)
from aether_qgis.requests.query_parameters import PlacesFinish
from aether_qgis.translation import tr

_MOST_PLACES = 1000
_LARGEST_MIN_AREA_M2 = 1e12
_LARGEST_DISTANCE_M = 1e7
_ROW_SPACING = 4

_SEARCH = frozenset((Mode.WORDS, Mode.EXAMPLES))
_PLACES = _SEARCH | {Mode.CHANGE}
_ALL = frozenset(Mode)


class QueryOptionsBox(QgsCollapsibleGroupBox):
    """What to avoid, where to look, how many places and which ones.

    Only what counts for the chosen way to ask is shown.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Options"), parent)
        self.avoid = QLineEdit(self)
        self.avoid.setPlaceholderText(tr("e.g. forest"))
        self.avoid.setClearButtonEnabled(True)
        self.avoid.setToolTip(tr("Places that fit this text rank lower"))
        self.area = QComboBox(self)
        self.area.addItem(tr("Whole raster"), False)
        self.area.addItem(tr("Visible map"), True)
        self.area.setToolTip(tr("Where to look"))
        self.count = QSpinBox(self)
        self.count.setRange(1, _MOST_PLACES)
        self.count.setValue(DEFAULT_COUNT)
        self.count.setToolTip(tr("At most this many places, the best ones"))
        self.mode = QComboBox(self)
        self.mode.addItem(tr("Percentile"), PERCENTILE)
        self.mode.addItem(tr("Similarity"), SIMILARITY)
        self.mode.setToolTip(tr("How the threshold is given"))
        self.mode.setAccessibleName(tr("Kind of threshold"))
        self.threshold = QDoubleSpinBox(self)
        self.threshold.setToolTip(tr("Pixels at or above it may form a place"))
        self.threshold.setAccessibleName(tr("Threshold"))
        self._values = {
            PERCENTILE: DEFAULT_PERCENTILE,
            SIMILARITY: DEFAULT_SIMILARITY,
        }
        self._shown_mode = PERCENTILE
        self.min_area = QDoubleSpinBox(self)
        self.min_area.setRange(0, _LARGEST_MIN_AREA_M2)
        self.min_area.setDecimals(0)
        self.min_area.setSingleStep(1000)
        self.min_area.setGroupSeparatorShown(True)
        self.min_area.setSuffix(" m²")
        self.min_area.setValue(DEFAULT_MIN_AREA_M2)
        # The largest number allowed must not set the dock's width.
        self.min_area.setMinimumWidth(self.threshold.sizeHint().width())
        self.min_area.setToolTip(tr("Smaller places are left out"))
        self.distance = QDoubleSpinBox(self)
        self.distance.setRange(0, _LARGEST_DISTANCE_M)
        self.distance.setDecimals(0)
        self.distance.setSingleStep(100)
        self.distance.setGroupSeparatorShown(True)
        self.distance.setSuffix(" m")
        self.distance.setSpecialValueText(tr("any"))
        self.distance.setMinimumWidth(self.threshold.sizeHint().width())
        self.distance.setToolTip(
            tr("Places nearer than this to a better one are left out")
        )
        self.smooth = QCheckBox(tr("smooth"), self)
        self.smooth.setToolTip(
            tr("Take the stairs of the pixels out of the outlines")
        )
        self.names = NamesChoice(self)
        self.bundle = BundlePicker(self)
        self.device = QComboBox(self)
        for device, title in zip(
            DEVICES, (tr("Automatic"), tr("Processor"), tr("GPU"))
        ):
            self.device.addItem(title, device)
        self.device.setToolTip(tr("What computes; automatic is fastest"))
        self._lay_out()
        self._show_threshold()
        self.mode.currentIndexChanged.connect(self._change_mode)
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)

    def looks_at_visible_map(self) -> bool:
        """Say whether only the visible part of the map is searched."""
        return bool(self.area.currentData())

    def is_similarity(self) -> bool:
        """Say whether the threshold is a similarity."""
        return str(self.mode.currentData()) == SIMILARITY

    def choose_mode(self, mode: str) -> None:
        """Choose how the threshold is given, with its last value."""
        self.mode.setCurrentIndex(self.mode.findData(mode))

    def options(self, query: str) -> QueryOptions:
        """Return ``query`` with the options as they are set."""
        return QueryOptions(
            query=query,
            avoid=self.avoid.text(),
            bundle=self.bundle.bundle(),
            count=self.count.value(),
            threshold_mode=str(self.mode.currentData()),
            threshold=self.threshold.value(),
            min_area_m2=self.min_area.value(),
            min_distance_m=self.distance.value(),
            device=str(self.device.currentData()),
        )

    def finish(self) -> PlacesFinish:
        """Return what becomes of the places that are found."""
        return PlacesFinish(
            self.smooth.isChecked(), self.names.source(), self.names.field()
        )

    def show_for(self, mode: Mode) -> None:
        """Show the options that count for a way to ask."""
        # A row that is hidden keeps its spacing; one that is out does not.
        while self._form.rowCount():
            self._form.takeRow(0)
        for modes, label, field in self._rows:
            if mode in modes:
                self._form.addRow(label, field)
            label.setVisible(mode in modes)
            field.setVisible(mode in modes)

    def show_options(
        self, options: QueryOptions, finish: PlacesFinish
    ) -> None:
        """Set everything as it was asked, on the whole raster."""
        self.avoid.setText(options.avoid)
        self.area.setCurrentIndex(self.area.findData(False))
        self.count.setValue(options.count)
        self.choose_mode(options.threshold_mode)
        self.threshold.setValue(options.threshold)
        self.min_area.setValue(options.min_area_m2)
        self.distance.setValue(options.min_distance_m)
        self.smooth.setChecked(finish.smooth)
        self.names.choose(finish.names, finish.name_field)
        self.bundle.choose(options.bundle)
        self.device.setCurrentIndex(self.device.findData(options.device))

    def _change_mode(self) -> None:
        # Each mode remembers the value that was typed for it.
        self._values[self._shown_mode] = self.threshold.value()
        self._shown_mode = str(self.mode.currentData())
        self._show_threshold()

    def _show_threshold(self) -> None:
        if self._shown_mode == PERCENTILE:
            self.threshold.setDecimals(1)
            self.threshold.setSingleStep(0.5)
            self.threshold.setRange(0, 100)
        else:
            self.threshold.setDecimals(3)
            self.threshold.setSingleStep(0.05)
            self.threshold.setRange(-1, 1)
        self.threshold.setValue(self._values[self._shown_mode])

    def _lay_out(self) -> None:
        # The box shows all that lies in it when it is opened.
        inner = QWidget(self)
        self._form = QFormLayout()
        self._form.setVerticalSpacing(_ROW_SPACING)
        self._form.setFieldGrowthPolicy(
            QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow
        )
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._rows = [
            (modes, _label(text, field, inner), field)
            for modes, text, field in (
                (_SEARCH, tr("Avoid"), self.avoid),
                (_ALL, tr("Area"), self.area),
                (_PLACES, tr("Places"), self.count),
                (_SEARCH, tr("Threshold"), self.mode),
                (_SEARCH, tr("At least"), self.threshold),
                (_PLACES, tr("Min. area"), self.min_area),
                (_SEARCH, tr("Distance"), self.distance),
                (_SEARCH, tr("Outlines"), self.smooth),
                (_SEARCH, tr("Name after"), self.names),
                (_ALL, tr("Device"), self.device),
            )
        ]
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(_ROW_SPACING)
        rows.addLayout(self._form)
        # Titles of bundles are long: below its label there is more room.
        rows.addWidget(_label(tr("Model"), self.bundle, inner))
        rows.addWidget(self.bundle)
        layout = QVBoxLayout(self)
        layout.addWidget(inner)
        self.show_for(Mode.WORDS)


def _label(text: str, field: QWidget, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setBuddy(field)
    return label
