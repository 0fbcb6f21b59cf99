"""Ask where the report of an answer should go, and write it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QFileDialog

from aether_qgis.gui.dock.form import QueryForm
from aether_qgis.results.answer_groups import group_of
from aether_qgis.results.folder import results_folder
from aether_qgis.results.report_page import ReportError, export_report
from aether_qgis.translation import tr


class ReportWriter(QObject):
    """Writes one-page reports as PDF files."""

    def __init__(self, form: QueryForm, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        form.answer.report_wanted.connect(self.write)

    def write(self) -> None:
        """Report the answer that is listed; the user says where to."""
        folder = results_folder(QgsProject.instance())
        path, _ = QFileDialog.getSaveFileName(
            self._form,
            tr("Save the report"),
            str(folder / f"{tr('report')}.pdf"),
            tr("PDF files (*.pdf)"),
        )
        if path:
            self.write_to(Path(path))

    def write_to(self, path: Path) -> None:
        """Report the answer that is listed, into ``path``."""
        project = QgsProject.instance()
        listed = project.mapLayer(self._form.results.layer_id)
        group = group_of(project, listed)
            project, project.mapLayer(self._form.results.layer_id)
        )
        if group is None:
            self._form.show_error(
                tr(
                    "The answer is no longer in the project: search again to "
                    "report it."
                )
            )
            return
        QgsApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            export_report(project, group, str(path.with_suffix(".pdf")))
        except ReportError as error:
            self._form.show_error(str(error))
        else:
            self._form.show_status(
                tr("The report is written: {path}").format(
                    path=path.with_suffix(".pdf")
                )
            )
        finally:
            QgsApplication.restoreOverrideCursor()
