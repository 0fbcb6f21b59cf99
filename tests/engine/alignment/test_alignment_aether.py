"""A training by recipe aether: bits, curves, resumption, refusals."""

from __future__ import annotations

import threading

import numpy as np
import pytest

torch = pytest.importorskip(
    "torch", reason="the training layer is not installed"
)

from aether_places import (  # noqa: E402
    SMALL,
    Memory,
    encode,
    places,
    train,
    weights_of,
)

from aether_qgis.engine.alignment.aether.recipe import train_aether  # noqa: E402
from aether_qgis.engine.alignment.aether.validation import (  # noqa: E402
    Validation,
)
from aether_qgis.engine.alignment.recipe import RecipeSettings  # noqa: E402
from aether_qgis.engine.errors import (  # noqa: E402
    CancelledError,
    TrainingError,
)
from aether_qgis.engine.protocol import (  # noqa: E402
    LOSS_SERIES,
    VALIDATION_AUC_SERIES,
    VALIDATION_LOSS_SERIES,
)
from aether_qgis.engine.runtime.progress import RequestProgress  # noqa: E402
from aether_qgis.engine.towers.architectures import (  # noqa: E402
    pixel_tower_from,
)


@pytest.fixture
def restored_threads():
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


def test_the_same_seed_gives_the_same_bits():
    first, second = train(places(200)), train(places(200))
    assert np.array_equal(weights_of(first), weights_of(second))


def test_the_number_of_threads_does_not_change_a_bit(restored_threads):
    torch.set_num_threads(1)
    alone = train(places(200))
    torch.set_num_threads(3)
    together = train(places(200))
    assert np.array_equal(weights_of(alone), weights_of(together))


def test_another_seed_gives_other_towers():
    other = RecipeSettings(epochs=5, batch_size=64, seed=4)
    first, second = train(places(200)), train(places(200), settings=other)
    assert not np.array_equal(weights_of(first), weights_of(second))


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

    assert np.array_equal(weights_of(resumed), weights_of(whole))
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
    assert np.array_equal(weights_of(towers), state.snapshot.arrays["weights"])


@pytest.mark.parametrize(
    ("last", "told"), [(0.79, 1), (0.81, 0)], ids=["much", "little"]
)
def test_the_user_learns_where_an_earlier_epoch_was_much_better(last, told):
    log = []
    progress = RequestProgress(
        log=lambda template, values: log.append(template.format(**values))
    )
    validation = Validation(None, encode, SMALL)
    validation.add(VALIDATION_AUC_SERIES, 1, 0.6, progress)
    validation.add(VALIDATION_AUC_SERIES, 2, 0.82, progress)
    validation.add(VALIDATION_AUC_SERIES, 3, last, progress)

    validation.log_best(3, progress)

    sentence = (
        "The held-out places were told apart best after epoch 2 (AUC 0.820, "
        f"at the end {last:.3f}): try fewer epochs, or recipe robust, which "
        "keeps its best epoch."
    )
    assert log == [sentence] * told
    assert validation.best_epoch == 2


def test_the_towers_are_what_a_bundle_can_name():
    towers = train(places(64), settings=RecipeSettings(1, 64))
    pixels, weights = towers.pixel_tower, towers.pixel_tower.weights
    pixel_tower_from(pixels.spec).load_state_dict(
        {name: torch.from_numpy(weights[name]) for name in weights}
    )


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


def test_it_runs_in_the_engines_worker_thread():
    found = []
    work = threading.Thread(target=lambda: found.append(train(places(64))))
    work.start()
    work.join()
    assert np.array_equal(weights_of(found[0]), weights_of(train(places(64))))


def test_torch_before_2_4_trains_too(monkeypatch):
    newest = torch.optim.AdamW

    def without_fused(parameters, **settings):
        if settings.pop("fused", False):
            raise RuntimeError("`fused=True` requires supported devices")
        return newest(parameters, **settings)

    monkeypatch.setattr(torch.optim, "AdamW", without_fused)
    samples, state = places(200), Memory(end_after=2)
    whole = train(samples)
    with pytest.raises(CancelledError):
        train(samples, state=state)
    state.end_after = None
    assert np.array_equal(
        weights_of(train(samples, state=state)), weights_of(whole)
    )
