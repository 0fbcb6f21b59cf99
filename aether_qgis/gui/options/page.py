"""The page "AETHER" in QGIS's options."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Optional

from qgis.gui import (
    QgsFileWidget,
    QgsOptionsPageWidget,
    QgsOptionsWidgetFactory,
)
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.client import EngineClient, EngineError
from aether_qgis.client.python import (
    PYTHON_VARIABLE,
    find_engine_python,
    profile_environment,
)
from aether_qgis.engine.protocol import HelloResult
from aether_qgis.gui.engine.engine_row import EngineRow
from aether_qgis.gui.options.diagnostics_button import DiagnosticsButton
from aether_qgis.gui.options.endpoints_list import EndpointsList
from aether_qgis.gui.options.index_options import IndexOptions
from aether_qgis.icon import plugin_icon
from aether_qgis.results.folder import default_results_folder
from aether_qgis.settings import Settings
from aether_qgis.tasks.engine_task import EngineCheckTask
from aether_qgis.tasks.start import start
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
    """The engine and its check, the folders, indexes, text encoders."""

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
                "engine's packages; the variable {variable} takes precedence"
            ).format(variable=PYTHON_VARIABLE)
        )
        self.engine = EngineRow(self)
        self.results_folder = QgsFileWidget(self)
        self.results_folder.setStorageMode(
            QgsFileWidget.StorageMode.GetDirectory
        )
        self.results_folder.setFilePath(settings.results_folder)
        self.results_folder.lineEdit().setPlaceholderText(
            str(default_results_folder())
        )
        self.results_folder.setToolTip(
            tr(
                "Where the dock writes its layers as long as the project is "
                "not saved; a saved project has them in a folder beside it"
            )
        )
        self.bundles_folder = QgsFileWidget(self)
        self.bundles_folder.setStorageMode(
            QgsFileWidget.StorageMode.GetDirectory
        )
        self.bundles_folder.setFilePath(settings.bundles_folder)
        self.bundles_folder.lineEdit().setPlaceholderText(
            str(Settings().bundles_home)
        )
        self.bundles_folder.setToolTip(
            tr("Where trained model bundles are stored and looked for")
        )
        self.scheduler = QLineEdit(settings.scheduler, self)
        self.scheduler.setPlaceholderText(
            tr("This machine alone, or tcp://…:8786")
        )
        self.scheduler.setClearButtonEnabled(True)
        self.scheduler.setToolTip(
            tr(
                "Address of a Dask scheduler: searches and indexes are then "
                "computed by its workers, which need the same rasters and "
                "bundles under the same paths"
            )
        )
        self.check_button = QPushButton(tr("Check the engine"), self)
        self.check_button.setSizePolicy(
            QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed
        )
        self.check_button.clicked.connect(self.check)
        self.diagnostics = DiagnosticsButton(self)
        self.indexes = IndexOptions(self)
        self.endpoints = EndpointsList(self)
        self.answer = QLabel(self)
        self.answer.setWordWrap(True)
        self._task: Optional[EngineCheckTask] = None
        self._checked_python = ""
        self._lay_out()

    def apply(self) -> None:
        """Store the settings; QGIS calls this when the user accepts."""
        self._shown().save()
        self.endpoints.apply()

    def check(self) -> None:
        """Start the engine as set on this page and say what it answers."""
        configured = self._shown().engine_python
        try:
            self._checked_python = find_engine_python(configured).path
        except EngineError as error:
            self._answer(str(error))
            return
        # An engine of its own: the one at work may run another Python.
        self._task = EngineCheckTask(EngineClient(lambda: configured))
        self.check_button.setEnabled(False)
        self.answer.setText(tr("Starting the engine"))
        start(self._task, self._show_answer)

    def _show_answer(self) -> None:
        task, self._task = self._task, None
        self.check_button.setEnabled(True)
        if task and isinstance(task.result, HelloResult):
            self._answer(_versions(task.result, self._checked_python))
        else:
            self._answer(task.error if task else "")

    def _answer(self, sentence: str) -> None:
        self.answer.setText(" ".join(filter(None, (sentence, _override()))))

    def _shown(self) -> Settings:
        return replace(
            self.indexes.settings(Settings.load()),
            engine_python=self.engine_python.filePath().strip(),
            results_folder=self.results_folder.filePath().strip(),
            bundles_folder=self.bundles_folder.filePath().strip(),
            scheduler=self.scheduler.text().strip(),
        )

    def _lay_out(self) -> None:
        engine = QWidget(self)
        form = QFormLayout(engine)
        form.addRow(tr("Engine"), self.engine)
        form.addRow(tr("Engine's Python"), self.engine_python)
        form.addRow(tr("Results folder"), self.results_folder)
        form.addRow(tr("Bundles folder"), self.bundles_folder)
        form.addRow(tr("Dask scheduler"), self.scheduler)
        form.addRow("", self.check_button)
        form.addRow("", self.diagnostics)
        form.addRow("", self.answer)
        tabs = QTabWidget(self)
        tabs.addTab(engine, tr("Engine"))
        tabs.addTab(self.indexes, tr("Aligned indexes"))
        tabs.addTab(self.endpoints, tr("Text encoders"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(tabs)


def _versions(hello: HelloResult, path: str) -> str:
    return tr(
        "The engine works with {path}: version {version}, Python {python}."
    ).format(path=path, version=hello.version, python=hello.python)


def _override() -> str:
    if not os.environ.get(PYTHON_VARIABLE):
        return ""
    return tr(
        "The variable {variable} is set and is used instead of this field."
    ).format(variable=PYTHON_VARIABLE)
