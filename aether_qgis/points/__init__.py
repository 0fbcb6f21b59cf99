"""Points of interest: a vector layer's features as texts with places."""
