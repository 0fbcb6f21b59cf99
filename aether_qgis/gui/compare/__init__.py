"""Compare two answers by a line that is dragged over the map."""
