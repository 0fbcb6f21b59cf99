"""Districts, points and expressions through ``qgis_process``."""

from __future__ import annotations

import json
import os
import subprocess

import pytest
from conftest import ROOT, need

WRAPPER = ROOT / "scripts" / "qgis_process"

TEXTS = "forest; houses & gardens"


@pytest.fixture(autouse=True)
def installed():
    need("qgis_process")


@pytest.fixture
def layer(tmp_path):
    """Write a GeoJSON of one feature in the valley, in degrees."""

    def made(kind, coordinates):
        path = tmp_path / f"{kind}.geojson"
        geometry = {"type": kind, "coordinates": coordinates}
        feature = {"type": "Feature", "properties": {}, "geometry": geometry}
        collection = {"type": "FeatureCollection", "features": [feature]}
        path.write_text(json.dumps(collection))
        return path

    return made


@pytest.fixture
def middle(scene):
    """A point of the valley, in degrees."""
    places = scene.with_name("points_of_interest.geojson")
    first = json.loads(places.read_text("utf-8"))["features"][0]
    return first["geometry"]["coordinates"]


def run(algorithm, **parameters):
    done = subprocess.run(
        [WRAPPER, "run", algorithm, "--"]
        + [f"{name}={value}" for name, value in parameters.items()],
        text=True,
        capture_output=True,
        timeout=300,
        env=os.environ,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def attributes(path):
    (feature,) = json.loads(path.read_text("utf-8"))["features"]
    return feature["properties"]


def test_districts_get_fields(scene, layer, middle, tmp_path):
    x, y = middle
    ring = [(x, y), (x + 0.002, y), (x + 0.002, y + 0.002), (x, y)]
    output = tmp_path / "out.geojson"
    said = run(
        "aether:zonalsimilarity",
        INPUT=scene,
        DISTRICTS=layer("Polygon", [ring]),
        TEXTS=TEXTS,
        OUTPUT=output,
    )
    assert "MEASURED:\t1" in said
    found = attributes(output)
    assert found["pixels"] > 50
    mean, best = found["houses_gardens_relevance"], found["houses_gardens_max"]
    assert 0 <= mean <= best <= 100


def test_points_get_fields(scene, layer, middle, tmp_path):
    output = tmp_path / "out.geojson"
    run(
        "aether:samplesimilarity",
        INPUT=scene,
        POINTS=layer("Point", middle),
        TEXTS=TEXTS,
        MEASURE="similarity",
        OUTPUT=output,
    )
    assert set(attributes(output)) == {
        "forest_similarity",
        "houses_gardens_similarity",
    }


def test_expressions_know_the_similarity(scene, layer, middle, tmp_path):
    output = tmp_path / "out.geojson"
    run(
        "native:fieldcalculator",
        INPUT=layer("Point", middle),
        FIELD_NAME="fit",
        FORMULA=f"aether_similarity('woods', '{scene}')",
        OUTPUT=output,
    )
    assert -1 < attributes(output)["fit"] < 1
