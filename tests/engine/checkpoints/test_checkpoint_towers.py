"""The published checkpoints become bundles that compute the formula."""

from __future__ import annotations

import csv

import numpy as np
import pytest

torch = pytest.importorskip(
    "torch", reason="the training layer is not installed"
)

from aether_qgis.engine.bundles.bundle import load_bundle  # noqa: E402
from aether_qgis.engine.checkpoints.importing import (  # noqa: E402
    import_checkpoint,
)
from aether_qgis.engine.protocol import (  # noqa: E402
    ImportCheckpointRequest,
)
from aether_qgis.engine.runtime.progress import RequestProgress  # noqa: E402
from aether_qgis.engine.towers.backends import OnnxBackend  # noqa: E402
from aether_qgis.engine.towers.text import TextTower  # noqa: E402
from aether_qgis.engine.towers.torch_backend import (  # noqa: E402
    TorchBackend,
)

CHECKPOINTS = ("aether_london.pth", "aether_singapore.pth")


@pytest.fixture(scope="module")
def vectors(shared):
    """All real AlphaEarth vectors, decoded, float64 [n, 64]."""
    with (shared / "data" / "alphaearth_points.csv").open() as file:
        rows = list(csv.DictReader(file))
    stored = np.array(
        [[float(row[f"A{band:02}"]) for band in range(64)] for row in rows]
    )
    return np.sign(stored) * (stored / 127.5) ** 2


@pytest.fixture(scope="module", params=CHECKPOINTS)
def imported(request, shared, tmp_path_factory):
    """The published weights as torch reads them, and the bundle."""
    path = shared / "data" / request.param
    folder = tmp_path_factory.mktemp("bundles") / path.stem
    result = import_checkpoint(
        ImportCheckpointRequest(
            str(path),
            str(folder),
            title="City",
            endpoint_url="http://localhost:9/v1/embeddings",
            endpoint_model="text-embedding-3-large",
        ),
        RequestProgress(),
    )
    weights = torch.load(path, map_location="cpu", weights_only=True)
    return weights, load_bundle(result.bundle), result


def unit(rows):
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def gelu(x):
    erf = torch.erf(torch.from_numpy(x / np.sqrt(2))).numpy()
    return x / 2 * (1 + erf)


def published_formula(state, v):
    """The pixel tower of FACTS.md in NumPy, float64."""
    w = {name: tensor.double().numpy() for name, tensor in state.items()}

    def linear(name, x):
        return x @ w[f"{name}.weight"].T + w[f"{name}.bias"]

    z = linear("proj.2", np.maximum(linear("proj.0", v), 0))
    z = unit(z + linear("shortcut", v) / (1 + np.exp(-w["gate"])))
    return unit(linear("post_mlp.3", gelu(linear("post_mlp.0", z))))


def test_onnx_computes_the_published_formula(imported, vectors):
    weights, bundle, _ = imported
    expected = published_formula(weights["ae_state_dict"], vectors)
    backend = OnnxBackend(bundle, "CPUExecutionProvider", "CPU")
    aligned = backend.align(np.ascontiguousarray(vectors.T, np.float32)).T
    assert aligned.shape == expected.shape == (len(vectors), 128)
    assert np.abs(aligned - expected).max() < 1e-5


def test_torch_computes_the_published_formula(imported, vectors):
    weights, bundle, _ = imported
    expected = published_formula(weights["ae_state_dict"], vectors)
    backend = TorchBackend(bundle, "cpu", "CPU")
    aligned = backend.align(np.ascontiguousarray(vectors.T, np.float32)).T
    assert np.abs(aligned - expected).max() < 1e-5


def test_the_text_head_computes_the_published_formula(imported):
    weights, bundle, _ = imported
    sentence = np.random.default_rng(0).normal(size=384)
    head = weights["txt_state_dict"]
    line = head["proj.weight"].double().numpy() @ unit(sentence[None])[0]
    expected = unit((line + head["proj.bias"].double().numpy())[None])[0]
    tower = TextTower(bundle, {"a park": sentence.tolist()})
    assert np.abs(tower.encode(["a park"])[0] - expected).max() < 1e-5


def test_the_result_counts_the_numbers_of_the_pixel_tower(imported):
    assert imported[2].parameters == 123_777


def test_the_manifest_says_where_the_towers_come_from(imported):
    _, bundle, result = imported
    manifest = bundle.manifest
    assert manifest.name == bundle.folder.name
    assert manifest.window_radius == 4
    assert "No licence is stated" in manifest.licence
    assert "Google DeepMind" in manifest.attribution
    assert manifest.training["recipe"] == "aether"
    assert manifest.training["epoch"] in (9, 100)
    assert manifest.text_encoder["kind"] == "hosted"
    assert manifest.text_encoder["dimensions"] == 384
    assert result.text_encoder == (
        "text-embedding-3-large at http://localhost:9/v1/embeddings"
    )
