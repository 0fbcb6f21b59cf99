"""AlphaEarth for an area and years, from its public copies."""
