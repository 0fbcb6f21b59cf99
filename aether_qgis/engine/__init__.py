"""The process that computes. Knows neither Qt nor QGIS."""
