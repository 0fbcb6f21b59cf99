"""Places on the map that show what is meant, and what is not."""
