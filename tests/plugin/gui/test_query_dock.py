"""The dock: type, press Enter, get layers and a table."""

import pytest
from conftest import settle, wait_until
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

QUERY = "a river or lake"


@pytest.fixture
def ask(dock):
    """Type a query, press Enter and wait for the answer."""

    def type_and_wait(query=QUERY):
        dock.form.query.clear()
        QTest.keyClicks(dock.form.query, query)
        QTest.keyClick(dock.form.query, Qt.Key.Key_Return)
        wait_until(lambda: not dock.is_running)

    return type_and_wait


@pytest.fixture
def layers(dock, scene, add_raster, ask):
    """The regions and similarity layer of an answered query."""
    add_raster(scene)
    ask()
    return [node.layer() for node in _groups()[0].findLayers()]


def _groups():
    root = QgsProject.instance().layerTreeRoot()
    return root.findGroups()


def _cells(dock, column):
    model = dock.form.results.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_answer_is_a_group_on_top_with_regions_above(layers, dock):
    found = dock.form.results.place_count()
    root = QgsProject.instance().layerTreeRoot()
    assert root.children()[0].name() == f"AETHER: {QUERY}"
    assert [layer.name() for layer in layers] == [
        f"Top {found}: {QUERY}",
        f"Similarity: {QUERY}",
    ]


def test_the_layers_are_files_with_readable_names(layers, results):
    assert sorted(path.name for path in results.iterdir()) == [
        "a-river-or-lake_regions.gpkg",
        "a-river-or-lake_similarity.tif",
    ]


def test_the_ramp_runs_from_the_median_to_the_best_pixel(layers, dock):
    _, similarity = layers
    statistics = similarity.dataProvider().bandStatistics(1)
    function = similarity.renderer().shader().rasterShaderFunction()
    stops = function.colorRampItemList()
    assert stops[0].color.alpha() == 0
    assert stops[-1].value == pytest.approx(statistics.maximumValue, abs=1e-4)
    assert 0 < stops[0].value < stops[-1].value


def test_the_regions_show_their_ranks(layers):
    regions, _ = layers
    assert regions.labelsEnabled()
    assert "rank" in regions.labeling().settings().fieldName


def test_both_layers_say_where_they_come_from(layers, scene):
    for layer in layers:
        metadata = layer.metadata()
        assert metadata.title() == layer.name()
        assert QUERY in metadata.abstract()
        assert "simulated" in metadata.abstract()
        assert "landcover-starter" in metadata.abstract()
        assert any("percentile 98" in line for line in metadata.history())
        assert "CC-BY" in metadata.licenses()[0]
        assert "AlphaEarth" in metadata.rights()[0]
        assert metadata.links()[0].url.endswith(scene.name)


def test_the_table_lists_the_places_by_rank(layers, dock):
    regions, _ = layers
    ranks = _cells(dock, 0)
    assert ranks == [str(i + 1) for i in range(regions.featureCount())]
    assert all(text.endswith(("ha", "m²")) for text in _cells(dock, 2))


def test_the_table_sorts_areas_by_size_not_by_text(layers, dock):
    regions, _ = layers
    dock.form.results.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    area_of = {str(f["rank"]): f["area_m2"] for f in regions.getFeatures()}
    areas = [area_of[rank] for rank in _cells(dock, 0)]
    assert areas == sorted(areas, reverse=True)


def test_a_click_flies_to_the_place(layers, dock, qgis_canvas):
    regions, _ = layers
    qgis_canvas.setDestinationCrs(regions.crs())
    qgis_canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    table = dock.form.results
    cell = table.visualRect(table.model().index(1, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    place = next(f for f in regions.getFeatures() if f["rank"] == 2)
    view = qgis_canvas.extent()
    box = place.geometry().boundingBox()
    assert view.contains(box)
    assert min(view.width(), view.height()) == pytest.approx(
        3 * max(box.width(), box.height()), rel=0.1
    )


def test_a_click_flies_in_the_crs_of_the_map(layers, dock, qgis_canvas):
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    table = dock.form.results
    table.clicked.emit(table.model().index(0, 0))
    assert abs(qgis_canvas.extent().center().y()) < 90


def test_a_click_on_a_place_whose_layer_is_gone_says_so(layers, dock):
    regions, _ = layers
    QgsProject.instance().removeMapLayer(regions.id())
    table = dock.form.results
    table.clicked.emit(table.model().index(0, 0))
    assert "no longer in the project" in dock.form.status.text()


def test_the_status_says_what_was_used_and_found(layers, dock):
    status = dock.form.status.text()
    assert status.startswith(f"Places: {dock.form.results.place_count()}")
    assert "CPU" in status
    assert "GPU" not in status


def test_asking_again_makes_a_new_group(layers, ask):
    ask()
    assert [group.name() for group in _groups()] == [f"AETHER: {QUERY}"] * 2


def test_answers_are_not_offered_as_rasters(layers, dock, scene):
    offered = dock.form.raster
    names = [offered.itemText(i) for i in range(offered.count())]
    assert names == [scene.stem]


def test_answers_of_the_toolbox_are_not_offered_as_rasters(
    dock, scene, add_raster, provider
):
    import processing

    add_raster(scene)
    processing.runAndLoadResults(
        "aether:textquery",
        {
            "INPUT": str(scene),
            "QUERY": QUERY,
            "SIMILARITY": "TEMPORARY_OUTPUT",
            "REGIONS": "TEMPORARY_OUTPUT",
        },
    )
    assert len(QgsProject.instance().mapLayers()) == 3
    offered = dock.form.raster
    names = [offered.itemText(i) for i in range(offered.count())]
    assert names == [scene.stem]


def test_old_places_go_when_a_query_starts(layers, dock):
    dock.search()
    assert dock.form.results.place_count() == 0
    wait_until(lambda: not dock.is_running)
    assert dock.form.results.place_count() > 0


def test_old_places_go_when_a_query_cannot_start(layers, dock, ask):
    ask("  ")
    assert dock.form.status.text().startswith("The query is empty")
    assert dock.form.results.place_count() == 0


def test_no_place_is_an_answer(dock, scene, add_raster, ask):
    add_raster(scene)
    options = dock.form.options
    options.mode.setCurrentIndex(options.mode.findData("similarity"))
    options.threshold.setValue(0.999)
    ask()
    assert "No place is good and large enough" in dock.form.status.text()
    assert [n.name() for n in _groups()[0].findLayers()] == [
        f"Similarity: {QUERY}"
    ]
    assert dock.form.results.place_count() == 0


def test_only_the_visible_map_can_be_searched(
    dock, scene, add_raster, ask, qgis_canvas
):
    layer = add_raster(scene)
    qgis_canvas.setDestinationCrs(layer.crs())
    qgis_canvas.setExtent(layer.extent().scaled(0.1))
    options = dock.form.options
    options.area.setCurrentIndex(options.area.findData(True))
    ask("woods")
    similarity = _groups()[0].findLayers()[-1].layer()
    assert similarity.height() < layer.height()


def test_nothing_can_be_started_while_a_query_runs(
    dock, large_scene, add_raster, ask
):
    add_raster(large_scene)
    dock.form.query.setText(QUERY)
    dock.search()
    first = dock.searches._task
    assert not dock.form.search.isEnabled()
    QTest.keyClick(dock.form.query, Qt.Key.Key_Return)
    dock.search()
    assert dock.searches._task is first
    dock.cancel()
    wait_until(lambda: not dock.is_running)
    assert dock.form.search.isEnabled()


def test_progress_shows_only_while_a_query_runs(dock, scene, add_raster):
    add_raster(scene)
    assert not dock.form.progress.isVisibleTo(dock)
    dock.form.query.setText(QUERY)
    dock.search()
    assert dock.form.progress.isVisibleTo(dock)
    wait_until(lambda: not dock.is_running)
    assert not dock.form.progress.isVisibleTo(dock)


def test_the_options_list_the_bundles_when_they_open(dock):
    dock.form.options.setCollapsed(False)
    bundles = dock.form.options.bundle
    wait_until(lambda: bundles.list.itemText(0) == "Land cover (starter)")
    assert bundles.bundle() == "landcover-starter"


def test_the_algorithm_gives_the_same_pixels(
    layers, scene, provider, tmp_path
):
    import processing
    from osgeo import gdal

    _, similarity = layers
    result = processing.run(
        "aether:textquery",
        {
            "INPUT": str(scene),
            "QUERY": QUERY,
            "SIMILARITY": str(tmp_path / "algorithm.tif"),
            "REGIONS": "TEMPORARY_OUTPUT",
        },
    )
    of_dock = gdal.Open(similarity.source())
    of_algorithm = gdal.Open(result["SIMILARITY"])
    assert of_dock.ReadRaster() == of_algorithm.ReadRaster()


def test_nothing_of_the_engines_geojson_stays(layers, dock):
    settle()
    assert not any(
        layer.source().endswith(".geojson")
        for layer in QgsProject.instance().mapLayers().values()
    )
