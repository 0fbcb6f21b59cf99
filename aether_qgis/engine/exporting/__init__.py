"""Aligned vectors as a raster."""
