"""Vector layers of points and labels to files of lines."""
