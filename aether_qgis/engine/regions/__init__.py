"""Regions: threshold, components, outlines, areas, ranks."""
