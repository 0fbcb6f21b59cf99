"""A new environment: made, filled, tried out and recorded."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Callable, List, Mapping, Optional, Sequence

from aether_qgis import __version__
from aether_qgis.client import CallListener, EngineError, try_engine
from aether_qgis.client.python import interpreter_in
from aether_qgis.engine.protocol import ENGINE_PACKAGES
from aether_qgis.environment.base_python import BasePython
from aether_qgis.environment.child import run
from aether_qgis.environment.errors import InstallError
from aether_qgis.environment.faults import sentence_of
from aether_qgis.environment.folders import LOCK_TEXT, RECORD
from aether_qgis.environment.locks import Pin
from aether_qgis.environment.state import installed_packages
from aether_qgis.environment.wheels import wheel_options
from aether_qgis.translation import tr

# Asked of the pinned pip: which pins this Python installs.
_APPLYING = """
import sys
from pip._vendor.packaging.requirements import Requirement
for line in open(sys.argv[1], encoding="utf-8"):
    marker = Requirement(line.strip()).marker
    print("yes" if marker is None or marker.evaluate() else "no")
"""


class NewEnvironment:
    """An environment that nobody uses yet."""

    def __init__(
        self,
        folder: Path,
        variables: Mapping[str, str],
        listener: CallListener,
    ) -> None:
        """``variables`` are all that the programs in it see."""
        self.folder = folder
        self._variables = variables
        self._listener = listener

    @property
    def python(self) -> str:
        """Its interpreter."""
        return str(interpreter_in(self.folder))

    def make(self, base: BasePython, with_pip: bool) -> None:
        """Make it; without a pip, which takes seconds, it is quick."""
        bare = [] if with_pip else ["--without-pip"]
        self._run([base.path, "-I", "-m", "venv", *bare, str(self.folder)])

    def add_pip(self, pin: Pin, wheel: Path) -> None:
        """Install pip out of its own wheel, which runs as it is."""
        self._install([str(wheel / "pip")], [pin], wheel.parent)

    def applying(self, pins: Sequence[Pin]) -> List[Pin]:
        """Return the pins whose markers hold here; needs the pip."""
        listed = self.folder / "pins.txt"
        heads = [pin.text.partition(" \\\n")[0] for pin in pins]
        listed.write_text("\n".join(heads), "utf-8")
        lines = self._run([self.python, "-c", _APPLYING, str(listed)])
        listed.unlink()
        answers = [line for line in lines if line in ("yes", "no")]
        return [pin for pin, told in zip(pins, answers) if told == "yes"]

    def fill(
        self,
        pins: Sequence[Pin],
        wheels: Path,
        on_package: Callable[[int], None],
    ) -> None:
        """Unpack ``pins`` from a folder; ``on_package`` takes the count."""

        def look() -> bool:
            on_package(max(0, len(installed_packages(self.folder)) - 1))
            return self._listener.is_cancelled()

        self._install(["-m", "pip"], pins, wheels, look)
        on_package(len(pins))

    def try_out(self) -> None:
        """Load every library and greet the engine; raises InstallError."""
        names = ", ".join(ENGINE_PACKAGES)
        self._run([self.python, "-I", "-c", f"import {names}"])
        try:
            try_engine(self.python, self._listener)
        except EngineError as error:
            raise InstallError(
                tr(
                    "The new engine does not answer, and the old one stays "
                    "in use: {reason}"
                ).format(reason=error)
            ) from error

    def record(
        self,
        base: BasePython,
        layers: Sequence[str],
        lock_text: str,
        pins: Sequence[Pin],
    ) -> None:
        """Write what it was made of."""
        (self.folder / LOCK_TEXT).write_text(lock_text, "utf-8")
        files = self.folder.rglob("*")
        size = sum(p.lstat().st_size for p in files if not p.is_symlink())
        record = {
            "version": __version__,
            "python": base.full_version,
            "layers": list(layers),
            "packages": [pin.folder for pin in pins],
            "bytes": size,
        }
        text = json.dumps(record, indent=1)
        (self.folder / RECORD).write_text(text, "utf-8")

    def drop(self) -> None:
        """Remove it."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _install(
        self,
        pip: List[str],
        pins: Sequence[Pin],
        wheels: Path,
        is_cancelled: Optional[Callable[[], bool]] = None,
    ) -> None:
        listed = self.folder / "install.txt"
        listed.write_text("\n".join(pin.text for pin in pins), "utf-8")
        options = ["--no-index", *wheel_options(), "--find-links"]
        self._run(
            [self.python, *pip, "install", *options, str(wheels)]
            + ["--requirement", str(listed)],
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
            raise InstallError(sentence_of(ended.text, str(self.folder)))
        return ended.lines
