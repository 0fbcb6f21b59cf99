"""Read the objects of a checkpoint without running them.

torch.save writes a program for Python's pickle machine, which would import
and call whatever the program names. This reader carries out only the few
instructions that build plain values, dictionaries and tensors, and refuses
the file at the first other one. Nothing is imported or called by name.

The instructions are those of the module ``pickletools`` of the standard
library, which documents them one by one.
"""

from __future__ import annotations

import struct
from typing import Callable, Dict, List, Mapping, NoReturn, Optional

from aether_qgis.engine.checkpoints.archive import CheckpointArchive
from aether_qgis.engine.checkpoints.stack import (
    Stack,
    refuse_as_damaged,
    too_much,
)
from aether_qgis.engine.checkpoints.tensors import (
    REBUILD_PARAMETER,
    REBUILD_TENSOR,
    STORAGES,
    Name,
    parameter_from,
    storage_from,
    tensor_from,
)
from aether_qgis.engine.errors import CheckpointError

Objects = Dict[object, object]

_ORDERED_DICT = "collections.OrderedDict"
_KNOWN = frozenset(
    (_ORDERED_DICT, REBUILD_TENSOR, REBUILD_PARAMETER, *STORAGES)
)
_METADATA = "_metadata"

_NEWEST_PROTOCOL = 5
_MOST_INSTRUCTIONS = 200_000


def read_objects(archive: CheckpointArchive) -> Objects:
    """Return the checkpoint's dictionary; tensors are ``Tensor``.

    Values are bool, int, float, str, None, tuples, lists, dictionaries and
    descriptions of tensors. Lists and dictionaries may be shared, or even
    hold themselves: do not walk them without a limit. Raises
    CheckpointError at the first thing that is none of these.
    """
    value = _Reader(archive).run()
    if not isinstance(value, dict):
        raise CheckpointError(
            "{path} holds a {found} at its top; expected a dictionary with "
            "ae_state_dict and txt_state_dict: it is another kind of "
            "checkpoint.",
            path=archive.path,
            found=type(value).__name__.lower(),
        )
    return value


class _Reader:
    """Carries out the instructions of one checkpoint."""

    def __init__(self, archive: CheckpointArchive) -> None:
        self._archive = archive
        self._data = archive.objects()
        self._position = 0
        self.stack = Stack(archive.path)

    def run(self) -> object:
        for _ in range(_MOST_INSTRUCTIONS):
            code = self._take(1)
            if code == b".":
                return self.stack.pop()
            instruction = _INSTRUCTIONS.get(code)
            if instruction is None:
                self._refuse_instruction(code)
            instruction(self)
        raise too_much(self._archive.path)

    # Reading the instructions' own bytes.

    def _take(self, count: int) -> bytes:
        start, end = self._position, self._position + count
        if end > len(self._data):
            refuse_as_damaged(self._archive.path)
        self._position = end
        return self._data[start:end]

    def _number(self, form: str) -> int:
        (number,) = struct.unpack(form, self._take(struct.calcsize(form)))
        return int(number)

    def _words(self, count: int) -> str:
        try:
            return self._take(count).decode()
        except UnicodeDecodeError:
            refuse_as_damaged(self._archive.path)

    def _line(self) -> str:
        end = self._data.find(b"\n", self._position)
        if end < 0:
            refuse_as_damaged(self._archive.path)
        line = self._words(end - self._position)
        self._position = end + 1
        return line

    # Values.

    def _protocol(self) -> None:
        if self._number("<B") > _NEWEST_PROTOCOL:
            refuse_as_damaged(self._archive.path)

    def _frame(self) -> None:
        # Only how many bytes follow, for those who read ahead.
        self._take(8)

    def _long(self) -> None:
        count = self._number("<B")
        self.stack.push(
            int.from_bytes(self._take(count), "little", signed=True)
        )

    def _float(self) -> None:
        (number,) = struct.unpack(">d", self._take(8))
        self.stack.push(float(number))

    def _tuple(self, count: Optional[int] = None) -> None:
        if count is None:
            self.stack.push(tuple(self.stack.pop_to_mark()))
            return
        values = [self.stack.pop() for _ in range(count)]
        self.stack.push(tuple(reversed(values)))

    def _extend(self, values: List[object]) -> None:
        target = self.stack.top()
        if not isinstance(target, list):
            refuse_as_damaged(self._archive.path)
        target.extend(values)

    def _update(self, values: List[object]) -> None:
        target = self.stack.top()
        if not isinstance(target, dict) or len(values) % 2:
            refuse_as_damaged(self._archive.path)
        for key, value in zip(values[::2], values[1::2]):
            if not isinstance(key, (str, int, float)):
                self._refuse_object(type(key).__name__)
            target[key] = value

    def _append(self) -> None:
        value = self.stack.pop()
        self._extend([value])

    def _set_item(self) -> None:
        value = self.stack.pop()
        key = self.stack.pop()
        self._update([key, value])

    # Names, and what is made with them.

    def _global(self) -> None:
        module = self._line()
        self._push_name(f"{module}.{self._line()}")

    def _stack_global(self) -> None:
        name, module = self.stack.pop(), self.stack.pop()
        if not isinstance(name, str) or not isinstance(module, str):
            refuse_as_damaged(self._archive.path)
        self._push_name(f"{module}.{name}")

    def _push_name(self, name: str) -> None:
        if name not in _KNOWN:
            self._refuse_object(name)
        self.stack.push(Name(name))

    def _persistent(self) -> None:
        self.stack.push(storage_from(self.stack.pop(), self._archive.path))

    def _reduce(self) -> None:
        arguments, made_by = self.stack.pop(), self.stack.pop()
        if not isinstance(made_by, Name) or not isinstance(arguments, tuple):
            self._refuse_object(type(made_by).__name__.lower())
        if made_by.name == _ORDERED_DICT and not arguments:
            self.stack.push({})
        elif made_by.name == REBUILD_TENSOR:
            self.stack.push(tensor_from(arguments, self._archive.path))
        elif made_by.name == REBUILD_PARAMETER:
            self.stack.push(parameter_from(arguments, self._archive.path))
        else:
            self._refuse_object(made_by.name)

    def _build(self) -> None:
        state, target = self.stack.pop(), self.stack.top()
        # A module's state dictionary carries the versions of its layers.
        if not isinstance(target, dict) or not isinstance(state, dict):
            self._refuse_object(type(target).__name__.lower())
        if list(state) != [_METADATA]:
            self._refuse_object(_ORDERED_DICT)

    # What is refused.

    def _refuse_instruction(self, code: bytes) -> NoReturn:
        raise CheckpointError(
            "{path} holds more than tensors and plain values (the pickle "
            "instruction 0x{found}), and is not read, for safety: choose a "
            "checkpoint of the AETHER towers.",
            path=self._archive.path,
            found=code.hex(),
        )

    def _refuse_object(self, found: str) -> NoReturn:
        raise CheckpointError(
            "{path} holds objects of “{found}”; expected tensors and plain "
            "values only, so it is not read, for safety: choose a checkpoint "
            "of the AETHER towers.",
            path=self._archive.path,
            found=found[:80].replace("\n", " "),
        )


Instruction = Callable[[_Reader], None]

_INSTRUCTIONS: Mapping[bytes, Instruction] = {
    b"\x80": lambda r: r._protocol(),
    b"\x95": lambda r: r._frame(),
    b"(": lambda r: r.stack.mark(),
    b"N": lambda r: r.stack.push(None),
    b"\x88": lambda r: r.stack.push(True),
    b"\x89": lambda r: r.stack.push(False),
    b"J": lambda r: r.stack.push(r._number("<i")),
    b"K": lambda r: r.stack.push(r._number("<B")),
    b"M": lambda r: r.stack.push(r._number("<H")),
    b"\x8a": lambda r: r._long(),
    b"G": lambda r: r._float(),
    b"X": lambda r: r.stack.push(r._words(r._number("<I"))),
    b"\x8c": lambda r: r.stack.push(r._words(r._number("<B"))),
    b"]": lambda r: r.stack.push([]),
    b"}": lambda r: r.stack.push({}),
    b")": lambda r: r.stack.push(()),
    b"t": lambda r: r._tuple(),
    b"\x85": lambda r: r._tuple(1),
    b"\x86": lambda r: r._tuple(2),
    b"\x87": lambda r: r._tuple(3),
    b"a": lambda r: r._append(),
    b"e": lambda r: r._extend(r.stack.pop_to_mark()),
    b"s": lambda r: r._set_item(),
    b"u": lambda r: r._update(r.stack.pop_to_mark()),
    b"q": lambda r: r.stack.remember(r._number("<B")),
    b"r": lambda r: r.stack.remember(r._number("<I")),
    b"\x94": lambda r: r.stack.remember(),
    b"h": lambda r: r.stack.recall(r._number("<B")),
    b"j": lambda r: r.stack.recall(r._number("<I")),
    b"c": lambda r: r._global(),
    b"\x93": lambda r: r._stack_global(),
    b"R": lambda r: r._reduce(),
    b"b": lambda r: r._build(),
    b"Q": lambda r: r._persistent(),
}
"""Every instruction that is carried out; all others end the reading."""
