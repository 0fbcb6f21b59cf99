"""Look over the zip file of a checkpoint before torch reads it.

torch stores numbers uncompressed, so nothing may be larger inside than
outside. What was looked over is copied: two readers of one zip file need not
find the same in it, and torch passes over the check sums.
"""

from __future__ import annotations

import errno
import io
import stat
import struct
import zipfile
import zlib
from pathlib import Path
from typing import BinaryIO, Dict

from aether_qgis.engine.checkpoints.program import check_program
from aether_qgis.engine.errors import CheckpointError, reason_of

# A checkpoint of the towers has 0.7 MB, its objects have 3 kB.
MOST_BYTES = 64 << 20
_MOST_OBJECT_BYTES = 4 << 20

_OBJECTS = "data.pkl"
_STORAGES = "data/"
_ENCRYPTED = 0x1
_ZIP_START = b"PK"
# What torch.save wrote before 2020: pickles after each other, or a tar file.
_PICKLE_START = b"\x80"
_TAR_WORD, _TAR_PLACE = b"ustar", 257
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


def checked_copy(path: str) -> io.BytesIO:
    """Return the checkpoint at ``path`` as a new zip file, if it is one.

    Raises CheckpointError for any other file, and for one whose objects are
    more than plain weights.
    """
    entries = _entries(path)
    root = min(entries, default="").split("/")[0] + "/"
    if not all(name.startswith(root) for name in entries) or (
        root + _OBJECTS not in entries
    ):
        raise CheckpointError(
            "{path} is a zip file, but no PyTorch checkpoint (it has no "
            "data.pkl in one folder): choose the .pth file itself.",
            path=path,
        )
    _check_objects(path, root, entries)
    copy = io.BytesIO()
    with zipfile.ZipFile(copy, "w") as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    copy.seek(0)
    return copy


def damaged(path: str) -> CheckpointError:
    """Return the error for a file whose bytes are not as they were."""
    return CheckpointError(
        "{path} is damaged or was cut short: download the checkpoint again.",
        path=path,
    )


def _check_objects(path: str, root: str, entries: Dict[str, bytes]) -> None:
    program = entries[root + _OBJECTS]
    if len(program) > _MOST_OBJECT_BYTES:
        raise CheckpointError(
            "{path} describes its objects in more than {most} bytes, which a "
            "checkpoint of the AETHER towers never does: it is another kind "
            "of checkpoint.",
            path=path,
            most=_MOST_OBJECT_BYTES,
        )
    start = root + _STORAGES
    storages = {
        name.removeprefix(start): len(content)
        for name, content in entries.items()
        if name.startswith(start)
    }
    try:
        check_program(path, program, storages)
    except (ValueError, IndexError) as error:
        raise damaged(path) from error


def _entries(path: str) -> Dict[str, bytes]:
    """Return what the zip file holds, its check sums compared."""
    with _open(path) as file:
        _check_start(path, file)
        try:
            with zipfile.ZipFile(file) as archive:
                _check_entries(path, archive)
                return {e.filename: archive.read(e) for e in archive.filelist}
        except _FAULTS as error:
            raise damaged(path) from error


def _check_entries(path: str, archive: zipfile.ZipFile) -> None:
    total, seen = 0, set()
    for entry in archive.filelist:
        compressed = entry.compress_type != zipfile.ZIP_STORED
        if compressed or entry.flag_bits & _ENCRYPTED:
            raise CheckpointError(
                "{path} holds compressed or encrypted entries, which a "
                "PyTorch checkpoint never does: choose the .pth file "
                "itself.",
                path=path,
            )
        parts = entry.filename.replace("\\", "/").split("/")
        # torch takes small letters and capitals for the same.
        name = entry.filename.lower()
        if name in seen or ".." in parts or not parts[0]:
            raise CheckpointError(
                "{path} holds an entry named “{name}”, which a PyTorch "
                "checkpoint never does: get the checkpoint from its "
                "publisher again.",
                path=path,
                name=repr(entry.filename[:80])[1:-1],
            )
        seen.add(name)
        total += entry.file_size
    # Entries that share bytes could add up to more than the file.
    if total > MOST_BYTES:
        raise _too_large(path, total)


def _open(path: str) -> BinaryIO:
    try:
        # Before it is opened: a pipe would be waited for.
        found = Path(path).stat()
        if not stat.S_ISREG(found.st_mode):
            raise OSError(errno.EINVAL, "it is no plain file")
        if found.st_size > MOST_BYTES:
            raise _too_large(path, found.st_size)
        return Path(path).open("rb")
    except (OSError, ValueError) as error:
        raise CheckpointError(
            "The checkpoint {path} cannot be read ({reason}): choose an "
            "existing .pth file.",
            path=path,
            reason=reason_of(error),
        ) from error


def _check_start(path: str, file: BinaryIO) -> None:
    """Raise CheckpointError where the file does not begin like a zip file."""
    try:
        start = file.read(_TAR_PLACE + len(_TAR_WORD))
    except OSError as error:
        raise damaged(path) from error
    if not start:
        raise CheckpointError(
            "{path} is empty; expected a PyTorch checkpoint (.pth): download "
            "it again.",
            path=path,
        )
    if start.startswith(_PICKLE_START) or start.endswith(_TAR_WORD):
        raise CheckpointError(
            "{path} has the format that PyTorch wrote before version 1.6, "
            "which cannot be read without running code: ask its publisher "
            "for a file saved by a newer version.",
            path=path,
        )
    if not start.startswith(_ZIP_START):
        raise CheckpointError(
            "{path} is no PyTorch checkpoint; expected the .pth file that "
            "torch.save writes: choose another file.",
            path=path,
        )


def _too_large(path: str, size: int) -> CheckpointError:
    return CheckpointError(
        "{path} holds {found} bytes; expected no more than {most}, of which "
        "a checkpoint of the AETHER towers needs a small part: choose "
        "another file.",
        path=path,
        found=size,
        most=MOST_BYTES,
    )
