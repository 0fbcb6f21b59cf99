"""What the engine's Python lacks is told in words."""

from __future__ import annotations

from pathlib import Path

from aether_qgis.engine.protocol import ENGINE_PACKAGES, OPTIONAL_PACKAGES
from aether_qgis.engine.runtime import environment
from aether_qgis.engine.runtime.environment import (
    missing_packages,
    peak_memory_mib,
)

ROOT = Path(__file__).resolve().parents[3]


def required_by_queries():
    """Return the packages that the first layer names as its own."""
    requirements = ROOT / "resources/engine/requirements-query.txt"
    own, _, _ = requirements.read_text().partition("# What these bring along")
    lines = [line for line in own.splitlines() if not line.startswith("#")]
    return {line.partition("==")[0] for line in lines if line}


def test_what_queries_need_is_declared_and_installed():
    both = (*ENGINE_PACKAGES, *OPTIONAL_PACKAGES)
    declared = {name.replace("_", "-") for name in both}
    assert required_by_queries() == declared


def test_nothing_is_missing_here():
    assert missing_packages() == ()


def test_an_absent_package_is_named(monkeypatch):
    wanted = {"no-such-package": "2.0"}
    monkeypatch.setattr(environment, "ENGINE_PACKAGES", wanted)
    assert missing_packages() == ("no-such-package 2.0 or newer",)


def test_a_package_that_is_too_old_is_named_with_both_versions(monkeypatch):
    monkeypatch.setattr(environment, "ENGINE_PACKAGES", {"numpy": "99.1"})
    (problem,) = missing_packages()
    assert problem.startswith("numpy 99.1 or newer (found ")


def test_a_python_that_is_too_old_is_named(monkeypatch):
    monkeypatch.setattr(environment, "ENGINE_PYTHON", (9, 9))
    assert missing_packages()[0].startswith("Python 9.9 or newer (found 3.")


def test_peak_memory_is_reported_in_mebibytes():
    assert 5 < peak_memory_mib() < 100_000
