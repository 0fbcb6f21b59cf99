"""The main job through ``qgis_process``."""

from __future__ import annotations

import json
import os
import re
import subprocess

import pytest
from conftest import ENGINE_PYTHON, ROOT, need

WRAPPER = ROOT / "scripts" / "qgis_process"


@pytest.fixture(autouse=True)
def installed():
    need("qgis_process")


@pytest.fixture
def outputs(tmp_path):
    return {
        "SIMILARITY": str(tmp_path / "similarity.tif"),
        "REGIONS": str(tmp_path / "regions.gpkg"),
    }


def _run(*arguments, text="", environment=None):
    return subprocess.run(
        [str(argument) for argument in arguments],
        input=text,
        text=True,
        capture_output=True,
        timeout=300,
        env={**os.environ, **(environment or {})},
    )


def test_it_takes_arguments(scene, outputs, tmp_path):
    done = _run(
        WRAPPER,
        "run",
        "aether:textquery",
        "--",
        f"INPUT={scene}",
        "QUERY=a town with houses",
        "K=5",
        *(f"{name}={path}" for name, path in outputs.items()),
    )
    assert done.returncode == 0, done.stderr
    assert "REGION_COUNT:\t5" in done.stdout
    assert "Computing on: " in done.stdout
    written = {path.name for path in tmp_path.iterdir()}
    assert written == {"similarity.tif", "regions.gpkg"}


def test_another_python_first_on_the_path_does_not_matter(tmp_path):
    # As pyenv and conda put theirs there.
    other = tmp_path / "other"
    subprocess.run(
        [ENGINE_PYTHON, "-m", "venv", "--without-pip", other], check=True
    )
    done = _run(
        WRAPPER,
        "list",
        environment={
            "PATH": f"{other}/bin:{os.environ['PATH']}",
            "VIRTUAL_ENV": str(other),
            "PYTHONHOME": str(other),
        },
    )
    assert "aether:textquery" in done.stdout
    assert "SIP" not in done.stdout + done.stderr


def test_it_takes_json_on_standard_input(scene, outputs):
    done = _run(
        WRAPPER,
        "run",
        "aether:textquery",
        "-",
        text=json.dumps(
            {
                "inputs": {
                    "INPUT": str(scene),
                    "QUERY": "(corn fields | meadows) -houses^0.5",
                    "NOT_QUERY": "forest",
                    "MIN_DISTANCE": 500,
                    "SMOOTH": True,
                    "THRESHOLD_MODE": "percentile",
                    "THRESHOLD": 99,
                    "K": 3,
                    **outputs,
                }
            }
        ),
    )
    results = json.loads(done.stdout)["results"]
    assert results["REGION_COUNT"] == 3
    assert 0 < results["MAX_SIMILARITY"] <= 1
    assert results["DEVICE_USED"]
    assert results["VERDICT"] == "found"
    assert 50 <= results["RELEVANCE"] <= 100
    assert results["SIMILARITY"] == outputs["SIMILARITY"]


def test_it_classifies_by_texts(scene, tmp_path):
    classes = tmp_path / "classes.tif"
    done = _run(
        WRAPPER,
        "run",
        "aether:classify",
        "--",
        f"INPUT={scene}",
        "LABELS=water = a river or lake | #2b8cbe\nforest\nhouses and streets",
        "LEAST_CONFIDENCE=0.3",
        f"CLASSES={classes}",
    )
    assert done.returncode == 0, done.stderr
    assert "COMMONEST:\t" in done.stdout
    written = {path.name for path in tmp_path.iterdir()}
    assert written == {"classes.tif", "classes.tif.aux.xml"}


def test_it_subtracts_one_answer_from_another(scene, tmp_path):
    paths = {words: tmp_path / f"{words}.tif" for words in ("forest", "lake")}
    for words, path in paths.items():
        _run(
            WRAPPER,
            "run",
            "aether:textquery",
            "--",
            f"INPUT={scene}",
            f"QUERY={words}",
            f"SIMILARITY={path}",
            f"REGIONS={tmp_path / 'regions.gpkg'}",
        )
    done = _run(
        WRAPPER,
        "run",
        "aether:difference",
        "--",
        f"FIRST={paths['forest']}",
        f"SECOND={paths['lake']}",
        f"OUTPUT={tmp_path / 'difference.tif'}",
    )
    assert done.returncode == 0, done.stderr
    assert "MEASURE_USED:\trelevance" in done.stdout
    assert "more like “lake”" in done.stdout
    assert (tmp_path / "difference.tif").is_file()


def test_an_error_is_one_sentence_and_leaves_nothing(scene, outputs, tmp_path):
    done = _run(
        WRAPPER,
        "run",
        "aether:textquery",
        "--",
        f"INPUT={scene}",
        "QUERY=woods",
        "MODEL=no-such-bundle",
        *(f"{name}={path}" for name, path in outputs.items()),
    )
    assert done.returncode != 0
    assert "no-such-bundle" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_zip_works_in_an_empty_profile(scene, outputs, empty_profile):
    done = _run(
        "qgis_process",
        "run",
        "aether:textquery",
        "--",
        f"INPUT={scene}",
        "QUERY=a river or lake",
        *(f"{name}={path}" for name, path in outputs.items()),
        environment={
            "QGIS_CUSTOM_CONFIG_PATH": str(empty_profile),
            "AETHER_ENGINE_PYTHON": ENGINE_PYTHON,
            "QT_QPA_PLATFORM": "offscreen",
        },
    )
    assert done.returncode == 0, done.stderr
    assert re.search(r"REGION_COUNT:\t[1-9]", done.stdout)
    (history,) = empty_profile.rglob("history.jsonl")
    assert "a river or lake" in history.read_text("utf-8")


@pytest.fixture
def run_installed(empty_profile):
    """Run an algorithm of the installed zip; return its results."""

    def run(algorithm, **inputs):
        done = _run(
            "qgis_process",
            "run",
            f"aether:{algorithm}",
            "-",
            text=json.dumps({"inputs": inputs}),
            environment={
                "QGIS_CUSTOM_CONFIG_PATH": str(empty_profile),
                "AETHER_ENGINE_PYTHON": ENGINE_PYTHON,
                "QT_QPA_PLATFORM": "offscreen",
            },
        )
        assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr
        return json.loads(done.stdout)["results"]

    return run


def test_a_bundle_is_trained_asked_evaluated_and_exported(
    run_installed, scene, outputs, tmp_path
):
    points = str(scene.with_name("points_of_interest.geojson"))
    trained = run_installed(
        "trainalignment",
        INPUT=str(scene),
        POINTS=points,
        RECIPE="linear",
        PLACE="Valley",
        BLOCK_SIZE=300,
        OUTPUT=str(tmp_path / "valley"),
    )
    assert trained["POINTS_USED"] > 100
    assert trained["QUALITY"] > 0.6
    bundle = trained["OUTPUT"]

    asked = run_installed(
        "textquery",
        INPUT=str(scene),
        QUERY="a cafe with cake",
        MODEL=bundle,
        K=5,
        **outputs,
    )
    assert asked["REGION_COUNT"] > 0

    measured = run_installed(
        "evaluatealignment",
        INPUT=str(scene),
        LABELS=points,
        MODEL=bundle,
        FIELDS=["group"],
        SEEDS=1,
        OUTPUT=str(tmp_path / "report.html"),
        OUTPUT_JSON=str(tmp_path / "report.json"),
    )
    assert measured["SAMPLES"] > 100
    assert "<svg" in (tmp_path / "report.html").read_text("utf-8")

    exported = run_installed(
        "exportaligned",
        INPUT=str(scene),
        MODEL=bundle,
        OUTPUT=str(tmp_path / "aligned.tif"),
    )
    assert exported["BANDS"] > 1
    assert (tmp_path / "aligned.tif").is_file()


def test_an_index_is_built_and_answers(scene, outputs, empty_profile):
    def run(algorithm, **inputs):
        return _run(
            "qgis_process",
            "run",
            f"aether:{algorithm}",
            "--",
            f"INPUT={scene}",
            *(f"{name}={value}" for name, value in inputs.items()),
            environment={
                "QGIS_CUSTOM_CONFIG_PATH": str(empty_profile),
                "AETHER_ENGINE_PYTHON": ENGINE_PYTHON,
                "QT_QPA_PLATFORM": "offscreen",
            },
        )

    built = run("buildindex")
    assert built.returncode == 0, built.stderr
    assert "Indexes ready: 1 (" in built.stdout
    assert "BUILT:\t1" in built.stdout
    asked = run("textquery", QUERY="a river or lake", **outputs)
    assert asked.returncode == 0, asked.stderr
    assert f"Answered from the aligned index of {scene}" in asked.stdout
    assert re.search(r"REGION_COUNT:\t[1-9]", asked.stdout)


def test_a_published_checkpoint_becomes_a_bundle(run_installed, tmp_path):
    checkpoint = ROOT.parent / "shared" / "data" / "aether_london.pth"
    if not checkpoint.is_file():
        pytest.skip("../shared/data/aether_london.pth is not here")
    results = run_installed(
        "importcheckpoint",
        CHECKPOINT=str(checkpoint),
        PLACE="London",
        OUTPUT=str(tmp_path / "london"),
    )
    assert (tmp_path / "london" / "bundle.json").is_file()
    assert results["TEXT_ENCODER"].startswith("unknown")


def test_it_searches_by_examples(scene, outputs, tmp_path):
    point = {"type": "Point", "coordinates": _middle_of(scene)}
    feature = {"type": "Feature", "properties": {}, "geometry": point}
    examples = tmp_path / "examples.geojson"
    examples.write_text(
        json.dumps({"type": "FeatureCollection", "features": [feature]})
    )
    done = _run(
        WRAPPER,
        "run",
        "aether:similarplaces",
        "--",
        f"INPUT={scene}",
        f"EXAMPLES={examples}",
        "K=5",
        *(f"{name}={path}" for name, path in outputs.items()),
    )
    assert done.returncode == 0, done.stderr
    assert "REGION_COUNT:\t5" in done.stdout


def _middle_of(raster):
    """Return longitude and latitude of a raster's middle."""
    script = (
        "import rasterio, sys; from rasterio.warp import transform\n"
        "with rasterio.open(sys.argv[1]) as one:\n"
        "    x, y = one.xy(one.height // 2, one.width // 2)\n"
        "    xs, ys = transform(one.crs, 'EPSG:4326', [x], [y])\n"
        "print(xs[0], ys[0])"
    )
    return [
        float(number)
        for number in _run(ENGINE_PYTHON, "-c", script, raster).stdout.split()
    ]
