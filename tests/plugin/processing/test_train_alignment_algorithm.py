"""``aether:trainalignment`` on the demo scene, with a real engine."""

import json
from pathlib import Path

import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from aether_qgis.engine.protocol import TrainRequest

pytestmark = pytest.mark.usefixtures("provider")

PARAMETERS = {
    "INPUT",
    "POINTS",
    "TEXT_FROM",
    "TEXT_FIELD",
    "TEMPLATE",
    "RECIPE",
    "BASE",
    "BASE_RADIUS",
    "WIDE_RADIUS",
    "EPOCHS",
    "BATCH_SIZE",
    "LEARNING_RATE",
    "WEIGHT_DECAY",
    "LAMBDA",
    "TEMPERATURE",
    "SEED",
    "HOLDOUT",
    "BLOCK_SIZE",
    "TITLE",
    "PLACE",
    "YEAR",
    "ATTRIBUTION",
    "DEVICE",
    "OUTPUT",
}

OSM_FIELDS = "field=name:string&field=other_tags:string"


@pytest.fixture
def points(points_path):
    """The layer of these points.

    Only for processing.run: QGIS 3.40 crashes where a test holds a layer of
    a file that an algorithm's context has opened, too.
    """
    layer = QgsVectorLayer(points_path, "points", "ogr")
    assert layer.isValid()
    yield layer
    # What an algorithm raised keeps its frames, and so the layer, until the
    # interpreter ends, when QGIS can no longer close the file.
    sip.delete(layer)


@pytest.fixture
def run(scene, points, tmp_path):
    """Train by the closed form; return the results."""

    def run_algorithm(feedback=None, **parameters):
        values = {
            "INPUT": str(scene),
            "POINTS": points,
            "RECIPE": "linear",
            "BLOCK_SIZE": 300,
            "OUTPUT": str(tmp_path / "bundle"),
            **parameters,
        }
        return processing.run(
            "aether:trainalignment", values, feedback=feedback
        )

    return run_algorithm


def manifest(results):
    return json.loads(
        Path(results["OUTPUT"], "bundle.json").read_text("utf-8")
    )


def refusal(run, **parameters):
    with pytest.raises(QgsProcessingException) as raised:
        run(**parameters)
    return str(raised.value)


def memory_layer(fields, features, crs="EPSG:4326"):
    layer = QgsVectorLayer(f"Point?crs={crs}&{fields}", "memory", "memory")
    for point, *values in features:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(point))
        feature.setAttributes(values)
        layer.dataProvider().addFeature(feature)
    return layer


def test_it_has_exactly_these_parameters(provider):
    names = [p.name() for p in _algorithm().parameterDefinitions()]
    assert set(names) == PARAMETERS
    outputs = [o.name() for o in _algorithm().outputDefinitions()]
    assert sorted(outputs) == ["OUTPUT", "POINTS_USED", "QUALITY"]


def test_every_parameter_has_help(provider):
    assert all(p.help() for p in _algorithm().parameterDefinitions())


def test_its_defaults_are_those_of_the_protocol(provider):
    given = {
        p.name(): p.defaultValue() for p in _algorithm().parameterDefinitions()
    }
    wanted = TrainRequest("", "", "")
    assert given["RECIPE"] == wanted.recipe
    assert given["BASE_RADIUS"] == wanted.base_radius == 4
    assert given["WIDE_RADIUS"] == wanted.wide_radius == 9
    assert given["EPOCHS"] == wanted.epochs == 100
    assert given["BATCH_SIZE"] == wanted.batch_size == 512
    assert given["LEARNING_RATE"] == wanted.learning_rate == 1e-3
    assert given["WEIGHT_DECAY"] == wanted.weight_decay == 1e-4
    assert given["LAMBDA"] == wanted.view_weight == 0.2
    assert given["TEMPERATURE"] == wanted.temperature == 0.07
    assert given["HOLDOUT"] == wanted.holdout
    assert given["BLOCK_SIZE"] == wanted.block_size_m


def test_points_in_degrees_train_on_a_raster_in_metres(run, points):
    feedback = QgsProcessingFeedback()
    results = run(feedback, TITLE="Valley", PLACE="Nowhere", YEAR=2024)
    assert 0 < results["POINTS_USED"] <= points.featureCount()
    assert 0.5 < results["QUALITY"] <= 1
    found = manifest(results)
    assert found["title"] == "Valley"
    assert found["embedding_year"] == 2024
    assert found["training"]["recipe"] == "linear"
    assert found["training"]["place"] == "Nowhere"
    assert "“Valley” is ready" in feedback.textLog()


def test_the_bundle_answers_a_query(run, scene, tmp_path):
    bundle = run()["OUTPUT"]
    results = processing.run(
        "aether:textquery",
        {
            "INPUT": str(scene),
            "QUERY": "a school",
            "MODEL": bundle,
            "MIN_AREA": 0,
            "SIMILARITY": str(tmp_path / "cafe.tif"),
            "REGIONS": "TEMPORARY_OUTPUT",
        },
    )
    assert results["REGION_COUNT"] > 0


def test_points_in_another_crs_give_the_same_bundle(run, points, tmp_path):
    there = processing.run(
        "native:reprojectlayer",
        {
            "INPUT": points,
            "TARGET_CRS": QgsCoordinateReferenceSystem("EPSG:3857"),
            "OUTPUT": "memory:",
        },
    )["OUTPUT"]
    first = run(OUTPUT=str(tmp_path / "first"))
    second = run(OUTPUT=str(tmp_path / "second"), POINTS=there)
    assert second["POINTS_USED"] == first["POINTS_USED"]
    assert second["QUALITY"] == pytest.approx(first["QUALITY"], abs=0.005)


def test_tags_of_openstreetmap_name_their_source(run, points):
    osm = memory_layer(
        OSM_FIELDS,
        [
            (
                feature.geometry().asPoint(),
                feature["name"],
                f'"amenity"=>"{feature["class"]}"',
            )
            for feature in points.getFeatures()
        ],
    )
    results = run(POINTS=osm, TEXT_FROM="osm")
    assert "© OpenStreetMap contributors" in manifest(results)["attribution"]


def test_a_field_can_hold_the_texts(run):
    results = run(TEXT_FROM="field", TEXT_FIELD="class")
    assert results["POINTS_USED"] > 0


def test_a_field_that_is_named_holds_the_texts(run, tmp_path):
    named = run(TEXT_FIELD="class", OUTPUT=str(tmp_path / "named"))
    chosen = run(
        TEXT_FROM="field", TEXT_FIELD="class", OUTPUT=str(tmp_path / "chosen")
    )
    assert named["QUALITY"] == chosen["QUALITY"]
    assert named["POINTS_USED"] == chosen["POINTS_USED"]


def test_what_is_set_without_effect_is_said(run):
    feedback = QgsProcessingFeedback()
    run(feedback, TEXT_FIELD="class", TEMPLATE="A {class}.", TEMPERATURE=0.1)
    lines = feedback.textLog().splitlines()
    assert [line for line in lines if "not used" in line] == [
        "“Text field” is set but not used: it counts only with “Text from” "
        "= field.",
        "“Temperature” is set but not used: it counts only with “Recipe” "
        "= aether.",
    ]


def test_nothing_is_said_of_what_has_an_effect(run):
    feedback = QgsProcessingFeedback()
    run(feedback, TEXT_FIELD="class", BLOCK_SIZE=400, HOLDOUT="random", SEED=1)
    assert "not used" not in feedback.textLog()


def test_an_unknown_field_of_the_template_is_refused(run, tmp_path):
    sentence = refusal(run, TEMPLATE="A {kind}.")
    assert "“kind”" in sentence
    assert "class" in sentence
    assert list(tmp_path.glob("bundle*")) == []


def test_points_without_crs_are_refused(run, points):
    points.setCrs(QgsCoordinateReferenceSystem())
    assert "has no CRS" in refusal(run)


def test_points_elsewhere_are_refused(run, points, tmp_path):
    points.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    assert "outside the raster" in refusal(run)
    assert list(tmp_path.glob("bundle*")) == []


def test_points_that_all_say_the_same_are_refused(run):
    sentence = refusal(run, TEMPLATE="{simulated}")
    assert "same text" in sentence


def test_a_folder_with_other_files_is_refused(run, tmp_path):
    kept = tmp_path / "bundle" / "thesis.odt"
    kept.parent.mkdir()
    kept.write_text("years of work")
    assert "holds other files" in refusal(run)
    assert kept.read_text() == "years of work"


def test_an_older_bundle_is_replaced(run):
    run(TITLE="Old")
    assert manifest(run(TITLE="New"))["title"] == "New"


def test_a_temporary_folder_can_be_the_output(run):
    results = run(OUTPUT="TEMPORARY_OUTPUT")
    assert Path(results["OUTPUT"]).is_absolute()
    assert manifest(results)["training"]["recipe"] == "linear"


def test_a_cancel_before_the_points_are_read_leaves_nothing(
    scene, points_path, tmp_path
):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    results, _ = _algorithm().run(
        {
            "INPUT": str(scene),
            "POINTS": points_path,
            "RECIPE": "linear",
            "OUTPUT": str(tmp_path / "bundle"),
        },
        QgsProcessingContext(),
        feedback,
    )
    assert results == {}
    assert list(tmp_path.glob("bundle*")) == []


def test_a_batch_trains_a_bundle_for_each_row(run, tmp_path):
    """As the batch dialog does: one run after the other."""
    folders = [tmp_path / f"seed {seed}" for seed in range(2)]
    for seed, folder in enumerate(folders):
        results = run(SEED=seed, OUTPUT=str(folder))
        assert results["OUTPUT"] == str(folder)
    assert all((folder / "bundle.json").is_file() for folder in folders)


def _algorithm():
    registry = QgsApplication.processingRegistry()
    return registry.algorithmById("aether:trainalignment")
