"""The published AETHER checkpoints: which weights they hold, and what else.

``ae_state_dict`` is the pixel tower and ``txt_state_dict`` the text head of
arXiv 2510.09894; beside them lie the epoch and the settings of the training.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Mapping, Tuple

import numpy as np
import torch
from numpy.typing import NDArray

from aether_qgis.engine.alignment.training_checks import LARGEST_RADIUS
from aether_qgis.engine.checkpoints.reading import Objects, read_objects
from aether_qgis.engine.errors import CheckpointError

Weights = Dict[str, NDArray[np.float32]]
Shape = Tuple[int, ...]

VECTOR_DIMENSION = 64
HIDDEN = 256
ALIGNED_DIMENSION = 128
TEXT_DIMENSION = 384

_LARGEST_EPOCH = 1_000_000

_PIXELS = "ae_state_dict"
_TEXT = "txt_state_dict"
_FLOATS = (torch.float32, torch.float64, torch.float16, torch.bfloat16)


def _layer(name: str, takes: int, gives: int) -> Dict[str, Shape]:
    return {f"{name}.weight": (gives, takes), f"{name}.bias": (gives,)}


PIXEL_SHAPES: Mapping[str, Shape] = {
    **_layer("proj.0", VECTOR_DIMENSION, HIDDEN),
    **_layer("proj.2", HIDDEN, ALIGNED_DIMENSION),
    **_layer("shortcut", VECTOR_DIMENSION, ALIGNED_DIMENSION),
    "gate": (1,),
    **_layer("post_mlp.0", ALIGNED_DIMENSION, HIDDEN),
    **_layer("post_mlp.3", HIDDEN, ALIGNED_DIMENSION),
}
TEXT_SHAPES: Mapping[str, Shape] = _layer(
    "proj", TEXT_DIMENSION, ALIGNED_DIMENSION
)


@dataclass(frozen=True)
class Published:
    """A checkpoint whose every name and shape is as published."""

    pixel_tower: Weights
    text_head: Weights
    epoch: int
    """The epoch that was saved, -1 where it is not said."""
    window_radius: int
    text_model: str
    """The text encoder that the checkpoint names, empty if it does not."""


def read_published(path: str) -> Published:
    """Return what the published checkpoint at ``path`` holds.

    Runs nothing of the file. Raises CheckpointError that names what is
    missing, too much or of another shape.
    """
    objects = read_objects(path)
    pixels = _weights(path, objects, _PIXELS, PIXEL_SHAPES)
    text = _weights(path, objects, _TEXT, TEXT_SHAPES)
    settings = _part(objects, "hyper_parameters")
    return Published(
        pixel_tower=pixels,
        text_head=text,
        epoch=_whole_number(_held(objects, "epoch"), -1),
        window_radius=_whole_number(
            _held(_part(settings, "data"), "pix_radius"), 4, LARGEST_RADIUS
        ),
        text_model=_text_model(_part(settings, "text")),
    )


def _weights(
    path: str,
    objects: Objects,
    part: str,
    shapes: Mapping[str, Shape],
) -> Weights:
    state = _held(objects, part)
    if not isinstance(state, dict):
        raise CheckpointError(
            "{path} has no “{part}”; expected a checkpoint of the AETHER "
            "towers with ae_state_dict and txt_state_dict: choose another "
            "file.",
            path=path,
            part=part,
        )
    _check_names(path, state, part, shapes)
    return {
        name: _array(path, state[name], f"{part}.{name}", shape)
        for name, shape in shapes.items()
    }


def _check_names(
    path: str, state: Objects, part: str, shapes: Mapping[str, Shape]
) -> None:
    missing = [name for name in shapes if name not in state]
    extra = [_shown(name) for name in state if name not in shapes]
    if missing or extra:
        raise CheckpointError(
            "{path} holds {found} entries in “{part}” where the AETHER "
            "towers have {expected} (missing: {missing}; unknown: {extra}): "
            "choose a published AETHER checkpoint.",
            path=path,
            part=part,
            found=len(state),
            expected=len(shapes),
            missing=", ".join(missing) or "-",
            extra=", ".join(extra[:5]) or "-",
        )


def _array(
    path: str, tensor: object, name: str, shape: Shape
) -> NDArray[np.float32]:
    if not isinstance(tensor, torch.Tensor) or not (
        tensor.dtype in _FLOATS and tensor.layout == torch.strided
    ):
        kind = getattr(tensor, "dtype", None)
        found = str(kind).removeprefix("torch.") if kind else "no tensor"
        raise CheckpointError(
            "{path} holds {found} in “{name}”; expected a tensor of floating "
            "point numbers: choose a published AETHER checkpoint.",
            path=path,
            name=name,
            found=found,
        )
    # A single number may be stored with or without an axis.
    sizes = tuple(tensor.shape) or (1,)
    if sizes != shape:
        raise CheckpointError(
            "{path} holds “{name}” in the shape {found}; the AETHER towers "
            "have {expected}: choose a published AETHER checkpoint.",
            path=path,
            name=name,
            found=_sizes(sizes),
            expected=_sizes(shape),
        )
    # A view of negated numbers says so in a bit that NumPy does not know.
    plain = tensor.detach().resolve_neg().float()
    array = np.array(plain.numpy()).reshape(shape)
    if not np.isfinite(array).all():
        raise CheckpointError(
            "{path} holds numbers in “{name}” that are not finite; expected "
            "finite weights: download the checkpoint again.",
            path=path,
            name=name,
        )
    return array


def _held(objects: Objects, name: str) -> object:
    # An OrderedDict of a file may have a “get” of the file's own.
    return dict.get(objects, name)


def _shown(name: object) -> str:
    if not isinstance(name, str):
        return type(name).__name__
    return repr(name[:60])[1:-1]


def _part(objects: Objects, name: str) -> Objects:
    part = _held(objects, name)
    return part if isinstance(part, dict) else {}


def _whole_number(
    value: object, otherwise: int, most: int = _LARGEST_EPOCH
) -> int:
    is_number = type(value) is int and 0 <= value <= most
    return int(str(value)) if is_number else otherwise


def _text_model(settings: Objects) -> str:
    backend = "openai" if _held(settings, "backend") == "openai" else "hf"
    model = _held(settings, f"{backend}_model")
    if not isinstance(model, str) or not model.isprintable():
        return ""
    return model[:100]


def _sizes(shape: Shape) -> str:
    return " x ".join(map(str, shape))
