"""From QGIS's objects and settings to requests of the protocol."""
