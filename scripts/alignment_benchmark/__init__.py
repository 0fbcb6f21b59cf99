"""Measures the recipes on simulated points over real vectors."""
