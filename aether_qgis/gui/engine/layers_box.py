"""Choose what to install, with the size of each."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Dict, Optional, Tuple

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from aether_qgis.environment.base_python import BasePython
from aether_qgis.environment.locks import CLUSTER, GPU, QUERY, TRAINING
from aether_qgis.environment.plan import layers_for
from aether_qgis.sizes import size_text
from aether_qgis.translation import tr, tr_noop

_TITLES = {
    QUERY: tr_noop("Searching and training on your points"),
    GPU: tr_noop("GPU"),
    TRAINING: tr_noop("Deep training, evaluation, checkpoints"),
    CLUSTER: tr_noop("Many machines (Dask)"),
}


class LayersBox(QWidget):
    """A box for each layer that this computer can have."""

    changed = pyqtSignal()
    """Another layer was chosen, or none of them."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._boxes: Dict[str, QCheckBox] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for layer in _TITLES:
            box = QCheckBox(tr(_TITLES[layer]), self)
            box.toggled.connect(self.changed)
            layout.addWidget(box)
            self._boxes[layer] = box
        self._boxes[QUERY].setChecked(True)
        # All else stands on it.
        self._boxes[QUERY].setEnabled(False)

    def layers(self) -> Tuple[str, ...]:
        """Return what is chosen."""
        return tuple(
            layer
            for layer, box in self._boxes.items()
            if box.isChecked() and not box.isHidden()
        )

    def choose(self, layers: Tuple[str, ...]) -> None:
        """Tick what is installed already."""
        for layer in layers:
            self._boxes[layer].setChecked(True)

    def fit(self, python: Optional[BasePython]) -> None:
        """Show the layers that ``python`` can have, with their sizes."""
        sizes = layers_for(python) if python else {}
        for layer, box in self._boxes.items():
            is_offered = layer == QUERY or layer in sizes
            if layer == GPU and python and not box.isChecked():
                is_offered = is_offered and _has_gpu(python)
            box.setVisible(is_offered)
            if layer in sizes:
                text = tr("{layer} ({size})").format(
                    layer=tr(_TITLES[layer]), size=size_text(sizes[layer])
                )
                box.setText(text)


def _has_gpu(python: BasePython) -> bool:
    """Return whether the GPU layer would find anything to compute with."""
    if python.platform.startswith("windows"):
        return True  # DirectML runs on every card of DirectX 12
    has_driver = Path("/proc/driver/nvidia/version").exists()
    return has_driver or shutil.which("nvidia-smi") is not None
