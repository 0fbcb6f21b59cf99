"""From similarities to relevance: what fits, and how well, in words."""
