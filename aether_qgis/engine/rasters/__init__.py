"""Embedding rasters: read, cut into windows, written; embedding profiles."""
