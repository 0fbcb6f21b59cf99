"""The dock's part for a legend from texts."""
