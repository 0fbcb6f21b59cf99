"""A classification writes classes, colours, areas and confidence."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import numpy as np
import pytest
import rasterio
from embedding_rasters import (
    quantised,
    unit_vectors,
    write_alphaearth,
    write_raster,
)

from aether_qgis.engine.errors import AetherError
from aether_qgis.engine.index.building.request import build_index
from aether_qgis.engine.protocol import BuildIndexRequest, Extent
from aether_qgis.engine.runtime.progress import RequestProgress


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def test_every_pixel_takes_a_label_and_areas_add_up(label, alphaearth_raster):
    result = label(alphaearth_raster)
    classes = read(result.classes_path)
    counts = np.bincount(classes.ravel(), minlength=256)
    assert [area.pixels for area in result.areas] == [
        *counts[1:4],
        counts[255],
    ]
    assert sum(area.share for area in result.areas) == pytest.approx(1)
    with rasterio.open(result.classes_path) as dataset:
        assert dataset.nodata == 0
        assert dataset.colormap(1)[1] == (0, 0, 255, 255)
        assert "AlphaEarth" in dataset.tags()["attribution"]


def test_the_table_beside_it_holds_names_colours_and_areas(
    label, alphaearth_raster
):
    result = label(alphaearth_raster)
    tree = ElementTree.parse(f"{result.classes_path}.aux.xml")
    rows = [
        [cell.text or "" for cell in row]
        for row in tree.findall(".//GDALRasterAttributeTable/Row")
    ]
    assert [row[:2] for row in rows] == [
        ["1", "water"],
        ["2", "woods"],
        ["3", "town"],
    ]
    assert rows[0][3:6] == ["0", "0", "255"]
    assert [int(row[6]) for row in rows] == [
        area.pixels for area in result.areas[:3]
    ]


def test_confidence_decides_what_is_unsure(label, alphaearth_raster, tmp_path):
    path = tmp_path / "confidence.tif"
    result = label(
        alphaearth_raster, confidence_path=str(path), least_confidence=0.5
    )
    classes, confidence = read(result.classes_path), read(path)
    assert np.array_equal(classes == 255, confidence < 0.5)
    assert 0 < (classes == 255).mean() < 1
    assert result.areas[-1].pixels == (classes == 255).sum()
    assert np.nanmin(confidence) >= 1 / 3
    mean = np.nanmean(confidence)
    assert result.mean_confidence == pytest.approx(mean, rel=1e-4)


def test_smoothing_leaves_fewer_edges_and_counts_anew(label, tmp_path):
    raster = write_alphaearth(tmp_path / "r.tif", size=64)
    rough = read(label(raster).classes_path)
    result = label(raster, smoothing=5)
    smooth = read(result.classes_path)
    assert (np.diff(smooth.astype(int)) != 0).sum() < (
        np.diff(rough.astype(int)) != 0
    ).sum()
    assert result.areas[0].pixels == (smooth == 1).sum()
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "classes.tif",
        "classes.tif.aux.xml",
        "r.tif",
    ]


@pytest.mark.parametrize("smoothing", [1, 3])
def test_a_south_up_raster_gives_the_same_north_up_map(
    label, tmp_path, smoothing
):
    numbers = quantised(unit_vectors(40, 30))
    north = write_raster(tmp_path / "north.tif", numbers, nodata=-128)
    expected = read(label(north, smoothing=smoothing).classes_path)
    with rasterio.open(north) as dataset:
        whole = dataset.transform
    south_up = type(whole)(
        whole.a, 0, whole.c, 0, -whole.e, whole.f + whole.e * 40
    )
    south = write_raster(
        tmp_path / "south.tif",
        numbers[:, ::-1],
        nodata=-128,
        transform=south_up,
    )
    found = label(south, smoothing=smoothing)
    assert np.array_equal(read(found.classes_path), expected)


def test_an_extent_limits_the_map(label, tmp_path):
    raster = write_alphaearth(tmp_path / "r.tif", size=64)
    whole = read(label(raster).classes_path)
    with rasterio.open(raster) as dataset:
        left, top = dataset.transform * (10, 20)
        right, bottom = dataset.transform * (40, 50)
    low, high = sorted((top, bottom))
    part = label(raster, extent=Extent(left, low, right, high))
    found = read(part.classes_path)
    assert found.shape == (30, 30)
    rows = slice(20, 50) if top > bottom else slice(14, 44)
    assert np.array_equal(found, whole[rows, 10:40])


def test_the_index_gives_nearly_the_same_labels(label, tmp_path):
    raster = write_alphaearth(tmp_path / "r.tif", size=128)
    computed = read(label(raster).classes_path)
    indexes = str(tmp_path / "indexes")
    build_index(BuildIndexRequest(str(raster), indexes), RequestProgress())
    result = label(raster, index_folder=indexes)
    assert result.is_indexed
    assert (read(result.classes_path) == computed).mean() > 0.98


def test_two_hundred_labels_work(label, tmp_path):
    raster = write_alphaearth(tmp_path / "r.tif", size=32)
    legend = "\n".join(f"forest {n} = forest; tree {n}" for n in range(200))
    result = label(raster, legend, as_typed=True)
    assert len(result.areas) == 201
    valid = (read(result.classes_path) > 0).sum()
    assert sum(area.pixels for area in result.areas) == valid > 1000


@pytest.fixture
def places(tmp_path, alphaearth_raster, label):
    """Write labelled points into pixels of the map; return the file."""

    with rasterio.open(label(alphaearth_raster).classes_path) as dataset:
        grid = dataset.transform

    def write(*pixels):
        path = tmp_path / "points.jsonl"
        lines = [{"format": "aether-places-1", "columns": ["label"]}]
        for row, column, name in pixels:
            x, y = grid * (column + 0.5, row + 0.5)
            lines.append({"x": x, "y": y, "values": [name]})
        path.write_text("\n".join(map(json.dumps, lines)))
        return str(path)

    return write


def test_labelled_points_turn_one_label_into_another(
    label, alphaearth_raster, places
):
    before = read(label(alphaearth_raster).classes_path)
    water, woods = (np.argwhere(before == value)[:150] for value in (1, 2))
    result = label(
        alphaearth_raster,
        labelled=places(
            *((*map(int, pixel), "Town") for pixel in water),
            *((*map(int, pixel), "woods") for pixel in woods),
        ),
    )
    after = read(result.classes_path)
    assert result.labelled == 300
    assert (after[before == 1] == 3).mean() > 0.3
    assert (after[before == 2] == 2).mean() > 0.8


def test_labels_that_are_not_in_the_legend_are_named(
    label, alphaearth_raster, places, tmp_path
):
    path = places((9, 1, "town"), (9, 2, "desert"), (9, 3, None))
    before = sorted(tmp_path.iterdir())
    with pytest.raises(AetherError, match="legend: “desert”; expected only"):
        label(alphaearth_raster, labelled=path)
    assert sorted(tmp_path.iterdir()) == before


def test_a_damaged_index_is_given_up_and_all_is_computed(label, tmp_path):
    raster = write_alphaearth(tmp_path / "r.tif", size=128)
    computed = read(label(raster).classes_path)
    indexes = tmp_path / "indexes"
    build_index(
        BuildIndexRequest(str(raster), str(indexes)), RequestProgress()
    )
    (level,) = indexes.glob("*/level_0.int8")
    content = bytearray(level.read_bytes())
    content[5] ^= 0xFF
    level.write_bytes(content)
    result = label(raster, index_folder=str(indexes))
    assert not result.is_indexed
    assert result.index_note is not None
    assert np.array_equal(read(result.classes_path), computed)
