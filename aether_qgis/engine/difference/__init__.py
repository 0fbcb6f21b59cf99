"""The difference of two answers, pixel by pixel."""
