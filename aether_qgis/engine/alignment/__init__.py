"""Alignment: training the towers from points of interest."""
