"""The panel that leads a newcomer from an empty QGIS to an answer."""
