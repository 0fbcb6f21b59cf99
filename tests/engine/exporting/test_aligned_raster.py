"""The aligned raster: every pixel's aligned vector as a GeoTIFF."""

from __future__ import annotations

import dataclasses
import shutil

import numpy as np
import pytest
import rasterio
from embedding_rasters import (
    NORTH_UP,
    quantised,
    unit_vectors,
    write_alphaearth,
    write_raster,
)

from aether_qgis.engine.bundles.manifest import save_manifest
from aether_qgis.engine.errors import (
    AetherError,
    CancelledError,
    OutputError,
    QueryError,
)
from aether_qgis.engine.exporting import aligned_raster
from aether_qgis.engine.exporting.aligned_raster import export_aligned
from aether_qgis.engine.protocol import ExportAlignedRequest, Extent
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.loading import pixel_backend, text_tower
from aether_qgis.engine.words.query_vector import aligned_texts


@pytest.fixture
def export(tmp_path):
    """Export a raster; return the numbers and the open dataset's facts."""

    def run(raster, progress=None, name="aligned.tif", **options):
        request = ExportAlignedRequest(
            raster=str(raster),
            bundle=options.pop("bundle", "landcover-starter"),
            path=str(tmp_path / name),
            **options,
        )
        return export_aligned(request, progress or RequestProgress())

    return run


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


def aligned_of(stored, bundle):
    """The aligned vectors of stored pixels [64, n], a batch at a time."""
    backend = pixel_backend(bundle, "cpu", "auto").backend
    whole = np.zeros((64, 2 * backend.batch_pixels), stored.dtype)
    whole[:, : stored.shape[1]] = stored
    halves = [backend.align(half.copy()) for half in np.hsplit(whole, 2)]
    return np.hstack(halves)[:, : stored.shape[1]]


def test_every_pixel_holds_its_aligned_vector(
    export, alphaearth_raster, bundle
):
    result = export(alphaearth_raster, number_type="float32")
    stored = read(alphaearth_raster).reshape(64, -1)
    found = read(result.path)
    # The raster of the tests is south-up, what is written north-up.
    found = found[:, ::-1].reshape(len(found), -1)
    expected = aligned_of(stored, bundle)
    valid = stored[0] != -128
    assert np.array_equal(found[:, valid], expected[:, valid])
    assert np.isnan(found[:, ~valid]).all()
    assert result.pixels == valid.sum() == 64 * 64 - 8 * 8
    assert result.bands == bundle.manifest.aligned_dimension


def test_int8_is_127_times_the_vector_within_half_a_step(
    export, alphaearth_raster
):
    floats = read(
        export(alphaearth_raster, name="f.tif", number_type="float32").path
    )
    whole = read(export(alphaearth_raster, number_type="int8").path)
    missing = np.isnan(floats)
    assert whole.dtype == np.int8
    assert (whole[missing] == -128).all()
    assert (whole[~missing] > -128).all()
    error = np.abs(whole[~missing] / 127 - floats[~missing])
    assert error.max() <= 0.5 / 127 + 1e-6


def test_the_cosine_with_the_bands_is_the_similarity_of_a_query(
    export, ask, alphaearth_raster, bundle
):
    words = "a river through the woods"
    queried = read(ask(alphaearth_raster, words).similarity_path)[0]
    bands = read(export(alphaearth_raster, number_type="float32").path)
    vector = aligned_texts(text_tower(bundle), [words])[0]
    cosine = np.einsum("d,dyx->yx", vector, bands)
    assert np.array_equal(np.isnan(cosine), np.isnan(queried))
    assert np.nanmax(np.abs(cosine - queried)) < 1e-6


def test_south_up_and_north_up_give_the_same_raster(export, tmp_path):
    numbers = quantised(unit_vectors(40, 30))
    south = write_raster(tmp_path / "s.tif", numbers, nodata=-128)
    north = write_raster(
        tmp_path / "n.tif", numbers[:, ::-1], NORTH_UP, nodata=-128
    )
    of_south = export(south, name="from_s.tif").path
    of_north = export(north, name="from_n.tif").path
    assert np.array_equal(read(of_south), read(of_north))
    with rasterio.open(of_south) as dataset:
        assert dataset.transform.e < 0


def test_several_tiles_give_the_same_as_one(export, tmp_path, monkeypatch):
    raster = write_alphaearth(tmp_path / "large.tif", 200)
    whole = read(export(raster, name="one.tif").path)
    monkeypatch.setattr(
        aligned_raster, "_TILE_SIDES", {"int8": 64, "float32": 64}
    )
    assert np.array_equal(read(export(raster).path), whole)


def test_an_extent_cuts_the_raster(export, alphaearth_raster):
    whole = read(export(alphaearth_raster, name="whole.tif").path)
    extent = Extent(500100, 4000200, 500300, 4000500)
    part = export(alphaearth_raster, extent=extent)
    # Rows run from north to south: 14 of 64 rows are north of the extent.
    assert np.array_equal(read(part.path), whole[:, 14:44, 10:30])
    with rasterio.open(part.path) as dataset:
        assert tuple(dataset.bounds) == (500100, 4000200, 500300, 4000500)


def test_the_file_tells_where_it_comes_from(export, alphaearth_raster):
    result = export(alphaearth_raster)
    with rasterio.open(result.path) as dataset:
        tags = dataset.tags()
        assert dataset.descriptions[:2] == ("D00", "D01")
        assert dataset.nodata == -128
        assert dataset.profile["tiled"]
        assert dataset.profile["compress"] == "deflate"
        assert "PREDICTOR" in dataset.tags(ns="IMAGE_STRUCTURE")
    assert "Google" in tags["attribution"]
    assert tags["bundle"] == "landcover-starter"
    assert tags["source"] == str(alphaearth_raster)
    assert result.provenance.items() <= tags.items()


def test_an_old_file_is_replaced_and_nothing_else_is_left(
    export, alphaearth_raster, tmp_path
):
    (tmp_path / "aligned.tif").write_text("old")
    export(alphaearth_raster)
    assert [path.name for path in tmp_path.iterdir()] == ["aligned.tif"]
    assert read(tmp_path / "aligned.tif").any()


class CancelsAfter(RequestProgress):
    """Cancels when so much is done."""

    def __init__(self, share):
        super().__init__()
        self.share = share

    def step(self, template, fraction, **values):
        if fraction >= self.share:
            self.cancel()
        super().step(template, fraction, **values)


def test_a_cancel_leaves_nothing(export, tmp_path, monkeypatch):
    raster = write_alphaearth(tmp_path / "large.tif", 200)
    monkeypatch.setattr(aligned_raster, "_TILE_SIDES", {"int8": 64})
    (tmp_path / "aligned.tif").write_text("old")
    with pytest.raises(CancelledError):
        export(raster, CancelsAfter(0.5))
    found = {path.name for path in tmp_path.iterdir()}
    assert found == {"aligned.tif", "large.tif"}
    assert (tmp_path / "aligned.tif").read_text() == "old"


def test_the_input_is_not_replaced(export, tmp_path):
    raster = write_alphaearth(tmp_path / "aligned.tif")
    before = raster.read_bytes()
    with pytest.raises(OutputError, match="would replace"):
        export(raster)
    assert raster.read_bytes() == before


def test_a_full_disk_is_reported_before_the_work(
    export, alphaearth_raster, tmp_path, monkeypatch
):
    usage = shutil._ntuple_diskusage(10**6, 10**6 - 1000, 1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    with pytest.raises(OutputError, match="takes about 0.0 GiB"):
        export(alphaearth_raster)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("options", "kind", "sentence"),
    [
        ({"number_type": "int16"}, QueryError, "no number type “int16”"),
        ({"device": "tpu"}, QueryError, "no device “tpu”"),
        ({"bundle": "gone"}, AetherError, "no model bundle “gone”"),
        ({"extent": Extent(0, 0, 1, 1)}, AetherError, "outside"),
        ({"extent": Extent(500000, 4000000, 500080, 4000080)}, AetherError,
         "no data"),
        ({"name": "no/such/folder.tif"}, OutputError, "does not exist"),
    ],
)  # fmt: skip
def test_an_error_is_one_sentence_and_leaves_nothing(
    export, alphaearth_raster, tmp_path, options, kind, sentence
):
    with pytest.raises(kind, match=sentence):
        export(alphaearth_raster, **options)
    assert list(tmp_path.iterdir()) == []


def test_a_bundle_that_answers_no_text_can_be_exported(
    export, alphaearth_raster, bundle, tmp_path_factory
):
    folder = tmp_path_factory.mktemp("bundle") / "without-text"
    shutil.copytree(bundle.folder, folder)
    manifest = dataclasses.replace(
        bundle.manifest, text_encoder={"kind": "unknown", "note": "none"}
    )
    save_manifest(folder, manifest)
    assert export(alphaearth_raster, bundle=str(folder)).pixels
