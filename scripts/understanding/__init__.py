"""Trains the network that tells what a text means."""
