"""Get AlphaEarth from a server on loopback, as a person would."""

import pytest
from conftest import settle, wait_until
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)

from aether_qgis.engine.protocol import FULL_RESOLUTION_M
from aether_qgis.requests.alphaearth import OTHER_CHOICE

# Three kilometres around the border of zones 32 and 33.
WEST, EAST, SOUTH, NORTH = 11.99, 12.02, 48.715, 48.735


@pytest.fixture
def dialog(dock, qgis_canvas, server, tmp_path):
    """The dialog for the area that the map shows, and that server."""
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    qgis_canvas.setDestinationCrs(crs)
    qgis_canvas.setExtent(QgsRectangle(WEST, SOUTH, EAST, NORTH))
    dock.first_run.open_alphaearth()
    made = dock.first_run.alphaearth
    form = made.form
    form.source.setCurrentIndex(form.source.findData(OTHER_CHOICE))
    form.other.setText(server.url)
    form.folder.setFilePath(str(tmp_path / "aef"))
    form.years.setText("2023-2024")
    return made


def look(dialog):
    dialog.look()
    wait_until(lambda: not dialog.is_running)


def fetch(dialog):
    look(dialog)
    dialog.fetch()
    wait_until(lambda: not dialog.is_running)


def test_nothing_is_asked_before_a_button_is_pressed(dialog, server):
    settle()
    assert server.sent == 0
    assert not dialog.fetch_button.isEnabled()
    assert "Nothing is asked" in dialog.status.text()


def test_it_says_what_it_takes_and_fetches_no_pixels(dialog, tmp_path):
    look(dialog)
    text = dialog.status.text()
    assert "to fetch from 127.0.0.1" in text
    assert "Google and Google DeepMind" in text
    assert dialog.fetch_button.isEnabled()
    assert "B" in dialog.fetch_button.text()
    assert not list(tmp_path.glob("aef/**/*.tif*"))


def test_another_area_needs_another_look(dialog):
    look(dialog)
    dialog.form.years.setText("2024")
    assert not dialog.fetch_button.isEnabled()


def test_the_years_open_as_one_group_that_time_walks(dialog, dock):
    fetch(dialog)
    root = QgsProject.instance().layerTreeRoot()
    group = root.children()[0]
    assert group.name() == "AlphaEarth 2023–2024"
    years = []
    for node in group.findLayers():
        layer = node.layer()
        assert isinstance(layer, QgsRasterLayer)
        period = layer.temporalProperties().fixedTemporalRange()
        years.append(period.begin().date().year())
        assert layer.temporalProperties().isActive()
        assert node.isVisible() == (years[-1] == 2024)
    assert years == sorted(years, reverse=True)
    assert set(years) == {2023, 2024}
    chosen = dock.form.raster.currentLayer()
    assert chosen is not None
    assert "2024" in chosen.name()
    assert dock.form.first_run.map.is_done


def test_what_was_fetched_can_be_asked(dialog, dock):
    fetch(dialog)
    dock.form.options.min_area.setValue(0)
    dock.form.query.setText("houses and streets")
    # The copy's numbers are noise, in which nothing fits.
    dock.search(best_anyway=True)
    wait_until(lambda: not dock.is_running)
    assert dock.form.results.place_count() > 0, dock.form.status.text()


def test_it_can_be_asked_without_downloading(dialog, dock, server, tmp_path):
    look(dialog)
    dialog.form.years.setText("2024")
    look(dialog)
    dialog.link()
    wait_until(lambda: not dialog.is_running)
    assert "a search of all of them fetches" in dialog.status.text()
    assert not list(tmp_path.glob("aef/**/*.tif*"))
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert [node.isVisible() for node in group.findLayers()] == [False, False]
    settle()
    before = server.sent
    assert "with an index, nothing" in dock.form.index.text.text()
    dock.form.options.min_area.setValue(0)
    dock.form.query.setText("houses and streets")
    # The copy's numbers are noise, in which nothing fits.
    dock.search(best_anyway=True)
    wait_until(lambda: not dock.is_running)
    assert dock.form.results.place_count() > 0, dock.form.status.text()
    assert server.sent > before
    dock.indexes.build()
    wait_until(lambda: not dock.indexes.is_building)
    assert dock.form.index.text.text().startswith("Indexed")
    before = server.sent
    dock.search(best_anyway=True)
    wait_until(lambda: not dock.is_running)
    assert dock.form.results.place_count() > 0, dock.form.status.text()
    assert server.sent == before


def test_no_year_is_one_sentence(dialog, server):
    dialog.form.years.setText("last year")
    look(dialog)
    assert "is no year of AlphaEarth" in dialog.status.text()
    assert server.sent == 0


def test_cancelled_it_says_that_the_next_one_goes_on(dialog):
    dialog.look()
    dialog.cancel()
    wait_until(lambda: not dialog.is_running)
    assert "Cancelled" in dialog.status.text()
    assert dialog.look_button.isEnabled()


def test_a_dock_that_goes_ends_it(dialog, dock):
    dialog.look()
    dock.shut_down()
    settle()
    assert dock.first_run.alphaearth is None


def test_all_pixels_are_the_first_choice(dialog):
    assert dialog.form.resolution.currentData() == FULL_RESOLUTION_M
