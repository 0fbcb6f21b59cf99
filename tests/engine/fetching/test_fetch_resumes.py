"""A fetch that was cut off goes on where it was."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
from tile_server import Faults

from aether_qgis.engine.errors import OutputError, SourceError
from aether_qgis.engine.fetching.fetch import fetch
from aether_qgis.engine.index.lock import build_lock
from aether_qgis.engine.protocol import FetchRequest, HttpSettings, to_json
from aether_qgis.engine.runtime.progress import RequestProgress

ROOT = Path(__file__).resolve().parents[3]
# Runs the request in its first argument.
SCRIPT = """
import json, sys
from aether_qgis.engine.fetching.fetch import fetch
from aether_qgis.engine.protocol import FetchRequest, from_json
from aether_qgis.engine.runtime.progress import RequestProgress
fetch(from_json(FetchRequest, json.loads(sys.argv[1])), RequestProgress())
"""


def numbers(result):
    with rasterio.open(result.zones[0].files[0]) as raster:
        return raster.read()


def sent_of_tiles(server):
    return sum(o.sent for o in server.served if o.path.endswith(".tiff"))


def test_what_had_arrived_is_not_fetched_again(get, server, estimate):
    whole = estimate().bytes
    # Half of the blocks come, and then no more.
    server.faults = Faults(status=503, after=50)
    with pytest.raises(SourceError):
        get(http=HttpSettings(connections=1))
    server.faults = Faults(times=0)
    before = sent_of_tiles(server)
    result = get()
    assert sent_of_tiles(server) - before < whole
    assert numbers(result).shape[0] == 64


def test_a_killed_engine_goes_on_with_the_same_bytes(
    get, wish, server, tmp_path
):
    folder = tmp_path / "killed"
    request = FetchRequest(wish(http=HttpSettings(connections=2)), str(folder))
    server.faults = Faults(bytes_per_s=300_000, after=4)
    child = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, json.dumps(to_json(request))],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    until = time.monotonic() + 20
    while not _recorded(folder) and time.monotonic() < until:
        time.sleep(0.02)
    child.kill()
    child.wait()
    recorded = _recorded(folder)
    assert recorded
    assert not list(folder.rglob("*.tiff"))
    server.faults = Faults(times=0)
    before = sent_of_tiles(server)
    result = get()
    unbroken, cost = numbers(result), sent_of_tiles(server) - before
    before = sent_of_tiles(server)
    resumed = fetch(request, RequestProgress())
    assert sent_of_tiles(server) - before < cost
    assert np.array_equal(numbers(resumed), unbroken)
    left = [path.suffix for path in folder.rglob("*") if path.is_file()]
    assert sorted(left) == [".tiff", ".vrt"]


def _recorded(folder):
    """How many spans the journal has."""
    for journal in folder.rglob("*.jsonl"):
        return len(journal.read_text().splitlines()) - 1
    return 0


def test_bytes_that_were_lost_are_fetched_again(get, server, tmp_path):
    server.faults = Faults(status=503, after=50)
    with pytest.raises(SourceError):
        get(http=HttpSettings(connections=1))
    (blocks,) = (tmp_path / "out").rglob("*.blocks")
    data = bytearray(blocks.read_bytes())
    data[-1000:] = bytes(1000)
    blocks.write_bytes(data)
    server.faults = Faults(times=0)
    resumed = numbers(get())
    (file,) = (tmp_path / "out").rglob("*.tiff")
    file.unlink()
    assert np.array_equal(resumed, numbers(get()))


def test_two_at_once_do_not_write_to_one_folder(get, tmp_path):
    (tmp_path / "out").mkdir()
    with build_lock(tmp_path / "out" / "fetching") as is_free:
        assert is_free
        with pytest.raises(OutputError, match="Another fetch writes"):
            get()
