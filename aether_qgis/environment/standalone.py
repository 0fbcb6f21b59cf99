"""Fetch a Python of its own where the computer has none that fits."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path
from typing import Mapping

from aether_qgis.client import CallListener
from aether_qgis.environment.base_python import BasePython, tried
from aether_qgis.environment.child import run
from aether_qgis.environment.download_counter import DownloadCounter
from aether_qgis.environment.errors import InstallError
from aether_qgis.environment.faults import sentence_of
from aether_qgis.environment.interpreters import Computer, candidates
from aether_qgis.environment.locks import installer_pin
from aether_qgis.environment.wheels import download, wheels_of
from aether_qgis.translation import tr

_VERSION = "3.12"


def fetched_python(
    folder: Path,
    variables: Mapping[str, str],
    listener: CallListener,
) -> BasePython:
    """Download ``uv``, have it fetch a Python into ``folder``, return that.

    Any Python with a pip fetches uv's wheel, however old it is. Ask the user
    before: this downloads some 45 MB. Raises InstallError.
    """
    program = _uv(folder / "downloads", variables, listener)
    home = folder / "python"
    ended = run(
        [str(program), "python", "install", _VERSION, "--install-dir"]
        + [str(home), "--no-bin", "--no-config"],
        variables,
        listener.is_cancelled,
    )
    if ended.code != 0:
        raise InstallError(sentence_of(ended.text, str(home)))
    for pattern in ("*/bin/python3", "*/python.exe"):
        for path in sorted(home.glob(pattern)):
            found, _ = tried(path)
            if found:
                return found
    raise InstallError(
        tr(
            "The Python that was fetched into {folder} does not start: "
            "install Python 3.12 from python.org and press Install again."
        ).format(folder=home)
    )


def _uv(
    wheels: Path,
    variables: Mapping[str, str],
    listener: CallListener,
) -> Path:
    pin = installer_pin("uv")
    if not wheels_of(wheels, [pin]):
        pip = [_python_with_pip(), "-I", "-m", "pip"]
        download(
            pip,
            [pin],
            wheels,
            variables,
            listener.is_cancelled,
            DownloadCounter(1, 0.0, listener),
        )
    wheel = wheels_of(wheels, [pin])["uv"]
    name = "uv.exe" if sys.platform == "win32" else "uv"
    target = wheels / name
    with zipfile.ZipFile(wheel) as archive:
        inside = next(
            entry
            for entry in archive.namelist()
            if entry.endswith(f".data/scripts/{name}")
        )
        target.write_bytes(archive.read(inside))
    target.chmod(0o755)
    return target


def _python_with_pip() -> str:
    for path in candidates(Computer.this_one()):
        if run([str(path), "-I", "-m", "pip", "--version"], {}).code == 0:
            return str(path)
    raise InstallError(
        tr(
            "No Python on this computer can fetch anything: install Python "
            "3.12 from python.org and press Install again."
        )
    )
