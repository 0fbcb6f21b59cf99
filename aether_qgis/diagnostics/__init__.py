"""What a report of a problem says."""
