"""What the user sees: the dock and the options page."""
