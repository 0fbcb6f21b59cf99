"""``aether:exportaligned`` on the demo scene."""

import processing
import pytest
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)

from aether_qgis.client import shared_client, stop_shared_client

pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def run(scene, tmp_path):
    """Export the scene; return the results."""

    def run_algorithm(feedback=None, **parameters):
        values = {
            "INPUT": str(scene),
            "OUTPUT": str(tmp_path / "aligned.tif"),
            **parameters,
        }
        return processing.run(
            "aether:exportaligned", values, feedback=feedback
        )

    return run_algorithm


def test_it_writes_a_band_per_dimension_on_the_grid_of_the_input(run, scene):
    feedback = QgsProcessingFeedback()
    results = run(feedback, NUMBER_TYPE="float32")
    aligned = QgsRasterLayer(results["OUTPUT"], "aligned")
    source = QgsRasterLayer(str(scene), "source")
    assert aligned.extent() == source.extent()
    assert aligned.crs() == source.crs()
    assert (aligned.width(), aligned.height()) == (256, 256)
    assert aligned.bandCount() == results["BANDS"] == 9
    assert "D00" in aligned.bandName(1)
    assert 0 < results["PIXELS"] <= 256 * 256
    assert results["DEVICE_USED"].startswith("CPU")
    assert "Google" in feedback.textLog()


def test_a_pixel_is_a_vector_of_length_1(run, scene):
    results = run(NUMBER_TYPE="float32")
    aligned = QgsRasterLayer(results["OUTPUT"], "aligned")
    # The dot product of a vector with itself.
    provider = aligned.dataProvider()
    block = [
        provider.block(band, aligned.extent(), 256, 256).value(100, 100)
        for band in range(1, aligned.bandCount() + 1)
    ]
    assert sum(number**2 for number in block) == pytest.approx(1, abs=1e-4)


def test_int8_is_the_default_and_smaller(run, tmp_path):
    run()
    run(NUMBER_TYPE="float32", OUTPUT=str(tmp_path / "float.tif"))
    small = (tmp_path / "aligned.tif").stat().st_size
    assert small < (tmp_path / "float.tif").stat().st_size / 2


def test_an_extent_limits_the_raster(run, scene):
    whole = QgsRasterLayer(str(scene), "source").extent()
    aligned = QgsRasterLayer(run(EXTENT=whole.scaled(0.5))["OUTPUT"], "part")
    assert aligned.width() == pytest.approx(128, abs=1)
    assert whole.contains(aligned.extent())


def test_it_is_loaded_into_the_project(scene):
    processing.runAndLoadResults(
        "aether:exportaligned",
        {"INPUT": str(scene), "OUTPUT": "TEMPORARY_OUTPUT"},
    )
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.isValid()
    assert layer.bandCount() == 9


def test_cancel_leaves_nothing(run, large_scene, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(feedback.cancel)
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(feedback, INPUT=str(large_scene))
    assert list(tmp_path.glob("*.*")) == []


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"MODEL": "no-such-bundle"}, "no-such-bundle"),
        ({"OUTPUT": "/no/such/folder/a.tif"}, "/no/such/folder"),
        ({"OUTPUT": "/tmp/aligned.png"}, "ends in .tif"),
        ({"EXTENT": "0,1,0,1 [EPSG:4326]"}, "outside|extent|area"),
    ],
)
def test_an_error_is_one_sentence(run, tmp_path, parameters, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run(**parameters)
    assert list(tmp_path.glob("*.*")) == []


def test_the_input_is_not_replaced(run, scene):
    before = scene.read_bytes()
    with pytest.raises(QgsProcessingException, match="would replace"):
        run(OUTPUT=str(scene))
    assert scene.read_bytes() == before


def test_queries_do_not_wait_for_it(run):
    stop_shared_client()
    run()
    # The work had an engine of its own; the shared one never started.
    assert shared_client().process_id == 0
