"""Recipe ``aether``: the training of arXiv 2510.09894, to the letter."""
