"""Saves the state of a training on disk, so that it can be resumed.

``state.json`` names the file of arrays that it belongs to, and is replaced
last: whenever a crash comes, it names a whole one.
"""

from __future__ import annotations

import hashlib
import json
import re
from contextlib import suppress
from pathlib import Path
from typing import Dict, Optional

import numpy as np
from safetensors.numpy import load_file, save

from aether_qgis import __version__
from aether_qgis.engine.alignment.recipe import Snapshot
from aether_qgis.engine.protocol import TrainRequest, to_json
from aether_qgis.engine.runtime.checksums import file_sum
from aether_qgis.engine.runtime.progress import RequestProgress

_STATE = "state.json"
_ARRAYS = "state-{epoch}.safetensors"
# The folder may hold a user's own files: only these are ever removed.
_STATE_FILE = re.compile(r"state(\.json|-\d+\.safetensors)(\.partial)?")

# What names things, but does not change the towers.
_NOT_IN_FINGERPRINT = (
    "bundle",
    "points",
    "title",
    "place",
    "year",
    "source",
    "attribution",
    "device",
)


class TrainingState:
    """The last state of one training; ``alignment.recipe.StateKeeper``."""

    def __init__(
        self, folder: Path, fingerprint: str, progress: RequestProgress
    ) -> None:
        """Keep states in ``folder``, which is made when one is saved.

        A state of another ``fingerprint`` is ignored, and replaced.
        """
        self._folder = folder
        self._fingerprint = fingerprint
        self._progress = progress
        self.epoch = 0
        """The epoch of the saved state, 0 for none."""
        self.resumed_from = 0
        """The epoch from which the training was resumed, else 0."""

    def load(self) -> Optional[Snapshot]:
        """Return the last whole state of the same training, if any."""
        try:
            text = (self._folder / _STATE).read_text(encoding="utf-8")
        except FileNotFoundError:
            return None
        except (OSError, ValueError):
            self._log_damage()
            return None
        try:
            facts = json.loads(text)
            if facts["fingerprint"] != self._fingerprint:
                self._progress.log(
                    "An unfinished training with other settings or points "
                    "is replaced."
                )
                return None
            epoch = int(facts["epoch"])
            numbers = {k: float(v) for k, v in facts["numbers"].items()}
            name = _ARRAYS.format(epoch=epoch)
            arrays = load_file(str(self._folder / name))
        # safetensors has an exception class of its own.
        except Exception:
            self._log_damage()
            return None
        self.epoch = self.resumed_from = epoch
        self._progress.log(
            "An unfinished training is resumed after epoch {epoch}.",
            epoch=epoch,
        )
        return Snapshot(epoch, arrays, numbers)

    def save(self, snapshot: Snapshot) -> None:
        """Replace the saved state; a crash leaves the old or the new one.

        A disk that is full does not end the training.
        """
        try:
            self._write(snapshot)
        except OSError as error:
            self._progress.log(
                "The state of the training cannot be saved in {folder} "
                "({reason}); after an interruption it starts anew.",
                folder=str(self._folder),
                reason=error.strerror or type(error).__name__,
            )

    def log_saved_state(self) -> None:
        """Log that an interrupted training can be resumed."""
        if self.epoch:
            self._progress.log(
                "The state after epoch {epoch} is saved in {folder}: the same "
                "training goes on from there.",
                epoch=self.epoch,
                folder=str(self._folder),
            )

    def remove(self) -> None:
        """Remove the saved state after the training has succeeded."""
        if not self.epoch:
            # None was saved: what lies there is another training's.
            return
        for path in self._folder.glob("state*"):
            if _STATE_FILE.fullmatch(path.name):
                with suppress(OSError):
                    path.unlink()
        with suppress(OSError):
            self._folder.rmdir()

    def _write(self, snapshot: Snapshot) -> None:
        self._folder.mkdir(exist_ok=True)
        arrays = {
            name: np.asarray(array, order="C")
            for name, array in snapshot.arrays.items()
        }
        name = _ARRAYS.format(epoch=snapshot.epoch)
        partial = self._folder / f"{name}.partial"
        # Not by save_file: after a crash it leaves files of any name, and a
        # full disk is an error of its own kind there.
        partial.write_bytes(save(arrays))
        partial.replace(self._folder / name)
        facts: Dict[str, object] = {
            "fingerprint": self._fingerprint,
            "epoch": snapshot.epoch,
            "numbers": snapshot.numbers,
        }
        partial = self._folder / f"{_STATE}.partial"
        partial.write_text(json.dumps(facts), encoding="utf-8")
        partial.replace(self._folder / _STATE)
        self.epoch = snapshot.epoch
        for path in self._folder.glob("state-*"):
            if path.name != name and _STATE_FILE.fullmatch(path.name):
                with suppress(OSError):
                    path.unlink()

    def _log_damage(self) -> None:
        self._progress.log(
            "The state of an unfinished training in {folder} is damaged and "
            "is not used; the training starts anew.",
            folder=str(self._folder),
        )


def state_folder(bundle: Path) -> Path:
    """Return where the state of the training of ``bundle`` is saved."""
    return bundle.with_name(f"{bundle.name}.training")


def fingerprint_of(request: TrainRequest) -> str:
    """Return what a state must share to be of the same training.

    It covers the settings, the places file's content, and the raster's
    path, size and time of change.
    """
    settings = to_json(request)
    facts: Dict[str, object] = {
        name: value
        for name, value in settings.items()
        if name not in _NOT_IN_FINGERPRINT
    }
    facts["points"] = file_sum(Path(request.points))
    facts["version"] = __version__
    with suppress(OSError):
        status = Path(request.raster).stat()
        facts["raster size"] = status.st_size
        facts["raster changed"] = status.st_mtime_ns
    text = json.dumps(facts, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()
