"""The dialog that gets AlphaEarth for an area."""
