"""The options of a query, folded away below the query in the dock."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from aether_qgis.engine.protocol import DEVICES, PERCENTILE, SIMILARITY
from aether_qgis.gui.dock.bundle_picker import BundlePicker
from aether_qgis.requests.query import (
    DEFAULT_COUNT,
    DEFAULT_MIN_AREA_M2,
    DEFAULT_PERCENTILE,
    DEFAULT_SIMILARITY,
    QueryOptions,
)
from aether_qgis.translation import tr

_MOST_PLACES = 1000
_LARGEST_MIN_AREA_M2 = 1e12
_ROW_SPACING = 4


class QueryOptionsBox(QgsCollapsibleGroupBox):
    """What to avoid, where to look, how many places and which ones."""

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
            device=str(self.device.currentData()),
        )

    def show_options(self, options: QueryOptions) -> None:
        """Set everything as ``options`` say, on the whole raster."""
        self.avoid.setText(options.avoid)
        self.area.setCurrentIndex(self.area.findData(False))
        self.count.setValue(options.count)
        self.choose_mode(options.threshold_mode)
        self.threshold.setValue(options.threshold)
        self.min_area.setValue(options.min_area_m2)
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
        form = QFormLayout(self)
        form.setVerticalSpacing(_ROW_SPACING)
        form.setFieldGrowthPolicy(
            QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow
        )
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("Avoid"), self.avoid)
        form.addRow(tr("Area"), self.area)
        form.addRow(tr("Places"), self.count)
        form.addRow(tr("Threshold"), self.mode)
        form.addRow(tr("At least"), self.threshold)
        form.addRow(tr("Min. area"), self.min_area)
        form.addRow(tr("Device"), self.device)
        # Titles of bundles are long: below its label there is more room.
        model = QLabel(tr("Model"), self)
        model.setBuddy(self.bundle)
        form.addRow(model)
        form.addRow(self.bundle)
