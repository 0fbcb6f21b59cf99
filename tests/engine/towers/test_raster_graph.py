"""From stored numbers to answers in one graph, as the tower's file says."""

from __future__ import annotations

import dataclasses
import shutil

import numpy as np
import onnx
import pytest
from embedding_rasters import quantised, unit_vectors

from aether_qgis.engine.errors import BundleError
from aether_qgis.engine.rasters.profiles.alphaearth import PROFILE
from aether_qgis.engine.towers.backends import OnnxBackend
from aether_qgis.engine.towers.onnx_export import pixel_tower_model
from aether_qgis.engine.towers.raster_graph import load_tower, raster_graph
from aether_qgis.engine.towers.session import CPU_PROVIDER, open_session

NUMBERS = quantised(unit_vectors(32, 64)).reshape(64, -1)


def aligned_by(path, numbers):
    """What the tower's own file says of stored numbers, [d, pixels]."""
    session = open_session(path, "vectors", "aligned")
    rows = PROFILE.directions(numbers).T
    return session.run(None, {"vectors": rows})[0].T


def some_queries(dimension, count=16):
    queries = np.random.default_rng(1).normal(size=(count, dimension))
    queries /= np.linalg.norm(queries, axis=1, keepdims=True)
    return queries.astype(np.float32)


def on_cpu(bundle):
    return OnnxBackend(bundle, CPU_PROVIDER, "CPU")


def with_columns(model):
    """A tower of rows as versions before wrote it: all of it turned."""
    graph = onnx.compose.add_prefix(model, "rows/").graph
    turn = onnx.helper.make_node
    nodes = [
        turn("Transpose", ["vectors"], ["rows/vectors"], perm=[1, 0]),
        *graph.node,
        turn("Transpose", ["rows/aligned"], ["aligned"], perm=[1, 0]),
    ]
    shapes = {
        "vectors": graph.input[0].type.tensor_type.shape.dim[1].dim_value,
        "aligned": graph.output[0].type.tensor_type.shape.dim[1].dim_value,
    }
    takes, gives = (
        onnx.helper.make_tensor_value_info(
            name, onnx.TensorProto.FLOAT, [size, "pixels"]
        )
        for name, size in shapes.items()
    )
    turned = onnx.helper.make_graph(
        nodes, "turned", [takes], [gives], graph.initializer
    )
    return onnx.helper.make_model(
        turned, opset_imports=model.opset_import, ir_version=model.ir_version
    )


@pytest.fixture
def exported(tmp_path):
    """Write a tower of that kind with random weights; return its file."""
    torch = pytest.importorskip("torch")
    from aether_qgis.engine.towers import architectures

    def export(**spec):
        torch.manual_seed(0)
        path = tmp_path / "pixel_tower.onnx"
        module = architectures.pixel_tower_from(spec)
        tower = architectures.tower_of(module, spec)
        path.write_bytes(pixel_tower_model(tower))
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
@pytest.mark.parametrize("coded", [True, False], ids=["int8", "float32"])
def test_every_kind_of_tower_answers(exported, spec, coded):
    path = exported(**spec)
    tower = load_tower(path)
    profile = PROFILE if coded else None
    numbers = NUMBERS if coded else PROFILE.directions(NUMBERS)
    expected = aligned_by(path, NUMBERS)
    queries = some_queries(len(expected))
    aligning = open_session(
        raster_graph(tower, profile, "columns"), "numbers", "columns"
    )
    comparing = open_session(
        raster_graph(tower, profile, "similarity"), "numbers", "similarity"
    )
    (aligned,) = aligning.run(None, {"numbers": numbers})
    (similarity,) = comparing.run(
        None, {"numbers": numbers, "queries": queries}
    )
    assert np.abs(aligned - expected).max() < 1e-5
    assert np.abs(similarity - queries @ expected).max() < 1e-5


def test_a_tower_of_an_older_version_answers_the_same(bundle, with_tower):
    """Its file takes and gives columns."""
    older = with_tower(with_columns(onnx.load(str(bundle.pixel_tower))))
    queries = some_queries(bundle.manifest.aligned_dimension)
    new, old = on_cpu(bundle), on_cpu(older)
    assert np.abs(new.align(NUMBERS) - old.align(NUMBERS)).max() < 1e-6
    difference = new.compare(NUMBERS, queries) - old.compare(NUMBERS, queries)
    assert np.abs(difference).max() < 1e-6


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


@pytest.mark.parametrize("columns", [False, True])
def test_steps_of_every_kind_are_run(bundle, with_tower, columns):
    model = onnx.load(str(bundle.pixel_tower))
    relu = next(one for one in model.graph.node if one.op_type == "Relu")
    relu.op_type = "Tanh"
    bent = with_tower(model)
    expected = aligned_by(bent.pixel_tower, NUMBERS)
    queries = some_queries(len(expected))
    if columns:
        onnx.save(with_columns(model), str(bent.pixel_tower))
    backend = on_cpu(bent)
    assert np.abs(backend.align(NUMBERS) - expected).max() < 1e-6
    found = backend.compare(NUMBERS, queries)
    assert np.abs(found - queries @ expected).max() < 1e-6


@pytest.mark.parametrize("columns", [False, True])
def test_a_tower_runs_by_its_own_version_of_the_steps(
    bundle, with_tower, columns
):
    """From version 18 on ReduceMean takes its axes as an input."""
    model = onnx.load(str(bundle.pixel_tower))
    del model.opset_import[:]
    model.opset_import.append(onnx.helper.make_opsetid("", 18))
    axes = onnx.numpy_helper.from_array(np.array([1]), "axes")
    model.graph.initializer.append(axes)
    last = model.graph.node[-1]
    last.output[0] = "scaled"
    step = onnx.helper.make_node
    model.graph.node.extend(
        [
            step("ReduceMean", ["scaled", "axes"], ["mean"], keepdims=1),
            step("Sub", ["scaled", "mean"], ["aligned"]),
        ]
    )
    bent = with_tower(model)
    expected = aligned_by(bent.pixel_tower, NUMBERS)
    if columns:
        onnx.save(with_columns(model), str(bent.pixel_tower))
    found = on_cpu(bent).align(NUMBERS)
    assert np.abs(found - expected).max() < 1e-6


def test_a_last_step_that_only_looks_like_a_scaling_counts(bundle, with_tower):
    """Only what the exporter has named is left out of a comparison."""
    model = onnx.load(str(bundle.pixel_tower))
    model.graph.node[-1].op_type = "Add"
    model.graph.node[-1].name = "sum"
    bent = with_tower(model)
    queries = some_queries(bundle.manifest.aligned_dimension)
    expected = np.clip(queries @ aligned_by(bent.pixel_tower, NUMBERS), -1, 1)
    found = on_cpu(bent).compare(NUMBERS, queries)
    assert np.abs(found - expected).max() < 1e-5


@pytest.mark.parametrize("name", ["vectors", "aligned"])
def test_a_tower_with_other_names_is_refused(bundle, with_tower, name):
    model = onnx.load(str(bundle.pixel_tower))
    for node in model.graph.node:
        for names in (node.input, node.output):
            for place, one in enumerate(names):
                names[place] = "other" if one == name else one
    for item in (*model.graph.input, *model.graph.output):
        item.name = "other" if item.name == name else item.name
    with pytest.raises(BundleError, match="no usable ONNX model.*other"):
        on_cpu(with_tower(model))


def test_a_tower_with_a_step_nobody_knows_is_refused(bundle, with_tower):
    model = onnx.load(str(bundle.pixel_tower))
    model.graph.node[0].op_type = "Guess"
    bent = with_tower(model)
    with pytest.raises(BundleError, match="pixel_tower.onnx is no usable"):
        on_cpu(bent)


def test_numbers_in_another_file_are_not_read(bundle, with_tower):
    model = onnx.load(str(bundle.pixel_tower))
    onnx.external_data_helper.convert_model_to_external_data(
        model, location="elsewhere", size_threshold=0
    )
    with pytest.raises(BundleError, match="no usable ONNX model"):
        on_cpu(with_tower(model))
