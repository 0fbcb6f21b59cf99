"""The page "AETHER" in QGIS's options."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.gui import (
    QgsFileWidget,
    QgsOptionsPageWidget,
    QgsOptionsWidgetFactory,
)
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.client import EngineClient
from aether_qgis.client.python import PYTHON_VARIABLE, profile_environment
from aether_qgis.engine.protocol import HelloResult
from aether_qgis.icon import plugin_icon
from aether_qgis.settings import Settings
from aether_qgis.tasks import EngineCheckTask
from aether_qgis.translation import tr


class OptionsPageFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever the options open."""

    def __init__(self) -> None:
        super().__init__("AETHER", plugin_icon(), "aether_qgis")

    def createWidget(
        self, parent: Optional[QWidget] = None
    ) -> QgsOptionsPageWidget:
        """Return a new page."""
        return OptionsPage(parent)


class OptionsPage(QgsOptionsPageWidget):
    """The engine's Python, the results folder, and a check of the engine."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("AetherOptionsPage")
        settings = Settings.load()
        self.engine_python = QgsFileWidget(self)
        self.engine_python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.engine_python.setFilePath(settings.engine_python)
        self.engine_python.lineEdit().setPlaceholderText(
            str(profile_environment())
        )
        self.engine_python.setToolTip(
            tr(
                "Python, or the folder of its environment, that has the "
                "engine's packages; the variable {variable} goes before it"
            ).format(variable=PYTHON_VARIABLE)
        )
        self.results_folder = QgsFileWidget(self)
        self.results_folder.setStorageMode(
            QgsFileWidget.StorageMode.GetDirectory
        )
        self.results_folder.setFilePath(settings.results_folder)
        self.results_folder.lineEdit().setPlaceholderText(
            tr("Temporary: gone when QGIS closes")
        )
        self.results_folder.setToolTip(tr("Where the dock writes its layers"))
        self.check_button = QPushButton(tr("Check the engine"), self)
        self.check_button.setSizePolicy(
            QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed
        )
        self.check_button.clicked.connect(self.check)
        self.answer = QLabel(self)
        self.answer.setWordWrap(True)
        self._task: Optional[EngineCheckTask] = None
        self._lay_out()

    def apply(self) -> None:
        """Store the settings; QGIS calls this when the user accepts."""
        self._shown().save()

    def check(self) -> None:
        """Start the engine as set on this page and say what it answers."""
        python = self._shown().engine_python
        # An engine of its own: the one at work may run another Python.
        self._task = EngineCheckTask(EngineClient(lambda: python))
        self._task.taskCompleted.connect(self._show_answer)
        self._task.taskTerminated.connect(self._show_answer)
        self.check_button.setEnabled(False)
        self.answer.setText(tr("Starting the engine"))
        QgsApplication.taskManager().addTask(self._task)

    def _show_answer(self) -> None:
        task, self._task = self._task, None
        self.check_button.setEnabled(True)
        if task and isinstance(task.result, HelloResult):
            self.answer.setText(_versions(task.result))
        else:
            self.answer.setText(task.error if task else "")

    def _shown(self) -> Settings:
        return Settings(
            engine_python=self.engine_python.filePath().strip(),
            results_folder=self.results_folder.filePath().strip(),
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("Engine's Python"), self.engine_python)
        form.addRow(tr("Results folder"), self.results_folder)
        form.addRow("", self.check_button)
        form.addRow("", self.answer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addStretch(1)


def _versions(hello: HelloResult) -> str:
    if hello.missing:
        return tr("Python {python} lacks {missing}.").format(
            python=hello.python, missing=", ".join(hello.missing)
        )
    return tr("The engine works: version {version}, Python {python}.").format(
        version=hello.version, python=hello.python
    )
