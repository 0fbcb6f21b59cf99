"""What cannot be compared is one sentence, and nothing is left behind."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from embedding_rasters import NORTH_UP, write_raster
from rasterio.transform import Affine
from tessera_scene import write_floats
from yearly_rasters import CHANGED, a_year, write_year

from aether_qgis.engine.change.change import change
from aether_qgis.engine.errors import AetherError, CancelledError
from aether_qgis.engine.protocol.changing import ChangeRequest
from aether_qgis.engine.runtime.progress import RequestProgress


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("years")


@pytest.fixture(scope="module")
def first(folder):
    return write_year(folder / "area_2019.tif", 2019)


def placed(folder, name, transform, **options):
    return write_raster(
        folder / name,
        a_year(2021, True),
        transform,
        nodata=-128,
        **options,
    )


@pytest.fixture(scope="module")
def other(folder):
    """Rasters that do not go with the first, and one that does."""
    part = Affine.translation(0.3, 0)
    return {
        "good": write_year(folder / "area_2021.tif", 2021, True),
        "crs": placed(folder, "crs_2021.tif", NORTH_UP, crs="EPSG:32611"),
        "pixel": placed(folder, "p_2021.tif", NORTH_UP @ Affine.scale(2)),
        "offset": placed(folder, "o_2021.tif", NORTH_UP @ part),
        "turned": placed(folder, "t_2021.tif", NORTH_UP @ Affine.rotation(9)),
        "away": placed(
            folder, "a_2021.tif", NORTH_UP @ Affine.translation(500, 0)
        ),
        "empty": write_raster(
            folder / "e_2021.tif",
            np.where(np.arange(96) < 40, a_year(2021, False), -128).astype(
                np.int8
            ),
            NORTH_UP @ Affine.translation(40, 0),
            nodata=-128,
        ),
    }


def ask(rasters, folder, **options):
    request = ChangeRequest(
        rasters=tuple(map(str, rasters)),
        change_path=str(folder / "change.tif"),
        regions_path=str(folder / "places.geojson"),
        when_path=str(folder / "when.tif"),
        **options,
    )
    return change(request, RequestProgress())


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("crs", "is in EPSG:32611, but"),
        ("pixel", "measure 20 x 20 and those of"),
        ("offset", "lie 0.30 of a pixel beside"),
        ("turned", "or they are turned"),
        ("away", "does not cover any of the area"),
        ("gone.tif", "There is no file"),
    ],
)
def test_rasters_that_do_not_go_together(first, other, tmp_path, name, words):
    with pytest.raises(AetherError) as caught:
        ask([first, other.get(name, tmp_path / name)], tmp_path)
    said = str(caught.value)
    assert words in said
    assert said[0] in "T/" and said.endswith(".") and "\n" not in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"years": (2019,)}, "There are 1 years for 2 rasters"),
        ({"years": (2019, 2019)}, "The year 2019 is named twice"),
        ({"years": (2019, 19)}, "19 is no year of a satellite image"),
        ({"threshold": 0.0}, "threshold of change is 0.0"),
        ({"threshold": float("nan")}, "threshold of change is nan"),
        ({"count": 0}, "number of places is 0"),
        ({"min_area_m2": -1.0}, "minimum area is -1.0 m²"),
        ({"direction": "up"}, "toward, away"),
        ({"space": "outer"}, "bundle, raw"),
        ({"positive": ("corn " * 200,)}, "1000 characters"),
        ({"positive": ("xyzzy qwrt",)}, "was not understood"),
        ({"bundle": "nope"}, "no model bundle “nope”"),
    ],
)
def test_words_and_numbers_that_cannot_be(
    first, other, tmp_path, options, words
):
    with pytest.raises(AetherError, match=words):
        ask([first, other["good"]], tmp_path, **options)
    assert list(tmp_path.iterdir()) == []


def test_one_raster_or_the_same_twice(first, tmp_path):
    with pytest.raises(AetherError, match="there is 1: add another year"):
        ask([first], tmp_path)
    with pytest.raises(AetherError, match="is named twice"):
        ask([first, first], tmp_path)


def test_rasters_of_two_embeddings(first, tmp_path, folder):
    tessera = write_floats(folder)
    with pytest.raises(AetherError, match="only years of one embedding"):
        ask([first, tessera], tmp_path)


def test_an_area_without_data_in_both(first, other, tmp_path):
    with pytest.raises(AetherError, match="no pixel with data in every year"):
        hole = write_raster(
            tmp_path / "hole_2021.tif",
            np.where(np.arange(96) < 12, a_year(1, False), -128).astype(
                np.int8
            )[:, :8],
            NORTH_UP,
            nodata=-128,
        )
        ask([first, hole], tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == ["hole_2021.tif"]


def test_a_cancel_leaves_nothing(first, other, tmp_path):
    class Cancelled(RequestProgress):
        def step(self, template, fraction, **values):
            if fraction > 0.5:
                self.cancel()
            super().step(template, fraction, **values)

    request = ChangeRequest(
        (str(first), str(other["good"])),
        str(tmp_path / "change.tif"),
        str(tmp_path / "places.geojson"),
        str(tmp_path / "when.tif"),
    )
    with pytest.raises(CancelledError):
        change(request, Cancelled())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["offset", "crs", "turned"])
def test_another_grid_is_warped_if_asked(first, other, tmp_path, name):
    options = {"warps": True, "space": "raw"}
    if name == "crs":  # the neighbouring zone: the same numbers elsewhere
        with pytest.raises(AetherError, match="no pixel with data"):
            ask([first, other[name]], tmp_path, **options)
        return
    result = ask([first, other[name]], tmp_path, **options)
    assert "was warped onto the grid" in result.notes[-1].template
    with rasterio.open(result.change_path) as dataset:
        found = dataset.read(1)
    rows, columns = CHANGED
    if name == "offset":
        assert np.isnan(found[:8, :12]).all()
        inner = found[rows, columns.start + 1 : columns.stop - 1]
        assert inner.min() > 50
    else:
        # What the turned raster does not cover holds no data.
        assert 0.05 < np.isnan(found).mean() < 0.5
