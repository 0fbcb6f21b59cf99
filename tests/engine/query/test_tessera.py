"""TESSERA, a second embedding, is trained on and asked by the same code.

The scene is simulated: it shows that the way works, not how well TESSERA
knows a real place.
"""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from alignment_scene import KINDS
from embedding_rasters import write_alphaearth, write_raster
from tessera_scene import (
    BANDS,
    kinds_of_rows,
    name_bands,
    simulated,
    write_arrays,
    write_floats,
    write_pair,
    write_scene_points,
)

from aether_qgis.engine.alignment.train import train
from aether_qgis.engine.errors import BundleError, EmbeddingRasterError
from aether_qgis.engine.index.building.request import build_index
from aether_qgis.engine.protocol import BuildIndexRequest, TrainRequest
from aether_qgis.engine.rasters.reader import open_embedding_raster
from aether_qgis.engine.runtime.progress import RequestProgress

WRITERS = {"arrays": write_arrays, "pair": write_pair, "floats": write_floats}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("tessera")


@pytest.fixture(scope="module")
def rasters(folder):
    return {name: write(folder) for name, write in WRITERS.items()}


@pytest.fixture(scope="module", params=["linear", "robust", "aether"])
def trained(request, rasters, folder):
    bundle = folder / request.param
    train(
        TrainRequest(
            raster=str(rasters["arrays"]),
            points=str(write_scene_points(folder)),
            bundle=str(bundle),
            recipe=request.param,
            batch_size=64,
            epochs=5,
            base_radius=1,
            block_size_m=200.0,
            device="cpu",
        ),
        RequestProgress(),
    )
    return str(bundle)


def answer(ask, tmp_path, raster, bundle, words, name):
    folder = tmp_path / name
    folder.mkdir()
    result = ask(raster, words, folder, bundle=bundle)
    with rasterio.open(result.similarity_path) as dataset:
        return result, np.flipud(dataset.read(1))


@pytest.mark.parametrize("kind", range(len(KINDS)))
def test_every_kind_of_ground_is_found(ask, tmp_path, rasters, trained, kind):
    result, similarity = answer(
        ask, tmp_path, rasters["arrays"], trained, KINDS[kind][0], "a"
    )
    own = np.broadcast_to(kinds_of_rows()[:, None] == kind, similarity.shape)
    valid = np.isfinite(similarity)
    best = similarity[valid & own].mean()
    assert best > similarity[valid & ~own].mean() + 0.1
    assert result.profile == "tessera-v1"
    assert "AlphaEarth" not in result.attribution


def test_all_three_forms_give_the_same_map(ask, tmp_path, rasters, trained):
    maps = [
        answer(ask, tmp_path, path, trained, "harbour", name)[1]
        for name, path in rasters.items()
    ]
    for other in maps[1:]:
        assert np.array_equal(np.isnan(other), np.isnan(maps[0]))
        assert np.nanmax(np.abs(other - maps[0])) < 1e-5
    assert np.isnan(maps[0]).sum() == 64


def test_an_index_answers_as_the_pixels_do(ask, tmp_path, rasters, trained):
    home = str(tmp_path / "indexes")
    build_index(
        BuildIndexRequest(
            raster=str(rasters["pair"]), bundle=trained, index_folder=home
        ),
        RequestProgress(),
    )
    _, cold = answer(ask, tmp_path, rasters["pair"], trained, "forest", "c")
    folder = tmp_path / "i"
    folder.mkdir()
    result = ask(
        rasters["pair"], "forest", folder, bundle=trained, index_folder=home
    )
    with rasterio.open(result.similarity_path) as dataset:
        similarity = np.flipud(dataset.read(1))
    assert result.indexed == 1
    assert np.nanmax(np.abs(similarity - cold)) < 0.02


def test_a_bundle_of_another_embedding_is_refused(ask, rasters):
    with pytest.raises(
        BundleError,
        match="was trained on AlphaEarth embeddings, but .* holds TESSERA",
    ):
        ask(rasters["floats"], bundle="landcover-starter")


def test_a_bundle_of_tessera_refuses_alphaearth(ask, tmp_path, trained):
    raster = write_alphaearth(tmp_path / "a.tif")
    with pytest.raises(BundleError, match="trained on TESSERA embeddings"):
        ask(raster, bundle=trained)


def refusal(path):
    with (
        pytest.raises(EmbeddingRasterError) as caught,
        open_embedding_raster(str(path)),
    ):
        pass
    return str(caught.value)


def test_codes_without_their_scales_are_refused(tmp_path):
    codes, _ = simulated()
    path = write_raster(tmp_path / "alone.tif", np.moveaxis(codes, -1, 0))
    assert "without the scale of each pixel" in refusal(path)


def test_floats_without_names_are_refused(tmp_path):
    path = write_floats(tmp_path)
    name_bands(path, [f"x{number}" for number in range(1, 129)])
    assert "name them Tessera_Band_0" in refusal(path)


def test_bands_of_tessera_in_another_order_are_known_by_name(tmp_path):
    path = write_floats(tmp_path)
    with open_embedding_raster(str(path)) as raster:
        expected = raster.read(raster.window).decode()
    with rasterio.open(path) as dataset:
        numbers = dataset.read()
    turned = write_raster(tmp_path / "turned.tif", numbers[::-1])
    name_bands(turned, BANDS[::-1])
    with open_embedding_raster(str(turned)) as raster:
        found = raster.read(raster.window).decode()
    assert np.array_equal(found, expected)


def test_scales_of_another_tile_are_refused(tmp_path):
    path = write_arrays(tmp_path)
    np.save(tmp_path / "grid_scales.npy", np.ones((5, 7), np.float32))
    assert "belong to different tiles" in refusal(path)


def test_an_array_without_a_grid_is_refused(tmp_path):
    path = write_arrays(tmp_path)
    (tmp_path / "grid.tif").unlink()
    assert "does not say where its pixels lie" in refusal(path)


def test_an_array_cut_short_is_refused(tmp_path):
    path = write_arrays(tmp_path)
    path.write_bytes(path.read_bytes()[:100_000])
    assert "is cut short" in refusal(path)


def test_an_array_of_objects_is_refused_without_loading_it(tmp_path):
    path = write_arrays(tmp_path)
    np.save(path, np.array([object] * 8), allow_pickle=True)
    assert "holds object" in refusal(path)
