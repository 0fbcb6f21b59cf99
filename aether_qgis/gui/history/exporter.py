"""Copy a query, or save it as a model."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QWidget

from aether_qgis.history.exports import (
    command_line,
    python_code,
    write_model,
)
from aether_qgis.requests.question import Question
from aether_qgis.translation import tr

_MODEL = ".model3"


def copy_command(question: Question) -> str:
    """Copy a query for the command line; return what to tell the user."""
    return _copied(
        question,
        command_line,
        tr("The command for qgis_process is in the clipboard."),
    )


def copy_python(question: Question) -> str:
    """Copy a query as Python; return what to tell the user."""
    return _copied(
        question,
        python_code,
        tr("The call for the Python console is in the clipboard."),
    )


def save_model(question: Question, title: str, parent: QWidget) -> str:
    """Save a query as a model where the user says.

    Returns what to tell them, nothing if they think better of it. Raises
    RecordError.
    """
    path, _ = QFileDialog.getSaveFileName(
        parent, tr("Save as model"), "", f"{tr('Models')} (*{_MODEL})"
    )
    if not path:
        return ""
    if not path.endswith(_MODEL):
        path += _MODEL
    write_model(question, title, Path(path))
    return tr("The model is in {path}.").format(path=path)


def _copied(
    question: Question,
    export: Callable[[Question], str],
    told: str,
) -> str:
    QApplication.clipboard().setText(export(question))
    return told
