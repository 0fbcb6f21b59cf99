"""The dialog "Get places": choose, look at what is asked, get, use."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.gui.training.places_form import PlacesForm
from aether_qgis.gui.widgets.task_dialog import TaskDialog
from aether_qgis.place_sources.gathering import OVERPASS, GatheredPlaces
from aether_qgis.places.errors import PlacesError
from aether_qgis.requests.query import RequestError
from aether_qgis.results.files import new_places_file
from aether_qgis.results.folder import make_folder, results_folder
from aether_qgis.tasks.places_task import PlacesTask
from aether_qgis.translation import tr

_WIDTH, _HEIGHT = 520, 340


class PlacesDialog(TaskDialog[PlacesTask]):
    """Gets the places of an area, as a layer to train on."""

    places_ready = pyqtSignal(QgsVectorLayer)
    """The places are this layer of the project."""

    def __init__(
        self, canvas: Optional[QgsMapCanvas], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("AetherPlacesDialog")
        self.setWindowTitle(tr("Get places"))
        self.resize(_WIDTH, _HEIGHT)
        self.form = PlacesForm(canvas, self)
        self.progress.bar.setAccessibleName(tr("Progress of getting places"))
        self.progress.cancel_button.setToolTip(tr("Stop getting places"))
        self.get_button = QPushButton(tr("Get places"), self)
        self.get_button.setDefault(True)
        buttons = QDialogButtonBox(self)
        buttons.addButton(
            self.get_button, QDialogButtonBox.ButtonRole.ActionRole
        )
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        layout.addStretch(1)
        layout.addWidget(self.progress)
        layout.addWidget(self.status)
        layout.addWidget(buttons)
        self.form.changed.connect(self._show_notice)
        self.get_button.clicked.connect(self.get_places)

    def open_for(self, raster: Optional[QgsMapLayer]) -> None:
        """Show the dialog for the raster to train on."""
        if not self.is_running:
            is_raster = isinstance(raster, QgsRasterLayer)
            self.form.area.raster = raster if is_raster else None
            self.form.offer_sources()
        self.come_forward()

    def get_places(self) -> None:
        """Get the places that are chosen."""
        if self.is_running:
            return
        try:
            task = self._new_task()
        except (PlacesError, RequestError) as error:
            self.status.show_error(str(error))
            return
        self._begin(task, tr("Getting places"))

    def _new_task(self) -> PlacesTask:
        order = self.form.order()
        order.check()
        if order.source == OVERPASS:
            self.form.remember_server()
        raster = self.form.area.raster
        title = tr("Places")
        if raster is not None:
            title = tr("Places: {raster}").format(raster=raster.name())
        folder = results_folder(QgsProject.instance())
        make_folder(folder)
        path = new_places_file(title, folder)
        return PlacesTask(order, path, title, QgsProject.instance())

    def _show_end(self, task: PlacesTask) -> None:
        if task.error:
            self.status.show_error(task.error)
        elif task.layer is not None and isinstance(
            task.result, GatheredPlaces
        ):
            self.status.show_text(
                task.result.sentence(),
                tr("The layer “{layer}” is chosen for the training.").format(
                    layer=task.layer.name()
                ),
            )
            self.places_ready.emit(task.layer)
        else:
            self.status.show_text(tr("Cancelled."))

    def _show_running(self, is_running: bool) -> None:
        self.form.setEnabled(not is_running)
        self.get_button.setEnabled(not is_running)

    def _show_notice(self) -> None:
        """Show what will be asked, or why it cannot be."""
        if self.is_running:
            return
        try:
            area = self.form.area.area()
        except PlacesError as error:
            self.status.show_error(str(error))
            return
        self.status.show_text(self.form.notice(area))
