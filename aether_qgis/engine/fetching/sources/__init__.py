"""Copies of AlphaEarth, and how parts of their files are read."""
