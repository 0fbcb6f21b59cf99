"""The pixel tower of AETHER, as it was published."""

from __future__ import annotations

import pytest
from plain_towers import aligned

torch = pytest.importorskip(
    "torch", reason="the training layer is not installed"
)

from aether_qgis.engine.errors import BundleError  # noqa: E402
from aether_qgis.engine.towers.architectures import (  # noqa: E402
    AetherPixelTower,
    LinearTextHead,
    pixel_tower_from,
    tower_of,
)
from aether_qgis.engine.towers.onnx_export import (  # noqa: E402
    pixel_tower_model,
    text_head_model,
)
from aether_qgis.engine.towers.running import (  # noqa: E402
    pixel_aligner,
    text_aligner,
)
from aether_qgis.engine.towers.tower import Tower  # noqa: E402

SPEC = {
    "kind": "aether",
    "vector_dimension": 64,
    "hidden": 256,
    "aligned_dimension": 128,
}

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


def test_onnx_and_the_formula_give_what_torch_gives(tower):
    vectors = torch.nn.functional.normalize(torch.randn(300, 64), dim=1)
    with torch.inference_mode():
        expected = tower(vectors).numpy()

    plain = tower_of(tower, SPEC)

    found = pixel_aligner(plain)(vectors.numpy())
    assert found.shape == (300, 128)
    assert found == pytest.approx(expected, abs=1e-5)
    assert aligned(plain, vectors.numpy()) == pytest.approx(found, abs=1e-5)


def test_its_linear_text_head_gives_what_torch_gives():
    head = LinearTextHead(384, 128)
    sentences = torch.nn.functional.normalize(torch.randn(20, 384), dim=1)
    with torch.inference_mode():
        expected = head(sentences).numpy()

    spec = {"kind": "linear", "text_dimension": 384, "aligned_dimension": 128}
    found = text_aligner(tower_of(head, spec))(sentences.numpy())

    assert found == pytest.approx(expected, abs=1e-5)


def test_a_bundle_can_name_it():
    assert isinstance(pixel_tower_from(SPEC), AetherPixelTower)


def test_an_unknown_kind_is_named():
    spec = {"kind": "transformer", "vector_dimension": 64}
    with pytest.raises(BundleError, match="transformer"):
        pixel_tower_from(spec)
    for write in (pixel_tower_model, text_head_model):
        with pytest.raises(BundleError, match="transformer"):
            write(Tower(spec, {}))


def test_sizes_of_another_kind_are_named():
    with pytest.raises(BundleError, match="colour"):
        pixel_tower_from({"kind": "mlp", "colour": 3})
