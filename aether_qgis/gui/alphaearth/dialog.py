"""Get AlphaEarth: choose, see what it takes, fetch, open."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.engine.protocol import (
    AlphaEarthWish,
    FetchEstimate,
    FetchResult,
)
from aether_qgis.gui.alphaearth.form import AlphaEarthForm
from aether_qgis.gui.widgets.task_dialog import TaskDialog
from aether_qgis.requests.alphaearth import (
    estimate_lines,
    gap_lines,
    outcome_line,
)
from aether_qgis.requests.query import RequestError
from aether_qgis.results.alphaearth_layers import (
    AlphaEarthLayer,
    add_alphaearth_layers,
)
from aether_qgis.results.layers import LayerError
from aether_qgis.sizes import size_text
from aether_qgis.tasks.alphaearth_task import (
    EstimateTask,
    FetchTask,
    LayersTask,
    LinkTask,
)
from aether_qgis.tasks.engine_task import OwnEngineTask
from aether_qgis.translation import tr

_WIDTH, _HEIGHT = 520, 420
_SPARE = 1.5
_MEGABYTE = 1e6


class AlphaEarthDialog(TaskDialog[OwnEngineTask]):
    """Says what an area takes before anything of it is fetched."""

    raster_ready = pyqtSignal(QgsRasterLayer)
    """The first of the layers that were added."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("AetherAlphaEarthDialog")
        self.setWindowTitle(tr("Get AlphaEarth"))
        self.form = AlphaEarthForm(canvas, self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.hide)
        self.look_button: QPushButton = buttons.addButton(
            tr("What does it take?"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.fetch_button: QPushButton = buttons.addButton(
            tr("Download"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.link_button: QPushButton = buttons.addButton(
            tr("Use without downloading"),
            QDialogButtonBox.ButtonRole.ActionRole,
        )
        self.link_button.setToolTip(
            tr(
                "Adds layers that read the source: each search fetches its "
                "pixels again, until there is an index."
            )
        )
        self.link_button.clicked.connect(self.link)
        self.look_button.clicked.connect(self.look)
        self.fetch_button.clicked.connect(self.fetch)
        self._wish: Optional[AlphaEarthWish] = None
        """What the estimate is about."""
        self._estimate: Optional[FetchEstimate] = None
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        layout.addWidget(self.status)
        layout.addStretch(1)
        layout.addWidget(self.progress)
        layout.addWidget(buttons)
        self.form.changed.connect(self._forget)
        self._forget()
        self.resize(_WIDTH, _HEIGHT)

    def open_for_map(self) -> None:
        """Show the dialog for the area that the map shows."""
        if not self.is_running:
            self.form.show_map_area()
        self.come_forward()

    def look(self) -> None:
        """Ask what it would take; the first word to the server."""
        if self.is_running:
            return
        try:
            wish = self.form.wish()
        except RequestError as error:
            self.status.show_error(str(error))
            return
        self._wish = wish
        self._start(EstimateTask(wish, self.form.target()))

    def fetch(self) -> None:
        """Fetch what was estimated."""
        if self.is_running or self._wish is None or self._estimate is None:
            return
        limit_mb = self._estimate.bytes / _MEGABYTE * _SPARE + 1
        self._start(FetchTask(self._wish, self.form.target(), limit_mb))

    def link(self) -> None:
        """Add layers that read what was estimated where it lies."""
        if self.is_running or self._wish is None or self._estimate is None:
            return
        self._start(LinkTask(self._wish, self.form.target()))

    def _start(self, task: OwnEngineTask) -> None:
        task.progressChanged.connect(self.progress.set_percent)
        self.status.show_text("")
        self._begin(task)

    def _show_end(self, task: OwnEngineTask) -> None:
        if task.error:
            self.status.show_error(task.error, task.steps)
        elif isinstance(task.result, FetchEstimate):
            self._show_estimate(task.result)
        elif isinstance(task, LayersTask) and isinstance(
            task.result, FetchResult
        ):
            self._add_layers(task.layers, task.result)
        else:
            self.status.show_text(
                tr(
                    "Cancelled. What was fetched is kept, and the next "
                    "download goes on from there."
                )
            )

    def _show_estimate(self, estimate: FetchEstimate) -> None:
        if not estimate.tiles:
            self.status.show_text("\n".join(estimate_lines(estimate)))
            return
        self._estimate = estimate
        self.fetch_button.setText(
            tr("Download {size}").format(size=size_text(estimate.bytes))
        )
        self._show_running(False)
        self.fetch_button.setDefault(True)
        self.status.show_text("\n".join(estimate_lines(estimate)))

    def _add_layers(
        self, layers: List[AlphaEarthLayer], result: FetchResult
    ) -> None:
        try:
            add_alphaearth_layers(QgsProject.instance(), layers)
        except LayerError as error:
            self.status.show_error(str(error))
            return
        self.status.show_text(
            outcome_line(result),
            "\n".join(gap_lines(result.gaps, result.missing_years)),
        )
        self.raster_ready.emit(layers[0].layer)

    def _forget(self) -> None:
        self._estimate = None
        self.fetch_button.setText(tr("Download"))
        self._show_running(self.is_running)
        if not self.is_running:
            self.status.show_text(
                tr("Nothing is asked of any server before you press a button.")
            )

    def _show_running(self, is_running: bool) -> None:
        self.form.setEnabled(not is_running)
        self.look_button.setEnabled(not is_running)
        for button in (self.fetch_button, self.link_button):
            button.setEnabled(not is_running and self._estimate is not None)
