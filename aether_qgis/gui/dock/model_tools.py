"""What the dock's list of models offers: list, train, import, evaluate."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import Qgis
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from aether_qgis.gui.dock.bundle_lister import BundleLister
from aether_qgis.gui.dock.form import QueryForm
from aether_qgis.gui.dock.report_offer import offer_report
from aether_qgis.gui.training.dialog import TrainingDialog
from aether_qgis.gui.widgets.algorithm_dialog import AlgorithmDialogs
from aether_qgis.tasks.engine_task import BackgroundTask
from aether_qgis.translation import tr


class ModelTools(QObject):
    """The form's list of models, and the dialogs that its menu opens."""

    failed = pyqtSignal(str)
    """One sentence for the user."""

    def __init__(
        self,
        form: QueryForm,
        canvas: QgsMapCanvas,
        message_bar: QgsMessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.bundles = BundleLister(self)
        self.training: Optional[TrainingDialog] = None
        self._form = form
        self._canvas = canvas
        self._message_bar = message_bar
        self._parent = parent
        self._algorithms = AlgorithmDialogs(parent)
        self._is_shut_down = False
        picker = form.options.bundle
        picker.training_wanted.connect(self.open_training)
        picker.algorithm_wanted.connect(self._open_algorithm)
        picker.folder_added.connect(self.bundles.refresh)
        self._algorithms.bundle_imported.connect(self._use_bundle)
        self._algorithms.report_written.connect(self._offer_report)
        self.bundles.listed.connect(picker.show_bundles)
        form.options.collapsedStateChanged.connect(self._list_bundles)

    def open_training(self) -> None:
        """Show the dialog that trains a model on the user's points."""
        if self._is_shut_down:
            return
        if self.training is None:
            self.training = TrainingDialog(
                self._parent.parentWidget(), self._canvas
            )
            self.training.bundle_trained.connect(self.bundles.refresh)
            self.training.bundle_wanted.connect(self._use_bundle)
            self.training.finished_unseen.connect(self._report_training)
        self.training.open_for(self._form.raster.currentLayer())

    def shut_down(self) -> List[BackgroundTask]:
        """Cancel what runs, and return it to be waited for."""
        self._is_shut_down = True
        running: List[BackgroundTask] = []
        if self.training:
            running += self.training.shut_down()
        self.training = None
        running += self.bundles.shut_down()
        self._algorithms.shut_down()
        return running

    def _list_bundles(self, collapsed: bool) -> None:
        # Listing starts an engine: not before the options are opened.
        if not collapsed:
            self.bundles.list_once()

    def _use_bundle(self, folder: str) -> None:
        self._form.options.bundle.add_folder(folder)
        self._form.options.setCollapsed(False)

    def _report_training(self, sentence: str, is_good: bool) -> None:
        level = Qgis.MessageLevel
        self._message_bar.pushMessage(
            "AETHER", sentence, level.Success if is_good else level.Warning
        )

    def _open_algorithm(self, name: str) -> None:
        if not self._algorithms.open(
            name,
            self._form.raster.currentLayer(),
            self._form.options.bundle.bundle(),
        ):
            self.failed.emit(
                tr(
                    "This needs QGIS's Processing: enable it under Plugins > "
                    "Manage and Install Plugins."
                )
            )

    def _offer_report(self, path: str) -> None:
        offer_report(self._message_bar, path)
