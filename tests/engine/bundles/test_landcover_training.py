"""The default bundle's pixel tower in training, with a hasty recipe."""

from __future__ import annotations

import numpy as np
import pytest

from scripts.landcover_starter.splits import CLASSES, POINTS, read_points

torch = pytest.importorskip("torch")

MOST_PARAMETERS = 30_000

pytestmark = pytest.mark.skipif(
    not POINTS.is_file(),
    reason="../shared is absent: no real AlphaEarth vectors here",
)


@pytest.fixture
def one_thread():
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


def hastily_trained():
    from scripts.landcover_starter.distillation import (
        LessonRecipe,
        NetworkRecipe,
        PixelRecipe,
        PointRecipe,
        Recipe,
        StudentRecipe,
        train_pixel_tower,
    )

    points = read_points()
    return train_pixel_tower(
        points.where(~points.held_out),
        PixelRecipe(
            networks=(
                NetworkRecipe(
                    Recipe((32,), 50, 128, 2e-3, 1e-2), PointRecipe()
                ),
            ),
            lessons=LessonRecipe(count=2000),
            student=StudentRecipe(steps=300),
        ),
    )


def test_the_same_seed_gives_the_same_weights(one_thread):
    (one, _), (other, _) = hastily_trained(), hastily_trained()

    for name, weights in one.state_dict().items():
        assert torch.equal(weights, other.state_dict()[name])


def test_the_tower_stays_small():
    tower, prototypes = hastily_trained()

    count = sum(weights.numel() for weights in tower.parameters())
    assert count <= MOST_PARAMETERS
    assert prototypes.shape == (len(CLASSES), len(CLASSES))


def test_even_a_hasty_tower_finds_unseen_places():
    from scripts.landcover_starter.measure import measure

    points = read_points()
    hidden = points.where(points.held_out)
    tower, prototypes = hastily_trained()

    with torch.no_grad():
        aligned = tower(torch.from_numpy(hidden.vectors)).numpy()
    table = measure(aligned, hidden.labels, prototypes.numpy()[:, None])

    assert np.allclose(np.linalg.norm(aligned, axis=1), 1, atol=1e-5)
    assert table.mean >= 0.93


def test_the_calibration_finds_labels_that_it_did_not_see():
    from scripts.landcover_starter.calibration import (
        fit_calibration,
        log_ratios,
    )

    points = read_points()
    hidden = points.where(points.held_out)
    calibration = fit_calibration(points.where(~points.held_out), 1e-3)

    shares = calibration(log_ratios(hidden.probabilities))

    assert np.allclose(shares.sum(1), 1)
    assert (shares.argmax(1) == hidden.labels).mean() >= 0.9
