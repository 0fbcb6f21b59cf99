"""The towers as towers/tower.py describes them, in NumPy and float64."""

from __future__ import annotations

import numpy as np
from scipy.special import erf, softmax


def aligned(tower, rows):
    """Return aligned unit vectors [n, d]."""
    spec = tower.spec
    weights = {k: w.astype(np.float64) for k, w in tower.weights.items()}
    return unit(_FORMULAS[spec["kind"]](spec, weights, rows.astype(float)))


def unit(rows):
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def linear(weights, name, rows):
    return rows @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]


def mlp(spec, weights, rows):
    for number in range(len(spec["hidden"])):
        rows = np.maximum(linear(weights, f"layers.{2 * number}", rows), 0)
    return linear(weights, f"layers.{2 * len(spec['hidden'])}", rows)


def aether(spec, weights, rows):
    hidden = np.maximum(linear(weights, "proj.0", rows), 0)
    gate = 1 / (1 + np.exp(-weights["gate"]))
    shortcut = gate * linear(weights, "shortcut", rows)
    mixed = unit(linear(weights, "proj.2", hidden) + shortcut)
    inner = linear(weights, "post_mlp.0", mixed)
    gelu = inner / 2 * (1 + erf(inner / np.sqrt(2)))
    return linear(weights, "post_mlp.3", gelu)


def anchors(spec, weights, rows):
    known = weights.get("anchors", weights.get("directions"))
    cosine = rows @ known.T
    kernel = np.exp(spec["gamma"] * (cosine - 1))
    scores = kernel @ weights["coefficients"] + weights["offset"]
    if spec["kind"] == "kinds":
        scores += spec["sharpness"] * cosine
    return softmax(scores, axis=1) @ weights["prototypes"]


_FORMULAS = {
    "mlp": mlp,
    "aether": aether,
    "identity": lambda spec, weights, rows: rows,
    "linear": lambda spec, weights, rows: linear(weights, "proj", rows),
    "anchors": anchors,
    "kinds": anchors,
}
