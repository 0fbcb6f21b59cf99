"""The demo scene: a small one is made by the script and read back."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray
from rasterio.warp import transform

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = ROOT / "scripts" / "make_demo_scene.py"
STATISTICS = ROOT / "resources" / "demo" / "class_statistics.npz"
SIZE = 192

# Classes of the truth raster on which points of a kind may stand.
FITTING = {
    "cafe": {"built"},
    "suburban house": {"built"},
    "factory": {"built"},
    "bus stop": {"built"},
    "allotments": {"crops"},
    "corn field": {"crops"},
    "farm": {"crops"},
    "pasture": {"grass"},
    "park": {"grass"},
    "marina": {"water"},
    "fishing spot": {"water"},
    "forest": {"trees"},
    "woodland car park": {"trees"},
    "nature reserve": {"flooded_vegetation"},
    "quarry": {"bare"},
    "climbing area": {"bare"},
    "heath": {"shrub_and_scrub"},
    "snowfield": {"snow_and_ice"},
}


def make_scene(folder: Path, seed: int = 0) -> Path:
    subprocess.run(
        [
            sys.executable,
            str(SCRIPT),
            str(folder),
            f"--size={SIZE}",
            f"--seed={seed}",
        ],
        check=True,
        capture_output=True,
    )
    return folder


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_scene(tmp_path_factory.mktemp("scene"))


@pytest.fixture(scope="module")
def stored(scene: Path) -> NDArray[np.int8]:
    with rasterio.open(scene / "valley.tif") as raster:
        return np.asarray(raster.read())


@pytest.fixture(scope="module")
def truth(scene: Path) -> NDArray[np.str_]:
    with rasterio.open(scene / "valley_landcover.tif") as raster:
        names = raster.tags()["classes"].split(",")
        table = np.full(256, "", dtype="U20")
        table[: len(names)] = names
        return table[raster.read(1)]


@pytest.fixture(scope="module")
def points(scene: Path) -> list[dict[str, Any]]:
    text = (scene / "points_of_interest.geojson").read_text(encoding="utf-8")
    features: list[dict[str, Any]] = json.loads(text)["features"]
    return features


def decoded(stored: NDArray[np.int8]) -> NDArray[np.float64]:
    steps = stored.astype(float)
    return np.asarray(np.sign(steps) * (steps / 127.5) ** 2)


def classes_under(
    scene: Path, truth: NDArray[np.str_], points: list[dict[str, Any]]
) -> list[tuple[str, str]]:
    longitudes, latitudes = zip(
        *(point["geometry"]["coordinates"] for point in points)
    )
    with rasterio.open(scene / "valley.tif") as raster:
        places = transform("EPSG:4326", raster.crs, longitudes, latitudes)
        cells = [raster.index(*place) for place in zip(*places)]
    return [
        (point["properties"]["class"], str(truth[cell]))
        for point, cell in zip(points, cells)
    ]


def test_the_raster_is_stored_as_the_public_files_are(scene: Path) -> None:
    with rasterio.open(scene / "valley.tif") as raster:
        assert set(raster.dtypes) == {"int8"}
        assert raster.descriptions == tuple(f"A{b:02d}" for b in range(64))
        assert raster.nodata == -128
        assert raster.crs.to_epsg() == 32632
        assert raster.res == (10.0, 10.0)
        assert raster.interleaving.value.lower() == "band"
        assert raster.compression.value.lower() == "zstd"
        assert raster.tags()["year"] == "2024"


def test_the_first_row_is_the_southernmost(scene: Path) -> None:
    for name in ("valley.tif", "valley_landcover.tif"):
        with rasterio.open(scene / name) as raster:
            assert raster.transform.e > 0
            assert raster.xy(1, 0)[1] > raster.xy(0, 0)[1]


def test_decoded_vectors_have_the_length_of_real_ones(
    stored: NDArray[np.int8],
) -> None:
    valid = (stored != -128).all(0)
    length = np.linalg.norm(decoded(stored[:, valid]), axis=0)
    assert length.min() >= 0.994
    assert length.max() <= 1.006


def test_about_one_percent_is_nodata_in_all_bands_at_once(
    stored: NDArray[np.int8], truth: NDArray[np.str_]
) -> None:
    missing = stored == -128
    assert (missing.any(0) == missing.all(0)).all()
    assert 0.005 < missing[0].mean() < 0.02
    assert ((truth == "") == missing[0]).all()


def test_every_file_says_that_it_is_simulated(
    scene: Path, points: list[dict[str, Any]]
) -> None:
    for name in ("valley.tif", "valley_landcover.tif"):
        with rasterio.open(scene / name) as raster:
            tags = raster.tags()
            assert tags["simulated"] == "yes"
            assert "SIMULATED" in tags["TIFFTAG_IMAGEDESCRIPTION"]
            assert "Google DeepMind" in tags["attribution"]
    assert all(point["properties"]["simulated"] is True for point in points)


def test_the_same_seed_gives_the_same_scene_and_another_does_not(
    scene: Path, stored: NDArray[np.int8], tmp_path: Path
) -> None:
    again = make_scene(tmp_path / "again")
    other = make_scene(tmp_path / "other", seed=1)
    with rasterio.open(again / "valley.tif") as raster:
        np.testing.assert_array_equal(raster.read(), stored)
    with rasterio.open(other / "valley.tif") as raster:
        assert (raster.read() != stored).mean() > 0.5
    name = "points_of_interest.geojson"
    assert (again / name).read_bytes() == (scene / name).read_bytes()
    assert (other / name).read_bytes() != (scene / name).read_bytes()


def test_the_valley_has_all_nine_classes(truth: NDArray[np.str_]) -> None:
    names, counts = np.unique(truth[truth != ""], return_counts=True)
    assert len(names) == 9
    assert counts.min() > 0.003 * truth.size
    assert counts.max() < 0.65 * truth.size


def test_classes_are_reported_apart_but_not_without_error(
    stored: NDArray[np.int8], truth: NDArray[np.str_]
) -> None:
    vectors = decoded(stored).reshape(64, -1).T
    labels = truth.ravel()
    known = np.flatnonzero(labels != "")
    names = np.unique(labels[known])
    train, test = known[::2], known[1::2]
    means = np.stack(
        [vectors[train][labels[train] == n].mean(0) for n in names]
    )
    means -= means.mean(0)
    nearest = names[(vectors[test] @ means.T).argmax(1)]
    recall = [(nearest[labels[test] == n] == n).mean() for n in names]
    assert 0.6 < np.mean(recall) < 0.97


def test_points_lie_on_ground_that_fits_their_class(
    scene: Path, truth: NDArray[np.str_], points: list[dict[str, Any]]
) -> None:
    found = classes_under(scene, truth, points)
    assert len(found) >= 600
    assert all(
        ground in FITTING.get(kind, {ground}) and ground != ""
        for kind, ground in found
    )
    assert {kind for kind, _ in found} >= set(FITTING)


def test_points_have_names_classes_and_groups(
    points: list[dict[str, Any]],
) -> None:
    for point in points:
        fields = point["properties"]
        assert set(fields) == {"name", "class", "group", "simulated"}
        assert "{" not in fields["name"]
        assert all(fields[key] for key in ("name", "class", "group"))


def test_the_statistics_are_small_and_hold_no_objects() -> None:
    assert STATISTICS.stat().st_size < 150_000
    with np.load(STATISTICS, allow_pickle=False) as file:
        counts, means, factors = (
            file[name] for name in ("counts", "means", "factors")
        )
    assert counts.min() >= 30
    assert means.shape == (len(counts), 64)
    assert factors.shape[:2] == means.shape
    # A mean of many unit vectors is shorter than any single one of them.
    lengths = np.linalg.norm(means, axis=1)
    assert lengths.max() < 1.0


@pytest.mark.parametrize("size", ["0", "63", "100000"])
def test_a_size_that_cannot_be_drawn_is_refused(
    size: str, tmp_path: Path
) -> None:
    answer = subprocess.run(
        [sys.executable, str(SCRIPT), str(tmp_path), f"--size={size}"],
        capture_output=True,
        text=True,
    )
    assert answer.returncode == 2
    assert "choose 64 to 4096" in answer.stderr
    assert not list(tmp_path.iterdir())
