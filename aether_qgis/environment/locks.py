"""The lock files that ship with the plugin, and how much they download."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Dict, FrozenSet, Iterable, Iterator, List, Optional, Tuple

from aether_qgis.resources import resource

QUERY, GPU, TRAINING, CLUSTER = "query", "gpu", "training", "cluster"
LAYERS = (QUERY, GPU, TRAINING, CLUSTER)
_INSTALLER = "installer"
# Both in one environment: Python would import whichever was copied last.
_REPLACED_BY_GPU = "onnxruntime"


@dataclass(frozen=True)
class Pin:
    """One package of a lock file."""

    name: str
    version: str
    text: str
    """Its lines, as pip reads them."""
    hashes: FrozenSet[str]
    """SHA-256 of each wheel that may be installed."""

    @property
    def folder(self) -> str:
        """The start of its wheels' names and the name of its metadata."""
        return f"{normalised(self.name)}-{self.version}"


def normalised(name: str) -> str:
    """Return a package's name as it is compared: ``PyYAML`` is ``pyyaml``."""
    return re.sub(r"[-_.]+", "_", name).lower()


def pins_of(text: str) -> List[Pin]:
    """Return the packages that a lock file's text lists."""
    entries = re.split(r"(?<!\\)\n", text)
    return [
        _pin(entry) for entry in entries if "==" in entry.partition("#")[0]
    ]


def merged_lock(layers: Iterable[str]) -> str:
    """Return the text of one lock file for several layers."""
    wanted = set(layers)
    pins: Dict[Tuple[str, str], Pin] = {}
    for layer in LAYERS:
        if layer not in wanted:
            continue
        for pin in pins_of(_text(layer)):
            if GPU in wanted and pin.name == _REPLACED_BY_GPU:
                continue
            pins[pin.name, pin.version] = pin
    return "\n".join(pin.text for pin in pins.values()) + "\n"


def installer_pin(name: str) -> Pin:
    """Return the pin of ``pip`` or ``uv``."""
    pins = pins_of(_text(_INSTALLER))
    return next(pin for pin in pins if pin.name == name)


def download_bytes(layer: str, platform: str, python: str) -> Optional[int]:
    """Return how much a layer downloads, or None where it has no wheels.

    ``platform`` is as in ``linux-x86_64``, ``python`` as in ``3.12``.
    """
    return _sizes().get((layer, platform, python))


@lru_cache(maxsize=1)
def _sizes() -> Dict[Tuple[str, str, str], int]:
    return {
        (layer, platform, python): int(size)
        for layer, platform, python, size, _ in _size_rows()
    }


def _size_rows() -> Iterator[List[str]]:
    text = resource("engine", "sizes.txt").read_text("utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield line.split()


def _text(layer: str) -> str:
    return resource("engine", f"lock-{layer}.txt").read_text("utf-8")


def _pin(entry: str) -> Pin:
    lines = [line for line in entry.split("\n") if not line.startswith("#")]
    name, _, rest = lines[0].partition("==")
    return Pin(
        name=name.strip(),
        version=rest.split()[0],
        text="\n".join(lines),
        hashes=frozenset(re.findall(r"--hash=sha256:(\w+)", entry)),
    )
