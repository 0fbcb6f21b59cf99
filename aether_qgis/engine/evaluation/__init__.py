"""How good an alignment is."""
