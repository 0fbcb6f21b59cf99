"""The training dialog."""
