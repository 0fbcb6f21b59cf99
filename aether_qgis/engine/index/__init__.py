"""The aligned index: pixels projected once, kept for the next query."""
