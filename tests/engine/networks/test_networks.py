"""The gradients written by hand are those of the losses."""

from __future__ import annotations

import numpy as np
import pytest

from aether_qgis.engine.networks.adam import Adam, cosine_rate
from aether_qgis.engine.networks.losses import (
    at_unit_length,
    before_unit_length,
    cross_entropy,
    divergence,
    squared_miss,
)
from aether_qgis.engine.networks.mlp import Mlp

RNG = np.random.default_rng(0)
ROWS = RNG.standard_normal((7, 5))
KINDS = RNG.integers(4, size=7)
WANTED = RNG.standard_normal((7, 4))
STEP = 1e-6


@pytest.fixture(params=[(5, 4), (5, 6, 4), (5, 6, 3, 4)], ids=str)
def network(request):
    """A network in float64, in which differences tell slopes."""
    return Mlp(request.param, np.random.default_rng(1), np.float64)


def by_differences(network, loss):
    slopes = np.empty_like(network.weights)
    for number, weight in enumerate(network.weights.copy()):
        sides = []
        for step in (STEP, -STEP):
            network.weights[number] = weight + step
            sides.append(loss())
        network.weights[number] = weight
        slopes[number] = (sides[0] - sides[1]) / (2 * STEP)
    return slopes


def test_the_slopes_of_the_cross_entropy(network):
    def loss():
        return cross_entropy(network(ROWS), KINDS)[0]

    trace = network.forward(ROWS)
    network.backward(trace, cross_entropy(trace[-1], KINDS)[1])

    expected = by_differences(network, loss)
    assert network.gradient == pytest.approx(expected, abs=1e-8)


def test_the_slopes_of_the_divergence(network):
    shares = np.exp(WANTED) / np.exp(WANTED).sum(axis=1, keepdims=True)

    def loss():
        return divergence(network(ROWS), shares)[0]

    trace = network.forward(ROWS)
    network.backward(trace, divergence(trace[-1], shares)[1])

    expected = by_differences(network, loss)
    assert network.gradient == pytest.approx(expected, abs=1e-8)


def test_the_slopes_of_a_squared_miss_at_unit_length(network):
    def loss():
        return squared_miss(at_unit_length(network(ROWS))[0], WANTED)[0]

    trace = network.forward(ROWS)
    unit, lengths = at_unit_length(trace[-1])
    _, slopes = squared_miss(unit, WANTED)
    network.backward(trace, before_unit_length(unit, lengths, slopes))

    expected = by_differences(network, loss)
    assert network.gradient == pytest.approx(expected, rel=1e-5, abs=1e-7)


def test_the_cross_entropy_of_sure_answers_stays_finite():
    odds = np.array([[0, 1000, -1000]], np.float32)

    loss, slopes = cross_entropy(odds, np.array([0]))

    assert loss == 1000
    assert slopes.tolist() == [[-1, 1, 0]]


def test_a_network_starts_within_the_limits_of_its_layers():
    network = Mlp((100, 400, 3), np.random.default_rng(0))

    first, last = network.state()["layers.0.weight"], network.state()
    assert 0.099 < np.abs(first).max() <= 0.1
    assert first.shape == (400, 100)
    assert np.abs(last["layers.2.weight"]).max() <= 0.05
    assert abs(float(first.mean())) < 0.002


def test_the_optimiser_does_what_torchs_does():
    torch = pytest.importorskip("torch")
    ours = RNG.standard_normal(50).astype(np.float32)
    gradient = np.empty(50, np.float32)
    optimiser = Adam(ours, gradient, decay=0.01)
    theirs = torch.nn.Parameter(torch.from_numpy(ours.copy()))
    adamw = torch.optim.AdamW([theirs], lr=0.01, weight_decay=0.01)

    for _ in range(20):
        gradient[:] = RNG.standard_normal(50)
        theirs.grad = torch.from_numpy(gradient.copy())
        optimiser.step(0.01)
        adamw.step()

    assert ours == pytest.approx(theirs.detach().numpy(), abs=1e-6)


def test_the_rate_falls_along_half_a_cosine():
    rates = [cosine_rate(2.0, done) for done in (0, 0.5, 1)]

    assert rates == pytest.approx([2, 1, 0])
