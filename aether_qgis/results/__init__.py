"""What becomes of an answer in QGIS: files, layers, metadata, notes."""
