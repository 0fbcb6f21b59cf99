"""Read what torch.save wrote, by torch's weights-only reader.

It runs none of the file's code and makes no objects but tensors and plain
Python. It reads a copy of what was looked over before.
"""

from __future__ import annotations

import warnings
from typing import Any, Dict

import torch

from aether_qgis.engine.checkpoints.archive import checked_copy, damaged
from aether_qgis.engine.errors import CheckpointError

Objects = Dict[Any, Any]


def read_objects(path: str) -> Objects:
    """Return the dictionary that is saved in a checkpoint.

    Runs nothing of the file. Raises CheckpointError for any other file.
    """
    copy = checked_copy(path)
    try:
        with warnings.catch_warnings():
            # It warns of protocols that it then refuses by itself.
            warnings.simplefilter("ignore")
            objects = torch.load(copy, map_location="cpu", weights_only=True)
    except Exception as error:  # each kind of damage has its own
        raise damaged(path) from error
    if not isinstance(objects, dict):
        raise CheckpointError(
            "{path} holds “{found}”; expected a dictionary with the towers "
            "of AETHER: choose a published AETHER checkpoint.",
            path=path,
            found=type(objects).__name__,
        )
    return objects
