"""A fused graph answers as the bundle's tower does, or is not used."""

from __future__ import annotations

import dataclasses
import shutil

import numpy as np
import onnx
import pytest
from embedding_rasters import quantised, unit_vectors

from aether_qgis.engine.errors import BundleError
from aether_qgis.engine.rasters.profiles.alphaearth import PROFILE
from aether_qgis.engine.towers import fused
from aether_qgis.engine.towers.backends import OnnxBackend, cosines
from aether_qgis.engine.towers.session import CPU_PROVIDER, open_session

NUMBERS = quantised(unit_vectors(32, 64)).reshape(64, -1)


def aligned_by(path, numbers):
    """What the tower's own file says of stored numbers."""
    session = open_session(path, "vectors", "aligned")
    return session.run(None, {"vectors": PROFILE.directions(numbers)})[0]


def some_queries(dimension, count=16):
    queries = np.random.default_rng(1).normal(size=(count, dimension))
    queries /= np.linalg.norm(queries, axis=1, keepdims=True)
    return queries.astype(np.float32)


def on_cpu(bundle):
    return OnnxBackend(bundle, CPU_PROVIDER, "CPU")


@pytest.fixture
def exported(tmp_path):
    """Write a tower of that kind with random weights; return its file."""
    torch = pytest.importorskip("torch")
    from aether_qgis.engine.towers.architectures import pixel_tower_from
    from aether_qgis.engine.towers.onnx_export import export_pixel_tower

    def export(**spec):
        torch.manual_seed(0)
        path = tmp_path / "pixel_tower.onnx"
        export_pixel_tower(pixel_tower_from(spec), path)
        return path

    return export


@pytest.fixture
def with_tower(bundle, tmp_path):
    """The shipped bundle with another pixel tower in its folder."""

    def put(model):
        folder = tmp_path / "bundle"
        shutil.copytree(bundle.folder, folder)
        onnx.save(model, str(folder / "pixel_tower.onnx"))
        return dataclasses.replace(bundle, folder=folder)

    return put


@pytest.mark.parametrize(
    "spec",
    [
        {"kind": "identity", "vector_dimension": 64},
        {
            "kind": "mlp",
            "vector_dimension": 64,
            "hidden": [96, 48],
            "aligned_dimension": 9,
        },
        {
            "kind": "aether",
            "vector_dimension": 64,
            "hidden": 256,
            "aligned_dimension": 128,
        },
    ],
    ids=lambda spec: spec["kind"],
)
@pytest.mark.parametrize("whole", [True, False], ids=["int8", "float32"])
def test_every_kind_of_tower_is_fused(exported, spec, whole):
    path = exported(**spec)
    numbers = NUMBERS if whole else PROFILE.directions(NUMBERS)
    expected = aligned_by(path, NUMBERS)
    queries = some_queries(len(expected))
    aligning = open_session(
        fused.fused_tower(path, PROFILE, whole, "aligned"),
        "numbers",
        "aligned",
    )
    comparing = open_session(
        fused.fused_tower(path, PROFILE, whole, "similarity"),
        "numbers",
        "similarity",
    )
    (columns,) = aligning.run(None, {"numbers": numbers})
    aligned = columns / np.linalg.norm(columns, axis=0)
    (similarity,) = comparing.run(
        None, {"numbers": numbers, "queries": queries}
    )
    assert np.abs(aligned - expected).max() < 1e-5
    assert np.abs(similarity - queries @ expected).max() < 1e-5


def test_many_queries_answer_as_one_by_one(bundle):
    backend = on_cpu(bundle)
    queries = some_queries(bundle.manifest.aligned_dimension)
    together = backend.compare(NUMBERS, queries)
    alone = [backend.compare(NUMBERS, query[None])[0] for query in queries]
    assert np.abs(together - alone).max() < 1e-6


def test_a_similarity_does_not_depend_on_the_place_in_the_batch(bundle):
    backend = on_cpu(bundle)
    query = some_queries(bundle.manifest.aligned_dimension, 1)
    order = np.random.default_rng(0).permutation(NUMBERS.shape[1])
    shuffled = np.ascontiguousarray(NUMBERS[:, order])
    found = backend.compare(shuffled, query)
    assert np.array_equal(found, backend.compare(NUMBERS, query)[:, order])


def test_a_pixel_of_zeros_gives_finite_numbers(bundle):
    backend = on_cpu(bundle)
    zeros = np.zeros((64, 256), np.int8)
    query = some_queries(bundle.manifest.aligned_dimension, 1)
    assert np.isfinite(backend.compare(zeros, query)).all()
    assert np.isfinite(backend.align(zeros)).all()


def test_a_tower_with_an_unknown_step_runs_as_it_is(bundle, with_tower):
    model = onnx.load(str(bundle.pixel_tower))
    (relu,) = (one for one in model.graph.node if one.op_type == "Relu")
    relu.op_type = "Tanh"
    bent = with_tower(model)
    with pytest.raises(BundleError, match="cannot be fused"):
        fused.fused_tower(bent.pixel_tower, PROFILE, True, "aligned")
    expected = aligned_by(bent.pixel_tower, NUMBERS)
    queries = some_queries(len(expected))
    backend = on_cpu(bent)
    assert np.array_equal(backend.align(NUMBERS), expected)
    assert np.array_equal(
        backend.compare(NUMBERS, queries), cosines(queries, expected)
    )


def test_a_layer_without_a_bias_runs_as_it_is(bundle, with_tower):
    model = onnx.load(str(bundle.pixel_tower))
    layers = (one for one in model.graph.node if one.op_type == "Gemm")
    del next(layers).input[2]
    bent = with_tower(model)
    with pytest.raises(BundleError, match="cannot be fused"):
        fused.fused_tower(bent.pixel_tower, PROFILE, True, "aligned")
    expected = aligned_by(bent.pixel_tower, NUMBERS)
    assert np.array_equal(on_cpu(bent).align(NUMBERS), expected)


def test_a_fused_graph_that_differs_is_not_used(
    bundle, with_tower, monkeypatch
):
    model = onnx.load(str(bundle.pixel_tower))
    (bias,) = (
        item
        for item in model.graph.initializer
        if list(item.dims) == [bundle.manifest.aligned_dimension, 1]
    )
    bias.raw_data = np.full(bias.dims[0], 0.5, np.float32).tobytes()
    other = with_tower(model).pixel_tower
    wrong = fused.fused_tower(other, PROFILE, True, "similarity")
    monkeypatch.setattr(fused, "fused_tower", lambda *_: wrong)
    queries = some_queries(bundle.manifest.aligned_dimension)
    expected = cosines(queries, aligned_by(bundle.pixel_tower, NUMBERS))
    assert np.array_equal(on_cpu(bundle).compare(NUMBERS, queries), expected)
