"""Read what torch.save wrote, by torch's weights-only reader.

It runs none of the file's code and makes no objects but tensors and plain
Python. Before it starts, the zip file is looked over: torch stores numbers
uncompressed, so nothing may be larger inside than outside.
"""

from __future__ import annotations

import errno
import re
import stat
import struct
import tarfile
import warnings
import zipfile
import zlib
from pathlib import Path
from typing import Any, Dict, Set

import torch

from aether_qgis.engine.errors import CheckpointError

Objects = Dict[Any, Any]

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
_OTHER_OBJECT = re.compile(r"GLOBAL ([\w.]+)|(?:class|type) ([\w.]+)")


def read_objects(path: str) -> Objects:
    """Return the dictionary that is saved in a checkpoint.

    Runs nothing of the file. Raises CheckpointError for any other file.
    """
    _check_archive(path)
    try:
        with warnings.catch_warnings():
            # It warns of protocols that it then refuses by itself.
            warnings.simplefilter("ignore")
            objects = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # each kind of damage has its own
        raise _unreadable(path, str(error)) from error
    if not isinstance(objects, dict):
        raise CheckpointError(
            "{path} holds “{found}”; expected a dictionary with the towers "
            "of AETHER: choose a published AETHER checkpoint.",
            path=path,
            found=type(objects).__name__,
        )
    return objects


def _unreadable(path: str, reason: str) -> CheckpointError:
    named = _OTHER_OBJECT.search(reason)
    if named is None and "Unsupported operand" in reason:
        return CheckpointError(
            "{path} describes its objects in a way that PyTorch's reader of "
            "plain weights does not know, such as pickle protocol 4: save it "
            "anew by torch.save without options, or download it again.",
            path=path,
        )
    if named is None:
        return _damaged(path)
    return CheckpointError(
        "{path} holds objects of “{name}”, which are no plain weights and "
        "are not read: ask its publisher for a checkpoint of weights alone.",
        path=path,
        name=(named[1] or named[2])[:80],
    )


def _check_archive(path: str) -> None:
    """Raise CheckpointError unless the zip file is one of torch's own."""
    try:
        with _open(path) as archive:
            names = _checked_names(path, archive)
            _check_root(path, names)
            if archive.getinfo(_objects_in(names)).file_size > (
                MOST_OBJECT_BYTES
            ):
                raise CheckpointError(
                    "{path} describes its objects in more than {most} "
                    "bytes, which a checkpoint of the AETHER towers never "
                    "does: it is another kind of checkpoint.",
                    path=path,
                    most=MOST_OBJECT_BYTES,
                )
            # torch does not look at the check sums.
            if archive.testzip() is not None:
                raise _damaged(path)
    except _FAULTS as error:
        raise _damaged(path) from error


def _checked_names(path: str, archive: zipfile.ZipFile) -> Set[str]:
    names: Set[str] = set()
    total = 0
    for entry in archive.infolist():
        compressed = entry.compress_type != zipfile.ZIP_STORED
        if compressed or entry.flag_bits & _ENCRYPTED:
            raise CheckpointError(
                "{path} holds compressed or encrypted entries, which a "
                "PyTorch checkpoint never does: choose the .pth file "
                "itself.",
                path=path,
            )
        parts = entry.filename.replace("\\", "/").split("/")
        if entry.filename in names or ".." in parts or not parts[0]:
            raise CheckpointError(
                "{path} holds an entry named “{name}”, which a PyTorch "
                "checkpoint never does: get the checkpoint from its "
                "publisher again.",
                path=path,
                name=entry.filename[:80],
            )
        names.add(entry.filename)
        total += entry.file_size
    # Entries that share bytes could add up to more than the file.
    if total > min(_size_of(path), MOST_BYTES):
        raise CheckpointError(
            "{path} claims to hold {found} bytes; expected no more than "
            "its own size and {most}: get the checkpoint from its "
            "publisher again.",
            path=path,
            found=total,
            most=MOST_BYTES,
        )
    return names


def _check_root(path: str, names: Set[str]) -> None:
    roots = {name.split("/")[0] for name in names}
    if len(roots) != 1 or _objects_in(names) not in names:
        raise CheckpointError(
            "{path} is a zip file, but no PyTorch checkpoint (it has no "
            "data.pkl in one folder): choose the .pth file itself.",
            path=path,
        )


def _objects_in(names: Set[str]) -> str:
    return min(names, default="").split("/")[0] + _OBJECTS


def _open(path: str) -> zipfile.ZipFile:
    try:
        if not stat.S_ISREG(Path(path).stat().st_mode):
            raise OSError(errno.EINVAL, "it is no plain file")
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
