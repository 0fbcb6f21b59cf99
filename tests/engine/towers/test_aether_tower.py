"""The pixel tower of AETHER, as it was published."""

from __future__ import annotations

import onnxruntime
import pytest

torch = pytest.importorskip(
    "torch", reason="the training layer is not installed"
)

from aether_qgis.engine.errors import BundleError  # noqa: E402
from aether_qgis.engine.towers.architectures import (  # noqa: E402
    AetherPixelTower,
    LinearTextHead,
    pixel_tower_from,
    text_head_from,
)
from aether_qgis.engine.towers.onnx_export import (  # noqa: E402
    export_pixel_tower,
    export_text_head,
)

PUBLISHED = {"proj.0", "proj.2", "shortcut", "gate", "post_mlp.0"} | {
    "post_mlp.3"
}


@pytest.fixture
def tower():
    torch.manual_seed(0)
    return AetherPixelTower().eval()


def test_it_has_the_published_number_of_parameters(tower):
    assert sum(item.numel() for item in tower.parameters()) == 123_777


def test_its_state_has_the_published_names(tower):
    names = {
        name.removesuffix(".weight").removesuffix(".bias")
        for name in tower.state_dict()
    }
    assert names == PUBLISHED


def test_its_gate_starts_almost_closed(tower):
    assert tower.gate.item() == -4


def test_onnx_gives_what_torch_gives(tower, tmp_path):
    vectors = torch.nn.functional.normalize(torch.randn(300, 64), dim=1)
    with torch.inference_mode():
        expected = tower(vectors).numpy()

    export_pixel_tower(tower, tmp_path / "tower.onnx")
    session = onnxruntime.InferenceSession(tmp_path / "tower.onnx")
    (aligned,) = session.run(["aligned"], {"vectors": vectors.numpy()})

    assert aligned.shape == (300, 128)
    assert pytest.approx(expected, abs=1e-5) == aligned


def test_its_linear_text_head_gives_what_torch_gives(tmp_path):
    head = LinearTextHead(384, 128)
    sentences = torch.nn.functional.normalize(torch.randn(20, 384), dim=1)
    with torch.inference_mode():
        expected = head(sentences).numpy()

    export_text_head(head, tmp_path / "head.onnx")
    session = onnxruntime.InferenceSession(tmp_path / "head.onnx")
    (aligned,) = session.run(["aligned"], {"sentence": sentences.numpy()})

    assert aligned == pytest.approx(expected, abs=1e-5)


def test_a_bundle_can_name_it():
    spec = {
        "kind": "aether",
        "vector_dimension": 64,
        "hidden": 256,
        "aligned_dimension": 128,
    }
    assert isinstance(pixel_tower_from(spec), AetherPixelTower)


@pytest.mark.parametrize("build", [pixel_tower_from, text_head_from])
def test_an_unknown_kind_is_named(build):
    with pytest.raises(BundleError, match="transformer"):
        build({"kind": "transformer"})


def test_sizes_of_another_kind_are_named():
    with pytest.raises(BundleError, match="colour"):
        pixel_tower_from({"kind": "mlp", "colour": 3})
