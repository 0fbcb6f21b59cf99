"""What every room of the engine stands on: threads, memory, progress."""
