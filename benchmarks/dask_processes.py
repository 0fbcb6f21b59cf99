"""A Dask scheduler with workers on this machine, as a user starts them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Optional, Self, Type

from distributed import Client
from engine_process import ROOT


class DaskProcesses:
    """A scheduler and some workers of one thread each."""

    def __init__(self, folder: Path, workers: int) -> None:
        folder.mkdir()
        file = folder / "scheduler.json"
        self._folder = folder
        self._processes = [
            self._start(
                "scheduler", "--port", "0", "--scheduler-file", str(file)
            )
        ]
        while not (file.exists() and file.stat().st_size):
            time.sleep(0.05)
        self.address = str(json.loads(file.read_text("utf-8"))["address"])
        self._processes += [
            self._start("worker", self.address, "--nthreads", "1")
            for _ in range(workers)
        ]
        with Client(self.address, set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=60)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        for process in reversed(self._processes):
            process.terminate()
            process.wait()

    def _start(self, what: str, *options: str) -> subprocess.Popen[bytes]:
        with (self._folder / "log").open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", f"distributed.cli.dask_{what}"]
                + ["--host", "127.0.0.1", "--no-dashboard", *options],
                cwd=self._folder,
                env={**os.environ, "PYTHONPATH": str(ROOT)},
                stdout=log,
                stderr=log,
            )
