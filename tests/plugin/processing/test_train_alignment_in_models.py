"""``aether:trainalignment`` as a step of a model."""

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterVectorLayer,
)

pytestmark = pytest.mark.usefixtures("provider")


def test_it_runs_in_a_model(scene, points_path, tmp_path):
    model = QgsProcessingModelAlgorithm("Train", "test")
    layer = QgsProcessingParameterVectorLayer("points")
    model.addModelParameter(layer, QgsProcessingModelParameter("points"))
    child = QgsProcessingModelChildAlgorithm("aether:trainalignment")
    source = QgsProcessingModelChildParameterSource
    for name, value in (
        ("INPUT", str(scene)),
        ("RECIPE", "linear"),
        ("HOLDOUT", "random"),
        ("OUTPUT", str(tmp_path / "bundle")),
    ):
        child.addParameterSources(name, [source.fromStaticValue(value)])
    child.addParameterSources("POINTS", [source.fromModelParameter("points")])
    model.addChildAlgorithm(child)
    _, successful = model.run(
        {"points": points_path},
        QgsProcessingContext(),
        QgsProcessingFeedback(),
    )
    assert successful
    assert (tmp_path / "bundle" / "bundle.json").is_file()


def test_a_model_trains_and_asks_what_it_has_trained(
    scene, points_path, tmp_path
):
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("Train and ask", "test")
    for child, algorithm, values in (
        (
            "train",
            "aether:trainalignment",
            {
                "INPUT": str(scene),
                "POINTS": points_path,
                "RECIPE": "linear",
                "HOLDOUT": "random",
                "OUTPUT": str(tmp_path / "bundle"),
            },
        ),
        (
            "ask",
            "aether:textquery",
            {
                "INPUT": str(scene),
                "QUERY": "a cafe",
                "SIMILARITY": str(tmp_path / "similarity.tif"),
                "REGIONS": str(tmp_path / "regions.gpkg"),
            },
        ),
    ):
        step = QgsProcessingModelChildAlgorithm(algorithm)
        step.setChildId(child)
        for name, value in values.items():
            step.addParameterSources(name, [source.fromStaticValue(value)])
        if child == "ask":
            trained = source.fromChildOutput("train", "OUTPUT")
            step.addParameterSources("MODEL", [trained])
        model.addChildAlgorithm(step)
    feedback = QgsProcessingFeedback()
    _, successful = model.run({}, QgsProcessingContext(), feedback)
    assert successful, feedback.textLog()
    assert (tmp_path / "bundle" / "bundle.json").is_file()
    assert (tmp_path / "similarity.tif").is_file()
