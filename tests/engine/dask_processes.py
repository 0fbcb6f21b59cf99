"""A Dask scheduler and its workers, each a process, as a user starts them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from distributed import Client

ROOT = Path(__file__).resolve().parents[2]
TESTS = Path(__file__).parent
LOOPBACK = ("--host", "127.0.0.1", "--no-dashboard")


class DaskProcesses:
    """A scheduler; workers of one thread each are added by name."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / "scheduler.json"
        self._workers: dict[str, subprocess.Popen] = {}
        self._scheduler = self._start(
            "scheduler", ROOT, "--port", "0", "--scheduler-file", self._file
        )
        self.address = self._address()

    def add(self, name: str, package_folder: Path = ROOT) -> None:
        """Start a worker and wait until the scheduler knows it."""
        self._workers[name] = self._start(
            "worker",
            package_folder,
            *(self.address, "--name", name, "--nthreads", "1"),
            *("--no-nanny", "--local-directory", self._folder),
        )
        with self.client() as client:
            client.wait_for_workers(len(self.running()), timeout=30)

    def complete(self, *names: str) -> None:
        """Start those of the workers that do not run."""
        for name in set(names) - set(self.running()):
            self.add(name)

    def running(self) -> list[str]:
        return [
            name
            for name, process in self._workers.items()
            if process.poll() is None
        ]

    def pid(self, name: str) -> int:
        return self._workers[name].pid

    def kill(self, *names: str) -> None:
        """End workers as a power cut does."""
        for name in names:
            self._workers[name].send_signal(signal.SIGKILL)
            self._workers[name].wait()

    def kill_scheduler(self) -> None:
        self._scheduler.kill()
        self._scheduler.wait()

    def client(self) -> Client:
        return Client(self.address, set_as_default=False)

    def tasks(self) -> int:
        """Return how many pieces of work the scheduler still knows."""
        with self.client() as client:
            return client.run_on_scheduler(
                lambda dask_scheduler: len(dask_scheduler.tasks)
            )

    def close(self) -> None:
        self.kill(*self.running())
        self.kill_scheduler()

    def _start(self, what, package_folder, *options) -> subprocess.Popen:
        path = os.pathsep.join([str(package_folder), str(TESTS)])
        log = (self._folder / f"{what}-{time.monotonic_ns()}.log").open("wb")
        with log:
            return subprocess.Popen(
                [sys.executable, "-m", f"distributed.cli.dask_{what}"]
                + [*LOOPBACK, *map(str, options)],
                cwd=self._folder,
                env={**os.environ, "PYTHONPATH": path},
                stdout=log,
                stderr=log,
            )

    def _address(self) -> str:
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            if self._file.exists() and self._file.stat().st_size:
                return json.loads(self._file.read_text())["address"]
            time.sleep(0.02)
        raise AssertionError("the scheduler has not started")
