"""The numbers of a training, folded away."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QSpinBox,
    QWidget,
)

from aether_qgis.engine.protocol import DEVICES, TrainRequest
from aether_qgis.translation import tr

_LARGEST = 1_000_000


class TrainingNumbersBox(QgsCollapsibleGroupBox):
    """Radii, epochs, rates, seed and device, as published by default."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Advanced"), parent)
        given = TrainRequest
        self._form = QFormLayout(self)
        self._form.setFieldGrowthPolicy(
            QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow
        )
        self.base_radius = self._count(tr("Base radius"), given.base_radius, 0)
        self.base_radius.setSuffix(tr(" pixels"))
        self.wide_radius = self._count(tr("Wide radius"), given.wide_radius, 0)
        self.wide_radius.setSuffix(tr(" pixels"))
        self.epochs = self._count(tr("Epochs"), given.epochs, 1)
        self.batch_size = self._count(tr("Batch size"), given.batch_size, 2)
        self.learning_rate = self._number(
            tr("Learning rate"), given.learning_rate, 6
        )
        self.weight_decay = self._number(
            tr("Weight decay"), given.weight_decay, 6
        )
        self.view_weight = self._number(
            tr("Weight of the views"), given.view_weight, 2
        )
        self.temperature = self._number(
            tr("Temperature"), given.temperature, 3
        )
        self.seed = self._count(tr("Seed"), given.seed, 0)
        self.device = QComboBox(self)
        for device, title in zip(
            DEVICES, (tr("Automatic"), tr("Processor"), tr("GPU"))
        ):
            self.device.addItem(title, device)
        self._form.addRow(tr("Device"), self.device)
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)

    def numbers(self, request: TrainRequest) -> TrainRequest:
        """Return ``request`` with the numbers as they are set."""
        return replace(
            request,
            base_radius=self.base_radius.value(),
            wide_radius=self.wide_radius.value(),
            epochs=self.epochs.value(),
            batch_size=self.batch_size.value(),
            learning_rate=self.learning_rate.value(),
            weight_decay=self.weight_decay.value(),
            view_weight=self.view_weight.value(),
            temperature=self.temperature.value(),
            seed=self.seed.value(),
            device=str(self.device.currentData()),
        )

    def _count(self, label: str, default: int, least: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(least, _LARGEST)
        box.setValue(default)
        self._form.addRow(label, box)
        return box

    def _number(
        self, label: str, default: float, decimals: int
    ) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setDecimals(decimals)
        box.setRange(0, 1)
        box.setSingleStep(10.0**-decimals * 10)
        box.setValue(default)
        self._form.addRow(label, box)
        return box
