"""``aether:importcheckpoint`` makes bundles that the dock can ask."""

from __future__ import annotations

import json
from pathlib import Path

import processing
import pytest
from conftest import engine_python
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsSettings,
)

from aether_qgis.client import SilentListener
from aether_qgis.endpoints import permission_of, permissions
from aether_qgis.engine.protocol import BundlesRequest

BASE = "http://localhost:9/v1"
URL = f"{BASE}/embeddings"
MODEL = "text-embedding-3-large"

pytestmark = pytest.mark.usefixtures("provider", "no_endpoints")


@pytest.fixture
def no_endpoints():
    QgsSettings().remove("aether_qgis/endpoints")


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    path = tmp_path_factory.mktemp("checkpoint") / "city.pth"
    engine_python(Path(__file__).parents[1] / "make_checkpoint.py", path)
    return path


@pytest.fixture
def run(checkpoint, tmp_path):
    def run_algorithm(feedback=None, **parameters):
        values = {
            "CHECKPOINT": str(checkpoint),
            "OUTPUT": str(tmp_path / "city"),
            **parameters,
        }
        return processing.run(
            "aether:importcheckpoint", values, feedback=feedback
        )

    return run_algorithm


def test_it_writes_a_bundle_that_the_picker_understands(run, client):
    found = run(
        TITLE="Town",
        PLACE="Town, Land",
        YEAR=2024,
        ENDPOINT_URL=BASE,
        ENDPOINT_MODEL=MODEL,
    )
    assert found["TEXT_ENCODER"] == f"{MODEL} at {URL}"
    request = BundlesRequest((found["OUTPUT"],))
    info = client.call(request, SilentListener()).bundles[-1]
    assert (info.title, info.place, info.year) == ("Town", "Town, Land", 2024)
    assert (info.endpoint_url, info.problem) == (URL, "")


def test_an_endpoint_is_listed_but_not_allowed(run):
    feedback = QgsProcessingFeedback()
    run(feedback, ENDPOINT_URL=BASE, ENDPOINT_MODEL=MODEL)
    assert [known.url for known in permissions()] == [URL]
    assert not permission_of(URL).agreed
    assert "Before the first query, allow localhost:9" in feedback.textLog()


def test_without_an_endpoint_it_says_what_the_bundle_cannot_do(run, scene):
    feedback = QgsProcessingFeedback()
    found = run(feedback)
    assert "the bundle cannot be asked in words" in feedback.textLog()
    assert "unknown" in found["TEXT_ENCODER"]
    with pytest.raises(QgsProcessingException, match="answers no text"):
        processing.run(
            "aether:textquery",
            {
                "INPUT": str(scene),
                "QUERY": "a park",
                "MODEL": found["OUTPUT"],
                "SIMILARITY": "TEMPORARY_OUTPUT",
                "REGIONS": "TEMPORARY_OUTPUT",
            },
        )


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"ENDPOINT_URL": "nowhere"}, "not the address of a text encoder"),
        ({"ENDPOINT_URL": BASE}, "give both, or neither"),
        (
            {"ENDPOINT_URL": BASE, "ENDPOINT_MODEL": "all-minilm"},
            "answers would be wrong",
        ),
        ({"CHECKPOINT": __file__}, "is no PyTorch checkpoint"),
        ({"CHECKPOINT": "/no/such/file.pth"}, "/no/such/file.pth"),
        ({"OUTPUT": "/no/such/folder/city"}, "/no/such/folder"),
    ],
)
def test_an_error_is_one_sentence_and_leaves_nothing(
    run, tmp_path, parameters, sentence
):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(**parameters)
    assert [path.name for path in tmp_path.iterdir()] == ["results"]


def test_a_temporary_folder_can_be_the_output(run):
    found = run(OUTPUT="TEMPORARY_OUTPUT")
    assert json.loads((Path(found["OUTPUT"]) / "bundle.json").read_text())


def test_it_runs_in_a_model(checkpoint, tmp_path):
    model = QgsProcessingModelAlgorithm("Import", "test")
    child = QgsProcessingModelChildAlgorithm("aether:importcheckpoint")
    child.setChildId("import")
    fixed = QgsProcessingModelChildParameterSource.fromStaticValue
    values = {"CHECKPOINT": str(checkpoint), "OUTPUT": str(tmp_path / "city")}
    for name, value in values.items():
        child.addParameterSources(name, [fixed(value)])
    model.addChildAlgorithm(child)
    feedback = QgsProcessingFeedback()
    _, successful = model.run({}, QgsProcessingContext(), feedback)
    assert successful, feedback.textLog()
    assert (tmp_path / "city" / "bundle.json").exists()


def test_every_parameter_has_help():
    algorithm = QgsApplication.processingRegistry().algorithmById(
        "aether:importcheckpoint"
    )
    definitions = algorithm.parameterDefinitions()
    assert [item.name() for item in definitions if not item.help()] == []
    assert algorithm.groupId() == "models"
