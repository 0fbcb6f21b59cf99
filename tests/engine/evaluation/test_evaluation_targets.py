"""Places files and what is read from their labels."""

from __future__ import annotations

import json

import numpy as np
import pytest

from aether_qgis.engine.errors import PointsError
from aether_qgis.engine.evaluation.targets import enough, read_targets
from aether_qgis.engine.places.places_file import Place, Places, read_places

HEAD = {"format": "aether-places-1", "columns": ["use"]}


def labels_of(*rows, fields=("use",)):
    places = tuple(Place(0.0, 0.0) for _ in rows)
    return Places(tuple(fields), places, tuple(rows), ("",) * len(rows))


@pytest.fixture
def read(tmp_path):
    def write_and_read(*lines):
        path = tmp_path / "labels.jsonl"
        texts = [x if isinstance(x, str) else json.dumps(x) for x in lines]
        path.write_text("\n".join(texts), encoding="utf-8")
        return read_places(str(path))

    return write_and_read


def test_points_and_areas_are_read(read):
    square = [[0, 0], [4, 0], [4, 2], [0, 0]]
    labels = read(
        HEAD,
        {"x": 1, "y": 2.5, "values": ["a"]},
        {"polygon": [square], "values": ["b"]},
        {"multipolygon": [[square], [square, square]], "values": [None]},
    )
    point, polygon, multipolygon = labels.places
    assert (point.x, point.y, point.area) == (1, 2.5, None)
    assert (polygon.x, polygon.y) == (2, 1)
    assert [len(rings) for rings in multipolygon.area] == [1, 2]
    assert labels.values == (("a",), ("b",), (None,))


@pytest.mark.parametrize(
    "lines",
    [
        [""],
        ["no json"],
        ["[]"],
        [{"format": "aether-points-1", "columns": ["use"]}],
        [{"format": "aether-places-1", "columns": "use"}],
        [{"format": "aether-places-1"}],
    ],
)
def test_another_file_is_refused(read, lines):
    with pytest.raises(PointsError, match="is no places file"):
        read(*lines)


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[" * 100_000,
        {"x": 1, "values": ["a"]},
        {"x": 1, "y": "2", "values": ["a"]},
        {"x": 1, "y": 2, "values": []},
        {"x": 1, "y": 2, "values": [["a"]]},
        {"polygon": [], "values": ["a"]},
        {"polygon": [[[0, 0], [1, 1]]], "values": ["a"]},
        {"multipolygon": [], "values": ["a"]},
    ],
)
def test_a_damaged_line_is_named(read, line):
    with pytest.raises(PointsError, match="Line 3 of the places file"):
        read(HEAD, {"x": 1, "y": 2, "values": ["a"]}, line)


def test_a_file_without_places_is_refused(read):
    with pytest.raises(PointsError, match="holds no places"):
        read(HEAD)


def test_a_file_that_is_gone_is_reported():
    with pytest.raises(PointsError, match="cannot be read"):
        read_places("/no/such/labels.jsonl")


def test_missing_values_are_left_out():
    rows = [("a",), (None,), ("",), ("  ",), (float("nan"),), ("b",)]
    known, targets = read_targets("classification", labels_of(*rows))
    assert known.tolist() == [0, 5]
    assert targets.names == ("a", "b")


def test_a_row_of_shares_with_a_gap_is_left_out():
    rows = [(0.5, 0.5), (None, 1.0), (1.0, 0.0)]
    known, targets = read_targets(
        "distribution", labels_of(*rows, fields=("a", "b"))
    )
    assert known.tolist() == [0, 2]
    assert targets.values.tolist() == [[0.5, 0.5], [1, 0]]


def test_classes_may_be_numbers():
    _, targets = read_targets(
        "classification", labels_of((1,), (2.0,), (2,), (True,))
    )
    assert targets.names == ("1", "2", "True")


def test_shares_that_nearly_sum_to_1_are_scaled():
    _, targets = read_targets(
        "distribution", labels_of((0.5, 0.505), fields=("a", "b"))
    )
    assert targets.values.sum() == pytest.approx(1, abs=1e-12)


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([(0.5, 0.5), (0.5, 0.3)], "1 of 2 places.*sums to 0.8"),
        ([(40, 60), (30, 70.2)], "hold percentages"),
        ([(-0.5, 1.5)], "holds the share -0.5"),
        ([("much", "little")], "holds “much”, which is no number"),
        ([(None, 0.2)], "None of the 1 places has a value"),
    ],
)
def test_shares_that_are_none_are_refused(rows, sentence):
    with pytest.raises(PointsError, match=sentence):
        read_targets("distribution", labels_of(*rows, fields=("a", "b")))


@pytest.mark.parametrize(
    ("task", "fields", "sentence"),
    [
        ("distribution", ("a",), "only the field “a”"),
        ("distribution", (), "only the field “”"),
        ("classification", (), "reads one field, but 0"),
        ("classification", ("a", "b"), "reads one field, but 2"),
        ("regression", ("a", "b"), "reads one field, but 2"),
        ("retrieval", ("a", "b"), "reads one field, but 2"),
    ],
)
def test_the_number_of_fields_fits_the_task(task, fields, sentence):
    row = tuple(1.0 for _ in fields)
    with pytest.raises(PointsError, match=sentence):
        read_targets(task, labels_of(row, fields=fields))


@pytest.mark.parametrize("value", ["12.5", True])
def test_regression_wants_numbers(value):
    with pytest.raises(PointsError, match="which is no number"):
        read_targets("regression", labels_of((1.0,), (value,)))


def test_small_classes_are_left_out_and_reported():
    rows = [("a",)] * 12 + [("b",)] * 4 + [("c",)] * 9
    _, targets = read_targets("classification", labels_of(*rows))
    chosen, kept = enough(targets)
    assert len(chosen) == 21
    assert kept.names == ("a", "c")
    assert kept.left_out == {"b": 4}
    assert np.unique(kept.values).tolist() == [0, 1]


@pytest.mark.parametrize(
    ("task", "rows", "sentence"),
    [
        ("classification", [("a",)] * 30, "Of the 1 class"),
        ("classification", [("a",)] * 30 + [("b",)] * 4, "Of the 2 class"),
        ("classification", [("a",)] * 9 + [("b",)] * 9, "Only 18"),
        ("regression", [(2.5,)] * 30, "same value 2.5"),
        ("regression", [(1.0,), (2.0,)] * 9, "Only 18"),
    ],
)
def test_too_little_to_measure_is_reported(task, rows, sentence):
    _, targets = read_targets(task, labels_of(*rows))
    with pytest.raises(PointsError, match=sentence):
        enough(targets)


@pytest.mark.parametrize("mark", [-1.7976931348623157e308, -3.4e38, 10**40])
@pytest.mark.parametrize("task", ["regression", "distribution"])
def test_marks_of_no_data_are_no_numbers(task, mark):
    fields = ("a", "b") if task == "distribution" else ("a",)
    row = (mark, 1.0)[: len(fields)]
    with pytest.raises(PointsError, match="where they have no data"):
        read_targets(task, labels_of(row, fields=fields))
