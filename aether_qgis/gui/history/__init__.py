"""The panel of history and favourites, and what it does with a query."""
