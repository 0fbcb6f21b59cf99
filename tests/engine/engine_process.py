"""An engine as a process of its own, for tests."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Engine:
    """An engine process, spoken to line by line."""

    def __init__(self, **variables: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "aether_qgis.engine", "serve"],
            cwd=ROOT,
            env={**os.environ, **variables},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def send(self, line: bytes) -> None:
        self.process.stdin.write(line)
        self.process.stdin.flush()

    def close_input(self) -> None:
        self.process.stdin.close()

    def end(self) -> None:
        self.process.stdin.close()
        self.process.wait(10)

    def reply(self) -> dict:
        for line in self.process.stdout:
            message = json.loads(line)
            if "method" not in message:
                return message
        raise AssertionError(self.process.stderr.read().decode())

    def notifications_until_reply(self) -> list[dict]:
        messages = []
        for line in self.process.stdout:
            messages.append(json.loads(line))
            if "method" not in messages[-1]:
                break
        return messages
