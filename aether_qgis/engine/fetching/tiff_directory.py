"""What a TIFF says of itself: levels, blocks, georeference.

GDAL does not tell where blocks lie in overviews, and would read them one
after the other; with this, just the bytes of the wanted blocks are read.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Callable, Dict, List, Optional, Set, Tuple

import numpy as np
from numpy.typing import NDArray
from rasterio.transform import Affine

ReadBytes = Callable[[int, int], bytes]
"""Takes start and length; returns fewer bytes at the file's end."""

WIDTH, HEIGHT, BITS, COMPRESSION = 256, 257, 258, 259
STRIP_OFFSETS, SAMPLES, ROWS_PER_STRIP, STRIP_COUNTS = 273, 277, 278, 279
PLANAR, PREDICTOR, TILE_WIDTH, TILE_HEIGHT = 284, 317, 322, 323
TILE_OFFSETS, TILE_COUNTS, SAMPLE_FORMAT = 324, 325, 339
MATRIX = 34264
_SUBFILE, _SCALE, _TIEPOINT, _GEO_KEYS = 254, 33550, 33922, 34735
_MASK = 4
_RASTER_TYPE, _PROJECTED_CRS, _IS_POINT, _USER_DEFINED = 1025, 3072, 2, 32767

_KINDS = {
    1: "B",
    2: "s",
    3: "H",
    4: "I",
    6: "b",
    7: "B",
    8: "h",
    9: "i",
    11: "f",
    12: "d",
    16: "Q",
    17: "q",
    18: "Q",
}
"""Types of TIFF entries that are read, as struct calls them."""

_FIRST_PAGE, _PAGE = 1 << 17, 1 << 16
_MOST_LEVELS, _MOST_ENTRIES, _MOST_VALUE = 40, 500, 64 << 20


class TiffFault(Exception):
    """The file is no TIFF, or a damaged one; says why."""


@dataclass(frozen=True)
class Entry:
    """The value of a tag, in the file's byte order."""

    kind: int
    count: int
    data: bytes


@dataclass(frozen=True)
class Level:
    """The raster itself or one of its overviews."""

    width: int
    height: int
    block_width: int
    block_height: int
    planes: int
    """Bands that are stored apart; 1 where a block holds all."""
    is_tiled: bool
    offsets: NDArray[np.int64]
    """Where blocks begin, [planes, block rows, block columns]."""
    counts: NDArray[np.int64]
    """How many bytes they have; 0 for blocks without data."""
    entries: Dict[int, Entry]


@dataclass(frozen=True)
class Directory:
    """All that a TIFF says of itself."""

    order: str
    """Of its bytes: < or >."""
    levels: Tuple[Level, ...]
    """The raster first, then its overviews from fine to coarse."""
    transform: Affine
    epsg: int
    """0 if the file does not give a code."""


def read_directory(read: ReadBytes) -> Directory:
    """Read the directory of a TIFF, with few and small reads.

    Raises TiffFault.
    """
    pages = _Pages(read)
    head = pages.read(0, 16)
    order = {b"II": "<", b"MM": ">"}.get(head[:2], "")
    version = struct.unpack(f"{order or '<'}H", head[2:4])[0]
    if not order or version not in (42, 43):
        raise TiffFault("it does not begin as a TIFF does")
    is_big = version == 43
    place = _number(order, head[8:16] if is_big else head[4:8])
    levels: List[Level] = []
    first: Dict[int, Entry] = {}
    seen: Set[int] = set()
    while place and place not in seen and len(seen) < _MOST_LEVELS:
        seen.add(place)
        entries, place = _entries(pages, order, is_big, place)
        first = first or entries
        if not _one(order, entries, _SUBFILE, 0) & _MASK:
            levels.append(_level(order, entries))
    if not levels:
        raise TiffFault("it holds no raster")
    transform, epsg = _georeference(order, first)
    finer_first = sorted(levels[1:], key=lambda level: -level.width)
    return Directory(order, (levels[0], *finer_first), transform, epsg)


class _Pages:
    """Keeps what was read, in pages: entries point to places nearby."""

    def __init__(self, read: ReadBytes) -> None:
        self._read = read
        self._start = read(0, _FIRST_PAGE)
        self._pages: Dict[int, bytes] = {}

    def read(self, start: int, length: int) -> bytes:
        if length > _MOST_VALUE:
            raise TiffFault("an entry is too long")
        if start + length <= len(self._start):
            return _part(self._start, start, length)
        first, last = start // _PAGE, (start + length - 1) // _PAGE
        numbers = range(first, last + 1)
        missing = [n for n in numbers if n not in self._pages]
        if missing:
            count = missing[-1] - missing[0] + 1
            data = self._read(missing[0] * _PAGE, count * _PAGE)
            for n in range(count):
                self._pages[missing[0] + n] = _part(data, n * _PAGE, _PAGE)
        joined = b"".join(self._pages[n] for n in numbers)
        found = _part(joined, start - first * _PAGE, length)
        if len(found) < length:
            raise TiffFault("it is cut short")
        return found


def _entries(
    pages: _Pages, order: str, is_big: bool, place: int
) -> Tuple[Dict[int, Entry], int]:
    """Return the entries of one directory, and the next one's place."""
    head, size, inline = (8, 20, 8) if is_big else (2, 12, 4)
    number = _number(order, pages.read(place, head))
    if number > _MOST_ENTRIES:
        raise TiffFault("it has too many entries")
    raw = pages.read(place + head, number * size + inline)
    entries: Dict[int, Entry] = {}
    for at in range(0, number * size, size):
        tag, kind = struct.unpack_from(f"{order}HH", raw, at)
        count = _number(order, _part(raw, at + 4, size - inline - 4))
        value = _part(raw, at + size - inline, inline)
        if kind not in _KINDS:
            continue
        length = count * struct.calcsize(f"={_KINDS[kind]}")
        data = (
            value[:length]
            if length <= inline
            else pages.read(_number(order, value), length)
        )
        entries[tag] = Entry(kind, count, data)
    return entries, _number(order, raw[-inline:])


def _level(order: str, entries: Dict[int, Entry]) -> Level:
    width = _one(order, entries, WIDTH)
    height = _one(order, entries, HEIGHT)
    samples = _one(order, entries, SAMPLES, 1)
    planes = samples if _one(order, entries, PLANAR, 1) == 2 else 1
    is_tiled = TILE_OFFSETS in entries
    if is_tiled:
        block_width = _one(order, entries, TILE_WIDTH)
        block_height = _one(order, entries, TILE_HEIGHT)
        offsets, counts = TILE_OFFSETS, TILE_COUNTS
    else:
        block_width = width
        rows = _one(order, entries, ROWS_PER_STRIP, height)
        block_height = min(rows, height)
        offsets, counts = STRIP_OFFSETS, STRIP_COUNTS
    if not (0 < block_width < 1 << 20 and 0 < block_height < 1 << 20):
        raise TiffFault("its blocks have no size")
    shape = planes, -(-height // block_height), -(-width // block_width)
    if not 0 < shape[0] * shape[1] * shape[2] <= 1 << 24:
        raise TiffFault("it has no blocks, or too many")
    return Level(
        width,
        height,
        block_width,
        block_height,
        planes,
        is_tiled,
        _table(order, entries, offsets, shape),
        _table(order, entries, counts, shape),
        entries,
    )


def _table(
    order: str,
    entries: Dict[int, Entry],
    tag: int,
    shape: Tuple[int, int, int],
) -> NDArray[np.int64]:
    entry = entries.get(tag)
    if entry is None or entry.count != shape[0] * shape[1] * shape[2]:
        raise TiffFault("its list of blocks is incomplete")
    numbers = np.frombuffer(entry.data, f"{order}{_KINDS[entry.kind]}")
    return numbers.astype(np.int64).reshape(shape)


def _georeference(order: str, entries: Dict[int, Entry]) -> Tuple[Affine, int]:
    """Return the transform of the raster, and the code of its CRS."""
    matrix = _doubles(order, entries, MATRIX)
    scale = _doubles(order, entries, _SCALE)
    tie = _doubles(order, entries, _TIEPOINT)
    if len(matrix) == 16:
        transform = Affine(*matrix[0:2], matrix[3], *matrix[4:6], matrix[7])
    elif len(scale) >= 2 and len(tie) >= 6:
        transform = Affine.translation(tie[3], tie[4])
        transform *= Affine.scale(scale[0], -scale[1])
        transform *= Affine.translation(-tie[0], -tie[1])
    else:
        raise TiffFault("it says nowhere where it lies")
    keys = _geo_keys(order, entries)
    if keys.get(_RASTER_TYPE) == _IS_POINT:
        transform *= Affine.translation(-0.5, -0.5)
    if transform.b or transform.d or not transform.a or not transform.e:
        raise TiffFault("its grid is rotated")
    epsg = keys.get(_PROJECTED_CRS, 0)
    return transform, 0 if epsg == _USER_DEFINED else epsg


def _geo_keys(order: str, entries: Dict[int, Entry]) -> Dict[int, int]:
    entry: Optional[Entry] = entries.get(_GEO_KEYS)
    if entry is None or entry.kind != 3:
        return {}
    numbers = np.frombuffer(entry.data, f"{order}H")
    keys = numbers[: len(numbers) // 4 * 4].reshape(-1, 4)[1:]
    return {int(key): int(value) for key, place, _, value in keys if not place}


def _doubles(
    order: str, entries: Dict[int, Entry], tag: int
) -> Tuple[float, ...]:
    entry = entries.get(tag)
    if entry is None or entry.kind != 12:
        return ()
    return struct.unpack(f"{order}{entry.count}d", entry.data)


def _one(
    order: str,
    entries: Dict[int, Entry],
    tag: int,
    default: Optional[int] = None,
) -> int:
    entry = entries.get(tag)
    if entry is None or not entry.count:
        if default is None:
            raise TiffFault(f"its entry {tag} is missing")
        return default
    numbers = np.frombuffer(entry.data, f"{order}{_KINDS[entry.kind]}")
    return int(numbers[0])


def _number(order: str, data: bytes) -> int:
    return int.from_bytes(data, "little" if order == "<" else "big")


def _part(data: bytes, start: int, length: int) -> bytes:
    end = start + length
    return data[start:end]
