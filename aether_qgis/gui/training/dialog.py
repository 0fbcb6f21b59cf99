"""The dialog "Train on my points…": choose, train, watch, use."""

from __future__ import annotations

from pathlib import Path
from typing import List, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsMapCanvas, QgsScrollArea
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.client import EngineClient
from aether_qgis.engine.protocol import (
    LINEAR_RECIPE,
    LOSS_SERIES,
    TrainRequest,
    TrainResult,
)
from aether_qgis.gui.training.curves import CurvesView
from aether_qgis.gui.training.form import TrainingForm
from aether_qgis.gui.training.places_dialog import PlacesDialog
from aether_qgis.gui.widgets.task_dialog import TaskDialog
from aether_qgis.places.errors import PlacesError
from aether_qgis.requests.bundle_folder import folder_problem
from aether_qgis.requests.query import RequestError, raster_path
from aether_qgis.results.training_summary import outcome, remarks, resume_note
from aether_qgis.settings import Settings
from aether_qgis.tasks.engine_task import BackgroundTask
from aether_qgis.tasks.training_task import TrainTask
from aether_qgis.translation import tr

_WIDTH, _HEIGHT = 900, 640


class TrainingDialog(TaskDialog[TrainTask]):
    """Trains one bundle at a time; training continues if it is closed."""

    bundle_trained = pyqtSignal()
    """There is a new bundle."""
    bundle_wanted = pyqtSignal(str)
    """The user wants to ask with the bundle in this folder."""
    finished_unseen = pyqtSignal(str, bool)
    """The outcome, while the dialog is closed, and whether it is good."""

    def __init__(
        self,
        parent: Optional[QWidget] = None,
        canvas: Optional[QgsMapCanvas] = None,
    ) -> None:
        """``canvas`` shows the area of which places can be got."""
        super().__init__(parent)
        self.setObjectName("AetherTrainingDialog")
        self.setWindowTitle(tr("Train on my points"))
        self.resize(_WIDTH, _HEIGHT)
        self._trained = ""
        self.form = TrainingForm(self)
        self.places = PlacesDialog(canvas, self)
        self.preview = QLabel(self)
        self.preview.setWordWrap(True)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.preview.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.preview.setSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        )
        self.texts = _boxed(tr("Some of the texts"), self.preview)
        self.curves = CurvesView(self)
        self.progress.bar.setAccessibleName(tr("Progress of the training"))
        self.progress.cancel_button.setToolTip(tr("Stop the training"))
        self.status.show_text(
            tr("Choose a raster and points, then press Train.")
        )
        self.train_button = QPushButton(tr("Train"), self)
        self.train_button.setDefault(True)
        self.use_button = QPushButton(tr("Use it in the query"), self)
        self.use_button.setEnabled(False)
        self._lay_out()
        self.form.texts.previewed.connect(self._show_preview)
        self.form.texts.preview()
        self.form.get_places.clicked.connect(self._open_places)
        self.places.places_ready.connect(self.form.points.setLayer)
        self.train_button.clicked.connect(self.train)
        self.use_button.clicked.connect(self._use)

    def open_for(self, raster: Optional[QgsMapLayer]) -> None:
        """Show the dialog for the raster that the dock shows."""
        if not self.is_running:
            self.form.show_layer(raster)
            self.form.texts.preview()
        self.come_forward()

    def train(self) -> None:
        """Start the training that the form holds."""
        if self.is_running:
            return
        try:
            task = self._new_task()
        except (PlacesError, RequestError) as error:
            self.status.show_error(str(error))
            return
        task.progressChanged.connect(self.progress.set_percent)
        task.measured.connect(self.curves.add)
        self.curves.clear(_no_curves_yet(task.train_request))
        self.status.show_text(tr("Training goes on if you close this window."))
        self._begin(task)

    def shut_down(self) -> List[BackgroundTask]:
        """Cancel what runs here and in “Get places”."""
        return [*self.places.shut_down(), *super().shut_down()]

    def _open_places(self) -> None:
        self.places.open_for(self.form.raster.currentLayer())

    def _new_task(self) -> TrainTask:
        raster = self.form.raster.currentLayer()
        if not isinstance(raster, QgsRasterLayer):
            raise RequestError(
                tr(
                    "There is no raster to train on: add an embedding raster "
                    "to the project and choose it."
                )
            )
        layer = self.form.points_layer()
        if layer is None:
            raise RequestError(
                tr(
                    "There is no layer of points: add places of interest to "
                    "the project and choose them."
                )
            )
        request = self.form.request(raster_path(raster))
        problem = folder_problem(request.bundle) or _make_home(request)
        if problem:
            raise RequestError(problem)
        configured = Settings.load().engine_python
        return TrainTask(
            EngineClient(lambda: configured),
            request,
            layer,
            self.form.texts.choice(),
            raster.crs(),
            QgsProject.instance().transformContext(),
        )

    def _show_end(self, task: TrainTask) -> None:
        if isinstance(task.result, TrainResult) and not task.error:
            self._show_result(task, task.result)
        elif task.error:
            self._show_error(task)
        else:
            note = resume_note(task.train_request)
            self.status.show_text(tr("Cancelled."), note)

    def _show_result(self, task: TrainTask, result: TrainResult) -> None:
        counts = task.counts.remarks() if task.counts else []
        notes = "\n".join([*counts, *remarks(result)])
        self.status.show_text(outcome(result), notes)
        self._trained = result.bundle
        self.use_button.setEnabled(True)
        self.form.suggest_anew()
        if not self.isVisible():
            self.finished_unseen.emit(outcome(result), True)
        self.bundle_trained.emit()

    def _show_error(self, task: TrainTask) -> None:
        sentence = task.error
        if self.curves.values(LOSS_SERIES):
            sentence += f" {resume_note(task.train_request)}"
        self.status.show_error(sentence)
        if not self.isVisible():
            self.finished_unseen.emit(sentence, False)

    def _use(self) -> None:
        self.bundle_wanted.emit(self._trained)
        self.close()

    def _show_running(self, is_running: bool) -> None:
        self.form.setEnabled(not is_running)
        self.train_button.setEnabled(not is_running)
        self.use_button.setEnabled(False)
        if is_running:
            # Room for the curves, until the texts change.
            self.texts.hide()

    def _show_preview(self, texts: List[str], remark: str) -> None:
        lines = [f"• {text}" for text in texts]
        self.preview.setText("\n".join([*lines, remark]))
        self.texts.show()

    def _lay_out(self) -> None:
        scrolled = QgsScrollArea(self)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setWidgetResizable(True)
        scrolled.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        scrolled.setWidget(self.form)
        bar = scrolled.verticalScrollBar().sizeHint().width()
        narrowest = self.form.minimumSizeHint().width()
        scrolled.setMinimumWidth(narrowest + bar)
        curves = _boxed(tr("Training"), self.curves)
        right = QVBoxLayout()
        right.addWidget(self.texts)
        right.addWidget(curves, 1)
        columns = QHBoxLayout()
        columns.addWidget(scrolled, 1)
        columns.addLayout(right, 1)
        buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        buttons.addButton(self.train_button, role.ActionRole)
        buttons.addButton(self.use_button, role.ActionRole)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addLayout(columns, 1)
        layout.addWidget(self.progress)
        layout.addWidget(self.status)
        layout.addWidget(buttons)


def _no_curves_yet(request: TrainRequest) -> str:
    if request.recipe == LINEAR_RECIPE:
        return tr("A closed form has no curves.")
    return tr("The curves begin with the first epoch.")


def _boxed(title: str, widget: QWidget) -> QGroupBox:
    box = QGroupBox(title)
    layout = QVBoxLayout(box)
    layout.addWidget(widget)
    return box


def _make_home(request: TrainRequest) -> str:
    home = Path(request.bundle).parent
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return tr(
            "The folder {folder} cannot be created ({reason}): choose "
            "another folder for the bundle."
        ).format(folder=home, reason=error.strerror or error)
    return ""
