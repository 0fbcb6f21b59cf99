"""What the panel's menu offers for the queries that are selected."""

from __future__ import annotations

from typing import Callable, List

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QMenu, QWidget

from aether_qgis.gui.history.exporter import (
    copy_command,
    copy_python,
    save_model,
)
from aether_qgis.gui.history.record_actions import RecordActions
from aether_qgis.gui.history.rows import Row
from aether_qgis.history.locked_file import RecordError
from aether_qgis.translation import tr

Told = Callable[[str], None]


class PanelMenu(QMenu):
    """Actions on the selection, of the history or of favourites.

    ``chosen`` gives the selection; after each action ``changed`` is called
    with what to tell the user, and ``failed`` with what went wrong.
    """

    def __init__(
        self,
        parent: QWidget,
        chosen: Callable[[], List[Row]],
        changed: Told,
        failed: Told,
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._changed, self._failed = changed, failed
        self._parent = parent
        records = RecordActions(parent)
        self.command = self._add(
            tr("Copy as a qgis_process command"),
            lambda row: copy_command(row.question),
        )
        self.python = self._add(
            tr("Copy as Python"),
            lambda row: copy_python(row.question),
        )
        self.model = self._add(
            tr("Save as a model…"),
            lambda row: save_model(row.question, row.title, parent),
        )
        self.favour = self._add(
            tr("Add to the favourites…"), records.add_favourite
        )
        self.rename = self._add(tr("Rename…"), records.rename)
        self.addSeparator()
        self.export = self._add_for_all(
            tr("Export…"), lambda: records.export(chosen())
        )
        self.load = self._add_for_all(tr("Import…"), records.import_file)
        self.addSeparator()
        self.remove = self._add_for_all(
            tr("Remove"), lambda: records.remove(chosen())
        )
        self.remove.setShortcut(QKeySequence.StandardKey.Delete)
        # Within the panel only: the map has keys of its own.
        self.remove.setShortcutContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        parent.addAction(self.remove)
        self.clear_all = self._add_for_all(
            tr("Clear the history…"), records.clear_history
        )

    def fit(self, of_favourites: bool, selected: int, listed: int) -> None:
        """Show what is possible for so many queries."""
        one = selected == 1
        for action in (self.command, self.python, self.model, self.favour):
            action.setVisible(not of_favourites)
            action.setEnabled(one)
        for action in (self.rename, self.export, self.load):
            action.setVisible(of_favourites)
        self.rename.setEnabled(one)
        self.export.setEnabled(selected > 0)
        self.remove.setEnabled(selected > 0)
        self.clear_all.setVisible(not of_favourites)
        self.clear_all.setEnabled(listed > 0)

    def _add(self, text: str, do: Callable[[Row], str]) -> QAction:
        def of_chosen() -> str:
            return "".join(map(do, self._chosen()[:1]))

        return self._add_for_all(text, of_chosen)

    def _add_for_all(self, text: str, do: Callable[[], str]) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(lambda: self._run(do))
        return action

    def _run(self, do: Callable[[], str]) -> None:
        try:
            told = do()
        except RecordError as error:
            self._failed(str(error))
        else:
            self._changed(told)
