"""The live map: the canvas coloured by the query while it is typed."""
