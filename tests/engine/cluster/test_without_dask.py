"""Dask is optional: who names a scheduler without it hears what to do."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = """
import importlib.util
found = importlib.util.find_spec
importlib.util.find_spec = lambda name, *more: (
    None if name in ("dask", "distributed") else found(name, *more)
)
from aether_qgis.engine.errors import MissingPackagesError
from aether_qgis.engine.query.query import query
try:
    import aether_qgis.engine.cluster
except MissingPackagesError as error:
    print(error)
import sys
print("distributed" in sys.modules)
"""


def test_a_scheduler_without_dask_is_one_sentence():
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    said, imported = done.stdout.splitlines()
    assert said.startswith("The engine's Python lacks Dask")
    assert "requirements-cluster.txt" in said
    assert imported == "False"
