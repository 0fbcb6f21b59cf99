"""Places of an area from OpenStreetMap, QuickOSM or a file."""
