"""Chunks lie at fixed places of a level's file, written side by side."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from aether_qgis.engine.errors import IndexFileError
from aether_qgis.engine.index.levels import SLOT_ALIGNMENT, Level
from aether_qgis.engine.index.sparse_files import allocated_bytes
from aether_qgis.engine.index.store import (
    create_level_files,
    read_chunk,
    write_codes,
)

ROOT = Path(__file__).resolve().parents[3]
LEVEL = Level(number=0, rows=1100, columns=1300, planes=3)

WRITER = """
import sys
from pathlib import Path
import numpy as np
from aether_qgis.engine.index.levels import Level
from aether_qgis.engine.index.store import write_codes
level = Level(number=0, rows=1100, columns=1300, planes=3)
rows = int(sys.argv[2])
for top in range(rows, 1100, 1024):
    bottom = min(top + 512, 1100)
    codes = np.full((3, bottom - top, 1300), top // 512 + 1, np.int8)
    print(*write_codes(Path(sys.argv[1]), level, top, 0, codes))
"""


def codes_of(level, top, left, rows, columns):
    chance = np.random.default_rng([top, left])
    return chance.integers(-127, 128, (level.planes, rows, columns), np.int8)


def test_what_is_written_is_read(tmp_path):
    create_level_files(tmp_path, [LEVEL])
    codes = codes_of(LEVEL, 512, 1024, 588, 276)
    first, second = write_codes(tmp_path, LEVEL, 512, 1024, codes)
    upper = read_chunk(tmp_path, LEVEL, (1, 2), first)
    lower = read_chunk(tmp_path, LEVEL, (2, 2), second, keep=False)
    np.testing.assert_array_equal(upper, codes[:, :512])
    np.testing.assert_array_equal(lower, codes[:, 512:])


def test_a_chunk_without_a_vector_is_not_written(tmp_path):
    create_level_files(tmp_path, [LEVEL])
    before = allocated_bytes(tmp_path / LEVEL.file)
    codes = np.full((3, 512, 512), -128, np.int8)
    assert write_codes(tmp_path, LEVEL, 0, 0, codes) == (None,)
    assert allocated_bytes(tmp_path / LEVEL.file) == before < SLOT_ALIGNMENT
    read = read_chunk(tmp_path, LEVEL, (0, 0), None)
    np.testing.assert_array_equal(read, codes)


def test_a_hole_is_no_chunk(tmp_path):
    create_level_files(tmp_path, [LEVEL])
    with pytest.raises(ValueError, match="level_0"):
        read_chunk(tmp_path, LEVEL, (0, 0), 123)


@pytest.mark.parametrize(
    "level", [LEVEL, Level(1, 70, 1300, 5), Level(2, 33, 47, 5)]
)
def test_neighbours_share_no_page_and_the_last_one_ends_the_file(level):
    down, across = level.chunks
    offsets = [
        level.offset(row, column)
        for row in range(down)
        for column in range(across)
    ]
    assert all(offset % SLOT_ALIGNMENT == 0 for offset in offsets)
    assert (np.diff(offsets) >= level.chunk_bytes).all()
    assert level.file_bytes == offsets[-1] + level.chunk_bytes


def test_processes_write_side_by_side(tmp_path):
    create_level_files(tmp_path, [LEVEL])
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path), str(top)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        for top in (0, 512)
    ]
    upper, middle = (writer.communicate()[0].split() for writer in writers)
    for row, checksums in enumerate((upper[:3], middle, upper[3:])):
        for column, checksum in enumerate(checksums):
            codes = read_chunk(tmp_path, LEVEL, (row, column), int(checksum))
            assert (codes == row + 1).all()


def test_a_folder_that_a_worker_does_not_see_is_named(tmp_path):
    codes = codes_of(LEVEL, 0, 0, 512, 512)
    with pytest.raises(IndexFileError, match="elsewhere"):
        write_codes(tmp_path / "elsewhere", LEVEL, 0, 0, codes)
