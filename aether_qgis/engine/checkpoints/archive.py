"""The zip file that torch.save writes: its objects and raw numbers.

A checkpoint is ``<name>/data.pkl``, which says how objects are put together,
and ``<name>/data/<key>``, the numbers of each storage. torch stores them
uncompressed; a compressed entry is refused, so that nothing can grow while
it is read.
"""

from __future__ import annotations

import struct
import tarfile
import zipfile
import zlib
from pathlib import Path
from types import TracebackType
from typing import Dict, Optional, Type

from aether_qgis.engine.errors import CheckpointError

_OBJECTS = "/data.pkl"
_ENCRYPTED = 0x1
# A checkpoint of the towers has 0.7 MB, its objects have 3 kB.
MOST_BYTES = 256 << 20
MOST_OBJECT_BYTES = 4 << 20
_ZIP_START = b"PK"
# What torch.save wrote before 2020: pickles after each other.
_PICKLE_START = b"\x80"
# What zipfile raises where bytes are wrong; it documents only some of them.
_FAULTS = (
    OSError,
    RuntimeError,
    ValueError,
    EOFError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)


class CheckpointArchive:
    """An open checkpoint; raises CheckpointError for any other file."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._zip = _open(path)
        try:
            self._sizes = self._looked_over()
            self._root = self._only_root()
            self.byte_order = self._byte_order()
        except CheckpointError:
            self._zip.close()
            raise

    def __enter__(self) -> CheckpointArchive:
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self._zip.close()

    def objects(self) -> bytes:
        """Return the instructions that put the objects together."""
        name = self._root + _OBJECTS
        if self._sizes[name] > MOST_OBJECT_BYTES:
            raise CheckpointError(
                "{path} describes its objects in {found} bytes; a checkpoint "
                "of the AETHER towers needs less than {most}: it is another "
                "kind of checkpoint.",
                path=self.path,
                found=self._sizes[name],
                most=MOST_OBJECT_BYTES,
            )
        return self._read(name)

    def storage(self, key: str, size_bytes: int) -> bytes:
        """Return the raw numbers of storage ``key``."""
        name = f"{self._root}/data/{key}"
        found = self._sizes.get(name)
        if found != size_bytes:
            raise CheckpointError(
                "{path} is damaged: its storage “{key}” has {found} bytes "
                "instead of {expected}; download the checkpoint again.",
                path=self.path,
                key=key[:40],
                found=found or 0,
                expected=size_bytes,
            )
        return self._read(name)

    def _read(self, name: str) -> bytes:
        try:
            return self._zip.read(name)
        except _FAULTS as error:
            raise _damaged(self.path) from error

    def _looked_over(self) -> Dict[str, int]:
        sizes: Dict[str, int] = {}
        for entry in self._zip.infolist():
            compressed = entry.compress_type != zipfile.ZIP_STORED
            if compressed or entry.flag_bits & _ENCRYPTED:
                raise CheckpointError(
                    "{path} holds compressed or encrypted entries, which a "
                    "PyTorch checkpoint never does: choose the .pth file "
                    "itself.",
                    path=self.path,
                )
            parts = entry.filename.replace("\\", "/").split("/")
            if entry.filename in sizes or ".." in parts or not parts[0]:
                raise CheckpointError(
                    "{path} holds an entry named “{name}”, which a PyTorch "
                    "checkpoint never does: get the checkpoint from its "
                    "publisher again.",
                    path=self.path,
                    name=entry.filename[:80],
                )
            sizes[entry.filename] = entry.file_size
        # Entries that share bytes could add up to more than the file.
        if sum(sizes.values()) > min(_size_of(self.path), MOST_BYTES):
            raise CheckpointError(
                "{path} claims to hold {found} bytes; expected no more than "
                "its own size and {most}: get the checkpoint from its "
                "publisher again.",
                path=self.path,
                found=sum(sizes.values()),
                most=MOST_BYTES,
            )
        return sizes

    def _only_root(self) -> str:
        roots = {name.split("/")[0] for name in self._sizes}
        root = min(roots, default="")
        if len(roots) != 1 or root + _OBJECTS not in self._sizes:
            raise CheckpointError(
                "{path} is a zip file, but no PyTorch checkpoint (it has no "
                "data.pkl in one folder): choose the .pth file itself.",
                path=self.path,
            )
        return root

    def _byte_order(self) -> str:
        name = f"{self._root}/byteorder"
        if name not in self._sizes:
            return "<"
        orders = {b"little": "<", b"big": ">"}
        order = orders.get(self._read(name))
        if order is None:
            raise _damaged(self.path)
        return order


def _open(path: str) -> zipfile.ZipFile:
    try:
        with Path(path).open("rb") as file:
            start = file.read(2)
    except OSError as error:
        raise CheckpointError(
            "The checkpoint {path} cannot be read ({reason}): choose an "
            "existing .pth file.",
            path=path,
            reason=error.strerror or type(error).__name__,
        ) from error
    if not start:
        raise CheckpointError(
            "{path} is empty; expected a PyTorch checkpoint (.pth): download "
            "it again.",
            path=path,
        )
    if start == _ZIP_START:
        try:
            return zipfile.ZipFile(path)
        except _FAULTS as error:
            raise _damaged(path) from error
    if start.startswith(_PICKLE_START) or _is_tar(path):
        raise CheckpointError(
            "{path} has the format that PyTorch wrote before version 1.6, "
            "which cannot be read without running code: ask its publisher "
            "for a file saved by a newer version.",
            path=path,
        )
    raise CheckpointError(
        "{path} is no PyTorch checkpoint; expected the .pth file that "
        "torch.save writes: choose another file.",
        path=path,
    )


def _is_tar(path: str) -> bool:
    try:
        return tarfile.is_tarfile(path)
    except _FAULTS:
        return False


def _size_of(path: str) -> int:
    try:
        return Path(path).stat().st_size
    except OSError as error:
        raise _damaged(path) from error


def _damaged(path: str) -> CheckpointError:
    return CheckpointError(
        "{path} is damaged or was cut short: download the checkpoint again.",
        path=path,
    )
