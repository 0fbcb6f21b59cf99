"""Parquet files, read by DuckDB: from this machine, and nothing else."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Dict, Iterator, List, Union

import duckdb
from duckdb import DuckDBPyConnection

# No extension is fetched, and none is loaded.
_CLOSED: Dict[str, Union[str, bool, int, float, List[str]]] = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "memory_limit": "1GB",
}

READ_ERRORS = (duckdb.Error, RuntimeError, UnicodeDecodeError)
"""What reading a damaged file may raise: some names in it are decoded by
DuckDB's Python side, which has errors of its own."""


@contextmanager
def parquet_reader() -> Iterator[DuckDBPyConnection]:
    """Open a database in memory that reads files; raises READ_ERRORS."""
    with duckdb.connect(":memory:", config=_CLOSED) as connection:
        # Geometries stay the bytes that they are stored as.
        connection.execute("SET enable_geoparquet_conversion = false")
        yield connection


def plain_name(path: str) -> str:
    """Return a path whose brackets, stars and question marks are no
    pattern to DuckDB."""
    return "".join(f"[{c}]" if c in "[*?" else c for c in path)
