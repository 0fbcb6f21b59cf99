"""The Zarr arrays of an index: made, written and read chunk by chunk."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Dict, Iterable

import google_crc32c
import numpy as np
import zarr
from numpy.typing import NDArray
from zarr.codecs import Crc32cCodec

from aether_qgis.engine.errors import IndexFileError, reason_of
from aether_qgis.engine.index.levels import (
    CHECKSUM_BYTES,
    CHUNK_SIDE,
    Level,
    cut,
)
from aether_qgis.engine.index.quantisation import NODATA, Codes
from aether_qgis.engine.runtime.thread_memory import thread_memory

_FULL = (errno.ENOSPC, errno.EDQUOT)


def create_arrays(folder: Path, levels: Iterable[Level]) -> None:
    """Create a Zarr group with an empty array for each level.

    Not compressed: on real vectors zstd saves 12 to 31 %, LZ4 nothing, and
    unpacking would take longer than everything else in a query.
    """
    try:
        group = zarr.create_group(folder, zarr_format=3, overwrite=True)
        for level in levels:
            group.create_array(
                str(level.number),
                shape=(level.planes, level.rows, level.columns),
                chunks=(level.planes, level.chunk_rows, level.chunk_columns),
                dtype="int8",
                fill_value=NODATA,
                compressors=[Crc32cCodec()],
                dimension_names=("plane", "row", "column"),
            )
    except OSError as error:
        raise not_written(folder, error) from error


def write_codes(
    folder: Path, level: Level, top: int, left: int, codes: Codes
) -> int:
    """Write codes [planes, rows, columns] that fill whole chunks.

    Returns how many chunks hold a vector: the others get no file. A chunk
    is written beside its place first, so that one that is there is whole.
    """
    written = 0
    _, rows, columns = codes.shape
    try:
        for row, bottom in cut(rows, CHUNK_SIDE):
            for column, right in cut(columns, CHUNK_SIDE):
                chunk = codes[:, row:bottom, column:right]
                if (chunk[0] != NODATA).any():
                    file = level.chunk_file(
                        (top + row) // level.chunk_rows,
                        (left + column) // level.chunk_columns,
                    )
                    _write_chunk(folder / file, level, chunk)
                    written += 1
    except OSError as error:
        raise not_written(folder, error) from error
    return written


def _write_chunk(file: Path, level: Level, codes: Codes) -> None:
    """Write a chunk as Zarr does, which takes longer: its threads wait.

    Bytes as they lie, up to the whole chunk filled with nodata, and their
    CRC-32C, little-endian.
    """
    shape = level.planes, level.chunk_rows, level.chunk_columns
    if codes.shape == shape:
        whole = np.ascontiguousarray(codes)
    else:
        whole = np.full(shape, NODATA, np.int8)
        whole[:, : codes.shape[1], : codes.shape[2]] = codes
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_name(f"{file.name}.partial")
    with partial.open("wb") as stream:
        stream.write(whole.data)
        stream.write(_checksum(whole))
    partial.replace(file)


def read_chunk(folder: Path, level: Level, row: int, column: int) -> Codes:
    """Return the codes of a chunk, int8 [planes, rows, columns].

    What lies beyond the edge is left out. Nodata where there is no file.
    Raises ValueError where the bytes are not those that were written.
    """
    try:
        return stored_chunk(folder, level, row, column)
    except FileNotFoundError:
        return empty_chunk(level, row, column)


def stored_chunk(
    folder: Path, level: Level, row: int, column: int, keep: bool = True
) -> Codes:
    """Return the codes of a chunk that has a file.

    Without ``keep`` they lie in memory that this thread's next reading
    overwrites. Raises OSError, and ValueError where the bytes are not those
    that were written.
    """
    size = level.chunk_bytes
    if keep:
        memory = np.empty(size, np.uint8)
    else:
        memory = thread_memory("chunk", (size,), np.uint8)
    with (folder / level.chunk_file(row, column)).open("rb") as stream:
        if stream.readinto(memory.data) != size or stream.read(1):
            raise ValueError(stream.name)
    codes, checksum = np.split(memory, [-CHECKSUM_BYTES])
    if _checksum(codes) != checksum.tobytes():
        raise ValueError(level.chunk_file(row, column))
    return _cropped(codes.view(np.int8), level, row, column)


def empty_chunk(level: Level, row: int, column: int) -> Codes:
    """Return the codes of a chunk without any vector."""
    size = level.chunk_bytes - CHECKSUM_BYTES
    return _cropped(np.full(size, NODATA, np.int8), level, row, column)


def _cropped(codes: Codes, level: Level, row: int, column: int) -> Codes:
    whole = codes.reshape(level.planes, level.chunk_rows, level.chunk_columns)
    top, left = row * level.chunk_rows, column * level.chunk_columns
    return whole[:, : level.rows - top, : level.columns - left]


def chunk_sizes(folder: Path, level: Level) -> Dict[str, int]:
    """Return the files of a level's chunks that are there, with sizes."""
    sizes = {}
    for row in range(level.chunks[0]):
        parent = (folder / level.chunk_file(row, 0)).parent
        try:
            with os.scandir(parent) as entries:
                for entry in entries:
                    if entry.name.isdecimal():
                        file = level.chunk_file(row, int(entry.name))
                        sizes[file] = entry.stat().st_size
        except FileNotFoundError:
            continue  # a row of chunks without any vector
    return sizes


def not_written(folder: Path, error: Exception) -> IndexFileError:
    """Return the error for an index that cannot be written, and why."""
    if getattr(error, "errno", None) in _FULL:
        return IndexFileError(
            "The index in {folder} cannot be written ({reason}): free some "
            "disk space, or choose another folder for indexes.",
            folder=str(folder),
            reason=reason_of(error),
        )
    return IndexFileError(
        "Indexes cannot be written to {folder} ({reason}): choose a folder "
        "of your own for them under Settings > Options > AETHER, or name "
        "one to the algorithm.",
        folder=str(folder),
        reason=reason_of(error),
    )


def _checksum(codes: NDArray[np.generic]) -> bytes:
    # Of any buffer, though its types say bytes.
    return int(google_crc32c.value(codes)).to_bytes(CHECKSUM_BYTES, "little")
