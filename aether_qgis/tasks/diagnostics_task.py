"""Gather the text for a bug report in the background."""

from __future__ import annotations

import traceback

from qgis.core import QgsTask

from aether_qgis.diagnostics.report import full_report, plugin_facts
from aether_qgis.translation import tr


class DiagnosticsTask(QgsTask):
    """Ask the engine's doctor; afterwards ``report`` holds the text."""

    def __init__(self) -> None:
        """Call on the main thread: what QGIS says is copied here."""
        super().__init__(tr("AETHER: gather diagnostics"))
        self.report = ""
        self._facts = plugin_facts()

    def run(self) -> bool:
        """Gather the text in the task's thread; never raises."""
        try:
            self.report = full_report(self._facts)
        except Exception:  # one that leaves run() can end QGIS
            self.report = traceback.format_exc(limit=0)
        return True
