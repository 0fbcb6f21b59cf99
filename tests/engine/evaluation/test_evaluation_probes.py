"""Splits and probes of an evaluation."""

from __future__ import annotations

import numpy as np
import pytest

from aether_qgis.engine.errors import CancelledError, PointsError
from aether_qgis.engine.evaluation import probes
from aether_qgis.engine.evaluation.downstream import best_run, run_probes
from aether_qgis.engine.evaluation.probes import train_probes
from aether_qgis.engine.evaluation.splits import parts_of
from aether_qgis.engine.evaluation.targets import Targets
from aether_qgis.engine.networks.mlp import Mlp
from aether_qgis.engine.runtime.progress import RequestProgress


def samples(count=400, seed=0):
    rng = np.random.default_rng(seed)
    vectors = rng.normal(size=(count, 16)).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def classes_of(vectors):
    numbers = vectors[:, :3].argmax(axis=1).astype(np.int64)
    return Targets("classification", ("a", "b", "c"), numbers, {})


def share_right(told, targets, parts):
    return [
        float(np.mean(one.answers == targets.values[part.test]))
        for one, part in zip(told, parts, strict=True)
    ]


def test_a_fifth_tests_and_a_tenth_of_the_rest_validates():
    (part,) = parts_of(1000, 1)
    sizes = len(part.training), len(part.validation), len(part.test)
    assert sizes == (720, 80, 200)
    everything = np.concatenate([part.training, part.validation, part.test])
    assert np.array_equal(np.sort(everything), np.arange(1000))


def test_each_seed_splits_otherwise_and_always_the_same():
    first, second = parts_of(100, 2)
    again, _ = parts_of(100, 2)
    assert not np.array_equal(first.test, second.test)
    assert np.array_equal(first.test, again.test)


def test_a_block_lies_in_one_part():
    blocks = np.repeat(np.arange(40), 10)
    for part in parts_of(400, 5, blocks):
        groups = [part.training, part.validation, part.test]
        found = [set(blocks[group]) for group in groups]
        assert sum(map(len, found)) == len(set.union(*found)) == 40
        assert len(part.test) == 80


def test_too_few_blocks_are_reported():
    with pytest.raises(PointsError, match="2 block.*smaller side"):
        parts_of(40, 1, np.repeat([0, 1], 20))


@pytest.mark.parametrize("kind", ["linear", "hidden"])
def test_a_probe_learns_what_can_be_predicted(kind):
    vectors = samples()
    targets, parts = classes_of(vectors), parts_of(400, 3)
    told = train_probes(kind, vectors, targets, parts)
    assert np.mean(share_right(told, targets, parts)) > 0.85


def test_a_probe_knows_nothing_of_random_labels():
    vectors = samples()
    numbers = np.random.default_rng(1).integers(0, 3, 400)
    targets = Targets("classification", ("a", "b", "c"), numbers, {})
    parts = parts_of(400, 5)
    told = train_probes("hidden", vectors, targets, parts)
    assert np.mean(share_right(told, targets, parts)) < 0.45


def test_only_the_hidden_layer_tells_a_product():
    vectors = samples(1500)
    numbers = vectors[:, 0].astype(np.float64) * vectors[:, 1]
    targets = Targets("regression", ("x",), 1e6 + 5e6 * numbers, {})
    parts = parts_of(1500, 2)
    linear, hidden = (
        [
            np.corrcoef(one.answers, targets.values[part.test])[0, 1]
            for one, part in zip(
                train_probes(kind, vectors, targets, parts),
                parts,
                strict=True,
            )
        ]
        for kind in ("linear", "hidden")
    )
    assert max(linear) < 0.3
    assert min(hidden) > 0.7


def test_regression_answers_are_in_the_unit_of_the_labels():
    vectors = samples()
    numbers = 5000 + 300 * vectors[:, 0].astype(np.float64)
    targets = Targets("regression", ("x",), numbers, {})
    parts = parts_of(400, 1)
    (told,) = train_probes("linear", vectors, targets, parts)
    error = told.answers - numbers[parts[0].test]
    assert np.sqrt(np.mean(error**2)) < 0.2 * numbers.std()


def test_shares_sum_to_1():
    vectors = samples()
    powers = np.exp(4 * vectors[:, :3].astype(np.float64))
    shares = powers / powers.sum(axis=1, keepdims=True)
    targets = Targets("distribution", ("a", "b", "c"), shares, {})
    parts = parts_of(400, 2)
    told = train_probes("linear", vectors, targets, parts)
    for one, part in zip(told, parts, strict=True):
        np.testing.assert_allclose(one.answers.sum(axis=1), 1, atol=1e-9)
        assert np.abs(one.answers - shares[part.test]).mean() < 0.05


def test_a_seed_does_not_depend_on_the_others():
    vectors = samples()
    numbers = vectors[:, 0].astype(np.float64)
    targets = Targets("regression", ("x",), numbers, {})
    parts = parts_of(400, 3)
    together = train_probes("hidden", vectors, targets, parts)
    alone = train_probes("hidden", vectors, targets, parts[:1])
    assert alone[0].epochs == together[0].epochs
    assert np.array_equal(alone[0].answers, together[0].answers)


def test_the_same_evaluation_gives_the_same_numbers():
    vectors = samples()
    targets, parts = classes_of(vectors), parts_of(400, 2)
    runs = [
        run_probes(vectors, vectors, targets, parts, RequestProgress())
        for _ in range(2)
    ]
    assert [r.figures for r in runs[0]] == [r.figures for r in runs[1]]


def test_it_trains_as_torch_does():
    torch = pytest.importorskip("torch")
    vectors = samples(200)
    targets, parts = classes_of(vectors), parts_of(200, 1)
    (told,) = train_probes("linear", vectors, targets, parts)
    part = parts[0]
    centre = vectors[part.training].astype(np.float64)
    scaled = (vectors - centre.mean(axis=0)) / centre.std(axis=0)
    inputs = torch.from_numpy(scaled.astype(np.float32))
    labels = torch.from_numpy(targets.values)
    chance = np.random.default_rng(0)
    state = Mlp((16, 3), chance).state()
    layer = torch.nn.Linear(16, 3)
    with torch.no_grad():
        layer.weight.copy_(torch.from_numpy(state["layers.0.weight"]))
        layer.bias.copy_(torch.from_numpy(state["layers.0.bias"]))
    optimiser = torch.optim.Adam(layer.parameters(), 1e-3)
    loss_of = torch.nn.CrossEntropyLoss()
    best, kept, since, epoch = np.inf, None, 0, 0
    while since < 10 and epoch < probes.MOST_EPOCHS:
        epoch += 1
        shuffled = torch.from_numpy(chance.permutation(part.training))
        for rows in shuffled.split(64):
            optimiser.zero_grad()
            loss_of(layer(inputs[rows]), labels[rows]).backward()
            optimiser.step()
        with torch.no_grad():
            rows = part.validation
            loss = float(loss_of(layer(inputs[rows]), labels[rows]))
        since += 1
        if loss < best:
            best, since = loss, 0
            kept = epoch, layer(inputs[part.test]).argmax(dim=1).numpy()
    assert told.epochs == kept[0]
    assert np.array_equal(told.answers, kept[1])


def test_the_best_run_is_best_in_the_main_measure():
    vectors = samples()
    noise = np.random.default_rng(5).normal(size=(400, 16))
    runs = run_probes(
        noise.astype(np.float32),
        vectors,
        classes_of(vectors),
        parts_of(400, 2),
        RequestProgress(),
    )
    assert best_run(runs).vectors == "aligned"
    assert best_run(runs).main == "macro F1"


def test_a_cancel_stops_it():
    progress = RequestProgress()
    progress.cancel()
    vectors = samples()
    with pytest.raises(CancelledError):
        train_probes(
            "linear",
            vectors,
            classes_of(vectors),
            parts_of(400, 1),
            progress.check,
        )
