"""Indexes make room for others; nothing but indexes is removed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from embedding_rasters import write_alphaearth
from index_scene import ask, build, later

from aether_qgis.engine.errors import IndexFileError
from aether_qgis.engine.index.cache import find_index
from aether_qgis.engine.index.lock import build_lock

GIB = 1024**3


@pytest.fixture
def raster(tmp_path):
    return write_alphaearth(tmp_path / "a.tif")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "indexes"


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
