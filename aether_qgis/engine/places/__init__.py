"""Places on a raster: files of lines, windows around points, splits."""
