"""Work that QGIS does in the background."""
