"""The tensors of a checkpoint as NumPy arrays."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Mapping, NoReturn, Sequence, Tuple

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

from aether_qgis.engine.checkpoints.archive import CheckpointArchive
from aether_qgis.engine.errors import CheckpointError

REBUILD_TENSOR = "torch._utils._rebuild_tensor_v2"
REBUILD_PARAMETER = "torch._utils._rebuild_parameter"

_BFLOAT16 = "bfloat16"

STORAGES: Mapping[str, str] = {
    "torch.FloatStorage": "float32",
    "torch.DoubleStorage": "float64",
    "torch.HalfStorage": "float16",
    "torch.BFloat16Storage": _BFLOAT16,
    "torch.LongStorage": "int64",
    "torch.IntStorage": "int32",
    "torch.ShortStorage": "int16",
    "torch.CharStorage": "int8",
    "torch.ByteStorage": "uint8",
    "torch.BoolStorage": "bool",
}
"""The kinds of numbers that torch stores, by the names it gives them."""

_MOST_DIMENSIONS = 8


class Name:
    """A class or function that the checkpoint names; never looked up."""

    def __init__(self, name: str) -> None:
        self.name = name


@dataclass(frozen=True)
class Storage:
    """Numbers that lie in a row in the archive, and are not read yet."""

    kind: str
    key: str
    count: int


@dataclass(frozen=True)
class Tensor:
    """Where a tensor's numbers lie in its storage; counted in numbers."""

    storage: Storage
    offset: int
    sizes: Tuple[int, ...]
    strides: Tuple[int, ...]

    @property
    def kind(self) -> str:
        """What its numbers are, for example float32."""
        return self.storage.kind


def storage_from(named: object, path: str) -> Storage:
    """Return the storage that a persistent id of torch names.

    It is ("storage", kind, key, device, count). Raises CheckpointError for
    anything else.
    """
    if not isinstance(named, tuple) or len(named) != 5:
        _refuse(path)
    word, kind, key, _, count = named
    known = STORAGES.get(kind.name) if isinstance(kind, Name) else None
    if word != "storage" or known is None:
        _refuse(path)
    if not isinstance(key, str) or not key.isalnum() or not _is_count(count):
        _refuse(path)
    return Storage(known, key, count)


def tensor_from(arguments: Sequence[object], path: str) -> Tensor:
    """Return the tensor that torch would rebuild from ``arguments``.

    They are (storage, offset, size, stride, requires_grad, hooks, …). Raises
    CheckpointError where they do not lie within the storage.
    """
    if len(arguments) < 4:
        _refuse(path)
    storage, offset, size, stride = arguments[:4]
    if not isinstance(storage, Storage) or not isinstance(offset, int):
        _refuse(path)
    sizes, strides = _counts(size, path), _counts(stride, path)
    if len(sizes) != len(strides) or not _is_count(offset):
        _refuse(path)
    numbers = math.prod(sizes)
    last = offset + sum((n - 1) * step for n, step in zip(sizes, strides))
    if numbers > storage.count or (numbers and last >= storage.count):
        raise CheckpointError(
            "{path} is damaged: a tensor reaches for {wanted} numbers, but "
            "its storage holds {found}; download the checkpoint again.",
            path=path,
            wanted=max(numbers, last + 1),
            found=storage.count,
        )
    return Tensor(storage, offset, sizes, strides)


def read_tensor(
    tensor: Tensor, archive: CheckpointArchive
) -> NDArray[np.generic]:
    """Return the numbers of ``tensor``, read from the archive.

    Of the type that its kind says; bfloat16, which NumPy lacks, as float32.
    """
    first = tensor.offset
    row = _numbers(tensor.storage, archive)[first:]
    steps = [step * row.itemsize for step in tensor.strides]
    return as_strided(row, tensor.sizes, steps, writeable=False).copy()


def parameter_from(arguments: Sequence[object], path: str) -> Tensor:
    """Return the tensor of a parameter, (tensor, requires_grad, hooks)."""
    if not arguments or not isinstance(arguments[0], Tensor):
        _refuse(path)
    return arguments[0]


def _numbers(
    storage: Storage, archive: CheckpointArchive
) -> NDArray[np.generic]:
    is_bfloat = storage.kind == _BFLOAT16
    native = np.dtype("uint16" if is_bfloat else storage.kind)
    kind = np.dtype(archive.byte_order + native.str[1:])
    data = archive.storage(storage.key, storage.count * kind.itemsize)
    row: NDArray[np.generic] = np.frombuffer(data, kind)
    if is_bfloat:
        # The upper half of a float32.
        return (row.astype(np.uint32) << np.uint32(16)).view(np.float32)
    return row


def _counts(values: object, path: str) -> Tuple[int, ...]:
    if not isinstance(values, tuple) or len(values) > _MOST_DIMENSIONS:
        _refuse(path)
    if not all(_is_count(value) for value in values):
        _refuse(path)
    return values


def _is_count(value: object) -> bool:
    return type(value) is int and 0 <= value < 1 << 40


def _refuse(path: str) -> NoReturn:
    raise CheckpointError(
        "{path} is damaged: the description of a tensor makes no sense; "
        "download the checkpoint again.",
        path=path,
    )
