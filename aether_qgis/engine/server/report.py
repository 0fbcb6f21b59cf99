"""One text about the engine, to paste into a bug report."""

from __future__ import annotations

import ctypes
import os
import platform
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Iterator, List

from aether_qgis import __version__
from aether_qgis.engine.errors import AetherError
from aether_qgis.engine.protocol import (
    DEFAULT_BUNDLE,
    ENGINE_PACKAGES,
    TRAINING_PACKAGES,
)
from aether_qgis.engine.protocol.anonymous import anonymous
from aether_qgis.engine.runtime.cores import usable_cores
from aether_qgis.engine.runtime.environment import (
    missing_packages,
    package_version,
)
from aether_qgis.resources import resource

_OTHERS = (
    "onnxruntime-gpu",
    "onnxruntime-directml",
    "sentence-transformers",
    "dask",
    "distributed",
)
_GIB = 1 << 30


def report() -> int:
    """Print the report; return 0 if queries can be answered, else 1.

    It is in English: whoever reads it did not write it.
    """
    package = str(resource().parent)
    text = "\n".join(_lines())
    print(anonymous(text, {package: "<plugin>", sys.prefix: "<engine>"}))
    return 1 if missing_packages() else 0


def _lines() -> Iterator[str]:
    yield f"AETHER engine {__version__}"
    yield f"Python {platform.python_version()} ({sys.executable})"
    yield f"Environment: {_kind_of_environment()}"
    yield f"Machine: {platform.platform()}, {platform.machine()}"
    yield f"Cores: {usable_cores()} usable of {os.cpu_count() or '?'}"
    yield f"Memory: {_memory()}"
    yield f"Temporary folder: {_free(tempfile.gettempdir())}"
    for package in dict.fromkeys(
        (*ENGINE_PACKAGES, *TRAINING_PACKAGES, *_OTHERS)
    ):
        yield f"  {package} {package_version(package) or 'not installed'}"
    missing = missing_packages()
    for problem in missing:
        yield f"Missing or broken: {problem}"
    if not missing:
        yield from _parts_that_need_packages()
    yield "Not ready." if missing else "Ready to answer queries."


def _parts_that_need_packages() -> Iterator[str]:
    for part in (_libraries, _devices, _models):
        try:
            yield from part()
        except Exception as error:  # a broken library must not end the report
            yield f"{part.__name__[1:]}: {type(error).__name__}: {error}"


def _libraries() -> List[str]:
    import onnxruntime
    import rasterio

    providers = ", ".join(onnxruntime.get_available_providers())
    return [
        f"GDAL {rasterio.__gdal_version__}, PROJ {rasterio.__proj_version__}",
        f"onnxruntime's providers: {providers}",
    ]


def _devices() -> List[str]:
    from aether_qgis.engine.bundles.bundle import load_bundle
    from aether_qgis.engine.towers.devices import device_report

    bundle = load_bundle(DEFAULT_BUNDLE)
    return [f"Device {line}" for line in device_report(bundle)]


def _models() -> List[str]:
    from aether_qgis.engine.bundles.listing import list_bundles
    from aether_qgis.engine.towers.text import shipped_encoder

    try:
        lines = [f"Text encoder: {shipped_encoder().revision}"]
    except AetherError as error:
        lines = [f"Text encoder: {error}"]
    return lines + [
        f"Bundle {bundle.name}: {bundle.problem or 'usable'}"
        for bundle in list_bundles([])
    ]


def _kind_of_environment() -> str:
    if Path(sys.prefix, "conda-meta").is_dir():
        return "conda"
    if sys.prefix != sys.base_prefix:
        return f"virtual, made from {sys.base_prefix}"
    return "none of its own"


def _free(folder: str) -> str:
    try:
        return f"{shutil.disk_usage(folder).free / _GIB:.1f} GiB free"
    except OSError as error:
        return f"unusable ({error.strerror})"


def _memory() -> str:
    try:
        free, total = _memory_bytes()
    except (OSError, ValueError, AttributeError, StopIteration):
        return "unknown"
    return f"{free / _GIB:.1f} GiB free of {total / _GIB:.1f} GiB"


def _memory_bytes() -> List[int]:
    """Return what is free and what there is; raises where that is hidden."""
    if sys.platform == "win32":
        # MEMORYSTATUSEX: two 32-bit numbers, then seven of 64 bits.
        status = (ctypes.c_uint64 * 8)()
        ctypes.memmove(status, ctypes.byref(ctypes.c_uint32(64)), 4)
        if not ctypes.windll.kernel32.GlobalMemoryStatusEx(status):
            raise OSError
        return [int(status[2]), int(status[1])]
    if sys.platform == "darwin":
        raise OSError
    lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    return [
        next(int(line.split()[1]) << 10 for line in lines if name in line)
        for name in ("MemAvailable:", "MemTotal:")
    ]
