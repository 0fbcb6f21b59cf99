"""Write the folder of a bundle, whole or not at all."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Callable, Set

from aether_qgis.engine.bundles.manifest import FILES, MANIFEST
from aether_qgis.engine.errors import OutputError
from aether_qgis.engine.protocol import partial_path
from aether_qgis.engine.runtime.checksums import SUMS_FILE
from aether_qgis.resources import resource

# Desktops leave these in any folder that was looked into.
_LEFT_BY_DESKTOPS = frozenset(
    (".DS_Store", ".directory", "Thumbs.db", "desktop.ini")
)
_MAY_BE_REMOVED = frozenset((*FILES, SUMS_FILE, *_LEFT_BY_DESKTOPS))


def check_destination(folder: Path) -> None:
    """Raise OutputError where no bundle can be written or replaced.

    Looked at before the training, so that no work is lost.
    """
    _check_replaceable(folder)
    parent = folder.parent
    if not parent.is_dir():
        raise OutputError(
            "The folder {parent} for the bundle does not exist: make it, or "
            "choose another place.",
            parent=str(parent),
        )
    if not os.access(parent, os.W_OK):
        raise OutputError(
            "Nothing can be written in {parent}: choose a folder of your own "
            "for the bundle.",
            parent=str(parent),
        )


def write_folder(folder: Path, fill: Callable[[Path], None]) -> None:
    """Have ``fill`` write a bundle beside ``folder``; move it there.

    Replaces a bundle that is there. Raises OutputError where something else
    is, or where nothing can be written; nothing is left behind then.
    """
    _check_replaceable(folder)
    partial = partial_path(str(folder))
    try:
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        fill(partial)
        _move_into_place(partial, folder)
    except OSError as error:
        raise OutputError(
            "The bundle {folder} cannot be written ({reason}): choose "
            "another folder.",
            folder=str(folder),
            reason=error.strerror or type(error).__name__,
        ) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _check_replaceable(folder: Path) -> None:
    """Raise OutputError unless a bundle can become ``folder``.

    Whatever is there is removed when the new bundle is whole, so it must be
    an empty folder, or a bundle that holds nothing else and is not shipped.
    """
    if not folder.name:
        raise OutputError(
            "“{folder}” is no name of a folder; expected where the bundle is "
            "to be written: choose a new folder.",
            folder=str(folder),
        )
    if folder.resolve().is_relative_to(resource("models").resolve()):
        raise OutputError(
            "{folder} belongs to the plugin, whose own bundles are not "
            "replaced: choose a folder of your own for the bundle.",
            folder=str(folder),
        )
    partial = partial_path(str(folder))
    try:
        names = _names_in(folder)
        if not (MANIFEST in names or names <= _LEFT_BY_DESKTOPS):
            raise _no_bundle(folder)
        for path in (folder, partial, _set_aside(partial)):
            _check_nothing_else_in(path)
    except OSError as error:
        raise OutputError(
            "{folder} cannot be looked into ({reason}): choose another "
            "folder for the bundle.",
            folder=str(folder),
            reason=error.strerror or type(error).__name__,
        ) from error


def _check_nothing_else_in(path: Path) -> None:
    others = sorted(_names_in(path) - _MAY_BE_REMOVED)
    if others:
        raise OutputError(
            "{folder} holds more than a bundle ({found}), which would be "
            "lost: move that elsewhere, or choose another folder for the "
            "bundle.",
            folder=str(path),
            found=", ".join(others[:3]),
        )


def _names_in(path: Path) -> Set[str]:
    if not path.exists():
        return set()
    if not path.is_dir():
        raise _no_bundle(path)
    return {item.name for item in path.iterdir()}


def _no_bundle(path: Path) -> OutputError:
    return OutputError(
        "{folder} exists and is no model bundle: choose a new folder for "
        "the bundle, or one that holds a bundle to replace.",
        folder=str(path),
    )


def _set_aside(partial: Path) -> Path:
    return partial.with_name(f"{partial.name}.old")


def _move_into_place(partial: Path, folder: Path) -> None:
    old = _set_aside(partial)
    if old.exists() and not folder.exists():
        # Ended between the two renamings below, long ago.
        old.rename(folder)
    _remove(old)
    if folder.exists():
        folder.rename(old)
    try:
        partial.rename(folder)
    except OSError:
        if old.exists():
            old.rename(folder)
        raise
    _remove(old)


def _remove(folder: Path) -> None:
    if folder.is_symlink():
        folder.unlink()
    else:
        shutil.rmtree(folder, ignore_errors=True)
