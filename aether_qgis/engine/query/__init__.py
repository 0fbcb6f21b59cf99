"""A request to an answer, step by step."""
