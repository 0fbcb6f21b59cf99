"""``aether:buildindex`` on the demo scene."""

import os
from dataclasses import replace
from pathlib import Path

import processing
import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingUtils,
)

from aether_qgis.client import shared_client, stop_shared_client
from aether_qgis.settings import Settings

pytestmark = pytest.mark.usefixtures("provider", "index_home")


@pytest.fixture
def run(scene):
    """Build the scene's index; return the results."""

    def run_algorithm(feedback=None, **parameters):
        values = {"INPUT": str(scene), **parameters}
        return processing.run("aether:buildindex", values, feedback=feedback)

    return run_algorithm


@pytest.fixture
def ask(scene):
    """Search the scene; return what the log says."""

    def ask_scene(**parameters):
        feedback = QgsProcessingFeedback()
        processing.run(
            "aether:textquery",
            {
                "INPUT": str(scene),
                "QUERY": "woods",
                "SIMILARITY": "TEMPORARY_OUTPUT",
                "REGIONS": "TEMPORARY_OUTPUT",
                **parameters,
            },
            feedback=feedback,
        )
        return feedback.textLog()

    return ask_scene


def indexes_in(folder):
    return sorted(path.name for path in folder.glob("*.aether-index"))


def test_it_says_what_it_built(run, index_home):
    feedback = QgsProcessingFeedback()
    results = run(feedback)
    folder = Path(results["INDEX"])
    assert folder.is_dir()
    assert folder.parent == index_home
    assert (results["INDEXES"], results["BUILT"]) == (1, 1)
    assert results["BYTES"] > 256 * 256 * 9
    assert 9 < results["BYTES_PER_PIXEL"] < 100
    assert results["DEVICE_USED"].startswith("CPU")
    assert results["SECONDS"] > 0
    assert "Indexes ready: 1 (" in feedback.textLog()


def test_a_query_answers_from_it(run, ask, scene):
    assert "aligned index" not in ask()
    run()
    assert f"Answered from the aligned index of {scene}" in ask()


def test_what_is_ready_is_left_as_it_is(run):
    first = run()
    feedback = QgsProcessingFeedback()
    second = run(feedback)
    assert second["INDEX"] == first["INDEX"]
    assert second["BUILT"] == 0
    assert "The index already existed: " in feedback.textLog()


def test_several_rasters_get_an_index_each(run, scene, tmp_path, index_home):
    tiles = tmp_path / "tiles"
    tiles.mkdir()
    for name in ("west.tif", "east.tif"):
        (tiles / name).write_bytes(scene.read_bytes())
    results = run(INPUT=str(tiles))
    assert (results["INDEXES"], results["BUILT"]) == (2, 2)
    assert len(indexes_in(index_home)) == 2
    more = run(TILES=[str(tiles / "west.tif")])
    assert (more["INDEXES"], more["BUILT"]) == (2, 1)


def test_another_folder_is_used_and_the_log_says_what_follows(
    run, tmp_path, index_home
):
    other = tmp_path / "other"
    feedback = QgsProcessingFeedback()
    results = run(feedback, FOLDER=str(other))
    assert Path(results["INDEX"]).parent == other
    assert indexes_in(index_home) == []
    assert f"Queries look for indexes in {index_home}" in feedback.textLog()


def test_another_model_gets_another_index(run, scene, index_home, tmp_path):
    run()
    bundle = tmp_path / "other"
    train(scene, bundle)
    run(MODEL=str(bundle))
    assert len(indexes_in(index_home)) == 2


def train(scene, folder):
    processing.run(
        "aether:trainalignment",
        {
            "INPUT": str(scene),
            "POINTS": str(scene.with_name("points_of_interest.geojson")),
            "RECIPE": "linear",
            "HOLDOUT": "random",
            "OUTPUT": str(folder),
        },
    )


def test_a_cancelled_one_goes_on_next_time(large_scene, run, index_home):
    feedback = QgsProcessingFeedback()
    cancel_at(feedback, 15)
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(feedback, INPUT=str(large_scene))
    (unfinished,) = indexes_in(index_home)
    assert ".partial" in unfinished
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(feedback.cancel)
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(feedback, INPUT=str(large_scene))
    assert "was begun before" in feedback.textLog()


def cancel_at(feedback, percent):
    def look(progress):
        if progress > percent:
            feedback.cancel()

    feedback.progressChanged.connect(look)


def test_it_runs_in_a_model(scene, index_home):
    model = QgsProcessingModelAlgorithm("Index", "test")
    child = QgsProcessingModelChildAlgorithm("aether:buildindex")
    source = QgsProcessingModelChildParameterSource
    child.addParameterSources("INPUT", [source.fromStaticValue(str(scene))])
    model.addChildAlgorithm(child)
    feedback = QgsProcessingFeedback()
    _, successful = model.run({}, QgsProcessingContext(), feedback)
    assert successful, feedback.textLog()
    assert len(indexes_in(index_home)) == 1


def test_queries_do_not_wait_for_it(run):
    stop_shared_client()
    run()
    # The work had an engine of its own; the shared one never started.
    assert shared_client().process_id == 0


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"MODEL": "no-such-bundle"}, "no-such-bundle"),
        ({"INPUT": "/no/such/folder"}, "/no/such/folder"),
    ],
)
def test_an_error_is_one_sentence(run, index_home, parameters, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(**parameters)
    assert indexes_in(index_home) == []


def test_a_scheduler_that_does_not_answer_is_named(run):
    with pytest.raises(QgsProcessingException, match="tcp://127.0.0.1:1"):
        run(SCHEDULER="tcp://127.0.0.1:1")


def test_a_picture_is_no_embedding_raster(run, index_home):
    picture = QgsProcessingUtils.generateTempFilename("picture.tif")
    processing.run(
        "native:createconstantrasterlayer",
        {
            "EXTENT": "0,100,0,100 [EPSG:32632]",
            "TARGET_CRS": "EPSG:32632",
            "PIXEL_SIZE": 10,
            "NUMBER": 1,
            "OUTPUT": picture,
        },
    )
    with pytest.raises(QgsProcessingException, match="64 bands"):
        run(INPUT=picture)
    assert indexes_in(index_home) == []


def test_a_limit_that_is_too_small_is_reported(run, index_home):
    replace(Settings.load(), index_limit_gib=0.0001).save()
    with pytest.raises(QgsProcessingException, match="raise the limit"):
        run()
    assert indexes_in(index_home) == []


def test_a_folder_that_cannot_be_written_is_named(run, tmp_path):
    blocked = tmp_path / "a file"
    blocked.write_text("no folder")
    with pytest.raises(QgsProcessingException, match="a file"):
        run(FOLDER=str(blocked / "indexes"))


def test_without_an_engine_it_says_where_to_look(run, monkeypatch):
    monkeypatch.setitem(os.environ, "AETHER_ENGINE_PYTHON", "/no/python")
    with pytest.raises(QgsProcessingException, match="/no/python"):
        run()
