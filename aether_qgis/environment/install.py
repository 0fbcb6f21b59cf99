"""Make a new environment beside the old one, and use it when it answers."""

from __future__ import annotations

import json
import shutil
import threading
from pathlib import Path
from typing import Callable, Dict, List, Optional, Protocol

from aether_qgis import __version__
from aether_qgis.client import EngineError, stop_shared_client, try_engine
from aether_qgis.client.python import engine_folder, interpreter_in
from aether_qgis.engine.protocol import ENGINE_PACKAGES
from aether_qgis.environment import folders
from aether_qgis.environment.base_python import BasePython, find_base_python
from aether_qgis.environment.child import clean_variables, run
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
from aether_qgis.environment.state import installed_packages, size_text
from aether_qgis.environment.wheels import (
    download,
    drop_unneeded,
    wheel_options,
    wheels_of,
)
from aether_qgis.translation import tr

# Asked of the pinned pip: which pins this Python installs.
_APPLYING = """
import sys
from pip._vendor.packaging.requirements import Requirement
for line in open(sys.argv[1], encoding="utf-8"):
    marker = Requirement(line.strip()).marker
    print("yes" if marker is None or marker.evaluate() else "no")
"""
_SHARE_OF_DOWNLOAD, _SHARE_OF_UNPACKING = 0.7, 0.95


class Listener(Protocol):
    """Follows an installation, from the thread that installs."""

    def progress(self, fraction: float, step: str) -> None:
        """Take the share done, 0 to 1, and what is being done."""

    def log(self, message: str) -> None:
        """Take a line for the log."""

    def measure(self, series: str, position: float, value: float) -> None:
        """Take a point of a curve; there is none."""

    def is_cancelled(self) -> bool:
        """Say whether the user wants it to stop."""


def install(plan: Plan, listener: Listener) -> Path:
    """Install what ``plan`` says; return the new environment.

    Blocks, for minutes: not for the main thread. Raises InstallError with
    one sentence; the old environment is then still in use, and what was
    downloaded is used by the next try.
    """
    lock = folders.installation_lock()
    if not lock.tryLock(0):
        raise InstallError(
            tr(
                "The engine is being installed by another window of QGIS: "
                "wait until that has finished."
            )
        )
    try:
        return _Installation(plan, listener).run()
    except OSError as error:
        text = f"{type(error).__name__}: {error}"
        raise InstallError(sentence_of(text, str(engine_folder()))) from error
    finally:
        lock.unlock()


class _Installation:
    def __init__(self, plan: Plan, listener: Listener) -> None:
        self._plan = plan
        self._listener = listener
        self._wheels = Path(plan.wheels_folder or folders.downloads_folder())
        self._environment = folders.new_environment()
        self._variables = clean_variables(
            {**plan.network, "TMPDIR": str(folders.downloads_folder() / "tmp")}
        )

    def run(self) -> Path:
        self._tell(0.0, tr("Looking for a Python"))
        folders.remove_others()
        (folders.downloads_folder() / "tmp").mkdir(parents=True, exist_ok=True)
        python = self._base_python()
        self._listener.log(tr("Using {python}").format(python=python.name))
        self._check_room(python)
        self._environment = folders.new_environment()
        try:
            self._make_environment(python)
            text = merged_lock(self._plan.layers)
            pins = self._applying(pins_of(text))
            self._get(pins)
            self._unpack(pins)
            self._try_out()
            self._record(python, text, pins)
        except BaseException:
            shutil.rmtree(self._environment, ignore_errors=True)
            raise
        # On Windows a running engine holds the files of its environment.
        stop_shared_client()
        folders.use(self._environment)
        folders.remove_others()
        if not self._plan.wheels_folder:
            drop_unneeded(self._wheels, [*pins, installer_pin("pip")])
        return self._environment

    def _base_python(self) -> BasePython:
        if self._plan.python:
            return self._plan.python
        search = find_base_python()
        if search.python:
            return search.python
        if self._plan.may_fetch_python:
            return fetched_python(
                engine_folder(), self._variables, self._listener.is_cancelled
            )
        raise InstallError(
            tr(
                "No Python on this computer can make the engine's "
                "environment: install Python 3.12 from python.org (on "
                "Debian and Ubuntu: sudo apt install python3-venv), or let "
                "AETHER fetch one, and press Install again."
            )
        )

    def _check_room(self, python: BasePython) -> None:
        unknown = set(self._plan.layers) - set(layers_for(python))
        if unknown:
            raise InstallError(
                tr("There are no packages for {layers} on {platform}.").format(
                    layers=", ".join(sorted(unknown)),
                    platform=f"{python.platform}, Python {python.version}",
                )
            )
        total = bytes_to_download(self._plan.layers, python)
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

    def _make_environment(self, python: BasePython) -> None:
        self._tell(0.01, tr("Making the environment"))
        pip = installer_pin("pip")
        found = wheels_of(self._wheels, [pip])
        # Without its own pip it is made in no time.
        bare = ["--without-pip"] if found or python.has_pip else []
        self._run(
            [python.path, "-I", "-m", "venv", *bare, str(self._environment)]
        )
        if not found:
            if self._plan.wheels_folder:
                raise InstallError(self._lacking_text([pip]))
            first = python.path if bare else self._python
            self._download([first, "-I", "-m", "pip"], [pip])
            found = wheels_of(self._wheels, [pip])
        # A wheel of pip runs as it is.
        runs = [self._python, str(found["pip"] / "pip")]
        self._pip_install(runs, [pip])

    def _applying(self, pins: List[Pin]) -> List[Pin]:
        listed = self._environment / "pins.txt"
        heads = [pin.text.split(" \\\n")[0].replace("\\", " ") for pin in pins]
        listed.write_text("\n".join(heads), "utf-8")
        ended = self._run([self._python, "-c", _APPLYING, str(listed)])
        listed.unlink()
        answers = [line for line in ended if line in ("yes", "no")]
        return [pin for pin, told in zip(pins, answers) if told == "yes"]

    def _get(self, pins: List[Pin]) -> None:
        found = wheels_of(self._wheels, pins)
        missing = [pin for pin in pins if pin.name not in found]
        if missing and self._plan.wheels_folder:
            raise InstallError(self._lacking_text(missing))
        pip = [self._python, "-m", "pip", "--no-input"]
        self._download(pip, missing, raw=True)

    def _download(
        self, pip: List[str], pins: List[Pin], raw: bool = False
    ) -> None:
        counter = _Counter(pins, self._listener)
        bar = "raw" if raw else "off"
        download(
            pip,
            pins,
            self._wheels,
            {**self._variables, "PIP_PROGRESS_BAR": bar},
            self._listener.is_cancelled,
            counter.take,
            counter.log,
        )

    def _unpack(self, pins: List[Pin]) -> None:
        step = tr("Unpacking {done} of {all} packages")

        def tell() -> bool:
            there = len(installed_packages(self._environment)) - 1
            share = max(0, there) / max(1, len(pins))
            span = _SHARE_OF_UNPACKING - _SHARE_OF_DOWNLOAD
            self._tell(
                _SHARE_OF_DOWNLOAD + span * share,
                step.format(done=max(0, there), all=len(pins)),
            )
            return self._listener.is_cancelled()

        self._pip_install([self._python, "-m", "pip"], pins, tell)

    def _try_out(self) -> None:
        self._tell(_SHARE_OF_UNPACKING, tr("Trying the engine"))
        names = ", ".join(ENGINE_PACKAGES)
        self._run([self._python, "-I", "-c", f"import {names}"])
        try:
            try_engine(self._python, self._listener)
        except EngineError as error:
            raise InstallError(
                tr(
                    "The new engine does not answer, and the old one stays "
                    "in use: {reason}"
                ).format(reason=error)
            ) from error

    def _record(self, python: BasePython, text: str, pins: List[Pin]) -> None:
        (self._environment / folders.LOCK_TEXT).write_text(text, "utf-8")
        files = self._environment.rglob("*")
        size = sum(p.lstat().st_size for p in files if not p.is_symlink())
        record = {
            "version": __version__,
            "python": python.full_version,
            "layers": list(self._plan.layers),
            "packages": [pin.folder for pin in pins],
            "bytes": size,
        }
        path = self._environment / folders.RECORD
        path.write_text(json.dumps(record, indent=1), "utf-8")

    @property
    def _python(self) -> str:
        return str(interpreter_in(self._environment))

    def _pip_install(
        self,
        pip: List[str],
        pins: List[Pin],
        is_cancelled: Optional[Callable[[], bool]] = None,
    ) -> None:
        listed = self._environment / "install.txt"
        listed.write_text("\n".join(pin.text for pin in pins), "utf-8")
        self._run(
            [*pip, "install", "--no-index", *wheel_options(), "--find-links"]
            + [str(self._wheels), "--requirement", str(listed)],
            is_cancelled,
        )
        listed.unlink()

    def _run(
        self,
        command: List[str],
        is_cancelled: Optional[Callable[[], bool]] = None,
    ) -> List[str]:
        cancelled = is_cancelled or self._listener.is_cancelled
        ended = run(command, self._variables, cancelled)
        if ended.code != 0:
            self._listener.log(ended.text)
            raise InstallError(sentence_of(ended.text, str(self._environment)))
        return ended.lines

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


class _Counter:
    """Adds up what the downloads report, which run side by side."""

    def __init__(self, pins: List[Pin], listener: Listener) -> None:
        self._count = max(1, len(pins))
        self._whole = 0
        self._bytes: Dict[str, float] = {}
        self._lock = threading.Lock()
        self._listener = listener

    def take(self, name: str, received: float) -> None:
        """Take the bytes that have come of a package."""
        with self._lock:
            self._bytes[name] = received
            self._tell(name)

    def log(self, line: str) -> None:
        """Take a line of pip's, for the log."""
        with self._lock:
            if line.startswith("Saved "):
                self._whole += 1
            self._listener.log(line)

    def _tell(self, name: str) -> None:
        share = self._whole / self._count * _SHARE_OF_DOWNLOAD
        text = tr("Downloading {package} ({done} of {all}, {size})").format(
            package=name,
            done=self._whole,
            all=self._count,
            size=size_text(round(sum(self._bytes.values()))),
        )
        self._listener.progress(max(0.02, share), text)
