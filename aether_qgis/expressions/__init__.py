"""Functions for QGIS expressions."""
