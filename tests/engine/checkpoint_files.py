"""Checkpoints for the tests: good ones, and some that attack."""

from __future__ import annotations

import io
import os
import pickle
import zipfile

import pytest
import torch

from aether_qgis.engine.checkpoints.published import (
    PIXEL_SHAPES,
    TEXT_SHAPES,
    read_published,
)
from aether_qgis.engine.errors import CheckpointError


def published_objects(number_type=torch.float32):
    """A dictionary like the published ones, with random weights."""
    generator = torch.Generator().manual_seed(0)

    def state(shapes):
        return {
            name: torch.randn(*shape, generator=generator).to(number_type)
            for name, shape in shapes.items()
        }

    return {
        "ae_state_dict": state(PIXEL_SHAPES),
        "txt_state_dict": state(TEXT_SHAPES),
        "epoch": 3,
    }


def write_zip(path, program, **entries):
    """Write a checkpoint whose objects are the pickle ``program``."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("last/data.pkl", program)
        archive.writestr("last/version", "3\n")
        for name, data in entries.items():
            archive.writestr(f"last/data/{name.lstrip('_')}", data)
    return path


def pickled(value, protocol=2):
    """Return ``value`` as Python's own pickle writes it."""
    file = io.BytesIO()
    pickle.Pickler(file, protocol).dump(value)
    return file.getvalue()


class Runs:
    """Runs ``function(*arguments)`` wherever it is unpickled."""

    def __init__(self, function, *arguments):
        self._call = (function, arguments)

    def __reduce__(self):
        return self._call


def attacks(marker):
    """Objects that write the file ``marker`` if a pickle machine runs."""
    touch = f"touch {marker}"
    source = f"open({str(marker)!r}, 'w').close()"
    return {
        "system": Runs(os.system, touch),
        "eval": Runs(eval, source),
        "exec": Runs(exec, source),
        "nested": {"ae_state_dict": {"gate": [(Runs(os.system, touch),)]}},
        "in a key": {Runs(os.system, touch): 1},
        "loads": Runs(pickle.loads, pickled(Runs(os.system, touch))),
    }


def refusal(path):
    """Return why the checkpoint is refused, in one sentence."""
    with pytest.raises(CheckpointError) as caught:
        read_published(str(path))
    said = str(caught.value)
    assert said.endswith(".") and "\n" not in said
    return said


def saved(file, change=lambda objects: None, **options):
    """Write a checkpoint like the published ones, changed a little."""
    objects = published_objects()
    change(objects)
    torch.save(objects, file, **options)
    return file
