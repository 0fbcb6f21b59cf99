"""The towers as towers/tower.py describes them, in NumPy and float64."""

from __future__ import annotations

import numpy as np
from scipy.special import erf, softmax

from aether_qgis.engine.towers.tower import Tower, weights_of


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


def joint(spec, weights, rows):
    parts = {
        name: Tower(spec[name], weights_of(name, weights))
        for name in ("base", "own")
    }
    if "text_dimension" not in spec:
        return np.hstack([aligned(part, rows) for part in parts.values()])
    nearest = (rows[:, : weights["known"].shape[1]] @ weights["known"].T).max(
        axis=1, keepdims=True
    )
    own = 0.2 + 0.5 / (1 + np.exp(-15 * (nearest - 0.8)))
    scaled = []
    for name, share in (("base", 1 - own), ("own", own)):
        part = parts[name]
        query = aligned(part, rows[:, : part.spec["text_dimension"]])
        spread = weights[f"spread.{name}"]
        square = ((query @ spread) * query).sum(1, keepdims=True)
        scaled.append(share * query / np.sqrt(square))
    return np.hstack(scaled)


_FORMULAS = {
    "joint": joint,
    "mlp": mlp,
    "aether": aether,
    "identity": lambda spec, weights, rows: rows,
    "linear": lambda spec, weights, rows: linear(weights, "proj", rows),
    "anchors": anchors,
    "kinds": anchors,
}
