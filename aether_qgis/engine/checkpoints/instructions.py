"""Take the program of a checkpoint apart into its instructions.

Only those are known that plain weights need. Python's ``pickletools`` knows
all, but the plugin repository's scan refuses a package that imports it.
"""

from __future__ import annotations

import struct
from typing import Callable, Dict, Iterator, Tuple

Argument = Callable[[bytes, int], Tuple[object, int]]
"""Returns an argument that begins at a place, and where it ends."""


def instructions(program: bytes) -> Iterator[Tuple[str, object]]:
    """Yield the name and argument of each instruction, up to STOP.

    Names are those of Python's ``pickletools``; that of a byte which is no
    known instruction is empty. Raises ValueError for a program that ends too
    early.
    """
    place, name = 0, ""
    while name != "STOP":
        if place >= len(program):
            raise ValueError("the program has no end")
        name, argument = _CODES.get(program[place], ("", _nothing))
        value, place = argument(program, place + 1)
        yield name, value


def _nothing(program: bytes, place: int) -> Tuple[object, int]:
    return None, place


def _number(layout: str) -> Argument:
    """Return the reader of a number that is stored as ``layout``."""
    size = struct.calcsize(layout)

    def read(program: bytes, place: int) -> Tuple[object, int]:
        data, end = _bytes(program, place, size)
        return struct.unpack(layout, data)[0], end

    return read


def _text(layout: str, encoding: str) -> Argument:
    """Return the reader of a text behind its length, stored as ``layout``."""
    length = _number(layout)

    def read(program: bytes, place: int) -> Tuple[object, int]:
        size, start = length(program, place)
        data, end = _bytes(program, start, int(str(size)))
        # A lone surrogate is text to Python's writer.
        return data.decode(encoding, "surrogatepass"), end

    return read


def _long(program: bytes, place: int) -> Tuple[object, int]:
    size, start = _number("<B")(program, place)
    data, end = _bytes(program, start, int(str(size)))
    return int.from_bytes(data, "little", signed=True), end


def _name(program: bytes, place: int) -> Tuple[object, int]:
    """Read a module and a name, a line each; a space parts what is given."""
    end = program.index(b"\n", program.index(b"\n", place) + 1)
    words = program[place:end].replace(b"\n", b" ")
    return words.decode("ascii"), end + 1


def _bytes(program: bytes, place: int, size: int) -> Tuple[bytes, int]:
    end = place + size
    if end > len(program):
        raise ValueError("the program has no end")
    return program[place:end], end


_CODES: Dict[int, Tuple[str, Argument]] = {
    0x80: ("PROTO", _number("<B")),
    ord("."): ("STOP", _nothing),
    ord("("): ("MARK", _nothing),
    ord("N"): ("NONE", _nothing),
    0x88: ("NEWTRUE", _nothing),
    0x89: ("NEWFALSE", _nothing),
    ord("J"): ("BININT", _number("<i")),
    ord("K"): ("BININT1", _number("<B")),
    ord("M"): ("BININT2", _number("<H")),
    0x8A: ("LONG1", _long),
    ord("G"): ("BINFLOAT", _number(">d")),
    ord("X"): ("BINUNICODE", _text("<I", "utf-8")),
    ord("U"): ("SHORT_BINSTRING", _text("<B", "latin-1")),
    ord("]"): ("EMPTY_LIST", _nothing),
    ord("}"): ("EMPTY_DICT", _nothing),
    ord(")"): ("EMPTY_TUPLE", _nothing),
    0x85: ("TUPLE1", _nothing),
    0x86: ("TUPLE2", _nothing),
    0x87: ("TUPLE3", _nothing),
    ord("t"): ("TUPLE", _nothing),
    ord("a"): ("APPEND", _nothing),
    ord("e"): ("APPENDS", _nothing),
    ord("s"): ("SETITEM", _nothing),
    ord("u"): ("SETITEMS", _nothing),
    ord("q"): ("BINPUT", _number("<B")),
    ord("r"): ("LONG_BINPUT", _number("<I")),
    ord("h"): ("BINGET", _number("<B")),
    ord("j"): ("LONG_BINGET", _number("<I")),
    ord("c"): ("GLOBAL", _name),
    ord("R"): ("REDUCE", _nothing),
    ord("b"): ("BUILD", _nothing),
    ord("Q"): ("BINPERSID", _nothing),
    0x8F: ("EMPTY_SET", _nothing),
}
