"""Run one query in a fresh engine process and measure it from outside."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from aether_qgis.engine.protocol import (  # noqa: E402
    HelloRequest,
    QueryRequest,
    encode,
    request_message,
)


@dataclass(frozen=True)
class EngineRun:
    """What one cold query cost."""

    seconds: float
    """From starting the process to the answer, files written."""
    query_seconds: float
    """The query alone, as the engine tells."""
    peak_mib: float
    """Peak resident memory of the engine process."""


def run_engine(raster: Path, folder: Path, **options: object) -> EngineRun:
    """Start an engine, ask one query about ``raster``, and end it."""
    request = QueryRequest(
        raster=str(raster),
        positive=("corn fields",),
        similarity_path=str(folder / "similarity.tif"),
        regions_path=str(folder / "regions.geojson"),
        **options,  # type: ignore[arg-type]
    )
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "aether_qgis.engine", "serve"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin and process.stdout
    process.stdin.write(encode(request_message(1, HelloRequest())))
    process.stdin.write(encode(request_message(2, request)))
    process.stdin.flush()
    for line in process.stdout:
        message = json.loads(line)
        if message.get("id") == 2 and "method" not in message:
            break
    seconds = time.perf_counter() - started
    process.stdin.close()
    process.wait()
    if "error" in message:
        raise SystemExit(message["error"]["message"])
    result = message["result"]
    return EngineRun(seconds, result["seconds"], result["peak_memory_mib"])
