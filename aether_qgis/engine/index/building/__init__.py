"""Build an aligned index: sample, choose bytes, write tile by tile."""
