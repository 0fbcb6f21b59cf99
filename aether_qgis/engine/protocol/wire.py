"""Messages on the wire: lines of JSON, and dataclasses in and out of it.

Standard library only, as both sides need it; import it through
``engine.protocol``.
"""

from __future__ import annotations

import dataclasses
import json
from functools import cache
from typing import (
    Any,
    Dict,
    Mapping,
    Type,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

T = TypeVar("T")


class ProtocolError(Exception):
    """A message that is not what this protocol says."""


def encode(message: Mapping[str, object]) -> bytes:
    """Return ``message`` as one line of JSON, in ASCII.

    Text that is no Unicode, as a file's name may be, can be sent as well,
    and so can values of an error that JSON does not know: as their text.
    """
    return json.dumps(message, default=str).encode("ascii") + b"\n"


def decode(line: bytes) -> Dict[str, Any]:
    """Return the message in ``line``; raise ProtocolError if it is none."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ProtocolError(f"not JSON: {error}") from error
    if not isinstance(message, dict) or message.get("jsonrpc") != "2.0":
        raise ProtocolError("not a JSON-RPC 2.0 object")
    return message


def notification(method: str, **params: object) -> Dict[str, object]:
    """Return a JSON-RPC notification."""
    return {"jsonrpc": "2.0", "method": method, "params": params}


def to_json(value: object) -> Dict[str, Any]:
    """Return a dataclass of this module as JSON-ready dicts and lists."""
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        raise ProtocolError(f"{type(value).__name__} is no message")
    return dataclasses.asdict(value)


def from_json(kind: Type[T], data: object) -> T:
    """Build the dataclass ``kind`` from decoded JSON, checking every type.

    Raises ProtocolError for a missing, unknown or wrongly typed field.
    """
    value: T = _typed(kind, data, kind.__name__)
    return value


def _typed(kind: Any, data: object, where: str) -> Any:
    if dataclasses.is_dataclass(kind):
        return _dataclass(kind, data, where)
    if kind is Any:
        return data
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Union:
        inner = next(a for a in arguments if a is not type(None))
        return None if data is None else _typed(inner, data, where)
    if origin is tuple:
        if not isinstance(data, (list, tuple)):
            raise ProtocolError(f"{where}: expected a list")
        return tuple(_typed(arguments[0], item, where) for item in data)
    if origin is dict:
        if not isinstance(data, dict):
            raise ProtocolError(f"{where}: expected an object")
        return {
            _typed(arguments[0], key, where): _typed(
                arguments[1], value, where
            )
            for key, value in data.items()
        }
    if kind is float and isinstance(data, int) and not isinstance(data, bool):
        try:
            return float(data)
        except OverflowError as error:
            raise ProtocolError(f"{where}: the number is too large") from error
    if kind is str and isinstance(data, str) and "\0" in data:
        raise ProtocolError(f"{where}: holds a character of code 0")
    if not isinstance(data, kind) or (kind is int and isinstance(data, bool)):
        raise ProtocolError(
            f"{where}: expected {kind.__name__}, got {type(data).__name__}"
        )
    return data


@cache
def _hints_of(kind: type) -> Dict[str, Any]:
    # Reading them takes longer than checking a message.
    return get_type_hints(kind)


def _dataclass(kind: Any, data: object, where: str) -> Any:
    if not isinstance(data, dict):
        raise ProtocolError(f"{where}: expected an object")
    hints = _hints_of(kind)
    fields = {f.name: f for f in dataclasses.fields(kind)}
    unknown = set(data) - set(fields)
    if unknown:
        raise ProtocolError(f"{where}: unknown field {sorted(unknown)[0]}")
    values = {
        name: _typed(hints[name], data[name], f"{where}.{name}")
        for name in fields
        if name in data
    }
    try:
        return kind(**values)
    except TypeError as error:
        raise ProtocolError(f"{where}: {error}") from error
