"""What was asked before: the history, and favourites that are kept."""
