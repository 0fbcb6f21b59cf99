"""Fixtures of the end-to-end tests: whole programs, nothing imported."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENGINE_PYTHON = os.environ.get(
    "AETHER_ENGINE_PYTHON", str(ROOT / "build" / "engine" / "bin" / "python")
)
sys.path.insert(0, str(ROOT / "scripts"))
# Threads of torch that wait must sleep: those of all workers share the cores.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


def need(*programs):
    """Skip unless all programs are installed."""
    missing = [name for name in programs if not shutil.which(name)]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


@pytest.fixture(scope="session")
def scene(tmp_path_factory):
    """The demo scene, as `make demo` leaves it or made small."""
    made = ROOT / "build" / "demo" / "valley.tif"
    if made.is_file():
        return made
    folder = tmp_path_factory.mktemp("scene")
    script = ROOT / "scripts" / "make_demo_scene.py"
    subprocess.run(
        [ENGINE_PYTHON, script, folder, "--size", "512"], check=True
    )
    return folder / "valley.tif"


@pytest.fixture(scope="session")
def preview(scene, tmp_path_factory):
    """A picture of the scene."""
    picture = tmp_path_factory.mktemp("preview") / "valley (simulated).tif"
    return shutil.copy(scene.with_name("valley_preview.tif"), picture)


@pytest.fixture(scope="session")
def package(tmp_path_factory):
    """The plugin's zip."""
    from assemble_plugin import write_package

    target = tmp_path_factory.mktemp("package") / "aether_qgis.zip"
    write_package(target)
    return target


@pytest.fixture
def empty_profile(package, tmp_path):
    """A new QGIS configuration with the zip installed and enabled."""
    from assemble_plugin import install_package

    return install_package(package, tmp_path / "configuration")
