"""A legend of texts to a class raster."""
