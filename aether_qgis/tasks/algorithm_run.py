"""Run one of the toolbox's algorithms for the dock, in the background.

So that a window and the toolbox give the same layers: what the algorithm
says of its outputs, their names, styles and groups, holds for both.
"""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMapLayer,
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from aether_qgis.results.answer_groups import hide_earlier
from aether_qgis.results.files import remove_files
from aether_qgis.results.metadata import keep_with_file
from aether_qgis.tasks.engine_task import LOG_TAG
from aether_qgis.translation import tr

Parameters = Dict[str, Any]


class _Feedback(QgsProcessingFeedback):
    """Passes steps on, and holds what went wrong."""

    step_changed = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: List[str] = []

    def setProgressText(self, text: str) -> None:
        """Take the name of a step; called from the task's thread."""
        self.step_changed.emit(text)

    def reportError(self, error: str, is_fatal: bool = False) -> None:
        """Hold an error; called from the task's thread."""
        self.errors.append(error)

    def pushWarning(self, warning: str) -> None:
        """Write a warning into the log; called from the task's thread."""
        QgsMessageLog.logMessage(warning, LOG_TAG, Qgis.MessageLevel.Warning)

    def pushInfo(self, info: str) -> None:
        """Write a line into the log; called from the task's thread."""
        QgsMessageLog.logMessage(info, LOG_TAG, Qgis.MessageLevel.Info)


class AlgorithmRun(QObject):
    """One run of an algorithm, whose layers go into the project."""

    step_changed = pyqtSignal(str)
    percent_changed = pyqtSignal(float)
    ended = pyqtSignal()
    """However it ended: see ``results``, ``layers`` and ``error``."""

    def __init__(
        self,
        algorithm_id: str,
        title: str,
        parameters: Parameters,
        parent: Optional[QObject] = None,
    ) -> None:
        """``title`` names the group of the layers.

        ``parameters`` of outputs are the files to write.
        """
        super().__init__(parent)
        self.results: Parameters = {}
        self.layers: List[QgsMapLayer] = []
        self.error = ""
        """One sentence for the user; empty after success and cancelling."""
        self._title = title
        self._project = QgsProject.instance()
        self._context = QgsProcessingContext()
        self._context.setProject(self._project)
        self._feedback = _Feedback()
        self._feedback.step_changed.connect(self.step_changed)
        found = QgsApplication.processingRegistry().createAlgorithmById(
            algorithm_id
        )
        self._algorithm: Optional[QgsProcessingAlgorithm] = found
        self._files: List[str] = []
        self._parameters = self._with_loading(parameters)
        self._task: Optional[QgsProcessingAlgRunnerTask] = None
        self._is_abandoned = False

    def start(self) -> None:
        """Check the parameters and run; ``ended`` comes in any case."""
        if self._algorithm is None:
            self.error = tr(
                "The AETHER algorithms are not in the toolbox: restart QGIS "
                "or enable the plugin anew."
            )
            self.ended.emit()
            return
        is_fine, problem = self._algorithm.checkParameterValues(
            self._parameters, self._context
        )
        if not is_fine:
            self.error = problem
            self.ended.emit()
            return
        self._task = QgsProcessingAlgRunnerTask(
            self._algorithm, self._parameters, self._context, self._feedback
        )
        self._task.executed.connect(self._end)
        self._task.progressChanged.connect(self.percent_changed)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """End the run as soon as it can be."""
        self._feedback.cancel()

    def abandon(self) -> None:
        """Cancel, and add no layers even if the answer is there."""
        self._is_abandoned = True
        self.cancel()

    def _with_loading(self, parameters: Parameters) -> Parameters:
        """Mark the outputs among the parameters as layers to be loaded."""
        if self._algorithm is None:
            return parameters
        outputs = {
            one.name()
            for one in self._algorithm.destinationParameterDefinitions()
        }
        self._files = [
            str(value)
            for name, value in parameters.items()
            if name in outputs and value
        ]
        return {
            name: QgsProcessingOutputLayerDefinition(value, self._project)
            if name in outputs and value
            else value
            for name, value in parameters.items()
        }

    def _end(self, is_successful: bool, results: Parameters) -> None:
        self._task = None
        is_wanted = not (self._is_abandoned or self._feedback.isCanceled())
        if not is_wanted:
            # It may have been done before it heard of the cancel.
            remove_files(*self._files)
        if self._is_abandoned:
            return
        if is_successful and is_wanted:
            self.results = results
            self._load()
        elif not self._feedback.isCanceled():
            self.error = " ".join(self._feedback.errors[-1:]) or tr(
                "The algorithm ended without an answer: the log panel AETHER "
                "may say more."
            )
        self.ended.emit()

    def _load(self) -> None:
        """Add the layers in a group of their own, as Processing would."""
        waiting = self._context.layersToLoadOnCompletion()
        loaded = []
        for source, details in waiting.items():
            layer = QgsProcessingUtils.mapLayerFromString(
                source, self._context
            )
            if layer is None:
                continue
            owned = self._context.takeResultLayer(layer.id()) or layer
            details.setOutputLayerName(owned)
            loaded.append((details, owned))
        loaded.sort(key=lambda pair: -pair[0].layerSortKey)
        if not loaded:
            return
        root = self._project.layerTreeRoot()
        group = root.insertGroup(0, loaded[0][0].groupName or self._title)
        for details, layer in loaded:
            self._project.addMapLayer(layer, False)
            group.addLayer(layer)
            processor = details.postProcessor()
            if processor is not None:
                processor.postProcessLayer(
                    layer, self._context, self._feedback
                )
            if isinstance(layer, QgsVectorLayer):
                keep_with_file(layer)
            self.layers.append(layer)
        hide_earlier(self._project, group)
