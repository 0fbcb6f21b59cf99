"""A bundle is hashed once, and again when one of its files changes."""

from __future__ import annotations

import shutil

import pytest

from aether_qgis.engine.bundles import cache
from aether_qgis.engine.bundles.cache import bundle_with, cached_bundle
from aether_qgis.engine.bundles.manifest import PIXEL_TOWER
from aether_qgis.engine.errors import BundleError


@pytest.fixture
def copied(bundle, tmp_path):
    return shutil.copytree(bundle.folder, tmp_path / "copied")


@pytest.fixture
def loaded(monkeypatch):
    """The names that are really loaded."""
    names, load = [], cache.load_bundle

    def noted(name):
        names.append(name)
        return load(name)

    monkeypatch.setattr(cache, "load_bundle", noted)
    return names


def test_a_bundle_is_verified_once(copied, loaded):
    assert cached_bundle(str(copied)) is cached_bundle(str(copied))
    assert len(loaded) == 1


def test_a_changed_file_is_noticed(copied, loaded):
    cached_bundle(str(copied))
    with (copied / PIXEL_TOWER).open("ab") as file:
        file.write(b"x")
    with pytest.raises(BundleError, match="is damaged"):
        cached_bundle(str(copied))


def test_a_job_for_another_bundle_is_refused(copied, bundle):
    assert bundle_with(str(copied), bundle.digest).digest == bundle.digest
    with pytest.raises(BundleError, match="has changed since the work began"):
        bundle_with(str(copied), "another")
