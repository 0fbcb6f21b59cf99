"""``aether:change`` on its own, in a model, and with what cannot be."""

import processing
import pytest
from conftest import ROOT, engine_python
from qgis.core import (
    QgsDateTimeRange,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterMultipleLayers,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerTemporalProperties,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, QTime
from qgis.PyQt.QtGui import QColor

pytestmark = pytest.mark.usefixtures("provider")

SQUARE = ("--changed", 0, 32, 20, "--of", 90, 46)
"""A piece of forest that is built on."""
HALF_A_PIXEL_M = 5


@pytest.fixture(scope="module")
def year(scene, tmp_path_factory):
    """Write a year of the scene; returns its path."""
    folder = tmp_path_factory.mktemp("years")

    def write(number, *options):
        path = folder / f"valley_{number}.tif"
        if not path.exists():
            script = ROOT / "tests" / "plugin" / "changed_scene.py"
            engine_python(script, scene, path, "--seed", number, *options)
        return str(path)

    return write


@pytest.fixture
def years(year):
    """Three years; the square is built on in the second."""
    return [year(2019), year(2021, *SQUARE), year(2023, *SQUARE)]


@pytest.fixture
def run(tmp_path, years):
    """Compare years; return the results."""

    def run_algorithm(feedback=None, **parameters):
        values = {
            "INPUT": years,
            "CHANGE": str(tmp_path / "change.tif"),
            "WHEN": str(tmp_path / "when.tif"),
            "REGIONS": str(tmp_path / "places.gpkg"),
            **parameters,
        }
        return processing.run("aether:change", values, feedback=feedback)

    return run_algorithm


def pixels_shown(layer, year):
    """Return how many pixels of ``layer`` a map of a year shows."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(128, 128))
    settings.setBackgroundColor(QColor("white"))
    settings.setIsTemporal(True)
    first, last = QDate(year, 1, 1), QDate(year, 12, 31)
    day = QDateTime(first, QTime(0, 0)), QDateTime(last, QTime(23, 59, 59))
    settings.setTemporalRange(QgsDateTimeRange(*day))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    white = QColor("white").rgb()
    return sum(
        image.pixel(x, y) != white for x in range(128) for y in range(128)
    )


def places_of(results):
    return list(QgsVectorLayer(results["REGIONS"], "places").getFeatures())


def test_a_square_that_was_built_on_is_found_with_its_year(run):
    feedback = QgsProcessingFeedback()
    results = run(feedback)
    (place,) = places_of(results)
    assert results["VERDICT"] == "found"
    assert results["REGION_COUNT"] == place["rank"] == 1
    assert place["pixels"] == pytest.approx(400, rel=0.1)
    assert place["year_before"] == 2019
    assert place["year"] == 2021
    assert place["begin"].toString("yyyy-MM-dd") == "2021-01-01"
    assert place["end"].toString("yyyy-MM-dd") == "2021-12-31"
    assert results["CHANGED_PERCENT"] == pytest.approx(0.6, abs=0.1)
    assert results["YEARS_USED"] == "2019, 2021, 2023"
    assert "Years guessed from the names" in feedback.textLog()
    assert results["SENTENCE"] in feedback.textLog()


def test_it_writes_change_and_years_on_the_grid_of_the_rasters(run, years):
    results = run()
    change = QgsRasterLayer(results["CHANGE"], "change")
    when = QgsRasterLayer(results["WHEN"], "when")
    source = QgsRasterLayer(years[0], "source")
    assert change.extent() == when.extent() == source.extent()
    assert change.crs() == source.crs()
    assert (change.bandCount(), when.bandCount()) == (2, 1)


@pytest.mark.parametrize(
    ("words", "direction", "verdict"),
    [
        ("buildings", "toward", "found"),
        ("forest", "away", "found"),
        ("forest", "toward", "nothing"),
        ("a lake", "toward", "nothing"),
    ],
)
def test_a_text_says_which_change_counts(run, words, direction, verdict):
    results = run(QUERY=words, DIRECTION=direction)
    assert results["VERDICT"] == verdict
    assert (results["REGION_COUNT"] > 0) == (verdict == "found")
    assert "Nearest" in results["UNDERSTOOD"]


def test_where_nothing_changed_one_sentence_says_so(run, year):
    results = run(INPUT=[year(2019), year(2020)])
    assert results["VERDICT"] == "nothing"
    assert results["REGION_COUNT"] == 0
    assert not places_of(results)
    assert "nothing has changed" in results["SENTENCE"]


def test_years_that_are_named_count_more_than_names_of_files(run, years):
    results = run(INPUT=years[:2], YEARS="2024; 2017")
    (place,) = places_of(results)
    assert results["YEARS_USED"] == "2017, 2024"
    assert place["year"] == 2024


def test_without_a_raster_of_years_none_is_written(run, tmp_path):
    results = run(WHEN=None)
    assert "WHEN" not in results
    assert sorted(path.name for path in tmp_path.glob("*.tif")) == [
        "change.tif"
    ]
    assert places_of(results)[0]["year"] == 2021


def test_layers_load_named_styled_and_with_their_time(years):
    processing.runAndLoadResults(
        "aether:change",
        {
            "INPUT": years,
            "CHANGE": QgsProcessing.TEMPORARY_OUTPUT,
            "WHEN": QgsProcessing.TEMPORARY_OUTPUT,
            "REGIONS": QgsProcessing.TEMPORARY_OUTPUT,
        },
    )
    layers = {
        layer.name(): layer
        for layer in QgsProject.instance().mapLayers().values()
    }
    change = layers["Change 2019–2023"]
    when = layers["Year: Change 2019–2023"]
    places = layers["Top 1: Change 2019–2023"]
    assert change.temporalProperties().isActive()
    covered = change.temporalProperties().fixedTemporalRange()
    assert covered.begin().date().year() == 2019
    assert covered.end().date().year() == 2023
    assert [one.label for one in when.renderer().classes()] == ["2021", "2023"]
    in_time = places.temporalProperties()
    kind = QgsVectorLayerTemporalProperties.TemporalMode
    assert in_time.mode() == kind.ModeFeatureDateTimeStartAndEndFromFields
    assert (in_time.startField(), in_time.endField()) == ("begin", "end")
    for layer in (when, places):
        assert pixels_shown(layer, 2021) > 50
        assert pixels_shown(layer, 2020) == 0
        assert pixels_shown(layer, 2023) < 5
    assert "Google" in change.metadata().rights()[0]
    root = QgsProject.instance().layerTreeRoot()
    group = root.findGroup("AETHER: Change 2019–2023")
    assert len(group.findLayers()) == 3


def test_two_years_load_no_raster_of_one_year(years):
    processing.runAndLoadResults(
        "aether:change",
        {
            "INPUT": years[:2],
            "CHANGE": QgsProcessing.TEMPORARY_OUTPUT,
            "WHEN": QgsProcessing.TEMPORARY_OUTPUT,
            "REGIONS": QgsProcessing.TEMPORARY_OUTPUT,
        },
    )
    names = [one.name() for one in QgsProject.instance().mapLayers().values()]
    assert sorted(names) == ["Change 2019–2021", "Top 1: Change 2019–2021"]


def test_it_works_in_a_model(years, tmp_path):
    model = QgsProcessingModelAlgorithm("what changed", "tests")
    model.addModelParameter(
        QgsProcessingParameterMultipleLayers(
            "rasters", "Rasters", QgsProcessing.SourceType.TypeRaster
        ),
        QgsProcessingModelParameter("rasters"),
    )
    child = QgsProcessingModelChildAlgorithm("aether:change")
    child.setChildId("change")
    source = QgsProcessingModelChildParameterSource
    child.addParameterSources("INPUT", [source.fromModelParameter("rasters")])
    child.addParameterSources("QUERY", [source.fromStaticValue("buildings")])
    output = QgsProcessingModelOutput("places")
    output.setChildId("change")
    output.setChildOutputName("REGIONS")
    child.setModelOutputs({"places": output})
    model.addChildAlgorithm(child)
    model.initAlgorithm()
    feedback = QgsProcessingFeedback()
    results, fine = model.run(
        {
            "rasters": years,
            "change:places": str(tmp_path / "places.gpkg"),
        },
        QgsProcessingContext(),
        feedback,
    )
    assert fine, feedback.textLog()
    places = QgsVectorLayer(str(tmp_path / "places.gpkg"), "places")
    assert places.featureCount() == 1


def refusals(run, tmp_path, **parameters):
    with pytest.raises(QgsProcessingException) as refused:
        run(**parameters)
    assert not list(tmp_path.glob("*.tif"))
    assert not list(tmp_path.glob("*.gpkg"))
    return str(refused.value)


def test_one_raster_is_refused(run, tmp_path, years):
    text = refusals(run, tmp_path, INPUT=years[:1])
    assert "add another year" in text


def test_the_same_raster_twice_is_refused(run, tmp_path, years):
    text = refusals(run, tmp_path, INPUT=[years[0], years[0]])
    assert "named twice" in text


def test_a_year_too_many_is_refused(run, tmp_path):
    text = refusals(run, tmp_path, YEARS="2019, 2020, 2021, 2022")
    assert "There are 4 years for 3 rasters" in text


def test_years_that_are_no_numbers_are_refused(run, tmp_path):
    assert "“last” is no year" in refusals(run, tmp_path, YEARS="last, 2020")


def test_another_grid_is_refused_or_warped(run, tmp_path, year):
    moved = year(2022, *SQUARE, "--shift", HALF_A_PIXEL_M)
    text = refusals(run, tmp_path, INPUT=[year(2019), moved])
    assert "0.50 of a pixel" in text
    results = run(INPUT=[year(2019), moved], WARP=True)
    assert results["VERDICT"] == "found"


def test_no_layer_at_all_is_refused(run, tmp_path):
    assert "no raster" in refusals(run, tmp_path, INPUT=[])
