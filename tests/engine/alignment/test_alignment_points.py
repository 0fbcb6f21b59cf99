"""Points files are read as documented, and refused in one sentence."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest
import rasterio
from alignment_scene import (
    COLUMNS,
    some_points,
    training_request,
    write_ground,
    write_points,
)
from embedding_rasters import NORTH_UP
from rasterio.transform import Affine

from aether_qgis.engine.alignment.holdout import held_out_mask
from aether_qgis.engine.alignment.points import place_points, points_of
from aether_qgis.engine.alignment.train import train
from aether_qgis.engine.errors import (
    EmbeddingRasterError,
    OutputError,
    PointsError,
    TrainingError,
)
from aether_qgis.engine.places.places_file import read_places
from aether_qgis.engine.rasters.reader import open_embedding_raster
from aether_qgis.engine.runtime.progress import RequestProgress

POINT = {"x": 1.0, "y": 2.0, "text": "a cafe", "values": ["cafe", "", ""]}


def refused(request, kind=PointsError):
    with pytest.raises(kind) as caught:
        train(request, RequestProgress())
    message = str(caught.value)
    assert "Traceback" not in message
    assert message.endswith(".")
    return message


def read_points(path):
    return points_of(read_places(str(path)))


def with_points(folder, points, **options):
    write_points(folder / "points.jsonl", points)
    return training_request(folder, **options)


def test_points_are_read_as_they_were_written(tmp_path):
    points = read_points(write_points(tmp_path / "p", [POINT] * 3))
    assert points.x.tolist() == [1.0] * 3
    assert points.y.tolist() == [2.0] * 3
    assert points.texts == ("a cafe",) * 3
    assert points.columns == COLUMNS
    assert points.parts == (("cafe", "", ""),) * 3


def test_texts_without_fields_have_no_columns(tmp_path):
    lines = [{"x": 1, "y": 2, "text": "a cafe"}]
    points = read_points(write_points(tmp_path / "p", lines, ()))
    assert (points.columns, points.parts) == ((), ())


@pytest.mark.parametrize(
    "line",
    [
        "{not json",
        "[1, 2]",
        '{"x": 1, "y": 2}',
        '{"x": "1", "y": 2, "text": "a", "values": ["", "", ""]}',
        '{"x": 1, "y": 2, "text": "a", "values": [""]}',
        '{"x": 1, "y": 2, "text": "a", "values": "abc"}',
        '{"x": 1, "y": 2, "text": "a"',
    ],
)
def test_a_damaged_line_is_named(tmp_path, line):
    path = write_points(tmp_path / "p", [POINT])
    with path.open("a", encoding="utf-8") as file:
        file.write(line + "\n")
    with pytest.raises(PointsError, match="Line 3 of the places file"):
        read_points(path)


@pytest.mark.parametrize(
    "content",
    [b"", b"x,y\n1,2\n", b'{"format": "other"}\n', b"\xff\xfe\x00", b"[]\n"],
)
def test_a_file_that_is_no_places_file_is_refused(tmp_path, content):
    (tmp_path / "p").write_bytes(content)
    with pytest.raises(PointsError, match="is no places file"):
        read_points(tmp_path / "p")


def test_a_missing_places_file_is_refused(tmp_path):
    request = dataclasses.replace(
        training_request(tmp_path), points=str(tmp_path / "none")
    )
    assert "cannot be read (No such file" in refused(request)


def test_an_empty_layer_is_refused(tmp_path):
    assert "holds no places" in refused(with_points(tmp_path, []))


def test_points_without_any_text_are_refused(tmp_path):
    points = [{**point, "text": ""} for point in some_points(50)]
    message = refused(with_points(tmp_path, points))
    assert message.startswith("None of the 50 points has a text")


def test_points_without_any_place_are_refused(tmp_path):
    points = [{**point, "x": float("nan")} for point in some_points(50)]
    message = refused(with_points(tmp_path, points))
    assert message.startswith("None of the 50 points has coordinates")


def test_points_of_one_text_are_refused(tmp_path):
    points = [{**point, "text": "a place"} for point in some_points(50)]
    message = refused(with_points(tmp_path, points))
    assert "nothing to tell apart" in message


def test_points_elsewhere_are_refused_with_both_extents(tmp_path):
    points = [{**point, "x": 10.3, "y": 47.0} for point in some_points(50)]
    message = refused(with_points(tmp_path, points))
    assert "x 10.3 to 10.3, y 47 to 47" in message
    assert "x 500000 to 501280" in message
    assert "EPSG:32610" in message
    assert "reference system" in message


def test_points_on_nodata_only_are_refused(tmp_path):
    with rasterio.open(write_ground(tmp_path / "ground.tif"), "r+") as dataset:
        numbers = dataset.read()
        numbers[:, :64] = -128
        dataset.write(numbers)
        bounds = dataset.transform * (0, 40)
    points = [p for p in some_points(400) if p["y"] < bounds[1]]
    message = refused(with_points(tmp_path, points))
    assert "holds no data" in message


def test_fewer_points_than_a_batch_are_refused(tmp_path):
    request = with_points(
        tmp_path, some_points(100), recipe="aether", holdout="none"
    )
    request = dataclasses.replace(request, batch_size=512)
    message = refused(request, TrainingError)
    assert "Only 100 points" in message
    assert "lower the batch size" in message


def test_nine_points_are_too_few_for_the_closed_form(tmp_path):
    request = with_points(tmp_path, some_points(9), holdout="none")
    assert "Only 9 points" in refused(request, TrainingError)


def test_points_in_one_block_cannot_be_held_out_by_blocks(tmp_path):
    request = training_request(tmp_path, block_size_m=1e6)
    # Blocks have fixed corners, so the scene may touch two of them.
    assert "no place can be held out" in refused(request, TrainingError)


@pytest.mark.parametrize("grid", [None, NORTH_UP, Affine.rotation(20)])
def test_points_fall_on_the_pixel_that_covers_them(tmp_path, grid):
    options = {} if grid is None else {"transform": NORTH_UP * grid}
    raster_path = write_ground(tmp_path / "r.tif", **options)
    rows, columns = np.array([0, 5, 127]), np.array([127, 3, 0])
    with open_embedding_raster(str(raster_path)) as raster:
        places = [
            raster.transform * (column + 0.9, row + 0.1)
            for row, column in zip(rows, columns)
        ]
        points = [{**POINT, "x": x, "y": y} for x, y in places]
        path = write_points(tmp_path / "p", points)
        placed = place_points(read_points(path), raster)
    assert placed.rows.tolist() == rows.tolist()
    assert placed.columns.tolist() == columns.tolist()


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"base_radius": -1}, "radii are -1 and 9"),
        ({"base_radius": 10}, "radii are 10 and 9"),
        ({"wide_radius": 65}, "radii are 4 and 65"),
        ({"epochs": 0}, "number of epochs is 0"),
        ({"batch_size": 1}, "batch size is 1"),
        ({"temperature": 0.0}, "temperature is 0"),
        ({"temperature": float("nan")}, "temperature is nan"),
        ({"learning_rate": 0.0}, "learning rate is 0"),
        ({"learning_rate": float("inf")}, "learning rate is inf"),
        ({"weight_decay": -1.0}, "weight decay is -1"),
        ({"view_weight": 1.5}, "lambda) is 1.5"),
        ({"seed": -1}, "seed is -1"),
        ({"block_size_m": 0.0}, "side of 0"),
        ({"recipe": "magic"}, "no recipe “magic”"),
        ({"holdout": "some"}, "no way “some”"),
        ({"device": "tpu"}, "no device “tpu”"),
    ],
)
def test_settings_without_sense_are_refused(tmp_path, settings, words):
    request = training_request(tmp_path, **settings)
    assert words in refused(request, TrainingError)


def test_a_missing_raster_is_refused(tmp_path):
    request = dataclasses.replace(
        training_request(tmp_path), raster=str(tmp_path / "none.tif")
    )
    assert "There is no file" in refused(request, EmbeddingRasterError)


def test_a_folder_that_is_no_bundle_is_kept(tmp_path):
    request = training_request(tmp_path)
    (tmp_path / "bundle").mkdir()
    (tmp_path / "bundle" / "thesis.txt").write_text("years of work")
    assert "is no model bundle" in refused(request, OutputError)
    assert (tmp_path / "bundle" / "thesis.txt").exists()


def test_a_missing_parent_folder_is_named(tmp_path):
    request = dataclasses.replace(
        training_request(tmp_path), bundle=str(tmp_path / "none" / "bundle")
    )
    assert "does not exist" in refused(request, OutputError)


def test_a_fifth_of_the_points_is_held_out_as_whole_blocks():
    x, y = np.random.default_rng(0).uniform(0, 10000, (2, 5000))
    mask = held_out_mask(x, y, "blocks", 1000.0, 0)
    assert mask.mean() == pytest.approx(0.2, abs=0.03)
    blocks = np.floor(x / 1000) * 100 + np.floor(y / 1000)
    assert not set(blocks[mask]) & set(blocks[~mask])
    again = held_out_mask(x, y, "blocks", 1000.0, 0)
    assert np.array_equal(mask, again)
    other = held_out_mask(x, y, "blocks", 1000.0, 1)
    assert not np.array_equal(mask, other)


def test_the_places_file_may_hold_blank_lines(tmp_path):
    path = write_points(tmp_path / "p", [POINT])
    path.write_text(path.read_text("utf-8") + "\n\n" + json.dumps(POINT))
    assert len(read_points(path)) == 2
