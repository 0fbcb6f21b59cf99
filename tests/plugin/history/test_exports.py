"""A query as a command, as Python and as a model: each asks the same."""

import shlex
import subprocess
from types import SimpleNamespace

import processing
import pytest
from history_entries import made_question
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProject,
)

from aether_qgis.engine.protocol import Extent
from aether_qgis.history.exports import (
    command_line,
    python_code,
    write_model,
)
from aether_qgis.history.locked_file import RecordError

HOSTILE = 'o\'clock "$HOME" `ls` \\ & | ; é 森\nx'


@pytest.fixture
def question_made(scene):
    return made_question("a river or lake", str(scene), count=3, as_typed=True)


def test_a_shell_reads_the_command_as_it_was_meant():
    question = made_question(
        HOSTILE, "/a b.tif", extent=Extent(1.0, 2.0, 3.0, 4.0), as_typed=True
    )
    words = shlex.split(command_line(question))
    assert words == [
        *["qgis_process", "run", "aether:textquery", "--"],
        "INPUT=/a b.tif",
        f"QUERY={HOSTILE}",
        "EXTENT=1.0,3.0,2.0,4.0",
        "AS_TYPED=true",
        "SIMILARITY=similarity.tif",
        "REGIONS=regions.gpkg",
    ]


def test_each_of_several_rasters_is_named_on_its_own():
    question = made_question("x", "both", tiles=("a.tif", "b.tif"))
    assert "-- INPUT=a.tif INPUT=b.tif QUERY=x " in command_line(question)


def test_a_shell_runs_nothing_of_a_query(tmp_path):
    question = made_question("`touch y`; touch z", "$(touch x)")
    command = command_line(question).replace("qgis_process", "printf %s", 1)
    subprocess.run(["sh", "-c", command], cwd=tmp_path, check=True)
    assert [path.name for path in tmp_path.iterdir()] == ["results"]


@pytest.mark.usefixtures("provider")
def test_the_python_code_finds_the_same_places(
    question_made, history, monkeypatch
):
    found = []
    monkeypatch.setattr(
        processing,
        "runAndLoadResults",
        lambda *call: found.append(processing.run(*call)),
    )
    exec(python_code(question_made), {})
    assert found[0]["REGION_COUNT"] == 3
    assert history.entries()[0].question == question_made


def test_the_python_code_is_python_whatever_was_typed():
    question = made_question(HOSTILE)
    calls = []
    code = python_code(question).replace("import processing", "")
    recorder = SimpleNamespace(
        runAndLoadResults=lambda *call: calls.append(call)
    )
    exec(code, {"processing": recorder})
    assert calls[0][1]["QUERY"] == HOSTILE


@pytest.mark.usefixtures("provider")
def test_the_model_finds_the_same_places(question_made, tmp_path, history):
    path = tmp_path / "lakes.model3"
    write_model(question_made, "Lakes", path)
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path))
    assert model.displayName() == "Lakes"
    asked = [one.name() for one in model.parameterDefinitions()]
    assert set(asked) == {"INPUT", "QUERY", "similarity", "regions"}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    values = {
        name: model.parameterDefinition(name).defaultValue()
        for name in ("INPUT", "QUERY")
    }
    results, is_good = model.run(
        {
            **values,
            "similarity": str(tmp_path / "s.tif"),
            "regions": str(tmp_path / "r.gpkg"),
        },
        context,
        QgsProcessingFeedback(),
    )
    assert is_good
    assert history.entries()[0].question == question_made
    assert history.entries()[0].outcome.count == 3


@pytest.mark.usefixtures("provider")
def test_a_model_keeps_several_rasters(scene, tmp_path):
    tiles = (str(scene), str(scene.with_name("other.tif")))
    question = made_question("x", "both", tiles=tiles)
    write_model(question, "Both", tmp_path / "both.model3")
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(tmp_path / "both.model3"))
    sources = model.childAlgorithm("query").parameterSources()
    assert sources["INPUT"][0].staticValue() == list(tiles)


@pytest.mark.usefixtures("provider")
def test_a_model_that_cannot_be_written_is_one_sentence(
    question_made, tmp_path
):
    with pytest.raises(RecordError, match=r"^The model \S+ cannot be .*\.$"):
        write_model(question_made, "x", tmp_path / "no" / "x.model3")


def test_without_the_algorithm_no_model_is_made(question_made, tmp_path):
    with pytest.raises(RecordError, match=r"needs QGIS's Processing"):
        write_model(question_made, "x", tmp_path / "x.model3")
    assert not (tmp_path / "x.model3").exists()
