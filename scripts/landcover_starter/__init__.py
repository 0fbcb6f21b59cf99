"""Trains and measures the default bundle ``landcover-starter``."""
