"""The chunks of an index: one file of int8 for each level.

A file holds the level's chunks row by row, each int8 [planes, rows, columns]
at a fixed place (``Level.offset``), so that threads and machines write side
by side. A chunk without any vector is not written and stays a hole. The
CRC-32C of every other chunk is returned to whoever writes it and stands in
``index.json``.

Files are read, not mapped: a mapped file that is cut short or whose network
share vanishes ends the process.
"""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO, Iterable, Optional, Tuple

import google_crc32c
import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.index.errors import not_written
from aether_qgis.engine.index.levels import Level
from aether_qgis.engine.index.quantisation import NODATA, Codes
from aether_qgis.engine.index.sparse_files import create_sparse
from aether_qgis.engine.runtime.thread_memory import thread_memory

Checksums = Tuple[Optional[int], ...]
"""CRC-32C of chunks, row by row; None where a chunk holds no vector."""


def create_level_files(folder: Path, levels: Iterable[Level]) -> None:
    """Create a file without any chunk for each level; raise OSError.

    Not compressed: on real vectors zstd saves 12 to 31 %, LZ4 nothing, and
    unpacking would take longer than everything else in a query.
    """
    for level in levels:
        create_sparse(folder / level.file, level.file_bytes)


def incomplete_file(folder: Path, levels: Iterable[Level]) -> str:
    """Return the first file that is not there in its size, else nothing."""
    for level in levels:
        try:
            size = (folder / level.file).stat().st_size
        except OSError:
            return level.file
        if size != level.file_bytes:
            return level.file
    return ""


def write_codes(
    folder: Path, level: Level, top: int, left: int, codes: Codes
) -> Checksums:
    """Write codes [planes, rows, columns] that fill whole chunks.

    Returns the check sums of these chunks. Raises IndexFileError.
    """
    _, rows, columns = codes.shape
    try:
        with (folder / level.file).open("r+b") as stream:
            return tuple(
                _write_chunk(
                    stream,
                    level,
                    (row, column),
                    _cropped(
                        codes,
                        row * level.chunk_rows - top,
                        column * level.chunk_columns - left,
                        level,
                    ),
                )
                for row, column in level.chunks_in(
                    top, left, top + rows, left + columns
                )
            )
    except OSError as error:
        raise not_written(folder, error) from error


def _write_chunk(
    stream: BinaryIO, level: Level, chunk: Tuple[int, int], codes: Codes
) -> Optional[int]:
    """Write a chunk, filled up with nodata; return its check sum."""
    if (codes[0] == NODATA).all():
        return None
    shape = level.planes, level.chunk_rows, level.chunk_columns
    if codes.shape == shape:
        whole = np.ascontiguousarray(codes)
    else:
        whole = np.full(shape, NODATA, np.int8)
        whole[:, : codes.shape[1], : codes.shape[2]] = codes
    stream.seek(level.offset(*chunk))
    stream.write(whole.data)
    return _checksum(whole)


def read_chunk(
    folder: Path,
    level: Level,
    chunk: Tuple[int, int],
    checksum: Optional[int],
    keep: bool = True,
) -> Codes:
    """Return the codes of a chunk, int8 [planes, rows, columns].

    ``chunk`` is its row and column among the chunks, ``checksum`` what was
    returned when it was written. What lies beyond the edge is left out.
    Without ``keep`` the codes may lie in memory that this thread's next
    reading overwrites. Raises OSError, and ValueError where the bytes are
    not those that were written.
    """
    if checksum is None:
        codes = np.full(level.chunk_bytes, NODATA, np.int8)
    else:
        codes = _stored(folder, level, chunk, checksum, keep)
    row, column = chunk
    return codes.reshape(level.planes, level.chunk_rows, level.chunk_columns)[
        :,
        : level.rows - row * level.chunk_rows,
        : level.columns - column * level.chunk_columns,
    ]


def _stored(
    folder: Path,
    level: Level,
    chunk: Tuple[int, int],
    checksum: int,
    keep: bool,
) -> Codes:
    size = level.chunk_bytes
    if keep:
        codes = np.empty(size, np.int8)
    else:
        codes = thread_memory("chunk", (size,), np.int8)
    with (folder / level.file).open("rb") as stream:
        stream.seek(level.offset(*chunk))
        read = stream.readinto(codes.data)
    if read != size or _checksum(codes) != checksum:
        raise ValueError(f"chunk {chunk} of {level.file}")
    return codes


def _cropped(codes: Codes, top: int, left: int, level: Level) -> Codes:
    """Return what of ``codes`` belongs to the chunk at a row and column."""
    bottom, right = top + level.chunk_rows, left + level.chunk_columns
    return codes[:, top:bottom, left:right]


def _checksum(codes: NDArray[np.int8]) -> int:
    # Of any buffer, though its types say bytes.
    return int(google_crc32c.value(codes))
