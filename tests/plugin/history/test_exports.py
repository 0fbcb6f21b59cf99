"""A query as a command, as Python and as a model: each asks the same."""

import shlex
import subprocess
from types import SimpleNamespace

import processing
import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProject,
)

from aether_qgis.engine.protocol import Extent, QueryRequest
from aether_qgis.history.exports import (
    command_line,
    python_code,
    write_model,
)
from aether_qgis.history.locked_file import RecordError

HOSTILE = 'o\'clock "$HOME" `ls` \\ & | ; é 森\nx'


@pytest.fixture
def request_made(scene):
    return QueryRequest(
        str(scene), ("a river or lake",), "", "", count=3, as_typed=True
    )


def test_a_shell_reads_the_command_as_it_was_meant():
    request = QueryRequest(
        "/a b.tif",
        (HOSTILE,),
        "",
        "",
        extent=Extent(1.0, 2.0, 3.0, 4.0),
        index_folder="there",
        as_typed=True,
    )
    words = shlex.split(command_line(request))
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
    request = QueryRequest("both", ("x",), "", "", tiles=("a.tif", "b.tif"))
    assert "-- INPUT=a.tif INPUT=b.tif QUERY=x " in command_line(request)


def test_a_shell_runs_nothing_of_a_query(tmp_path):
    request = QueryRequest("$(touch x)", ("`touch y`; touch z",), "", "")
    command = command_line(request).replace("qgis_process", "printf %s", 1)
    subprocess.run(["sh", "-c", command], cwd=tmp_path, check=True)
    assert [path.name for path in tmp_path.iterdir()] == ["results"]


@pytest.mark.usefixtures("provider")
def test_the_python_code_finds_the_same_places(
    request_made, history, monkeypatch
):
    found = []
    monkeypatch.setattr(
        processing,
        "runAndLoadResults",
        lambda *call: found.append(processing.run(*call)),
    )
    exec(python_code(request_made), {})
    assert found[0]["REGION_COUNT"] == 3
    # Nothing but what the settings say of indexes may differ.
    assert history.entries()[0].request == request_made


def test_the_python_code_is_python_whatever_was_typed():
    request = QueryRequest("/a.tif", (HOSTILE,), "", "")
    calls = []
    code = python_code(request).replace("import processing", "")
    recorder = SimpleNamespace(
        runAndLoadResults=lambda *call: calls.append(call)
    )
    exec(code, {"processing": recorder})
    assert calls[0][1]["QUERY"] == HOSTILE


@pytest.mark.usefixtures("provider")
def test_the_model_finds_the_same_places(request_made, tmp_path, history):
    path = tmp_path / "lakes.model3"
    write_model(request_made, "Lakes", path)
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
    assert history.entries()[0].request == request_made
    assert history.entries()[0].outcome.places == 3


@pytest.mark.usefixtures("provider")
def test_a_model_keeps_several_rasters(scene, tmp_path):
    tiles = (str(scene), str(scene.with_name("other.tif")))
    request = QueryRequest("both", ("x",), "", "", tiles=tiles)
    write_model(request, "Both", tmp_path / "both.model3")
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(tmp_path / "both.model3"))
    sources = model.childAlgorithm("query").parameterSources()
    assert sources["INPUT"][0].staticValue() == list(tiles)


@pytest.mark.usefixtures("provider")
def test_a_model_that_cannot_be_written_is_one_sentence(
    request_made, tmp_path
):
    with pytest.raises(RecordError, match=r"^The model \S+ cannot be .*\.$"):
        write_model(request_made, "x", tmp_path / "no" / "x.model3")


def test_without_the_algorithm_no_model_is_made(request_made, tmp_path):
    with pytest.raises(RecordError, match=r"needs QGIS's Processing"):
        write_model(request_made, "x", tmp_path / "x.model3")
    assert not (tmp_path / "x.model3").exists()
