"""Lines in and out, progress, cancel, handlers."""
