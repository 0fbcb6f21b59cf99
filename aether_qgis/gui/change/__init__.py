"""The dock's part for change between years."""
