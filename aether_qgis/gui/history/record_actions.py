"""What the panel does to history and favourites."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from aether_qgis.gui.history.rows import (
    Row,
    missing_bundle,
)
from aether_qgis.history.favourite import LONGEST_NAME, Favourite
from aether_qgis.history.favourite_files import SUFFIX, write_favourites
from aether_qgis.history.favourites import Favourites, Imported
from aether_qgis.history.history_file import HistoryFile
from aether_qgis.translation import tr


class RecordActions:
    """Changes the two files; asks the user where needed.

    All methods may raise RecordError; their text says what was done, where
    that does not show.
    """

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def add_favourite(self, row: Row) -> str:
        """Make a favourite of a query that was asked."""
        name = self._ask_name(row.title[:LONGEST_NAME])
        if not name:
            return ""
        wanted = Favourite.of_question(name, row.question, row.bundle_title)
        added = Favourites().add(wanted)
        return tr("It is among the favourites as “{name}”.").format(
            name=added.name
        )

    def rename(self, row: Row) -> str:
        """Give a favourite another name."""
        name = self._ask_name(row.key)
        if name and name != row.key:
            Favourites().rename(row.key, name)
        return ""

    def remove(self, rows: Sequence[Row]) -> str:
        """Remove queries of the history, or favourites after a question."""
        keys = {row.key for row in rows}
        if any(isinstance(row.item, Favourite) for row in rows):
            names = ", ".join(f"“{row.title}”" for row in rows[:5])
            if self._is_sure(
                tr("Remove the favourites {names}?").format(names=names)
            ):
                Favourites().remove(keys)
        elif keys:
            HistoryFile().remove(keys)
        return ""

    def clear_history(self) -> str:
        """Remove the history after a question."""
        if self._is_sure(
            tr(
                "Remove all queries from the history? Favourites and answers "
                "stay."
            )
        ):
            HistoryFile().clear()
        return ""

    def export(self, rows: Sequence[Row]) -> str:
        """Write favourites to a file that others can import."""
        path, _ = QFileDialog.getSaveFileName(
            self._parent, tr("Export favourites"), "", _file_filter()
        )
        if not path:
            return ""
        if not path.endswith(SUFFIX):
            path += SUFFIX
        items = [row.item for row in rows]
        chosen = [one for one in items if isinstance(one, Favourite)]
        write_favourites(Path(path), chosen)
        return tr("Favourites exported to {path}: {count}").format(
            path=path, count=len(chosen)
        )

    def import_file(self) -> str:
        """Add the favourites of a file that the user chooses."""
        path, _ = QFileDialog.getOpenFileName(
            self._parent, tr("Import favourites"), "", _file_filter()
        )
        return (
            imported_text(Favourites().import_from(Path(path))) if path else ""
        )

    def _ask_name(self, name: str) -> str:
        text, is_wanted = QInputDialog.getText(
            self._parent,
            tr("Favourite"),
            tr("Name of the favourite:"),
            QLineEdit.EchoMode.Normal,
            name,
        )
        return text.strip() if is_wanted else ""

    def _is_sure(self, question: str) -> bool:
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._parent, "AETHER", question, button.Yes | button.No
        )
        return bool(answer == button.Yes)


def imported_text(imported: Imported) -> str:
    """Return what an import has brought, models that lack included."""
    sentences = [
        tr("Favourites added: {added}; known before: {known}.").format(
            added=len(imported.added), known=imported.known
        )
    ]
    missing = [one for one in imported.added if not one.bundle_is_here]
    if missing:
        sentences.append(f"“{missing[0].name}”: {missing_bundle(missing[0])}")
    return " ".join(sentences)


def _file_filter() -> str:
    return f"{tr('AETHER favourites')} (*{SUFFIX})"
