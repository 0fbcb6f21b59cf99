"""``aether_similarity('woods')`` in QGIS's own expressions."""

import threading
import time

import processing
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from aether_qgis.client import shared_client
from aether_qgis.engine.protocol.similarity_blocks import (
    SimilarityBlocksRequest,
)
from aether_qgis.expressions.registration import ExpressionFunctions

TEXT = "a river or lake"
CALL = f"aether_similarity('{TEXT}')"


@pytest.fixture(autouse=True)
def functions():
    made = ExpressionFunctions()
    yield made
    made.remove()


@pytest.fixture
def calls(monkeypatch):
    """How often the engine computed blocks, and in which threads."""
    client, made = shared_client(), []
    real = client.call

    def call(request, listener):
        if isinstance(request, SimilarityBlocksRequest):
            made.append(threading.get_ident())
        return real(request, listener)

    monkeypatch.setattr(client, "call", call)
    return made


@pytest.fixture
def valley(scene, add_raster):
    return add_raster(scene)


@pytest.fixture(scope="module")
def similarity(scene, qgis_processing, tmp_path_factory):
    """The similarity raster of a query for the same text."""
    from qgis.core import QgsApplication

    from aether_qgis.processing.provider import AetherProvider

    folder = tmp_path_factory.mktemp("query")
    registry = QgsApplication.processingRegistry()
    provider = AetherProvider()
    registry.addProvider(provider)
    path = str(folder / "similarity.tif")
    processing.run(
        "aether:textquery",
        {
            "INPUT": str(scene),
            "QUERY": TEXT,
            "SIMILARITY": path,
            "REGIONS": str(folder / "regions.gpkg"),
        },
    )
    registry.removeProvider(provider)
    return path


def _points(raster, count=50, crs=None):
    """A layer of points on the raster's middle, two of them outside."""
    crs = crs or raster.crs()
    layer = QgsVectorLayer(f"Point?crs={crs.authid()}", "points", "memory")
    box = raster.extent().scaled(0.8)
    to_layer = QgsCoordinateTransform(raster.crs(), crs, QgsProject.instance())
    features = []
    for number in range(count):
        feature = QgsFeature()
        share = number / count
        point = QgsPointXY(
            # Off the pixels' edges, where rounding decides.
            box.xMinimum() + 3.3 + share * box.width(),
            box.yMinimum() + 3.3 + (share * 7 % 1) * box.height(),
        )
        feature.setGeometry(QgsGeometry.fromPointXY(to_layer.transform(point)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


def _evaluated(layer, call=CALL):
    """Evaluate for each feature; return the values and the last error."""
    context = QgsExpressionContext(
        QgsExpressionContextUtils.globalProjectLayerScopes(layer)
    )
    expression = QgsExpression(call)
    expression.prepare(context)
    values = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        values.append(expression.evaluate(context))
    return values, expression.evalErrorString()


def _sampled(path, layer):
    sampled = QgsRasterLayer(path, "s")
    provider, crs = sampled.dataProvider(), sampled.crs()
    to_raster = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
    points = (
        to_raster.transform(feature.geometry().asPoint())
        for feature in layer.getFeatures()
    )
    return [provider.sample(point, 1)[0] for point in points]


def test_it_returns_what_a_query_writes_there(valley, similarity):
    layer = _points(valley)
    values, error = _evaluated(layer)
    assert error == ""
    assert values == pytest.approx(_sampled(similarity, layer), abs=1e-5)


def test_layers_of_another_crs_are_transformed(valley, similarity):
    layer = _points(valley, crs=QgsCoordinateReferenceSystem("EPSG:4326"))
    values, _ = _evaluated(layer)
    assert values == pytest.approx(_sampled(similarity, layer), abs=1e-5)


def test_all_features_of_a_layer_cost_one_call_outside_the_main_thread(
    valley, calls
):
    layer = _points(valley, 500)
    started = time.monotonic()
    _evaluated(layer)
    first = time.monotonic() - started
    # One block covers the valley, so one call brings grid and block.
    assert len(calls) == 1
    assert threading.get_ident() not in calls
    started = time.monotonic()
    _evaluated(layer)
    assert len(calls) == 1
    assert time.monotonic() - started < max(first, 0.5)


def test_polygons_count_by_a_point_on_them(valley):
    layer = QgsVectorLayer(
        f"Polygon?crs={valley.crs().authid()}", "areas", "memory"
    )
    feature = QgsFeature()
    middle = valley.extent().scaled(0.1)
    feature.setGeometry(QgsGeometry.fromRect(middle))
    layer.dataProvider().addFeatures([feature])
    (value,), error = _evaluated(layer)
    assert error == ""
    assert -1 <= value <= 1


def test_outside_and_without_geometry_is_null(valley):
    layer = _points(valley, 1)
    empty, far = QgsFeature(), QgsFeature()
    far.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(0, 0)))
    layer.dataProvider().addFeatures([empty, far])
    values, error = _evaluated(layer)
    assert [value is None for value in values] == [False, True, True]
    assert error == ""


def test_a_raster_is_named_by_layer_id_name_or_file(valley, scene):
    layer = _points(valley, 2)
    plain, _ = _evaluated(layer)
    for name in (valley.id(), "valley", str(scene)):
        named, error = _evaluated(
            layer, f"aether_similarity('{TEXT}', '{name}')"
        )
        assert (named, error) == (plain, "")


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        ("aether_similarity('qwrtzpsdfg')", "qwrtzpsdfg"),
        ("aether_similarity('')", "empty"),
        ("aether_similarity('x', 'nowhere')", "no embedding raster “nowhere”"),
        (f"aether_similarity('{TEXT}', '', '/no/bundle')", "/no/bundle"),
    ],
)
def test_mistakes_are_one_sentence_and_asked_once(
    valley, calls, call, sentence
):
    layer = _points(valley, 20)
    values, error = _evaluated(layer, call)
    assert set(values) == {None}
    assert sentence in error
    assert len(calls) <= 1


def test_without_a_raster_it_says_so(scene):
    layer = _points(QgsRasterLayer(str(scene), "not in the project"), 1)
    _, error = _evaluated(layer)
    assert "no embedding raster in the project" in error


def test_other_threads_get_the_same(valley, calls):
    layer = _points(valley, 5)
    expected, _ = _evaluated(layer)
    features = list(layer.getFeatures())
    found = []

    def evaluate():
        context = QgsExpressionContext()
        context.appendScope(QgsExpressionContextUtils.layerScope(layer))
        expression = QgsExpression(f"aether_similarity('{TEXT} ')")
        for feature in features:
            context.setFeature(feature)
            found.append(expression.evaluate(context))

    thread = threading.Thread(target=evaluate)
    thread.start()
    thread.join(60)
    assert found == expected


def test_the_field_calculator_of_processing_fills_a_field(valley, similarity):
    layer = _points(valley, 30)
    result = processing.run(
        "native:fieldcalculator",
        {
            "INPUT": layer,
            "FIELD_NAME": "fit",
            "FIELD_TYPE": 0,
            "FIELD_LENGTH": 0,
            "FIELD_PRECISION": 0,
            "FORMULA": CALL,
            "OUTPUT": "memory:",
        },
    )
    values = [feature["fit"] for feature in result["OUTPUT"].getFeatures()]
    assert values == pytest.approx(_sampled(similarity, layer), abs=1e-5)


def test_its_help_names_the_cost():
    found = {one.name(): one for one in QgsExpression.Functions()}
    text = found["aether_similarity"].helpText()
    assert "128 blocks" in text
    assert "main thread" in text


def test_it_is_gone_once_the_plugin_is(functions):
    assert QgsExpression.isFunctionName("aether_similarity")
    functions.remove()
    assert not QgsExpression.isFunctionName("aether_similarity")
