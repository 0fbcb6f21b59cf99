"""Where results may be written."""

from __future__ import annotations

import os

import pytest

from aether_qgis.engine.errors import OutputError
from aether_qgis.engine.rasters.outputs import check_outputs


def test_new_files_and_files_that_are_there_may_be_written(tmp_path):
    (tmp_path / "old.tif").touch()
    check_outputs([str(tmp_path / "old.tif"), str(tmp_path / "new.gpkg")])


def test_a_pipe_is_not_replaced(tmp_path):
    os.mkfifo(tmp_path / "pipe.tif")
    with pytest.raises(OutputError, match="is a device or a pipe"):
        check_outputs([str(tmp_path / "pipe.tif")])


def test_two_results_do_not_share_a_file(tmp_path):
    path = str(tmp_path / "r.tif")
    with pytest.raises(OutputError, match="Two results"):
        check_outputs([path, path])


@pytest.mark.parametrize("name", ["a\udcffb.tif", "a\ud800b.tif"])
def test_a_name_that_is_no_text_is_refused(tmp_path, name):
    with pytest.raises(OutputError, match="is no name of a file"):
        check_outputs([str(tmp_path / name)])
