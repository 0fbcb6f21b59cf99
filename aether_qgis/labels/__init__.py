"""Labelled places: a vector layer's features with what is known of them."""
