"""Indexes are found while they fit; no others than indexes are removed."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from embedding_rasters import write_alphaearth
from index_scene import build, flip_byte
from rasterio.shutil import copy as copy_raster
from rasterio.windows import Window

from aether_qgis.engine.bundles.bundle import load_bundle
from aether_qgis.engine.errors import IndexFileError, IndexVersionError
from aether_qgis.engine.index.aligned_index import open_index
from aether_qgis.engine.index.cache import find_index
from aether_qgis.engine.index.listing import indexes
from aether_qgis.engine.index.lock import build_lock
from aether_qgis.engine.protocol import (
    DAMAGED,
    READY,
    STALE,
    IndexesRequest,
)
from aether_qgis.engine.runtime.progress import RequestProgress

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


def ask(folder, **options):
    request = IndexesRequest(str(folder), **options)
    return indexes(request, RequestProgress())


def states(folder):
    return [info.state for info in ask(folder).indexes]


def first_level(info):
    return Path(info.folder) / "level_0.int8"


def edit_manifest(info, change):
    manifest = Path(info.folder) / "index.json"
    facts = json.loads(manifest.read_text())
    change(facts)
    manifest.write_text(json.dumps(facts))


def later(path, seconds):
    facts = path.stat()
    os.utime(path, (facts.st_atime, facts.st_mtime + seconds))


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
    assert info.bytes >= 64 * 64 * 32


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


def three_indexes(tmp_path, folder):
    """Build three indexes; the second has been used last."""
    paths = [tmp_path / f"{name}.tif" for name in "abc"]
    infos = []
    for age, path in zip((30, 10, 20), paths):
        write_alphaearth(path)
        infos += build(path, folder).indexes
        for name in ("used", "index.json"):
            later(Path(infos[-1].folder) / name, -age)
    return infos


def test_the_least_recently_used_index_is_evicted(tmp_path, folder):
    infos = three_indexes(tmp_path, folder)
    new = write_alphaearth(tmp_path / "new.tif")
    limit = 3.5 * infos[0].bytes / GIB
    result = build(new, folder, index_limit_gib=limit)
    assert result.removed == 1
    assert not Path(infos[0].folder).exists()
    assert len(ask(folder).indexes) == 3


def test_being_found_is_being_used(tmp_path, folder, bundle):
    infos = three_indexes(tmp_path, folder)
    find_index(str(folder), infos[0].raster, bundle)
    assert [Path(i.raster).stem for i in ask(folder).indexes] == list("abc")


def test_indexes_of_the_same_request_are_not_evicted(tmp_path, folder):
    infos = three_indexes(tmp_path, folder)
    new = write_alphaearth(tmp_path / "new.tif")
    limit = 3.5 * infos[0].bytes / GIB
    with pytest.raises(IndexFileError, match="limit"):
        build(
            "all",
            folder,
            tiles=(*(info.raster for info in infos), str(new)),
            index_limit_gib=limit,
        )
    assert len(ask(folder).indexes) == 3


def test_an_index_beyond_the_limit_removes_nothing(tmp_path, folder):
    infos = three_indexes(tmp_path, folder)
    new = write_alphaearth(tmp_path / "new.tif")
    with pytest.raises(IndexFileError, match="more than the limit"):
        build(new, folder, index_limit_gib=0.5 * infos[0].bytes / GIB)
    assert len(ask(folder).indexes) == 3


def test_a_full_disk_is_reported_before_the_start(raster, folder, monkeypatch):
    usage = shutil.disk_usage(raster.parent)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    with pytest.raises(IndexFileError, match="left"):
        build(raster, folder)
    assert list(folder.iterdir()) == []


def test_indexes_are_removed_one_by_one_or_all(tmp_path, folder):
    infos = three_indexes(tmp_path, folder)
    left = ask(folder, remove=(infos[1].folder,))
    assert {info.folder for info in left.indexes} == {
        infos[0].folder,
        infos[2].folder,
    }
    other = folder / "my notes"
    other.mkdir()
    assert ask(folder, remove_all=True).indexes == ()
    assert list(folder.iterdir()) == [other]


def test_nothing_but_an_index_in_the_folder_is_removed(tmp_path, folder):
    infos = three_indexes(tmp_path, folder)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    moved = elsewhere / Path(infos[0].folder).name
    Path(infos[0].folder).rename(moved)
    link = folder / moved.name
    link.symlink_to(moved)
    notes = folder / "notes"
    notes.mkdir()
    for path in (moved, link, notes, folder, folder / "gone"):
        with pytest.raises(IndexFileError, match="no index in"):
            ask(folder, remove=(str(path),))
    ask(folder, remove_all=True)
    assert link.is_symlink()
    assert (moved / "index.json").exists()
    assert notes.exists()


def test_an_index_that_is_being_built_is_not_removed(raster, folder):
    (info,) = build(raster, folder).indexes
    with build_lock(Path(info.folder)):
        with pytest.raises(IndexFileError, match="being built"):
            ask(folder, remove=(info.folder,))
        assert len(ask(folder, remove_all=True).indexes) == 1
