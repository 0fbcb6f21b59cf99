"""A training goes from points to a bundle that answers queries."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from alignment_scene import (
    SIZE,
    Recording,
    some_points,
    training_request,
    write_ground,
    write_points,
)
from rasterio.crs import CRS
from rasterio.warp import transform

from aether_qgis.engine.alignment.train import train
from aether_qgis.engine.bundles.bundle import load_bundle
from aether_qgis.engine.bundles.listing import list_bundles
from aether_qgis.engine.errors import (
    CancelledError,
    PointsError,
    TrainingError,
)
from aether_qgis.engine.places.splits import crs_units
from aether_qgis.engine.protocol import TrainRequest
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.text import shipped_encoder

ROOT = Path(__file__).resolve().parents[3]
DEMO = ROOT / "build" / "demo"


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    folder = tmp_path_factory.mktemp("trained")
    request = training_request(
        folder,
        place="Stripes",
        source="invented",
        attribution="© the stripes' makers.",
    )
    return request, train(request, RequestProgress())


def bundle_answers(ask, bundle, raster, words):
    result = ask(raster, words, bundle=str(bundle), device="cpu")
    with rasterio.open(result.similarity_path) as dataset:
        return dataset.read(1)[::-1]  # rows as the source stores them


def test_a_trained_bundle_finds_the_ground_of_its_points(trained, ask):
    request, result = trained
    similarity = bundle_answers(
        ask, result.bundle, request.raster, "where ships land"
    )
    on_water = np.arange(SIZE) // 16 % 4 == 0
    assert similarity[on_water].mean() > similarity[~on_water].mean() + 0.3


def test_the_result_counts_the_points(trained):
    _, result = trained
    assert (result.points, result.outside, result.without_data) == (240, 0, 0)
    assert 24 <= result.held_out <= 72
    assert result.metrics["held_out_mean_auc"] > 0.95
    assert (result.epochs, result.resumed_from) == (0, 0)


def test_a_trained_bundle_is_listed_with_what_it_knows(trained):
    _, result = trained
    info = next(
        item
        for item in list_bundles([result.bundle])
        if item.folder == result.bundle
    )
    assert (info.title, info.place, info.points) == ("Stripes", "Stripes", 240)
    assert info.recipe == "linear"
    assert info.quality == result.metrics["held_out_mean_auc"]
    assert "harbour" in info.summary


def test_the_manifest_names_the_encoder_and_the_settings(trained):
    manifest = load_bundle(trained[1].bundle).manifest
    assert manifest.text_encoder["revision"] == shipped_encoder().revision
    assert manifest.name == "bundle"
    assert manifest.window_radius == 4
    assert manifest.training["settings"]["holdout"] == "blocks"
    assert "learning_rate" not in manifest.training["settings"]


def test_the_card_names_source_measure_and_attribution(trained):
    card = (Path(trained[1].bundle) / "README.md").read_text("utf-8")
    assert "invented" in card
    assert "© the stripes' makers." in card
    assert "Google and Google DeepMind" in card
    assert "blocks of 200 m" in card


def test_the_same_seed_gives_the_same_bytes(tmp_path):
    request = training_request(tmp_path)
    weights = Path(request.bundle) / "weights.safetensors"
    train(request, RequestProgress())
    first = weights.read_bytes()
    train(request, RequestProgress())
    assert weights.read_bytes() == first


@pytest.mark.parametrize("holdout", ["none", "random"])
def test_other_ways_to_hold_out_work(tmp_path, holdout):
    result = train(
        training_request(tmp_path, holdout=holdout), RequestProgress()
    )
    assert result.held_out == {"none": 0, "random": 48}[holdout]
    assert bool(result.metrics) == (holdout == "random")


def test_points_outside_without_data_and_without_text_are_counted(tmp_path):
    points = some_points()
    points[0]["x"] = 0.0
    points[1]["y"] = float("nan")
    points[2]["text"] = "  "
    points[3]["text"] = None
    write_points(tmp_path / "points.jsonl", points)
    raster = write_ground(tmp_path / "ground.tif")
    with rasterio.open(raster, "r+") as dataset:
        numbers = dataset.read()
        column, row = ~dataset.transform * (points[4]["x"], points[4]["y"])
        numbers[:, int(row), int(column)] = -128
        dataset.write(numbers)
    request = training_request(tmp_path, base_radius=0)
    result = train(request, RequestProgress())
    counts = result.outside, result.without_text, result.without_data
    assert counts == (2, 2, 1)
    assert result.points == 235


def test_progress_grows_from_zero_to_the_writing(tmp_path):
    progress = Recording()
    train(training_request(tmp_path), progress)
    assert progress.steps == sorted(progress.steps)
    assert progress.steps[0] == 0
    assert progress.steps[-1] > 0.9


def test_a_cancel_leaves_nothing_and_keeps_the_old_bundle(tmp_path):
    request = training_request(tmp_path)
    whole = Recording()
    train(request, whole)
    kept = sorted((tmp_path / "bundle").iterdir())
    before = {path: path.read_bytes() for path in kept}
    for number in range(1, whole.checks + 1, 5):
        with pytest.raises(CancelledError):
            train(request, Recording(cancel_at=number))
        assert sorted(path.name for path in tmp_path.iterdir()) == [
            "bundle",
            "ground.tif",
            "points.jsonl",
        ]
    assert {path: path.read_bytes() for path in kept} == before


def test_half_a_character_in_a_text_is_replaced(tmp_path):
    points = [
        {
            **one,
            "text": f"{one['text']} \ud800",
            "values": ["\ud800", "b", "c"],
        }
        for one in some_points()
    ]
    write_points(tmp_path / "points.jsonl", points)
    result = train(training_request(tmp_path), RequestProgress())
    assert "?" in load_bundle(result.bundle).manifest.summary


def test_a_coordinate_too_large_for_a_number_is_named(tmp_path):
    points = [{**some_points()[0], "x": 10**400}]
    write_points(tmp_path / "points.jsonl", points)
    with pytest.raises(PointsError, match="Line 2 .* is damaged"):
        train(training_request(tmp_path), RequestProgress())


def test_two_points_are_too_few_before_they_are_split(tmp_path):
    write_points(tmp_path / "points.jsonl", some_points(2))
    with pytest.raises(TrainingError, match="Only 2 points"):
        train(training_request(tmp_path, holdout="random"), RequestProgress())


def test_points_of_one_kind_are_refused_by_robust(tmp_path):
    points = [
        {**one, "values": ["cafe", "food", one["values"][2]]}
        for one in some_points()
    ]
    write_points(tmp_path / "points.jsonl", points)
    with pytest.raises(PointsError, match="are of one kind"):
        train(training_request(tmp_path, recipe="robust"), RequestProgress())


@pytest.mark.parametrize(
    ("recipe", "told"), [("linear", True), ("robust", False)]
)
def test_the_card_says_what_the_held_out_points_chose(tmp_path, recipe, told):
    request = training_request(tmp_path, recipe=recipe)
    train(request, RequestProgress())
    card = (tmp_path / "bundle" / "README.md").read_text("utf-8")
    assert ("chose the regularisation" in card) == told
    assert "best epoch" not in card


@pytest.mark.parametrize(
    "fault", [MemoryError(), RuntimeError("CUDA out of memory. Tried …")]
)
def test_too_little_memory_is_reported(tmp_path, monkeypatch, fault):
    def recipe_of(name):
        def recipe(*given):
            raise fault

        return recipe

    monkeypatch.setattr(
        "aether_qgis.engine.alignment.train.recipe_of", recipe_of
    )
    with pytest.raises(TrainingError, match="memory .* batches of 64"):
        train(training_request(tmp_path), RequestProgress())


@pytest.mark.parametrize("metres_per_unit", [1.0, 0.3048])
def test_a_local_system_has_blocks_too(metres_per_unit):
    crs = CRS.from_wkt(f'LOCAL_CS["town",UNIT["u",{metres_per_unit}]]')
    assert crs_units(crs, 1000) == pytest.approx(1000 / metres_per_unit)


@pytest.fixture(scope="module")
def demo_points(tmp_path_factory):
    if not (DEMO / "valley.tif").exists():
        pytest.skip("build/demo is absent: make it by `make demo`")
    features = json.loads(
        (DEMO / "points_of_interest.geojson").read_text("utf-8")
    )["features"]
    with rasterio.open(DEMO / "valley.tif") as dataset:
        crs = dataset.crs
    x, y = transform(
        "EPSG:4326",
        crs,
        *zip(*(item["geometry"]["coordinates"] for item in features)),
    )
    points = []
    for place, east, north in zip(features, x, y):
        told = place["properties"]
        parts = [told["class"], told["group"], told["name"] or ""]
        text = f"A place of {parts[0]}, a type of {parts[1]}."
        points.append({"x": east, "y": north, "text": text, "values": parts})
    path = tmp_path_factory.mktemp("demo") / "points.jsonl"
    return write_points(path, points)


@pytest.mark.parametrize("recipe", ["linear", "aether", "robust"])
def test_the_demo_scene_can_be_learnt(demo_points, tmp_path, ask, recipe):
    pytest.importorskip(f"aether_qgis.engine.alignment.{recipe}")
    request = TrainRequest(
        raster=str(DEMO / "valley.tif"),
        points=str(demo_points),
        bundle=str(tmp_path / recipe),
        recipe=recipe,
        epochs=8,
        batch_size=256,
        block_size_m=500.0,
        device="cpu",
    )
    result = train(request, RequestProgress())
    assert result.points == 805
    assert result.metrics["held_out_mean_auc"] > 0.8
    ask(DEMO / "valley.tif", "a boat harbour", bundle=result.bundle)
