"""On real AlphaEarth vectors: places are found, and grids do not matter."""

from __future__ import annotations

import csv

import numpy as np
import pytest
import rasterio

from aether_qgis.engine.evaluation.retrieval import area_under_curve
from aether_qgis.engine.rasters.reader import open_embedding_raster
from aether_qgis.engine.similarity.scoring import score
from aether_qgis.engine.towers.loading import pixel_backend, text_tower
from aether_qgis.engine.words.query_vector import query_words
from scripts.landcover_starter.phrases import questions
from scripts.landcover_starter.splits import CLASSES, held_out_mask

LEAST_MEAN_AUC = 0.93


@pytest.fixture(scope="module")
def held_out_mosaic(shared, make_mosaic, tmp_path_factory):
    """A raster of the points that training did not see, and its labels."""
    source = shared / "data" / "alphaearth_points.csv"
    with source.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    unseen = [row for row, held in zip(rows, held_out_mask(source)) if held]
    for row in unseen:  # one region, so that each class has its points
        row["region"] = "all"
    points = tmp_path_factory.mktemp("points") / "held_out.csv"
    with points.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(unseen)
    return make_mosaic("held_out", "--points", points, "--size", 512)


def similarity_of(bundle, raster, words):
    """Return the similarity of every pixel, [rows, columns]."""
    backend = pixel_backend(bundle, "cpu", "onnxruntime").backend
    query = query_words(text_tower(bundle), [words], []).query
    with open_embedding_raster(str(raster)) as opened:
        whole = np.full(
            (int(opened.window.height), int(opened.window.width)), np.nan
        )
        for _, scored in score(opened, backend, query, lambda: None):
            whole[scored.window.toslices()] = scored.similarity
    return whole


def test_each_class_is_found_by_words_that_training_never_saw(
    bundle, held_out_mosaic
):
    raster, labels = held_out_mosaic
    with rasterio.open(labels) as dataset:
        label = dataset.read(1)
    means = []
    for number, name in enumerate(CLASSES):
        curves = []
        for words in questions("test")[name]:
            similarity = similarity_of(bundle, raster, words)
            known = np.isfinite(similarity)
            assert np.array_equal(known, label != 255)
            curves.append(
                area_under_curve(similarity[known], label[known] == number)
            )
        means.append(np.mean(curves))
        print(f"{name:20} AUC {means[-1]:.3f} (sd {np.std(curves):.3f})")
    print(f"{'mean':20} AUC {np.mean(means):.3f}")
    assert np.mean(means) >= LEAST_MEAN_AUC


@pytest.fixture(scope="module")
def maps(make_mosaic, tmp_path_factory):
    """The similarity rasters of one scene in three orientations."""
    from aether_qgis.engine.protocol import QueryRequest
    from aether_qgis.engine.query.query import query
    from aether_qgis.engine.runtime.progress import RequestProgress

    folder = tmp_path_factory.mktemp("maps")
    found = {}
    for orientation in ("south-up", "north-up", "rotated"):
        raster, _ = make_mosaic(
            orientation, "--size", 300, "--orientation", orientation
        )
        request = QueryRequest(
            raster=str(raster),
            positive=("a river or a lake",),
            similarity_path=str(folder / f"{orientation}.tif"),
            regions_path=str(folder / f"{orientation}.geojson"),
        )
        query(request, RequestProgress())
        with rasterio.open(request.similarity_path) as dataset:
            found[orientation] = dataset.read(1), dataset.transform
    return found


@pytest.mark.parametrize("orientation", ["south-up", "rotated"])
def test_every_orientation_gives_the_same_map_to_the_last_bit(
    maps, orientation
):
    expected, _ = maps["north-up"]
    values, _ = maps[orientation]
    assert np.isfinite(values).mean() > 0.9
    assert np.array_equal(values.view(np.uint32), expected.view(np.uint32))


def test_south_up_and_north_up_lie_at_the_same_place(maps):
    assert maps["south-up"][1] == maps["north-up"][1]


@pytest.mark.parametrize("side", [100, 256, 333])
def test_the_window_size_does_not_change_a_bit(bundle, make_mosaic, side):
    raster, _ = make_mosaic("windows", "--size", 1100, "--shuffle")
    backend = pixel_backend(bundle, "cpu", "onnxruntime").backend
    query = query_words(text_tower(bundle), ["corn fields"], []).query

    def scored_with(window_side):
        whole = np.zeros((1100, 1100), np.float32)
        with open_embedding_raster(str(raster)) as opened:
            for _, part in score(
                opened, backend, query, lambda: None, window_side
            ):
                whole[part.window.toslices()] = part.similarity
        return whole.view(np.uint32)

    assert np.array_equal(scored_with(1024), scored_with(side))


def test_nodata_stays_nodata(maps, make_mosaic):
    raster, labels = make_mosaic("north-up", "--size", 300)
    with rasterio.open(labels) as dataset:
        masked = dataset.read(1) == 255
    assert masked.sum() > 100
    assert np.array_equal(np.isnan(maps["north-up"][0]), masked)
