"""Queries over many rasters: tiles, zones, one answer."""
