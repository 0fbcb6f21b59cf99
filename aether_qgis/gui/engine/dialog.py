"""The dialog "AETHER engine": install, repair, remove."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.client.python import engine_folder
from aether_qgis.environment import Status, engine_changes, engine_state
from aether_qgis.environment.base_python import BasePython, Search
from aether_qgis.environment.network import (
    certificate_variables,
    network_variables,
)
from aether_qgis.environment.plan import (
    Plan,
    bytes_on_disk,
    bytes_to_download,
)
from aether_qgis.gui.engine.layers_box import LayersBox
from aether_qgis.gui.widgets.progress_row import ProgressRow
from aether_qgis.sizes import size_text
from aether_qgis.tasks.installation import FindPythonTask, installation
from aether_qgis.tasks.start import start
from aether_qgis.translation import tr

_WIDTH = 460


class EngineDialog(QDialog):
    """Shows what would be downloaded, and the state of the engine.

    It may be closed while it works: the work goes on.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("AETHER engine"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._python: Optional[BasePython] = None
        self._search: Optional[FindPythonTask] = None
        self.state = _wrapped(self)
        self.python = _wrapped(self)
        self.folder = _wrapped(self)
        self.folder.setText(str(engine_folder()))
        self.layers = LayersBox(self)
        self.layers.choose(engine_state().layers)
        self.layers.changed.connect(self._show_size)
        self.size = _wrapped(self)
        self.progress = ProgressRow(self)
        self.progress.bar.setAccessibleName(tr("Progress of the installation"))
        self.progress.cancel_button.setToolTip(
            tr("Stop; what was downloaded is kept")
        )
        self.progress.cancelled.connect(installation().cancel)
        self.error = _wrapped(self)
        self.install_button = QPushButton(tr("Install"), self)
        self.install_button.setDefault(True)
        self.install_button.clicked.connect(lambda: self.install())
        self.wheels_button = QPushButton(tr("From a folder of wheels…"), self)
        self.wheels_button.setToolTip(
            tr("Install without a network, from what “make wheelhouse” made")
        )
        self.wheels_button.clicked.connect(self._choose_wheels)
        self.remove_button = QPushButton(tr("Remove"), self)
        self.remove_button.clicked.connect(self._ask_to_remove)
        self._lay_out()
        engine_changes().changed.connect(self.show_state)
        installation().ended.connect(self._show_error)
        self.error.setText(installation().last_error)
        self.show_state()
        self._find_python()

    def show_state(self) -> None:
        """Show what the engine's files say now, and what is under way."""
        state = engine_state()
        is_here = state.is_own and state.status not in (
            Status.ABSENT,
            Status.INSTALLING,
        )
        self.state.setText(state.sentence())
        names = {
            Status.READY: tr("Repair"),
            Status.DAMAGED: tr("Repair"),
            Status.OUTDATED: tr("Update"),
        }
        default = tr("Install")
        self.install_button.setText(
            names.get(state.status, default) if is_here else default
        )
        is_working = (
            installation().task is not None
            or state.status is Status.INSTALLING
        )
        for part in (self.layers, self.install_button, self.wheels_button):
            part.setEnabled(not is_working)
        self.remove_button.setEnabled(is_here and not is_working)
        self._follow()
        # Text that wraps must not press the other rows together.
        self.layout().activate()
        height = self.layout().minimumHeightForWidth(self.width())
        self.resize(self.width(), max(self.height(), height))

    def install(self, wheels_folder: str = "") -> None:
        """Begin to install what is chosen, as shown."""
        fetch = False
        if self._python is None and self._search is None:
            fetch = not wheels_folder and self._may_fetch_python()
            if not fetch:
                return
        folder = engine_folder()
        folder.mkdir(parents=True, exist_ok=True)
        network = {**network_variables(), **certificate_variables(folder)}
        self.error.clear()
        installation().install(
            Plan(
                layers=self.layers.layers(),
                wheels_folder=wheels_folder,
                python=self._python,
                may_fetch_python=fetch,
                network=network,
            )
        )

    def _show_error(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.show_state()

    def _follow(self) -> None:
        task = installation().task
        if task is None:
            self.progress.hide()
        elif self.progress.isHidden():
            self.progress.start()
            self.progress.set_step(task.description())
            task.step_changed.connect(self.progress.set_step)
            task.progressChanged.connect(self.progress.set_percent)

    def _find_python(self) -> None:
        self.python.setText(tr("Looking for a Python"))
        self._search = FindPythonTask()
        start(self._search, self._show_python)

    def _show_python(self) -> None:
        task, self._search = self._search, None
        found = task.result if task else None
        if not isinstance(found, Search):
            self.python.setText(task.error if task else "")
            return
        self._python = found.python
        reasons = [f"{path}: {reason}" for path, reason in found.refused]
        self.python.setToolTip("\n".join(reasons))
        self.python.setText(
            found.python.name
            if found.python
            else tr(
                "None that fits (3.11 or newer, with venv and pip) was "
                "found; AETHER can fetch one."
            )
        )
        self.layers.fit(found.python)
        self._show_size()

    def _show_size(self) -> None:
        if self._python is None:
            self.size.clear()
            return
        total = bytes_to_download(self.layers.layers(), self._python)
        self.size.setText(
            tr(
                "{download} at most; {disk} of room are needed, the wheels "
                "included"
            ).format(
                download=size_text(total),
                disk=size_text(bytes_on_disk(total)),
            )
        )

    def _choose_wheels(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of wheels"))
        if folder:
            self.install(folder)

    def _may_fetch_python(self) -> bool:
        answer = QMessageBox.question(
            self,
            self.windowTitle(),
            tr(
                "No Python that fits was found on this computer. AETHER can "
                "fetch one into {folder} (about 45 MB, by the program uv, "
                "from its own source). Fetch it?"
            ).format(folder=engine_folder()),
        )
        return bool(answer == QMessageBox.StandardButton.Yes)

    def _ask_to_remove(self) -> None:
        answer = QMessageBox.question(
            self,
            self.windowTitle(),
            tr(
                "Remove the engine and its downloads from {folder}? Models, "
                "indexes and results stay."
            ).format(folder=engine_folder()),
        )
        if answer == QMessageBox.StandardButton.Yes:
            installation().remove()

    def _lay_out(self) -> None:
        intro = _wrapped(self)
        intro.setText(
            tr(
                "AETHER computes in a Python environment of its own, in your "
                "QGIS profile. QGIS's own Python stays as it is. Every "
                "package has a pinned version and a check sum."
            )
        )
        form = QFormLayout()
        form.addRow(tr("State"), self.state)
        form.addRow(tr("Made with"), self.python)
        form.addRow(tr("Folder"), self.folder)
        form.addRow(tr("Install"), self.layers)
        form.addRow(tr("Download"), self.size)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        for button in (
            self.install_button,
            self.wheels_button,
            self.remove_button,
        ):
            buttons.addButton(button, role)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(intro)
        layout.addLayout(form)
        layout.addWidget(self.progress)
        layout.addWidget(self.error)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.resize(_WIDTH, self.sizeHint().height())


def open_engine_dialog(parent: Optional[QWidget] = None) -> EngineDialog:
    """Show the dialog, modeless; the one that is open comes to the front."""
    window = parent.window() if parent else None
    for opened in QApplication.topLevelWidgets():
        if isinstance(opened, EngineDialog) and opened.isVisible():
            opened.raise_()
            opened.activateWindow()
            return opened
    dialog = EngineDialog(window)
    dialog.show()
    return dialog


def _wrapped(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
