"""The aligned index: pixels projected once, stored for later queries."""
