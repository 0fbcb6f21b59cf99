"""Updates the dock's row about indexes, and builds them."""

from __future__ import annotations

from dataclasses import replace
from typing import List, Optional, Set, Tuple

from qgis.core import Qgis, QgsTask
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QObject, pyqtSignal

from aether_qgis.client import EngineClient, shared_client
from aether_qgis.engine.protocol import (
    READY,
    BuildIndexResult,
    IndexesRequest,
    IndexesResult,
    QueryRequest,
    QueryResult,
)
from aether_qgis.gui.dock.index_row import IndexRow
from aether_qgis.requests.index import IndexTarget, outcome
from aether_qgis.settings import Settings
from aether_qgis.tasks.engine_task import EngineTask
from aether_qgis.tasks.index_task import BuildIndexTask
from aether_qgis.tasks.start import start
from aether_qgis.translation import tr

# A faster search needs no index to be offered.
_SLOW_S = 2.0

_OVER = QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated


class IndexController(QObject):
    """Looks for indexes where an engine runs, and builds one at a time.

    Building has an engine of its own: queries and live map need not wait.
    """

    index_ready = pyqtSignal(object)
    """The paths of the rasters whose indexes are ready now, a tuple."""

    def __init__(
        self,
        row: IndexRow,
        message_bar: QgsMessageBar,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._row = row
        self._message_bar = message_bar
        self._target: Optional[IndexTarget] = None
        self._found: Optional[IndexesResult] = None
        self._read_s: Optional[float] = None
        self._building: Optional[BuildIndexTask] = None
        self._asking: List[Tuple[EngineTask, IndexTarget]] = []
        self._offered: Set[IndexTarget] = set()
        self._refused: Set[IndexTarget] = set()
        self._is_shut_down = False
        row.build_wanted.connect(self.build)
        row.stop_wanted.connect(self.stop)
        row.remove_wanted.connect(self.remove)
        row.always_chosen.connect(self._allow)
        self._show()

    @property
    def is_building(self) -> bool:
        """Whether an index is being built."""
        return self._building is not None

    def watch(self, target: Optional[IndexTarget]) -> None:
        """Show what there is for ``target``; None if nothing is chosen.

        Starts no engine for that: see ``look``.
        """
        changes = target != self._target
        self._target = target
        if not changes:
            return
        self._found = self._read_s = None
        self._show()
        if shared_client().process_id or not _home_exists():
            self.look()

    def look(self) -> None:
        """Look for the target's indexes, unless that is known."""
        if self._found is None:
            self._ask(())

    def after_query(self, request: QueryRequest, result: QueryResult) -> None:
        """Build, or offer to build, the indexes that the query lacked."""
        target = IndexTarget.of_query(request)
        watched = self._target
        if watched is None or target != watched or self._is_shut_down:
            return
        was_indexed = result.indexed == result.rasters
        self._read_s = None
        is_slow = result.seconds >= _SLOW_S
        if not was_indexed and is_slow and target not in self._offered:
            self._offered.add(target)
            self._read_s = result.seconds
        if self._found is None or _is_whole(self._found) != was_indexed:
            self._ask(())
        self._show()
        # What comes over a line is fetched again for an index.
        may_build = Settings.load().background_indexes and not watched.remote
        if not was_indexed and may_build and target not in self._refused:
            self._start(is_silent=True)

    def build(self) -> None:
        """Build the indexes that the target lacks, or finish them."""
        self._start(is_silent=False)

    def stop(self) -> None:
        """Stop building, if an index is being built; its part is saved."""
        if self._building:
            self._building.cancel()

    def remove(self) -> None:
        """Remove the target's indexes."""
        if self._found:
            self._ask(tuple(info.folder for info in self._found.indexes))

    def shut_down(self) -> List[EngineTask]:
        """Cancel what runs, and return it to be waited for."""
        self._is_shut_down = True
        running = [task for task, _ in self._asking]
        self._asking.clear()
        if self._building:
            running.append(self._building)
        self._building = None
        for task in running:
            task.cancel()
        return running

    def _start(self, is_silent: bool) -> None:
        if self._target is None or self._building or self._is_shut_down:
            return
        configured = Settings.load().engine_python
        task = BuildIndexTask(
            EngineClient(lambda: configured), self._target, is_silent
        )
        task.progressChanged.connect(self._row.set_percent)
        self._building = task
        self._show()
        start(task, self._finish)

    def _finish(self) -> None:
        task, self._building = self._building, None
        if task is None:
            return
        is_watched = task.target == self._target
        self._show()
        if isinstance(task.result, BuildIndexResult) and not task.error:
            self._take_index(task, task.result)
            return
        # Not again on its own after the next query.
        self._refused.add(task.target)
        if task.error:
            self._report(task.error, Qgis.MessageLevel.Warning)
            if is_watched:
                self._row.show_failed(task.error)
        elif is_watched:
            self._ask(())

    def _take_index(
        self, task: BuildIndexTask, result: BuildIndexResult
    ) -> None:
        if task.target == self._target:
            self._found = IndexesResult(
                result.indexes,
                sum(info.bytes for info in result.indexes),
                len(result.indexes),
            )
            self._show()
        if not task.is_silent:
            self._report(outcome(result), Qgis.MessageLevel.Success)
        self.index_ready.emit(task.target.paths)

    def _ask(self, remove: Tuple[str, ...]) -> None:
        target = self._target
        if target is None or self._is_shut_down:
            return
        if not _home_exists():
            self._found = IndexesResult((), 0, len(target.paths))
            self._show()
            return
        task = EngineTask(
            tr("AETHER: look for indexes"),
            shared_client(),
            IndexesRequest(
                index_folder=str(Settings.load().indexes_home),
                remove=remove,
                raster=target.raster,
                tiles=target.tiles,
                bundle=target.bundle,
            ),
        )
        self._asking.append((task, target))
        start(task, self._take_answers)

    def _take_answers(self) -> None:
        if self._is_shut_down:
            return
        for asked in list(self._asking):
            if asked[0].status() in _OVER:
                self._asking.remove(asked)
                self._take_answer(*asked)

    def _take_answer(self, task: EngineTask, target: IndexTarget) -> None:
        if target != self._target:
            return
        if isinstance(task.result, IndexesResult):
            self._found = task.result
            self._show()
        elif not self._building:
            self._row.show_unknown(task.error)

    def _show(self) -> None:
        shows = self._building or self._target
        self._row.setVisible(shows is not None)
        self._row.remote = self._target.remote if self._target else None
        if self._building:
            name = BuildIndexTask.name_of(self._building.target)
            self._row.show_building(name)
        elif self._found:
            self._row.show_indexes(self._found, self._read_s)
        else:
            self._row.show_unknown()

    def _report(self, sentence: str, level: Qgis.MessageLevel) -> None:
        self._message_bar.pushMessage("AETHER", sentence, level)

    def _allow(self, allows: bool) -> None:
        replace(Settings.load(), background_indexes=allows).save()


def _is_whole(found: IndexesResult) -> bool:
    ready = [info for info in found.indexes if info.state == READY]
    return len(ready) == found.rasters


def _home_exists() -> bool:
    return Settings.load().indexes_home.is_dir()
