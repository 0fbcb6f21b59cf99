"""Ways to AETHER from other parts of QGIS."""
