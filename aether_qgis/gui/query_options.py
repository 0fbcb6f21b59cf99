"""The options of a query, folded away below the query in the dock."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from aether_qgis.engine.protocol import DEVICES, PERCENTILE, SIMILARITY
from aether_qgis.gui.bundle_picker import BundlePicker
from aether_qgis.query_request import (
    DEFAULT_COUNT,
    DEFAULT_MIN_AREA_M2,
    DEFAULT_PERCENTILE,
    DEFAULT_SIMILARITY,
    QueryOptions,
)
from aether_qgis.translation import tr

_MOST_PLACES = 1000
_LARGEST_MIN_AREA_M2 = 1e12


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
        self.mode.addItem(tr("Percentile from"), PERCENTILE)
        self.mode.addItem(tr("Similarity from"), SIMILARITY)
        self.mode.setToolTip(tr("How the threshold is given"))
        self.threshold = QDoubleSpinBox(self)
        self.threshold.setToolTip(tr("Pixels at or above it may form a place"))
        self.min_area = QDoubleSpinBox(self)
        self.min_area.setRange(0, _LARGEST_MIN_AREA_M2)
        self.min_area.setDecimals(0)
        self.min_area.setSingleStep(1000)
        self.min_area.setGroupSeparatorShown(True)
        self.min_area.setSuffix(" m²")
        self.min_area.setValue(DEFAULT_MIN_AREA_M2)
        self.min_area.setToolTip(tr("Smaller places are left out"))
        self.bundle = BundlePicker(self)
        self.device = QComboBox(self)
        for device, title in zip(
            DEVICES, (tr("Automatic"), tr("Processor"), tr("GPU"))
        ):
            self.device.addItem(title, device)
        self.device.setToolTip(tr("What computes; automatic is fastest"))
        self._lay_out()
        self._use_mode()
        self.mode.currentIndexChanged.connect(self._use_mode)
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)

    def looks_at_visible_map(self) -> bool:
        """Say whether only the visible part of the map is searched."""
        return bool(self.area.currentData())

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

    def _use_mode(self) -> None:
        if self.mode.currentData() == PERCENTILE:
            self.threshold.setDecimals(1)
            self.threshold.setSingleStep(0.5)
            self.threshold.setRange(0, 100)
            self.threshold.setValue(DEFAULT_PERCENTILE)
        else:
            self.threshold.setDecimals(3)
            self.threshold.setSingleStep(0.05)
            self.threshold.setRange(-1, 1)
            self.threshold.setValue(DEFAULT_SIMILARITY)

    def _lay_out(self) -> None:
        threshold = QHBoxLayout()
        threshold.addWidget(self.mode, 1)
        threshold.addWidget(self.threshold)
        self.mode.setMinimumContentsLength(10)
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(
            QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow
        )
        form.addRow(tr("Avoid"), self.avoid)
        form.addRow(tr("Area"), self.area)
        form.addRow(tr("Places"), self.count)
        form.addRow(tr("Threshold"), threshold)
        form.addRow(tr("Minimum area"), self.min_area)
        form.addRow(tr("Model"), self.bundle)
        form.addRow(tr("Device"), self.device)
