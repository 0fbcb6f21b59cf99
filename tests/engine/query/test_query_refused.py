"""A query that cannot be answered says why and leaves nothing."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from embedding_rasters import (
    quantised,
    unit_vectors,
    write_alphaearth,
    write_raster,
)

from aether_qgis.engine.errors import AetherError, CancelledError
from aether_qgis.engine.protocol import Extent, QueryRequest
from aether_qgis.engine.query.query import query
from aether_qgis.engine.rasters.reader import EmbeddingRaster
from aether_qgis.engine.runtime.progress import RequestProgress

ROOT = Path(__file__).resolve().parents[3]


BAD_REQUESTS = [
    ({"words": ""}, "The query is empty"),
    ({"words": "  \n"}, "The query is empty"),
    ({"words": "corn " * 2000}, "10000 characters"),
    ({"words": "corn", "negative": ("x" * 501,)}, "501 characters"),
    ({"words": "corn \ud800"}, "half a character (U+D800)"),
    ({"words": "corn", "negative": ("\udfff",)}, "half a character (U+DFFF)"),
    ({"threshold": 101.0}, "from 0 to 100, for example 98"),
    ({"threshold": float("nan")}, "from 0 to 100"),
    ({"threshold": 98.0, "threshold_mode": "similarity"}, "for example 0.5"),
    ({"threshold_mode": "rank"}, "percentile, similarity"),
    ({"count": 0}, "number of places is 0"),
    ({"min_area_m2": -1.0}, "minimum area is -1.0 m²"),
    ({"device": "quantum"}, "auto, cpu, gpu"),
    ({"bundle": "nope"}, "no model bundle “nope”"),
    ({"extent": Extent(0.0, 0.0, 1.0, 1.0)}, "lies outside"),
]


@pytest.mark.parametrize(("options", "words"), BAD_REQUESTS)
def test_a_bad_request_is_one_sentence_and_no_file(
    ask, alphaearth_raster, tmp_path, options, words
):
    with pytest.raises(AetherError) as caught:
        ask(alphaearth_raster, **options)
    said = str(caught.value)
    assert words in said
    assert said[0].isupper() and said.endswith(".") and "\n" not in said
    assert list(tmp_path.iterdir()) == []


def test_terms_that_cancel_out_are_refused(bundle):
    from aether_qgis.engine.towers.loading import text_tower
    from aether_qgis.engine.words.query_vector import query_words

    with pytest.raises(AetherError, match="cancel each other out"):
        query_words(text_tower(bundle), ["corn -corn^2"], [])


def test_a_raster_of_nodata_only_is_refused(ask, tmp_path):
    numbers = np.full((64, 32, 32), -128, np.int8)
    raster = write_raster(tmp_path / "empty.tif", numbers, nodata=-128)
    with pytest.raises(AetherError, match="every pixel is nodata"):
        ask(raster)
    assert list(tmp_path.iterdir()) == [raster]


def test_a_file_cut_short_leaves_nothing(ask, tmp_path):
    raster = write_alphaearth(
        tmp_path / "r.tif",
        size=512,
        tiled=True,
        blockxsize=128,
        blockysize=128,
        interleave="pixel",
    )
    raster.write_bytes(raster.read_bytes()[:-3_000_000])
    with pytest.raises(AetherError, match="damaged, cut short or gone"):
        ask(raster)
    assert list(tmp_path.iterdir()) == [raster]


def test_a_file_that_vanishes_while_it_is_read_leaves_nothing(
    ask, tmp_path, monkeypatch
):
    raster = write_alphaearth(tmp_path / "r.tif", size=128)
    windows = EmbeddingRaster.windows

    def vanish(self, side):
        raster.unlink()
        return windows(self, side)

    monkeypatch.setattr(EmbeddingRaster, "windows", vanish)
    with pytest.raises(AetherError, match="or gone|renamed or deleted"):
        ask(raster)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_output_folder_is_named(ask, alphaearth_raster, tmp_path):
    with pytest.raises(AetherError, match="does not exist"):
        ask(alphaearth_raster, folder=tmp_path / "missing")


def test_an_old_result_survives_a_failed_query(ask, tmp_path):
    good = write_alphaearth(tmp_path / "good.tif")
    bad = write_raster(
        tmp_path / "bad.tif", np.full((64, 8, 8), -128, np.int8)
    )
    before = Path(ask(good).similarity_path).read_bytes()
    with pytest.raises(AetherError):
        ask(bad)
    assert (tmp_path / "similarity.tif").read_bytes() == before


FULL_DISK = """
import resource, sys
sys.path.insert(0, {root!r})
from aether_qgis.engine.errors import AetherError
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.protocol import QueryRequest
from aether_qgis.engine.query.query import query
resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))
try:
    query(QueryRequest({raster!r}, ("corn",), {out!r} + "/s.tif",
                       {out!r} + "/r.geojson"), RequestProgress())
except AetherError as error:
    print(error)
"""


@pytest.mark.parametrize("limit", [0, 4096, 200_000])
def test_a_disk_that_fills_up_is_reported_and_nothing_stays(tmp_path, limit):
    # A limit on the size of files fails a write as a full disk does.
    raster = write_alphaearth(tmp_path / "r.tif", size=512)
    out = tmp_path / "out"
    out.mkdir()
    code = FULL_DISK.format(
        root=str(ROOT), limit=limit, raster=str(raster), out=str(out)
    )
    finished = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True
    )
    assert "cannot be written" in finished.stdout, finished.stderr[-2000:]
    assert list(out.iterdir()) == []


def test_a_folder_that_takes_no_files_is_named(ask, alphaearth_raster):
    # Not even root may write here.
    with pytest.raises(AetherError, match="cannot be written"):
        ask(alphaearth_raster, folder=Path("/proc"))


class CancelsAtCheck(RequestProgress):
    """Cancels at the check of that number; counts all checks."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number, self.checks = number, 0
        self.lock = threading.Lock()

    def check(self) -> None:
        with self.lock:
            self.checks += 1
            if self.checks == self.number:
                self.cancel()
        super().check()


@pytest.mark.parametrize(
    "width", [40, pytest.param(600, marks=pytest.mark.slow)]
)
def test_a_cancel_at_any_moment_leaves_nothing(tmp_path, width):
    numbers = quantised(unit_vectors(600, width))
    raster = write_raster(tmp_path / "r.tif", numbers)
    out = tmp_path / "out"
    out.mkdir()
    request = QueryRequest(
        raster=str(raster),
        positive=("corn fields",),
        similarity_path=str(out / "similarity.tif"),
        regions_path=str(out / "regions.geojson"),
    )
    undisturbed = CancelsAtCheck(0)
    query(request, undisturbed)
    for path in out.iterdir():
        path.unlink()
    for number in range(1, undisturbed.checks):
        with pytest.raises(CancelledError):
            query(request, CancelsAtCheck(number))
        assert list(out.iterdir()) == []


def test_the_searched_raster_is_never_replaced(ask, tmp_path):
    raster = write_alphaearth(tmp_path / "similarity.tif")
    before = raster.read_bytes()
    with pytest.raises(AetherError, match="would replace"):
        ask(raster)
    assert raster.read_bytes() == before


def test_statistics_of_an_earlier_result_do_not_survive(
    ask, alphaearth_raster, tmp_path
):
    stale = tmp_path / "similarity.tif.aux.xml"
    stale.write_text("<PAMDataset/>")
    ask(alphaearth_raster)
    assert not stale.exists()
