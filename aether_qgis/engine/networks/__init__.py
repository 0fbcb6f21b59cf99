"""Small networks in NumPy: layers, gradients, losses and the optimiser."""
