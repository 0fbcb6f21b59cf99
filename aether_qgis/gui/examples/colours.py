"""The colours of examples and counter-examples on the map."""

EXAMPLE = "#14866d"
COUNTER = "#c62828"
