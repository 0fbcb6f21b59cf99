"""The list of AlphaEarth's tiles: fetched, kept and asked."""
