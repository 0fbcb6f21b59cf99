"""The stack and the memo on which a checkpoint's objects are built."""

from __future__ import annotations

from typing import Dict, List, NoReturn, Optional

from aether_qgis.engine.errors import CheckpointError

_DEEPEST = 64
_MOST_ON_STACK = 20_000


class Stack:
    """Values in the making; raises CheckpointError where none is left."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._values: List[object] = []
        self._marks: List[int] = []
        self._memo: Dict[int, object] = {}

    def push(self, value: object) -> None:
        """Put a value on top."""
        if len(self._values) >= _MOST_ON_STACK:
            raise too_much(self._path)
        self._values.append(value)

    def pop(self) -> object:
        """Take the value on top, above the last mark."""
        lowest = self._marks[-1] if self._marks else 0
        if len(self._values) <= lowest:
            refuse_as_damaged(self._path)
        return self._values.pop()

    def top(self) -> object:
        """Return the value on top."""
        value = self.pop()
        self._values.append(value)
        return value

    def mark(self) -> None:
        """Begin a row of values."""
        if len(self._marks) >= _DEEPEST:
            raise too_much(self._path)
        self._marks.append(len(self._values))

    def pop_to_mark(self) -> List[object]:
        """Take the row of values since the last mark."""
        if not self._marks:
            refuse_as_damaged(self._path)
        mark = self._marks.pop()
        values = self._values[mark:]
        del self._values[mark:]
        return values

    def remember(self, number: Optional[int] = None) -> None:
        """Note the value on top under ``number``, or the next free one."""
        key = len(self._memo) if number is None else number
        self._memo[key] = self.top()

    def recall(self, number: int) -> None:
        """Push the value that was noted under ``number``."""
        if number not in self._memo:
            refuse_as_damaged(self._path)
        self.push(self._memo[number])


def too_much(path: str) -> CheckpointError:
    """Return the error for more objects than the towers have."""
    return CheckpointError(
        "{path} nests or lists more objects than a checkpoint of the AETHER "
        "towers has, and is not read, for safety: choose another file.",
        path=path,
    )


def refuse_as_damaged(path: str) -> NoReturn:
    """Raise the error for objects that no torch can have written."""
    raise CheckpointError(
        "{path} is damaged: the description of its objects makes no sense; "
        "download the checkpoint again.",
        path=path,
    )
