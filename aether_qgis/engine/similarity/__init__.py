"""Windows of pixels in, similarity out."""
