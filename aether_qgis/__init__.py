"""AETHER: ask an embedding raster in plain words, inside QGIS.

SPDX-License-Identifier: GPL-2.0-or-later
"""

__version__ = "0.1.0"


def classFactory(iface: object) -> object:
    """Return the plugin object; called by QGIS when it loads the plugin."""
    from aether_qgis.plugin import AetherPlugin

    return AetherPlugin(iface)
