"""Make a new environment beside the old one, and use it when it answers."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import List

from aether_qgis.client import CallListener, stop_shared_client
from aether_qgis.client.python import engine_folder
from aether_qgis.environment import folders
from aether_qgis.environment.base_python import BasePython, find_base_python
from aether_qgis.environment.building import NewEnvironment
from aether_qgis.environment.child import clean_variables
from aether_qgis.environment.download_counter import DownloadCounter
from aether_qgis.environment.errors import InstallCancelled, InstallError
from aether_qgis.environment.faults import sentence_of
from aether_qgis.environment.locks import (
    Pin,
    installer_pin,
    merged_lock,
    pins_of,
)
from aether_qgis.environment.plan import (
    Plan,
    bytes_on_disk,
    bytes_to_download,
    layers_for,
)
from aether_qgis.environment.standalone import fetched_python
from aether_qgis.environment.wheels import download, drop_unneeded, wheels_of
from aether_qgis.sizes import size_text
from aether_qgis.translation import tr

_DOWNLOADED, _UNPACKED = 0.7, 0.95
"""The shares of the whole that are done then."""


def install(plan: Plan, listener: CallListener) -> Path:
    """Install what ``plan`` says; return the new environment.

    Blocks, for minutes: not for the main thread. Raises InstallError with
    one sentence; the old environment is then still in use, and what was
    downloaded is used by the next try.
    """
    lock = folders.installation_lock()
    if not lock.tryLock(0):
        raise _elsewhere()
    try:
        return _Installation(plan, listener).run()
    except OSError as error:
        text = f"{type(error).__name__}: {error}"
        folder = str(engine_folder())
        raise InstallError(sentence_of(text, folder)) from error
    finally:
        lock.unlock()


def remove() -> None:
    """Remove every environment and download.

    Raises InstallError if an installation is under way, or if files are
    held by another program.
    """
    lock = folders.installation_lock()
    if not lock.tryLock(0):
        raise _elsewhere()
    try:
        stop_shared_client()
        left = folders.remove_all()
    finally:
        lock.unlock()
    if left:
        raise InstallError(
            tr(
                "Some files in {folder} are in use by another program: close "
                "it, or QGIS's other windows, and press Remove again."
            ).format(folder=left[0])
        )


def _elsewhere() -> InstallError:
    return InstallError(
        tr(
            "The engine is being installed by another window of QGIS: wait "
            "until that has finished."
        )
    )


class _Installation:
    def __init__(self, plan: Plan, listener: CallListener) -> None:
        self._plan = plan
        self._listener = listener
        downloads = folders.downloads_folder()
        self._wheels = Path(plan.wheels_folder or downloads)
        # The system's folder may be small, or on another disk.
        self._scratch = downloads / "tmp"
        places = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(self._scratch))
        self._variables = clean_variables({**plan.network, **places})

    def run(self) -> Path:
        self._tell(0.0, tr("Looking for a Python"))
        folders.remove_others()
        self._scratch.mkdir(parents=True, exist_ok=True)
        base = self._base_python()
        self._listener.log(tr("Using {python}").format(python=base.name))
        self._check_room(base)
        fresh = NewEnvironment(
            folders.new_environment(), self._variables, self._listener
        )
        try:
            pins = self._fill(fresh, base)
        except BaseException:
            fresh.drop()
            raise
        finally:
            shutil.rmtree(self._scratch, ignore_errors=True)
        # On Windows a running engine holds the files of its environment.
        stop_shared_client()
        folders.use(fresh.folder)
        folders.remove_others()
        if not self._plan.wheels_folder:
            drop_unneeded(self._wheels, [*pins, installer_pin("pip")])
        return fresh.folder

    def _fill(self, fresh: NewEnvironment, base: BasePython) -> List[Pin]:
        self._tell(0.01, tr("Making the environment"))
        pip = installer_pin("pip")
        is_here = bool(wheels_of(self._wheels, [pip]))
        fresh.make(base, with_pip=not (is_here or base.has_pip))
        first = base.path if base.has_pip else fresh.python
        self._get([first, "-I", "-m", "pip"], [pip], "off")
        fresh.add_pip(pip, wheels_of(self._wheels, [pip])["pip"])
        text = merged_lock(self._plan.layers)
        pins = fresh.applying(pins_of(text))
        self._get([fresh.python, "-m", "pip"], pins, "raw")
        fresh.fill(pins, self._wheels, lambda n: self._unpacked(n, len(pins)))
        self._tell(_UNPACKED, tr("Trying the engine"))
        fresh.try_out()
        fresh.record(base, self._plan.layers, text, pins)
        return pins

    def _base_python(self) -> BasePython:
        if self._plan.python:
            return self._plan.python
        search = find_base_python()
        if search.python:
            return search.python
        for path, reason in search.refused:
            self._listener.log(f"{path}: {reason}")
        if self._plan.may_fetch_python:
            self._tell(0.0, tr("Fetching a Python"))
            return fetched_python(
                engine_folder(), self._variables, self._listener
            )
        raise InstallError(
            tr(
                "No Python on this computer can make the engine's "
                "environment: install Python 3.12 from python.org (on "
                "Debian and Ubuntu: sudo apt install python3-venv), or let "
                "AETHER fetch one, and press Install again."
            )
        )

    def _check_room(self, base: BasePython) -> None:
        unknown = set(self._plan.layers) - set(layers_for(base))
        if unknown:
            raise InstallError(
                tr("There are no packages for {layers} on {platform}.").format(
                    layers=", ".join(sorted(unknown)),
                    platform=f"{base.platform}, Python {base.version}",
                )
            )
        total = bytes_to_download(self._plan.layers, base)
        needed = bytes_on_disk(total)
        free = shutil.disk_usage(engine_folder()).free
        if free < needed:
            raise InstallError(
                tr(
                    "The engine needs about {needed} in {folder}, but the "
                    "disk has {free} left: make room and press Install "
                    "again."
                ).format(
                    needed=size_text(needed),
                    folder=engine_folder(),
                    free=size_text(free),
                )
            )

    def _get(self, pip: List[str], pins: List[Pin], bar: str) -> None:
        found = wheels_of(self._wheels, pins)
        missing = [pin for pin in pins if pin.name not in found]
        if missing and self._plan.wheels_folder:
            raise InstallError(self._lacking_text(missing))
        counter = DownloadCounter(len(missing), _DOWNLOADED, self._listener)
        download(
            pip,
            missing,
            self._wheels,
            {**self._variables, "PIP_PROGRESS_BAR": bar},
            self._listener.is_cancelled,
            counter,
        )

    def _unpacked(self, done: int, count: int) -> None:
        share = done / max(1, count)
        self._listener.progress(
            _DOWNLOADED + (_UNPACKED - _DOWNLOADED) * share,
            tr("Unpacking the packages ({done} of {all})").format(
                done=done, all=count
            ),
        )

    def _lacking_text(self, pins: List[Pin]) -> str:
        return tr(
            "{folder} lacks the wheels of {packages}, or they are not the "
            "ones that were expected: fill it by “make wheelhouse” on a "
            "computer with a line, or press Install without a folder."
        ).format(
            folder=self._wheels,
            packages=", ".join(f"{pin.name} {pin.version}" for pin in pins),
        )

    def _tell(self, fraction: float, step: str) -> None:
        if self._listener.is_cancelled():
            raise InstallCancelled(tr("The installation was cancelled."))
        self._listener.progress(fraction, step)
