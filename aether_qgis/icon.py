"""The plugin's icon."""

from __future__ import annotations

from qgis.PyQt.QtGui import QIcon

from aether_qgis.resources import resource


def plugin_icon() -> QIcon:
    """Return the icon of the plugin, its dock and its algorithms."""
    return QIcon(str(resource("icons", "aether.svg")))
