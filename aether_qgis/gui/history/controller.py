"""From a question that was picked to the dock that asks it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject

from aether_qgis.gui.dock.dock import QueryDock
from aether_qgis.gui.dock.form_filling import show_question
from aether_qgis.gui.dock.modes import Mode
from aether_qgis.requests.query_parameters import rasters_title
from aether_qgis.requests.question import Question
from aether_qgis.translation import tr


class QuestionController(QObject):
    """Asks questions in the dock, or shows them in its form."""

    def __init__(self, dock: QueryDock) -> None:
        """It lives as long as ``dock``."""
        super().__init__(dock)
        self._dock = dock

    def ask(self, question: Question) -> None:
        """Ask a question now: as it was, or of the raster that is chosen."""
        if not self._dock.is_running:
            self._show(question)
            self._dock.repeat(question)

    def edit(self, question: Question) -> None:
        """Show a question in the form, for the user to change it."""
        form = self._dock.form
        if not self._show(question):
            form.show_status(_not_in_project(question))
        form.query.setFocus()
        form.query.selectAll()

    def ask_text(self, query: str) -> None:
        """Ask the raster that is chosen, with the options as they are."""
        self._dock.setUserVisible(True)
        self._dock.form.asking.modes.choose(Mode.WORDS)
        self._dock.form.query.setText(query)
        self._dock.search()

    def begin(self, path: str) -> None:
        """Let the user type a query for the raster of this file."""
        self._dock.setUserVisible(True)
        self._dock.form.raster.choose([path])
        self._dock.form.query.setFocus()
        self._dock.form.query.selectAll()

    def _show(self, question: Question) -> bool:
        """Fill the form; return whether the rasters are in the project."""
        self._dock.setUserVisible(True)
        return show_question(self._dock.form, question)


def _not_in_project(question: Question) -> str:
    return tr(
        "The raster {raster} is not in this project: add it, or choose "
        "another one above."
    ).format(raster=rasters_title(question.rasters))
