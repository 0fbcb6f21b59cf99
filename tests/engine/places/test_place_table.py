"""Rows of GeoParquet files, as the plugin gets them."""

from __future__ import annotations

import json
import struct

import duckdb
import pytest

from aether_qgis.engine.errors import PointsError
from aether_qgis.engine.places.place_table import place_table
from aether_qgis.engine.protocol.place_tables import PlaceTableRequest
from aether_qgis.engine.runtime.progress import RequestProgress

DEGREES = {"encoding": "WKB", "geometry_types": ["Point"]}
UTM = {**DEGREES, "crs": {"id": {"authority": "EPSG", "code": 32633}}}
PLAIN = "SELECT id, geometry FROM rows"


def point(x, y, order="<"):
    return struct.pack(f"{order}BIdd", order == "<", 1, x, y)


def write(path, rows, facts=DEGREES, select="SELECT * FROM rows"):
    """Write (x, y, WKB, name) as Overture's places are laid out."""
    geo = {"version": "1.1.0", "primary_column": "geometry"}
    geo["columns"] = {"geometry": facts}
    target = str(path).replace("'", "''")
    with duckdb.connect(":memory:") as connection:
        connection.execute(
            "CREATE TABLE rows (id VARCHAR, geometry BLOB, "
            'names STRUCT("primary" VARCHAR), categories STRUCT("primary" '
            "VARCHAR, alternate VARCHAR[]), bbox STRUCT(xmin DOUBLE, xmax "
            "DOUBLE, ymin DOUBLE, ymax DOUBLE), confidence DOUBLE)"
        )
        for number, (x, y, wkb, name) in enumerate(rows):
            connection.execute(
                "INSERT INTO rows VALUES (?, ?, {'primary': ?}, {'primary': "
                "'park', 'alternate': ['garden']}, {'xmin': ?, 'xmax': ?, "
                "'ymin': ?, 'ymax': ?}, 0.9)",
                [str(number), wkb, name, x, x, y, y],
            )
        connection.execute(
            f"COPY ({select}) TO '{target}' "
            f"(FORMAT parquet, KV_METADATA {{geo: '{json.dumps(geo)}'}})"
        )
    return path


def read(path, tmp_path, box=(12.0, 51.0, 13.0, 52.0)):
    rows = tmp_path / "rows.jsonl"
    request = PlaceTableRequest(str(path), str(rows), *box)
    result = place_table(request, RequestProgress())
    lines = rows.read_text("utf-8").splitlines()
    assert len(lines) == result.rows
    return result, [json.loads(line) for line in lines]


@pytest.fixture
def rows():
    return [
        (12.35, 51.34, point(12.35, 51.34), "东湖公园"),
        (14.35, 51.34, point(14.35, 51.34), "Elsewhere"),
        (12.36, 51.34, None, "Nowhere"),
    ]


def test_rows_of_the_box_come_with_their_nested_columns(tmp_path, rows):
    path = write(tmp_path / "places.parquet", rows)
    result, (first, second) = read(path, tmp_path)
    assert result.columns == ("id", "names", "categories", "confidence")
    assert result.crs == "OGC:CRS84"
    assert bytes.fromhex(first["wkb"]) == point(12.35, 51.34)
    assert first["values"] == {
        "id": "0",
        "names": {"primary": "东湖公园"},
        "categories": {"primary": "park", "alternate": ["garden"]},
        "confidence": 0.9,
    }
    assert second["wkb"] == ""


def test_without_boxes_points_are_looked_at(tmp_path, rows):
    path = write(tmp_path / "p.parquet", rows, select=PLAIN)
    result, found = read(path, tmp_path)
    assert result.columns == ("id",)
    assert [row["values"]["id"] for row in found] == ["0", "2"]


def test_big_endian_points_are_read(tmp_path):
    rows = [
        (0, 0, point(12.5, 51.5, ">"), "inside"),
        (0, 0, point(1, 1, ">"), "outside"),
    ]
    path = write(tmp_path / "p.parquet", rows, select=PLAIN)
    _, found = read(path, tmp_path)
    assert [row["values"]["id"] for row in found] == ["0"]


def test_in_another_crs_all_rows_come(tmp_path, rows):
    path = write(tmp_path / "p.parquet", rows, UTM)
    result, found = read(path, tmp_path)
    assert (result.crs, len(found)) == ("EPSG:32633", 3)


@pytest.mark.parametrize(
    "name", ["a[1].parquet", "it's.parquet", "a*.parquet"]
)
def test_marks_of_patterns_in_a_name_are_letters(tmp_path, rows, name):
    write(tmp_path / "a1.parquet", rows)
    path = write(tmp_path / name, rows[:1])
    assert read(path, tmp_path)[0].rows == 1


def test_parquet_without_geometries_is_one_sentence(tmp_path):
    path = tmp_path / "table.parquet"
    with duckdb.connect(":memory:") as connection:
        connection.execute(f"COPY (SELECT 1 AS a) TO '{path}'")
    with pytest.raises(PointsError, match="without geometries"):
        read(path, tmp_path)


def test_a_folder_is_one_sentence(tmp_path):
    write(tmp_path / "places.parquet", [(12.5, 51.5, None, "Hof")])
    request = PlaceTableRequest(str(tmp_path), str(tmp_path / "r"), 0, 0, 1, 1)
    with pytest.raises(PointsError, match="is a folder"):
        place_table(request, RequestProgress())


def test_damaged_names_are_one_sentence(tmp_path):
    path = write(tmp_path / "places.parquet", [(12.5, 51.5, None, "Hof")])
    damaged = path.read_bytes().replace(b"confidence", b"confid\xff\xfece")
    path.write_bytes(damaged)
    with pytest.raises(PointsError, match="cannot be read as GeoParquet"):
        read(path, tmp_path)


@pytest.mark.parametrize("content", [b"", b"PAR1", b"<html></html>" * 50])
def test_what_is_no_parquet_is_one_sentence(tmp_path, content):
    path = tmp_path / "places.parquet"
    path.write_bytes(content)
    with pytest.raises(PointsError, match="cannot be read as GeoParquet"):
        read(path, tmp_path)
