"""Indexes are found while they fit."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from embedding_rasters import write_alphaearth
from index_scene import ask, build, flip_byte, later
from rasterio.shutil import copy as copy_raster
from rasterio.windows import Window

from aether_qgis.engine.bundles.bundle import load_bundle
from aether_qgis.engine.errors import IndexFileError, IndexVersionError
from aether_qgis.engine.index.aligned_index import open_index
from aether_qgis.engine.index.cache import find_index
from aether_qgis.engine.protocol import (
    DAMAGED,
    READY,
    STALE,
)

GIB = 1024**3
WHOLE = Window(0, 0, 64, 64)


@pytest.fixture
def raster(tmp_path):
    return write_alphaearth(tmp_path / "a.tif")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "indexes"


@pytest.fixture
def found(raster, folder, bundle):
    """Look for the index of ``raster``."""
    return lambda: find_index(str(folder), str(raster), bundle)


def states(folder):
    return [info.state for info in ask(folder).indexes]


def first_level(info):
    return Path(info.folder) / "level_0.int8"


def edit_manifest(info, change):
    manifest = Path(info.folder) / "index.json"
    facts = json.loads(manifest.read_text())
    change(facts)
    manifest.write_text(json.dumps(facts))


def test_there_is_no_index_before_one_is_built(found, folder, raster, bundle):
    assert found().index is None
    assert found().note is None
    assert find_index("", str(raster), bundle).index is None
    assert ask(folder).indexes == ()


def test_a_built_index_is_found_and_listed(found, folder, raster):
    build(raster, folder)
    assert found().index.shape(0) == (64, 64)
    (info,) = ask(folder).indexes
    assert (info.state, info.pixels) == (READY, 64 * 64)
    assert info.raster == str(raster.resolve())
    assert info.bytes >= 64 * 64 * 9


def test_a_link_to_a_raster_has_the_rasters_index(
    folder, raster, tmp_path, bundle
):
    link = tmp_path / "another name.tif"
    link.symlink_to(raster)
    build(raster, folder)
    assert find_index(str(folder), str(link), bundle).index
    assert build(link, folder).built == 0


def test_a_copy_of_the_bundle_finds_the_same_index(
    folder, raster, bundle, tmp_path
):
    build(raster, folder)
    shutil.copytree(bundle.folder, tmp_path / "copy")
    copy = load_bundle(str(tmp_path / "copy"))
    assert find_index(str(folder), str(raster), copy).index is not None


def test_a_changed_raster_makes_its_index_stale(found, folder, raster):
    build(raster, folder)
    later(raster, 2)
    assert found().index is None
    note = found().note.template.format(**found().note.values)
    assert "older than" in note
    assert str(raster) in note
    assert states(folder) == [STALE]
    assert build(raster, folder).built == 1
    assert found().index is not None
    assert states(folder) == [READY]


def test_a_changed_source_of_a_vrt_makes_its_index_stale(
    raster, folder, bundle, tmp_path
):
    vrt, outer = tmp_path / "a.vrt", tmp_path / "outer.vrt"
    copy_raster(str(raster), str(vrt), driver="VRT")
    copy_raster(str(vrt), str(outer), driver="VRT")
    build(outer, folder)
    assert find_index(str(folder), str(outer), bundle).index is not None
    later(raster, 2)
    note = find_index(str(folder), str(outer), bundle).note.values
    assert note["file"] == str(raster.resolve())


def test_what_viewers_write_beside_a_raster_changes_nothing(
    found, folder, raster
):
    sidecar = raster.with_name("a.tif.aux.xml")
    sidecar.write_text("<PAMDataset></PAMDataset>")
    build(raster, folder)
    sidecar.write_text("<PAMDataset> </PAMDataset>")
    assert found().index is not None


def test_a_flipped_byte_is_noticed_on_reading(found, folder, raster):
    (info,) = build(raster, folder).indexes
    flip_byte(first_level(info), 1000)
    with pytest.raises(IndexFileError, match="damaged"):
        found().index.read(0, WHOLE)
    assert "damaged" in found().note.template
    assert states(folder) == [DAMAGED]
    assert build(raster, folder).built == 1
    assert found().index.read(0, WHOLE).shape[1:] == (64, 64)


@pytest.mark.parametrize(
    "damage",
    [
        lambda file: file.unlink(),
        lambda file: os.truncate(file, 1000),
        lambda file: os.truncate(file, 0),
        lambda file: file.write_bytes(bytes(file.stat().st_size)),
    ],
)
def test_what_happens_to_an_open_index_is_no_nodata_and_no_crash(
    found, folder, raster, damage
):
    (info,) = build(raster, folder).indexes
    index = found().index
    damage(first_level(info))
    with pytest.raises(IndexFileError, match="damaged"):
        index.read(0, WHOLE)


def test_an_index_built_anew_under_an_open_one_is_not_called_damaged(
    found, folder, raster
):
    build(raster, folder)
    old = found().index
    write_alphaearth(raster, 80)
    build(raster, folder)
    with pytest.raises(IndexFileError, match="damaged"):
        old.read(0, WHOLE)
    assert states(folder) == [READY]
    assert found().index.read(0, WHOLE).shape[1:] == (64, 64)


def test_an_index_of_another_version_is_stale_and_never_read(
    found, folder, raster
):
    (info,) = build(raster, folder).indexes
    edit_manifest(info, lambda facts: facts["source"].update(schema=2))
    assert found().index is None
    assert "another version" in found().note.template
    with pytest.raises(IndexVersionError, match="schema 2"):
        open_index(Path(info.folder))
    (listed,) = ask(folder).indexes
    assert (listed.state, listed.raster) == (STALE, info.raster)
    assert build(raster, folder).built == 1
    assert states(folder) == [READY]


def older_form(facts):
    facts["source"]["schema"] = 2
    facts["chunk_files"] = [1]
    del facts["checksums"]


def form_of_tomorrow(facts):
    facts["source"] = {"schema": 99, "where": "elsewhere"}


@pytest.mark.parametrize("change", [older_form, form_of_tomorrow])
def test_a_manifest_of_another_form_is_stale_not_damaged(
    found, folder, raster, change
):
    (info,) = build(raster, folder).indexes
    edit_manifest(info, change)
    assert states(folder) == [STALE]
    assert "another version" in found().note.template


def test_a_check_sum_that_is_missing_is_damage(found, folder, raster):
    (info,) = build(raster, folder).indexes
    edit_manifest(info, lambda facts: facts.update(checksums=[]))
    assert "damaged" in found().note.template
    assert states(folder) == [DAMAGED]


@pytest.mark.parametrize(
    "damage",
    [
        lambda folder: (folder / "level_0.int8").unlink(),
        lambda folder: (folder / "level_0.int8").write_bytes(b"short"),
        lambda folder: (folder / "index.json").unlink(),
        lambda folder: (folder / "index.json").write_text("{"),
        lambda folder: (folder / "index.json").write_text("[]"),
        lambda folder: os.truncate(folder / "index.json", 100),
    ],
)
def test_a_damaged_index_is_reported_listed_and_built_anew(
    found, folder, raster, damage
):
    (info,) = build(raster, folder).indexes
    damage(Path(info.folder))
    assert found().index is None
    assert "damaged" in found().note.template
    assert states(folder) == [DAMAGED]
    assert build(raster, folder).built == 1
    assert np.asarray(found().index.read(0, WHOLE)).shape[1:] == (64, 64)
