"""The worked example of CONTRIBUTING.md does what the page says."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys

import pytest
from conftest import ROOT

TEXT = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
EXAMPLE = dict(
    re.findall(r"^`(\S+\.py)`:\n```python\n(.*?)```", TEXT, re.M | re.S)
)


@pytest.fixture
def house(tmp_path):
    """A copy of the package and of what its tests need, with the example."""
    root = tmp_path / "house"
    shutil.copytree(
        ROOT / "aether_qgis",
        root / "aether_qgis",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    for name in ("build", "resources", "scripts", "pyproject.toml"):
        (root / name).symlink_to(ROOT / name)
    for name in ("plugin/conftest.py", "engine/test_import_rule.py"):
        (root / "tests" / name).parent.mkdir(parents=True)
        shutil.copy(ROOT / "tests" / name, root / "tests" / name)
    for name, code in EXAMPLE.items():
        path = root / name
        assert not path.exists()
        path.parent.mkdir(exist_ok=True)
        path.write_text(code, "utf-8")
    return root


def test_the_example_is_four_new_files():
    assert [name.rpartition("/")[0] for name in EXAMPLE] == [
        "aether_qgis/engine/protocol",
        "aether_qgis/engine/rasters",
        "aether_qgis/processing",
        "tests/plugin/processing",
    ]


def test_the_example_passes_its_test_and_the_import_rule(house):
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "tests"],
        cwd=house,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
