"""Places that are examples, as what pixels are compared with."""
