"""A real engine process, measured from outside."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Optional, Self, Type

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from aether_qgis.engine.protocol import (  # noqa: E402
    HelloRequest,
    QueryRequest,
    Request,
    encode,
    request_message,
)


class Engine:
    """An engine that answers requests over its pipes, as in QGIS."""

    def __init__(self) -> None:
        self._number = 0
        self._process = subprocess.Popen(
            [sys.executable, "-m", "aether_qgis.engine", "serve"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def __enter__(self) -> Self:
        self.ask(HelloRequest())
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        if self._process.stdin:
            self._process.stdin.close()
        self._process.wait()

    def ask(self, request: Request[Any]) -> dict[str, Any]:
        """Return the result of ``request``; end the run on an error."""
        self._number += 1
        if not (self._process.stdin and self._process.stdout):
            raise SystemExit("the engine has no pipes")
        self._process.stdin.write(
            encode(request_message(self._number, request))
        )
        self._process.stdin.flush()
        for line in self._process.stdout:
            message = json.loads(line)
            if message.get("id") == self._number and "method" not in message:
                break
        else:
            raise SystemExit("the engine has ended")
        if "error" in message:
            raise SystemExit(message["error"]["message"])
        result: dict[str, Any] = message["result"]
        return result

    def seconds(self, request: Request[Any]) -> float:
        """Return how long the answer of ``request`` took, pipes included."""
        started = time.perf_counter()
        self.ask(request)
        return time.perf_counter() - started

    def peak_mib(self) -> float:
        """Return the process's peak resident memory so far."""
        status = Path(f"/proc/{self._process.pid}/status").read_text("utf-8")
        (line,) = (one for one in status.splitlines() if "VmHWM" in one)
        return int(line.split()[1]) / 1024


def query_of(raster: Path, folder: Path, **options: object) -> QueryRequest:
    """Return the query that the benchmarks ask."""
    return QueryRequest(
        raster=str(raster),
        positive=("corn fields",),
        similarity_path=str(folder / "similarity.tif"),
        regions_path=str(folder / "regions.geojson"),
        **options,  # type: ignore[arg-type]
    )


def fresh_seconds(request: Request[Any]) -> float:
    """Return the time from starting an engine to its answer."""
    started = time.perf_counter()
    with Engine() as engine:
        engine.ask(request)
        return time.perf_counter() - started
