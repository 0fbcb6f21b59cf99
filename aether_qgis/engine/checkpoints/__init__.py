"""Published checkpoints, read without running what they hold."""
