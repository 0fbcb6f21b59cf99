"""Write the engine's lock files: every package, its version and hashes.

    lock_engine.py        rewrites resources/engine/lock-*.txt and sizes.txt

Needs `uv` and `packaging` beside its Python, and a package index: the one
that pip is set to. A lock keeps the versions it has unless a requirement
asks for others. Only wheels are listed, and only those of our platforms.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import urllib.request
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Dict, Iterable, List, Set

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.tags import compatible_tags, cpython_tags, mac_platforms
from packaging.utils import canonicalize_name, parse_wheel_filename

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "engine"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
LAYERS = ("installer", "query", "training", "gpu", "cluster")
# A layer beside the query layer lists only what comes on top of it.
ON_TOP = {"gpu", "training", "cluster"}
# GNU's C library 2.28 is that of 2018; newer ones run its wheels.
_LINUX = [f"manylinux_2_{minor}" for minor in range(28, 4, -1)]
_LINUX += ["manylinux2014", "manylinux2010", "manylinux1", "linux"]
_JSON = "application/vnd.pypi.simple.v1+json"


@dataclass(frozen=True)
class Platform:
    """A platform: its name, wheel tags and markers."""

    name: str
    tags: List[str]
    system: str
    machine: str
    os_name: str = "posix"

    def environment(self, python: str) -> Dict[str, str]:
        """Return what markers look at on this platform."""
        systems = {"linux": "Linux", "darwin": "Darwin", "win32": "Windows"}
        return {
            **default_environment(),
            "python_version": python,
            "python_full_version": f"{python}.9",
            "sys_platform": self.system,
            "platform_system": systems[self.system],
            "platform_machine": self.machine,
            "os_name": self.os_name,
            "extra": "",
        }

    def supported(self, python: str) -> Set[str]:
        """Return the tags of wheels that a Python here can install."""
        version = tuple(map(int, python.split(".")))
        interpreter = "cp" + python.replace(".", "")
        tags = [
            *cpython_tags(version, platforms=self.tags),
            *compatible_tags(version, interpreter, self.tags),
        ]
        return set(map(str, tags))


PLATFORMS = (
    Platform(
        "linux-x86_64", [f"{tag}_x86_64" for tag in _LINUX], "linux", "x86_64"
    ),
    Platform(
        "linux-arm64",
        [f"{tag}_aarch64" for tag in _LINUX],
        "linux",
        "aarch64",
    ),
    Platform("windows-x86_64", ["win_amd64"], "win32", "AMD64", "nt"),
    Platform("windows-arm64", ["win_arm64"], "win32", "ARM64", "nt"),
    Platform(
        "macos-x86_64", [*mac_platforms((14, 0), "x86_64")], "darwin", "x86_64"
    ),
    Platform(
        "macos-arm64", [*mac_platforms((14, 0), "arm64")], "darwin", "arm64"
    ),
)


def main() -> None:
    """Write all files."""
    sizes: List[str] = []
    pins: Dict[str, List[Requirement]] = {}
    for layer in LAYERS:
        target = FOLDER / f"lock-{layer}.txt"
        found = compiled(layer, target)
        if layer in ON_TOP:
            of_query = {
                (pin.name, str(pin.specifier)) for pin in pins["query"]
            }
            found = [
                pin
                for pin in found
                if (pin.name, str(pin.specifier)) not in of_query
                or layer == "training"
                and pin.marker is None
                and any(p.name == pin.name and p.marker for p in pins["query"])
            ]
        pins[layer] = found
        used = used_wheels(layer, found, sizes)
        target.write_text(lock_text(layer, found, used), "utf-8")
        print(f"{target.relative_to(ROOT)}: {len(found)} packages")
    head = "# Bytes to download: layer, platform, Python, bytes, packages.\n"
    (FOLDER / "sizes.txt").write_text(head + "\n".join(sizes) + "\n", "utf-8")


def compiled(layer: str, before: Path) -> List[Requirement]:
    """Return the pins of a layer with the markers of each."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder, "pins.txt")
        if before.is_file():
            # uv keeps the versions that its output has already.
            output.write_text(
                re.sub(r" \\\n    --hash=\S+", "", before.read_text("utf-8"))
            )
        inputs = [FOLDER / f"requirements-{layer}.txt"]
        if layer in ON_TOP:
            inputs += ["--constraint", FOLDER / "lock-query.txt"]
        if layer == "gpu":
            # Both bring CUDA's libraries, and may lie side by side.
            inputs += ["--constraint", FOLDER / "lock-training.txt"]
        options = ["--universal", "--python-version", PYTHONS[0]]
        options += ["--only-binary", ":all:", "--no-header", "--no-annotate"]
        options += ["--no-emit-index-url", "--no-emit-find-links", "--quiet"]
        uv = Path(sys.executable).with_name("uv")
        command = [uv, "pip", "compile", *options, *inputs, "-o", output]
        subprocess.run(list(map(str, command)), check=True, cwd=folder)
        lines = output.read_text("utf-8").splitlines()
    pins = [Requirement(line) for line in lines if "==" in line]
    return [simplified(pin) for pin in pins if is_for_us(pin)]


def simplified(pin: Requirement) -> Requirement:
    """Return the pin without a marker that holds on all our platforms."""
    if all(applies(pin, on, python) for on in PLATFORMS for python in PYTHONS):
        pin.marker = None
    return pin


def is_for_us(pin: Requirement) -> bool:
    """Return whether any of our platforms installs a package."""
    return any(
        applies(pin, platform, python)
        for platform in PLATFORMS
        for python in PYTHONS
    )


def applies(pin: Requirement, platform: Platform, python: str) -> bool:
    """Return whether a platform's Python installs a package."""
    if pin.marker is None:
        return True
    return bool(pin.marker.evaluate(platform.environment(python)))


def used_wheels(
    layer: str, pins: Iterable[Requirement], sizes: List[str]
) -> Dict[str, Set[str]]:
    """Return the hashes to list by pin, and add the layer's sizes."""
    used: Dict[str, Set[str]] = {str(pin): set() for pin in pins}
    for platform in PLATFORMS:
        for python in PYTHONS:
            total, count, lacking = 0, 0, []
            tags = platform.supported(python)
            for pin in pins:
                if not applies(pin, platform, python):
                    continue
                fitting = [
                    wheel
                    for wheel in wheels(pin)
                    if tags & wheel_tags(wheel["filename"])
                ]
                if not fitting:
                    lacking.append(pin.name)
                    continue
                used[str(pin)] |= {w["hashes"]["sha256"] for w in fitting}
                total += max(wheel["size"] for wheel in fitting)
                count += 1
            row = f"{layer} {platform.name} {python}"
            if lacking:
                sizes.append(f"# {row} lacks {' '.join(sorted(set(lacking)))}")
            elif count:
                sizes.append(f"{row} {total} {count}")
    return used


def wheel_tags(filename: str) -> Set[str]:
    """Return the tags that a wheel's name lists."""
    return set(map(str, parse_wheel_filename(filename)[3]))


@cache
def listed(name: str) -> List[Dict]:
    """Return what the index says of a package's files."""
    url = f"{index_url()}/{canonicalize_name(name)}/"
    request = urllib.request.Request(url, headers={"Accept": _JSON})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)["files"]


def wheels(pin: Requirement) -> List[Dict]:
    """Return the wheels of a pinned version."""
    version = str(pin.specifier).removeprefix("==")
    return [
        found
        for found in listed(pin.name)
        if found["filename"].endswith(".whl")
        and f"-{version}-" in found["filename"]
    ]


@cache
def index_url() -> str:
    """Return the index that pip is set to."""
    asked = [
        ["-m", "pip", "config", "get", "global.index-url"],
        [
            "-c",
            "from pip._internal.models.index import PyPI\n"
            "print(PyPI.simple_url)",
        ],
    ]
    for arguments in asked:
        done = subprocess.run(
            [sys.executable, *arguments], capture_output=True, text=True
        )
        if done.returncode == 0:
            break
    return done.stdout.strip().rstrip("/")


def lock_text(
    layer: str, pins: Iterable[Requirement], used: Dict[str, Set[str]]
) -> str:
    """Return a lock file's text."""
    lines = [f"# Made from requirements-{layer}.txt by `make locks`."]
    for pin in pins:
        marker = f" ; {pin.marker}".replace('"', "'") if pin.marker else ""
        lines.append(f"{pin.name}{pin.specifier}{marker}")
        for value in sorted(used[str(pin)]):
            lines[-1] += " \\"
            lines.append(f"    --hash=sha256:{value}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
