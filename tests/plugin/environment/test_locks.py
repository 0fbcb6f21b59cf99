"""The lock files that ship."""

from __future__ import annotations

import re

import pytest
from conftest import ROOT

from aether_qgis.environment.locks import (
    GPU,
    LAYERS,
    QUERY,
    download_bytes,
    installer_pin,
    merged_lock,
    pins_of,
)

ENGINE = ROOT / "resources" / "engine"
DIRECT = re.compile(r"^([\w-]+)\S*==([\d.]+)", re.MULTILINE)
PLATFORMS = ("linux", "windows", "macos")
PYTHONS = ("3.11", "3.12", "3.13", "3.14")


def lacking():
    """Return the cases of the query layer without a wheel of each package."""
    text = (ENGINE / "sizes.txt").read_text()
    return set(re.findall(r"# query (\S+ \S+) lacks", text))


@pytest.mark.parametrize("layer", LAYERS)
def test_every_package_has_a_version_and_hashes(layer):
    pins = pins_of(merged_lock([layer]))
    assert pins and all(pin.hashes and pin.version for pin in pins)


def test_every_direct_requirement_is_locked():
    direct = set()
    for path in ENGINE.glob("requirements-*.txt"):
        direct |= set(
            re.findall(r"^([\w-]+)\S*==([\d.]+)", path.read_text(), re.M)
        )
    locked = {
        (pin.name, pin.version)
        for path in ENGINE.glob("lock-*.txt")
        for pin in pins_of(path.read_text())
    }
    assert len(direct) > 15
    assert direct <= locked


def test_the_platforms_that_lack_a_wheel_are_these_and_documented():
    windows_arm = {f"windows-arm64 {python}" for python in PYTHONS}
    assert lacking() == windows_arm | {"macos-x86_64 3.14"}
    documented = (ROOT / "docs" / "installing.md").read_text()
    for case in ("Windows arm64", "macOS x86-64, Python 3.14"):
        assert case in documented


@pytest.mark.parametrize("system", PLATFORMS)
@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("machine", ["x86_64", "arm64"])
def test_all_other_cases_have_a_size(system, machine, python):
    size = download_bytes(QUERY, f"{system}-{machine}", python)
    is_lacking = f"{system}-{machine} {python}" in lacking()
    assert (size is None) == is_lacking
    assert is_lacking or 1e8 < size < 2e8


def test_the_gpu_layer_replaces_onnxruntime():
    names = {pin.name for pin in pins_of(merged_lock([QUERY, GPU]))}
    assert {"onnxruntime-gpu", "onnxruntime-directml", "numpy"} <= names
    assert "onnxruntime" not in names


def test_no_two_versions_are_installed_side_by_side():
    pins = pins_of(merged_lock(LAYERS))
    free = [pin.name for pin in pins if " ; " not in pin.text]
    assert len(free) == len(set(free))


def test_pip_and_uv_are_pinned():
    assert installer_pin("pip").hashes and installer_pin("uv").hashes


def test_no_lock_names_a_host():
    for path in ENGINE.glob("*.txt"):
        assert "://" not in path.read_text()
