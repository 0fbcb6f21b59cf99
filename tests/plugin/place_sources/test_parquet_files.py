"""GeoParquet goes by the engine where QGIS cannot read it."""

import pytest
from conftest import engine_python
from gathered_places import gather, refusal, words_by_identity

from aether_qgis.client import EngineError

OVERTURE = """
import duckdb, json, struct, sys
def point(x, y):
    return struct.pack("<BIdd", 1, 1, x, y)
geo = {"version": "1.1.0", "primary_column": "geometry", "columns":
       {"geometry": {"encoding": "WKB", "geometry_types": ["Point"]}}}
rows = [("a", 12.35, 51.34, "Zoë", "coffee_shop", 0.9),
        ("b", 12.36, 51.34, "Doubt", "coffee_shop", 0.1),
        ("c", 52.36, 51.34, "Far", "park", 0.9)]
with duckdb.connect(":memory:") as c:
    c.execute('CREATE TABLE t (id VARCHAR, geometry BLOB, names '
      'STRUCT("primary" VARCHAR), categories STRUCT("primary" VARCHAR), '
      'confidence DOUBLE, bbox STRUCT(xmin FLOAT, xmax FLOAT, ymin FLOAT, '
      'ymax FLOAT))')
    for i, x, y, name, kind, sure in rows:
        c.execute("INSERT INTO t VALUES (?, ?, {'primary': ?}, "
          "{'primary': ?}, ?, {'xmin': ?, 'xmax': ?, 'ymin': ?, 'ymax': ?})",
          [i, point(x, y), name, kind, sure, x, x, y, y])
    c.execute(f"COPY t TO '{sys.argv[1]}' (FORMAT parquet, KV_METADATA "
              f"{{geo: '{json.dumps(geo)}'}})")
"""


def test_overtures_places_are_read(tmp_path):
    path = tmp_path / "places.parquet"
    engine_python("-c", OVERTURE, path)
    gathered = gather("file", file=str(path))
    assert words_by_identity(gathered) == {"a": ("coffee shop", "", "Zoë")}
    assert gathered.left_out.doubtful == 1
    assert "Overture" in gathered.rights


def test_what_is_no_parquet_is_one_sentence(tmp_path):
    path = tmp_path / "places.parquet"
    path.write_bytes(b"nothing")
    with pytest.raises(EngineError, match="cannot be read as GeoParquet"):
        gather("file", file=str(path))


def test_a_file_that_is_gone_is_one_sentence(tmp_path):
    path = str(tmp_path / "gone.parquet")
    assert "There is no file" in refusal("file", file=path)
