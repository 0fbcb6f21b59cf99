"""Files with holes: what is never written takes no disk space.

A file system without holes fills them with zeros; the file then takes its
whole size and holds the same bytes.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
    from ctypes import wintypes

_FSCTL_SET_SPARSE = 0x900C4
_INVALID_FILE_SIZE = 0xFFFFFFFF

# The unit of st_blocks, whatever the file system's own blocks.
_BLOCK_BYTES = 512


def create_sparse(path: Path, size: int) -> None:
    """Create a file of ``size`` bytes, above 0, that is one hole.

    Raises OSError.
    """
    with path.open("wb") as stream:
        _mark_sparse(stream.fileno())
        # Not truncate(): on Windows it writes every byte.
        stream.seek(size - 1)
        stream.write(b"\0")


def allocated_bytes(path: Path) -> int:
    """Return what a file takes on the disk; raise OSError."""
    if sys.platform == "win32":
        return _allocated_on_windows(path)
    return os.lstat(path).st_blocks * _BLOCK_BYTES


def _mark_sparse(file: int) -> None:
    """Ask for holes where the system makes none by itself."""
    if sys.platform == "win32":
        # Where the file system knows no holes, this fails and changes nothing.
        ctypes.windll.kernel32.DeviceIoControl(
            wintypes.HANDLE(msvcrt.get_osfhandle(file)),
            wintypes.DWORD(_FSCTL_SET_SPARSE),
            None,
            wintypes.DWORD(0),
            None,
            wintypes.DWORD(0),
            ctypes.byref(wintypes.DWORD()),
            None,
        )


def _allocated_on_windows(path: Path) -> int:
    size = path.lstat().st_size
    if sys.platform == "win32":
        high = wintypes.DWORD()
        ask = ctypes.windll.kernel32.GetCompressedFileSizeW
        ask.restype = wintypes.DWORD
        low: int = ask(wintypes.LPCWSTR(str(path)), ctypes.byref(high))
        if low != _INVALID_FILE_SIZE:
            return (high.value << 32) + low
    return size
