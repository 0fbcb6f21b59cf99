"""An embedding raster as a picture."""

import numpy as np
import pytest
import rasterio
from embedding_rasters import write_alphaearth

from aether_qgis.engine.errors import (
    EmbeddingRasterError,
    NoDataError,
    OutputError,
)
from aether_qgis.engine.exporting.picture import picture, shown
from aether_qgis.engine.protocol.picturing import PictureRequest
from aether_qgis.engine.runtime.progress import RequestProgress


@pytest.fixture
def make(tmp_path):
    """Make a picture of a raster; return its colours [3, rows, columns]."""

    def colours(raster):
        path = tmp_path / "picture.tif"
        picture(PictureRequest(str(raster), str(path)), RequestProgress())
        with rasterio.open(path) as made:
            assert made.colorinterp[0].name == "red"
            return made.read()

    return colours


def _decoded(raster):
    with rasterio.open(raster) as source:
        shares = source.read((2, 17, 10)).astype(float) / 127.5
    # The raster is stored south-up, the picture north-up.
    return (np.sign(shares) * shares**2)[:, ::-1]


def test_bands_are_stretched_over_decoded_values(make, alphaearth_raster):
    colours = make(alphaearth_raster).astype(float)
    expected = np.clip((_decoded(alphaearth_raster) / 0.3 + 1) / 2, 0, 1) * 255
    valid = colours.all(axis=0)
    assert valid.mean() > 0.5
    assert np.abs(colours - np.maximum(expected, 1))[:, valid].max() <= 0.51


def test_it_lies_where_the_raster_lies(make, alphaearth_raster, tmp_path):
    make(alphaearth_raster)
    with rasterio.open(alphaearth_raster) as source:
        crs, bounds, shape = source.crs, source.bounds, source.shape
    with rasterio.open(tmp_path / "picture.tif") as made:
        assert made.crs == crs
        assert sorted(made.bounds) == sorted(bounds)
        assert made.shape == shape
        assert made.nodata == 0
        assert "Google DeepMind" in made.tags()["attribution"]
        assert made.tags()["licence"] == "CC-BY-4.0"


def test_a_decoded_raster_gives_the_same_picture(
    make, alphaearth_raster, tmp_path
):
    decoded = tmp_path / "decoded.tif"
    with rasterio.open(alphaearth_raster) as source:
        shares = source.read().astype(np.float32) / 127.5
        vectors = np.sign(shares) * shares**2
        vectors[:, (source.read() == -128).any(axis=0)] = np.nan
        profile = {**source.profile, "dtype": "float32", "nodata": np.nan}
        names = source.descriptions
    with rasterio.open(decoded, "w", **profile) as target:
        target.write(vectors)
        target.descriptions = names
    first = make(alphaearth_raster).astype(int)
    assert np.abs(make(decoded).astype(int) - first).max() <= 1


def test_no_data_is_told_from_black():
    codes = np.array([[-127, -128], [-127, 5], [-127, 5]], np.int8)
    assert shown(codes).tolist() == [[1, 0], [1, 0], [1, 0]]


def test_what_is_no_alphaearth_is_one_sentence(make, tmp_path):
    path = tmp_path / "grey.tif"
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=8,
        height=8,
        count=1,
        dtype="uint8",
        crs="EPSG:32633",
        transform=rasterio.Affine(10, 0, 0, 0, -10, 0),
    ) as target:
        target.write(np.zeros((1, 8, 8), np.uint8))
    with pytest.raises(EmbeddingRasterError):
        make(path)
    assert [one.name for one in tmp_path.iterdir()] == ["grey.tif"]


def test_it_does_not_replace_the_raster(tmp_path):
    path = write_alphaearth(tmp_path / "ae.tif")
    before = path.read_bytes()
    with pytest.raises(OutputError):
        picture(PictureRequest(str(path), str(path)), RequestProgress())
    assert path.read_bytes() == before


def test_nothing_but_nodata_leaves_no_file(tmp_path, alphaearth_raster):
    empty, target = tmp_path / "empty.tif", tmp_path / "picture.tif"
    with rasterio.open(alphaearth_raster) as source:
        profile, names = source.profile, source.descriptions
        nothing = np.full(source.read().shape, -128, np.int8)
    with rasterio.open(empty, "w", **profile) as made:
        made.write(nothing)
        made.descriptions = names
    with pytest.raises((NoDataError, EmbeddingRasterError)):
        picture(PictureRequest(str(empty), str(target)), RequestProgress())
    assert [one.name for one in tmp_path.iterdir()] == ["empty.tif"]
