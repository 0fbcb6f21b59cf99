"""An engine that is killed while it trains loses an epoch at most."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from alignment_scene import Recording, training_request

from aether_qgis.engine.alignment.state import state_folder
from aether_qgis.engine.alignment.train import train
from aether_qgis.engine.errors import CancelledError
from aether_qgis.engine.protocol import (
    encode,
    partial_path,
    request_message,
)

ROOT = Path(__file__).resolve().parents[3]
EPOCHS = 60
PATIENCE_S = 120


def killed_after(request, epoch):
    """Train in an engine process; kill it once ``epoch`` is kept."""
    process = subprocess.Popen(
        [sys.executable, "-m", "aether_qgis.engine", "serve"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
    )
    try:
        process.stdin.write(encode(request_message(1, request)))
        process.stdin.flush()
        kept = state_folder(Path(request.bundle)) / "state.json"
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end and process.poll() is None:
            if kept.exists() and json.loads(kept.read_text())["epoch"] > epoch:
                return
            time.sleep(0.01)
        raise AssertionError("the engine kept no state")
    finally:
        process.kill()
        process.wait()
        process.stdin.close()


@pytest.mark.parametrize(
    ("recipe", "epochs", "killed"), [("aether", EPOCHS, 3), ("robust", 10, 3)]
)
def test_the_same_request_goes_on_and_ends_with_the_same_weights(
    tmp_path, recipe, epochs, killed
):
    request = training_request(tmp_path, recipe=recipe, epochs=epochs)
    killed_after(request, killed)
    assert not Path(request.bundle).exists()
    progress = Recording()
    resumed = train(request, progress)
    assert resumed.resumed_from > killed
    assert any("resumed after epoch" in line for line in progress.logs)
    assert not state_folder(Path(request.bundle)).exists()
    assert not partial_path(request.bundle).exists()

    other = replace(request, bundle=str(tmp_path / "uninterrupted"))
    whole = train(other, Recording())
    assert whole.resumed_from == 0
    assert (whole.epochs, whole.metrics) == (resumed.epochs, resumed.metrics)
    weights = [
        (Path(result.bundle) / "weights.safetensors").read_bytes()
        for result in (resumed, whole)
    ]
    assert weights[0] == weights[1]


def test_a_cancel_keeps_the_state_and_says_so(tmp_path):
    request = training_request(tmp_path, recipe="aether", epochs=EPOCHS)

    class CancelLate(Recording):
        def measure(self, series, position, value):
            if position >= 5:
                self.cancel()

    progress = CancelLate()
    with pytest.raises(CancelledError):
        train(request, progress)
    assert "goes on from there" in progress.logs[-1]
    assert state_folder(Path(request.bundle)).is_dir()
    assert not Path(request.bundle).exists()
    assert not partial_path(request.bundle).exists()
    assert train(request, Recording()).resumed_from >= 4
