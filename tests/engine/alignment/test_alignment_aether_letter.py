"""Recipe aether, held against a plain writing of FACTS.md."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip(
    "torch", reason="the training layer is not installed"
)

from aether_places import SMALL, encode, places, unit  # noqa: E402
from plain_aether import (  # noqa: E402
    PlainPixelTower,
    PlainTextTower,
    PlainTraining,
)

from aether_qgis.engine.alignment.aether.losses import info_nce  # noqa: E402
from aether_qgis.engine.alignment.aether.trainer import Trainer  # noqa: E402
from aether_qgis.engine.alignment.recipe import RecipeSettings  # noqa: E402


@pytest.mark.parametrize(
    "settings",
    [
        RecipeSettings(epochs=100),
        RecipeSettings(epochs=10, view_weight=0.5, temperature=0.01),
    ],
    ids=["published", "colder"],
)
def test_its_losses_are_those_of_a_plain_writing(settings):
    samples = places(2600)
    trainer = Trainer(samples, encode, settings)
    plain = PlainTraining(samples, settings, steps=settings.epochs * 5)
    plain.pixels.load_state_dict(trainer.pixel_tower.state_dict())
    plain.texts.load_state_dict(trainer.text_head.state_dict())
    batches = [b for _ in range(10) for b in trainer.shuffled_batches()]

    ours = [trainer.step(indices).item() for indices in batches]
    theirs = [plain.step(indices) for indices in batches]

    assert len(ours) == 50
    assert ours == pytest.approx(theirs, rel=0, abs=1e-5)


def test_first_weights_are_those_torch_draws():
    torch.manual_seed(3)
    expected = [PlainPixelTower(), PlainTextTower()]

    trainer = Trainer(places(64), encode, SMALL)

    pixels, texts = trainer.pixel_tower.state_dict(), trainer.text_head
    for name, value in expected[0].state_dict().items():
        assert torch.equal(pixels[name], value)
    assert torch.equal(texts.proj.weight, expected[1].proj.weight)


def test_a_batch_holds_each_point_once_and_the_rest_is_dropped():
    trainer = Trainer(places(200), encode, SMALL)

    batches = torch.stack(list(trainer.shuffled_batches()))

    assert batches.shape == (3, 64)
    assert len(batches.unique()) == 192


def test_every_epoch_is_shuffled_anew():
    trainer = Trainer(places(200), encode, SMALL)
    first, second = trainer.shuffled_batches(), trainer.shuffled_batches()
    assert not torch.equal(first[0], second[0])


def test_the_loss_is_symmetric():
    left = torch.from_numpy(unit(np.random.default_rng(0).normal(size=(9, 5))))
    right = torch.from_numpy(
        unit(np.random.default_rng(1).normal(size=(9, 5)))
    )
    assert info_nce(left, right, 0.07) == pytest.approx(
        info_nce(right, left, 0.07).item()
    )
