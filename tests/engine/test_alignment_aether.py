"""Recipe aether, held against a plain writing of FACTS.md."""

from __future__ import annotations

import math
import threading

import numpy as np
import pytest

torch = pytest.importorskip(
    "torch", reason="the training layer is not installed"
)

from torch import nn  # noqa: E402
from torch.nn.functional import cross_entropy, normalize  # noqa: E402

from aether_qgis.engine.alignment.aether import train_aether  # noqa: E402
from aether_qgis.engine.alignment.aether_trainer import Trainer  # noqa: E402
from aether_qgis.engine.alignment.aether_validation import (  # noqa: E402
    Validation,
)
from aether_qgis.engine.alignment.losses import info_nce  # noqa: E402
from aether_qgis.engine.alignment.recipe import (  # noqa: E402
    RecipeSettings,
    Samples,
)
from aether_qgis.engine.errors import (  # noqa: E402
    CancelledError,
    TrainingError,
)
from aether_qgis.engine.progress import RequestProgress  # noqa: E402
from aether_qgis.engine.protocol import (  # noqa: E402
    LOSS_SERIES,
    VALIDATION_AUC_SERIES,
    VALIDATION_LOSS_SERIES,
)
from aether_qgis.engine.towers.architectures import (  # noqa: E402
    pixel_tower_from,
    text_head_from,
)

SMALL = RecipeSettings(epochs=5, batch_size=64, seed=3)


@pytest.fixture
def restored_threads():
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


class PlainPixelTower(nn.Module):
    """FACTS.md once more, with the published names."""

    def __init__(self):
        super().__init__()
        self.proj = nn.Sequential(
            nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 128)
        )
        self.shortcut = nn.Linear(64, 128)
        self.gate = nn.Parameter(torch.tensor(-4.0))
        self.post_mlp = nn.Sequential(
            nn.Linear(128, 256), nn.GELU(), nn.Identity(), nn.Linear(256, 128)
        )

    def forward(self, x):
        z = self.proj(x) + torch.sigmoid(self.gate) * self.shortcut(x)
        return normalize(self.post_mlp(normalize(z, dim=1)), dim=1)


class PlainTextTower(nn.Module):
    def __init__(self):
        super().__init__()
        self.proj = nn.Linear(384, 128)

    def forward(self, x):
        return normalize(self.proj(x), dim=1)


class PlainTraining:
    """What anyone would write from FACTS.md."""

    def __init__(self, samples, settings, steps):
        self.pixels, self.texts = PlainPixelTower(), PlainTextTower()
        self.base = torch.from_numpy(samples.base)
        self.wide = torch.from_numpy(samples.wide)
        self.sentences = torch.from_numpy(encode(samples.texts))
        self.settings = settings
        self.optimiser = torch.optim.AdamW(
            [*self.pixels.parameters(), *self.texts.parameters()],
            lr=1e-3,
            weight_decay=1e-4,
        )
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimiser,
            lambda step: 0.01 + 0.495 * (1 + math.cos(math.pi * step / steps)),
        )

    def info_nce(self, left, right):
        logits = left @ right.T / self.settings.temperature
        own = torch.arange(len(left))
        both = cross_entropy(logits, own) + cross_entropy(logits.T, own)
        return both / 2

    def step(self, indices):
        base = self.pixels(self.base[indices])
        wide = self.pixels(self.wide[indices])
        texts = self.texts(self.sentences[indices])
        share = self.settings.view_weight
        loss = share * self.info_nce(base, wide)
        loss = loss + (1 - share) * self.info_nce(base, texts)
        self.optimiser.zero_grad()
        loss.backward()
        self.optimiser.step()
        self.schedule.step()
        return loss.item()


class Memory:
    """Keeps states in memory; ends the training after an epoch if told."""

    def __init__(self, end_after=None):
        self.end_after = end_after
        self.snapshot = None

    def load(self):
        return self.snapshot

    def save(self, snapshot):
        self.snapshot = snapshot
        if snapshot.epoch == self.end_after:
            raise CancelledError


def unit(vectors):
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return (vectors / lengths).astype(np.float32)


def encode(texts):
    """Give texts fixed directions; those of one kind lie near each other."""
    kinds = [text.split(",")[0] for text in texts]
    return unit(
        np.stack(list(map(direction, kinds))) * 1.5
        + np.stack(list(map(direction, texts)))
    )


def direction(text):
    return np.random.default_rng(list(text.encode())).normal(size=384)


def places(count, seed=0, kinds=8):
    """Simulate places of some kinds; a third of the texts repeat."""
    rng = np.random.default_rng(seed)
    centres = np.random.default_rng(99).normal(size=(kinds, 64))
    kind = rng.integers(kinds, size=count)
    base = unit(centres[kind] + rng.normal(size=(count, 64)))
    wide = unit(base + 0.05 * rng.normal(size=(count, 64)))
    texts = [
        f"A place of kind {k}, {i % (count // 3)}." for i, k in enumerate(kind)
    ]
    parts = tuple((f"kind {k}",) for k in kind)
    where = np.arange(count, dtype=np.float64)
    return Samples(base, wide, where, where, tuple(texts), ("class",), parts)


def train(samples, held_out=None, settings=SMALL, state=None, **reports):
    progress = RequestProgress(**reports)
    keeper = state or Memory()
    return train_aether(samples, held_out, encode, settings, progress, keeper)


def weights_of(towers):
    modules = (towers.pixel_tower, towers.text_head)
    return torch.cat(
        [item.detach().view(-1) for m in modules for item in m.parameters()]
    )


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


def test_the_same_seed_gives_the_same_bits():
    first, second = train(places(200)), train(places(200))
    assert torch.equal(weights_of(first), weights_of(second))


def test_the_number_of_threads_does_not_change_a_bit(restored_threads):
    torch.set_num_threads(1)
    alone = train(places(200))
    torch.set_num_threads(3)
    together = train(places(200))
    assert torch.equal(weights_of(alone), weights_of(together))


def test_another_seed_gives_other_towers():
    other = RecipeSettings(epochs=5, batch_size=64, seed=4)
    first, second = train(places(200)), train(places(200), settings=other)
    assert not torch.equal(weights_of(first), weights_of(second))


def test_training_leaves_torchs_own_randomness_alone():
    torch.manual_seed(11)
    expected = torch.rand(3)
    torch.manual_seed(11)
    train(places(200))
    assert torch.equal(torch.rand(3), expected)


@pytest.mark.parametrize("epoch", [1, 2, 3, 4, 5])
def test_a_resumed_training_gives_the_same_bits(epoch):
    samples, held_out = places(200), places(150, seed=1)
    whole = train(samples, held_out)
    state = Memory(end_after=epoch)
    with pytest.raises(CancelledError):
        train(samples, held_out, state=state)

    state.end_after = None
    resumed = train(samples, held_out, state=state)

    assert torch.equal(weights_of(resumed), weights_of(whole))
    assert resumed.best_epoch == whole.best_epoch


def test_a_resumed_training_draws_the_whole_curves():
    samples, held_out = places(200), places(150, seed=1)
    curves = []
    train(samples, held_out, measure=lambda *point: curves.append(point))
    state = Memory(end_after=3)
    with pytest.raises(CancelledError):
        train(samples, held_out, state=state)

    state.end_after, again = None, []
    train(
        samples,
        held_out,
        state=state,
        measure=lambda *point: again.append(point),
    )

    assert again == curves


def test_it_reports_every_epoch():
    curves, fractions = [], []
    train(
        places(200),
        places(150, seed=1),
        measure=lambda series, epoch, value: curves.append((series, epoch)),
        report=lambda fraction, template, values: fractions.append(fraction),
    )
    series = LOSS_SERIES, VALIDATION_LOSS_SERIES, VALIDATION_AUC_SERIES
    assert curves == [(s, e) for e in range(1, 6) for s in series]
    assert {0.2, 0.4, 0.6, 0.8, 1.0} <= set(fractions)
    assert fractions == sorted(fractions)


def test_without_held_out_places_only_the_loss_is_drawn():
    curves = []
    towers = train(places(200), measure=lambda *point: curves.append(point))
    assert {series for series, _, _ in curves} == {LOSS_SERIES}
    assert towers.best_epoch == towers.epochs == 5


def test_it_learns_to_tell_held_out_places_apart():
    curves = {}
    train(
        places(600),
        places(150, seed=1),
        RecipeSettings(epochs=15, batch_size=64),
        measure=lambda series, epoch, value: curves.update({series: value}),
    )
    assert curves[VALIDATION_AUC_SERIES] > 0.9


def test_the_towers_after_the_last_epoch_are_delivered():
    state = Memory()
    towers = train(places(200), places(150, seed=1), state=state)
    assert torch.equal(weights_of(towers), state.snapshot.tensors["weights"])


@pytest.mark.parametrize(
    ("last", "told"), [(0.79, 1), (0.81, 0)], ids=["much", "little"]
)
def test_the_user_is_told_where_an_earlier_epoch_was_much_better(last, told):
    log = []
    progress = RequestProgress(
        log=lambda template, values: log.append(template.format(**values))
    )
    validation = Validation(None, encode, SMALL)
    validation.add(VALIDATION_AUC_SERIES, 1, 0.6, progress)
    validation.add(VALIDATION_AUC_SERIES, 2, 0.82, progress)
    validation.add(VALIDATION_AUC_SERIES, 3, last, progress)

    validation.tell_best(3, progress)

    sentence = (
        "The held-out places were told apart best after epoch 2 (AUC 0.820, "
        f"at the end {last:.3f}); recipe robust stops there."
    )
    assert log == [sentence] * told
    assert validation.best_epoch == 2


def test_the_towers_are_what_a_bundle_can_name():
    towers = train(places(64), settings=RecipeSettings(1, 64))
    pixels = pixel_tower_from(towers.pixel_spec)
    pixels.load_state_dict(towers.pixel_tower.state_dict())
    texts = text_head_from(towers.text_spec)
    texts.load_state_dict(towers.text_head.state_dict())


def test_a_cancel_is_heard_within_an_epoch():
    progress = RequestProgress()
    progress.cancel()
    with pytest.raises(CancelledError):
        train_aether(places(200), None, encode, SMALL, progress, Memory())


def test_fewer_points_than_a_batch_are_refused():
    with pytest.raises(TrainingError, match="63 points .* a batch of 64"):
        train(places(63))


def test_a_loss_that_is_no_number_ends_the_training():
    samples = places(200)
    samples.base[5] = np.nan
    state = Memory()
    with pytest.raises(TrainingError, match="learning rate 0.001"):
        train(samples, state=state)
    assert state.snapshot is None


def test_threads_are_given_back():
    before = torch.get_num_threads()
    train(places(64), settings=RecipeSettings(1, 64))
    assert torch.get_num_threads() == before


def test_the_loss_is_symmetric():
    left = torch.from_numpy(unit(np.random.default_rng(0).normal(size=(9, 5))))
    right = torch.from_numpy(
        unit(np.random.default_rng(1).normal(size=(9, 5)))
    )
    assert info_nce(left, right, 0.07) == pytest.approx(
        info_nce(right, left, 0.07).item()
    )


def test_it_runs_in_the_engines_worker_thread():
    found = []
    work = threading.Thread(target=lambda: found.append(train(places(64))))
    work.start()
    work.join()
    assert torch.equal(weights_of(found[0]), weights_of(train(places(64))))
