"""What cannot be compared is one sentence, and nothing is left behind."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from difference_scene import SIDE, similarities, tags_of, write_answer
from embedding_rasters import NORTH_UP
from rasterio.transform import Affine

from aether_qgis.engine.difference.difference import difference
from aether_qgis.engine.errors import AetherError, CancelledError
from aether_qgis.engine.protocol.differing import DifferenceRequest
from aether_qgis.engine.runtime.progress import RequestProgress


@pytest.fixture(scope="module")
def rasters(tmp_path_factory, alphaearth_raster):
    """An answer, and rasters that do not go with it."""
    folder = tmp_path_factory.mktemp("answers")
    values = similarities(1)

    def answer(name, transform=NORTH_UP, numbers=values, **options):
        return write_answer(
            folder / f"{name}.tif",
            numbers,
            tags_of(name),
            transform,
            **options,
        )

    def moved(columns):
        return NORTH_UP @ Affine.translation(columns, 0)

    (folder / "text.tif").write_text("no raster")
    return {
        "good": answer("good"),
        "crs": answer("crs", crs="EPSG:32611"),
        "pixel": answer("pixel", NORTH_UP @ Affine.scale(2)),
        "offset": answer("offset", moved(0.3), similarities(2)),
        "away": answer("away", moved(500)),
        "empty": answer("empty", numbers=np.full_like(values, np.nan)),
        "homeless": answer("homeless", crs=None),
        "codes": answer("codes", numbers=np.ones((8, 8), np.float32) * 2),
        "change": answer(
            "change", numbers=np.stack([values] * 2), names=("change", "gain")
        ),
        "embedding": alphaearth_raster,
        "text": folder / "text.tif",
        "gone": folder / "gone.tif",
    }


def ask(first, second, folder, progress=None, **options):
    path = folder / "difference.tif"
    request = DifferenceRequest(str(first), str(second), str(path), **options)
    return difference(request, progress or RequestProgress())


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("good", "is named twice: choose two different answers"),
        ("crs", "is in EPSG:32611, but"),
        ("pixel", "measure 20 x 20 and those of"),
        ("offset", "lie 0.30 of a pixel beside"),
        ("away", "does not cover any of the area"),
        ("empty", "hold no pixel with data in both"),
        ("homeless", "has no coordinate reference system"),
        ("change", "name of the first: “change”"),
        ("embedding", "is no answer to a query (bands: 64"),
        ("text", "cannot be opened as a raster"),
        ("gone", "There is no file"),
    ],
)
def test_rasters_that_do_not_go_together(rasters, tmp_path, name, words):
    with pytest.raises(AetherError) as caught:
        ask(rasters["good"], rasters[name], tmp_path)
    said = str(caught.value)
    assert words in said
    assert said.endswith(".") and "\n" not in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"measure": "beauty"}, "auto, similarity, relevance"),
        ({"measure": "relevance"}, "does not tell how relevant"),
        ({"strong": -1.0}, "strong difference is -1.0"),
        ({"strong": float("nan")}, "strong difference is nan"),
    ],
)
def test_words_and_numbers_that_cannot_be(rasters, tmp_path, options, words):
    with pytest.raises(AetherError, match=words):
        ask(rasters["good"], rasters["codes"], tmp_path, **options)
    assert list(tmp_path.iterdir()) == []


def test_a_result_never_replaces_an_answer(rasters, tmp_path):
    first, second = rasters["good"], rasters["codes"]
    request = DifferenceRequest(str(first), str(second), str(second))
    before = second.read_bytes()
    with pytest.raises(AetherError, match="would replace"):
        difference(request, RequestProgress())
    assert second.read_bytes() == before


def test_another_grid_is_warped_if_asked(rasters, tmp_path):
    result = ask(rasters["good"], rasters["offset"], tmp_path, warps=True)
    assert "was warped onto the grid" in result.notes[0].template
    assert result.second.query == "offset"
    assert result.provenance["second_query"] == "offset"
    with rasterio.open(result.difference_path) as dataset:
        found = dataset.read(1)
    # The nearest pixel of one that lies 0.3 of a pixel to the right.
    expected = similarities(1) - similarities(2)
    assert found.shape == (SIDE, SIDE)
    assert np.array_equal(found[:, 1:], expected[:, 1:], equal_nan=True)


def test_a_cancel_leaves_nothing(rasters, tmp_path):
    class Cancelled(RequestProgress):
        def step(self, template, fraction, **values):
            if fraction > 0:
                self.cancel()
            super().step(template, fraction, **values)

    with pytest.raises(CancelledError):
        ask(rasters["good"], rasters["codes"], tmp_path, Cancelled())
    assert list(tmp_path.iterdir()) == []
