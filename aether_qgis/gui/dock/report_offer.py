"""Offer a report in the message bar; it opens when the user asks for it."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton

from aether_qgis.translation import tr


def offer_report(message_bar: QgsMessageBar, path: str) -> None:
    """Show that the report at ``path`` is ready, with a button to open it.

    The message stays until the user closes it: an evaluation takes minutes,
    and nobody watches it.
    """
    message = message_bar.createMessage(
        "AETHER", tr("The evaluation is done.")
    )
    button = QPushButton(tr("Open the report"), message)
    button.setObjectName("AetherOpenReport")
    button.setToolTip(path)
    button.clicked.connect(lambda: _open(message_bar, path))
    message.layout().addWidget(button)
    message_bar.pushWidget(message, Qgis.MessageLevel.Success)


def _open(message_bar: QgsMessageBar, path: str) -> None:
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
        message_bar.pushMessage(
            "AETHER",
            tr(
                "No program opens {path}: open the file in a web browser."
            ).format(path=path),
            Qgis.MessageLevel.Warning,
        )
