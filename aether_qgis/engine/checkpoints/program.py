"""Look through the program by which a checkpoint describes its objects.

torch.save writes a program for Python's pickle machine. torch's weights-only
reader runs none of the file's code, but a small program can still have it
take endless time or memory: tuples that hold each other twice, thousands of
copies of one dictionary, an array of any size. Here the program is followed
without making anything, and only what plain weights need is let through.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, List, Mapping, NoReturn, Optional, Tuple

from aether_qgis.engine.checkpoints.instructions import instructions
from aether_qgis.engine.errors import CheckpointError

_MOST_INSTRUCTIONS = 50_000
_MOST_IN_TUPLE = 1000
_MOST_ATTRIBUTES = 16
"""Attributes of a dictionary: torch sets one, and copies what it is given."""

_ORDERED_DICT = "collections OrderedDict"
_TENSOR = "torch._utils _rebuild_tensor_v2"
_PARAMETER = "torch._utils _rebuild_parameter"
_BYTES_A_NUMBER = {
    "torch BoolStorage": 1,
    "torch ByteStorage": 1,
    "torch CharStorage": 1,
    "torch ShortStorage": 2,
    "torch HalfStorage": 2,
    "torch BFloat16Storage": 2,
    "torch IntStorage": 4,
    "torch FloatStorage": 4,
    "torch LongStorage": 8,
    "torch DoubleStorage": 8,
    "torch ComplexFloatStorage": 8,
    "torch ComplexDoubleStorage": 16,
}
_ALLOWED = frozenset((_ORDERED_DICT, _TENSOR, _PARAMETER, *_BYTES_A_NUMBER))


def check_program(
    path: str, program: bytes, storages: Mapping[str, int]
) -> None:
    """Raise CheckpointError unless ``program`` makes plain weights only.

    ``storages`` are the tensors' numbers in the file: the bytes of each by
    its name.
    """
    run = _Program(path, storages)
    for count, (code, argument) in enumerate(instructions(program)):
        if count == _MOST_INSTRUCTIONS:
            run.refuse()
        run.follow(code, argument)


@dataclass
class _Item:
    """What is known of an object that the program would make."""

    value: object = None
    """A string, a number or the name of something allowed."""
    parts: Optional[Tuple[_Item, ...]] = None
    """Of a tuple: what it holds."""
    size: int = 1
    """How often hashing looks at something; of a dictionary, its entries."""
    is_dict: bool = False


class _Program:
    """The objects of a program under way, as the pickle machine has them."""

    def __init__(self, path: str, storages: Mapping[str, int]) -> None:
        self._path = path
        self._storages = storages
        self._stack: List[_Item] = []
        self._marks: List[int] = []
        self._memo: Dict[int, _Item] = {}

    def follow(self, code: str, argument: object) -> None:
        """Do to the descriptions what ``code`` does to the objects."""
        if code in _VALUES:
            self._stack.append(_Item(argument))
        elif code in _TUPLES:
            self._stack.append(self._tuple(self._pop(_TUPLES[code])))
        elif code in ("BINPUT", "LONG_BINPUT"):
            self._memo[int(str(argument))] = self._top()
        elif code in ("BINGET", "LONG_BINGET"):
            self._stack.append(self._remembered(int(str(argument))))
        elif code == "GLOBAL":
            self._stack.append(self._global(str(argument)))
        elif code in _STEPS:
            _STEPS[code](self)
        elif code not in ("PROTO", "STOP"):
            raise CheckpointError(
                "{path} describes its objects in a way that PyTorch's reader "
                "of plain weights does not know, such as pickle protocol 4: "
                "save it anew by torch.save without options, or download it "
                "again.",
                path=self._path,
            )

    def mark(self) -> None:
        """Remember where a list of things begins."""
        self._marks.append(len(self._stack))

    def new_dict(self) -> None:
        """Put an empty dictionary on the stack."""
        self._stack.append(_Item(is_dict=True))

    def append(self) -> None:
        """Put one thing into a list."""
        self._pop(1)

    def set_item(self) -> None:
        """Put one value and its key into a dictionary."""
        self._pop(2)
        self._top().size += 1

    def set_many(self) -> None:
        """Put all above the mark into a list or dictionary."""
        items = self._pop(None)
        self._top().size += len(items)

    def call(self) -> None:
        """Make a dictionary or a tensor."""
        function, given = self._pop(2)
        if function.value == _ORDERED_DICT and given.parts == ():
            self.new_dict()
        elif function.value in (_TENSOR, _PARAMETER):
            self._stack.append(_Item())
        else:
            self.refuse()

    def build(self) -> None:
        """Give a dictionary its attributes."""
        (state,) = self._pop(1)
        if not (self._top().is_dict and state.is_dict):
            self.refuse()
        if state.size > _MOST_ATTRIBUTES:
            self.refuse()

    def load_storage(self) -> None:
        """Load the numbers of a tensor, as long as they are said to be."""
        (numbers,) = self._pop(1)
        parts = [part.value for part in numbers.parts or ()]
        if len(parts) != 5 or parts[0] != "storage":
            self.refuse()
        kind, name, count = str(parts[1]), str(parts[2]), parts[4]
        if kind not in _BYTES_A_NUMBER or not isinstance(count, int):
            self.refuse()
        if self._storages.get(name) != count * _BYTES_A_NUMBER[kind]:
            raise ValueError(f"the storage {name} has another length")
        self._stack.append(_Item())

    def refuse(self) -> NoReturn:
        """Raise CheckpointError."""
        raise CheckpointError(
            "{path} describes its objects in a way that plain weights never "
            "need, and is not read: ask its publisher for a checkpoint of "
            "weights alone.",
            path=self._path,
        )

    def _global(self, name: str) -> _Item:
        if name in _ALLOWED:
            return _Item(name)
        # Python 2 called it so, and protocol 2 still does.
        words = name.replace("__builtin__ ", "").replace(" ", ".")
        raise CheckpointError(
            "{path} holds objects of “{name}”, which are no plain weights "
            "and are not read: ask its publisher for a checkpoint of weights "
            "alone.",
            path=self._path,
            name=repr(words[:80])[1:-1],
        )

    def _tuple(self, parts: List[_Item]) -> _Item:
        size = 1 + sum(1 if p.parts is None else p.size for p in parts)
        if size > _MOST_IN_TUPLE:
            self.refuse()
        return _Item(parts=tuple(parts), size=size)

    def _pop(self, count: Optional[int]) -> List[_Item]:
        """Return the last items, or all above the mark, and drop them."""
        floor = self._marks[-1] if self._marks else 0
        start = floor if count is None else len(self._stack) - count
        if count is None:
            self._marks.pop()
        if start < floor:
            raise ValueError("the stack is empty")
        items = self._stack[start:]
        del self._stack[start:]
        return items

    def _top(self) -> _Item:
        if len(self._stack) <= (self._marks[-1] if self._marks else 0):
            raise ValueError("the stack is empty")
        return self._stack[-1]

    def _remembered(self, number: int) -> _Item:
        if number not in self._memo:
            raise ValueError(f"nothing is known as {number}")
        return self._memo[number]


_VALUES = frozenset(
    (
        "NONE",
        "NEWTRUE",
        "NEWFALSE",
        "BININT",
        "BININT1",
        "BININT2",
        "LONG1",
        "BINFLOAT",
        "BINUNICODE",
        "SHORT_BINSTRING",
        "EMPTY_LIST",
        "EMPTY_SET",
    )
)
_TUPLES = {
    "EMPTY_TUPLE": 0,
    "TUPLE1": 1,
    "TUPLE2": 2,
    "TUPLE3": 3,
    "TUPLE": None,
}
_STEPS: Mapping[str, Callable[[_Program], None]] = {
    "MARK": _Program.mark,
    "EMPTY_DICT": _Program.new_dict,
    "APPEND": _Program.append,
    "APPENDS": _Program.set_many,
    "SETITEM": _Program.set_item,
    "SETITEMS": _Program.set_many,
    "REDUCE": _Program.call,
    "BUILD": _Program.build,
    "BINPERSID": _Program.load_storage,
}
