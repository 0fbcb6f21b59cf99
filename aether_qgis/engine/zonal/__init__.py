"""Similarities of districts and points."""
