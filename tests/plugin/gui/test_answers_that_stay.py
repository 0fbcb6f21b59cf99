"""Answers lie where the user finds them again, and projects reopen."""

import shutil
import zipfile
from pathlib import Path

import pytest
from conftest import wait_until
from osgeo import gdal
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QStandardPaths, Qt

from aether_qgis.settings import Settings

QUERY = "a river or lake"
FOLDERS = ["town", "Ünïcode ß 中文 with spaces"]


@pytest.fixture
def ask(dock, scene, add_raster):
    """Ask for water in the valley, or in further rasters with it."""

    def ask(raster=scene):
        add_raster(raster)
        dock.form.query.setText(QUERY)
        dock.search()
        wait_until(lambda: not dock.is_running)
        return dock.form.status.text()

    return ask


@pytest.fixture(params=FOLDERS)
def home(request, tmp_path):
    """The folder of the user's project."""
    folder = tmp_path / request.param
    folder.mkdir()
    return folder


def project():
    return QgsProject.instance()


def save(path):
    assert project().write(str(path))


def answers():
    """The layers of the uppermost answer: regions, similarity rasters."""
    group = project().layerTreeRoot().findGroup(f"AETHER: {QUERY}")
    return [node.layer() for node in group.findLayers()]


def test_a_saved_project_has_its_answers_beside_it(ask, home):
    save(home / "town.qgz")
    ask()
    assert {Path(layer.source()).parent for layer in answers()} == {
        home / "town_aether"
    }
    assert sorted(path.name for path in (home / "town_aether").iterdir()) == [
        "a-river-or-lake_regions.gpkg",
        "a-river-or-lake_similarity.tif",
    ]


@pytest.mark.parametrize("ending", ["qgz", "qgs"])
def test_a_project_that_moved_reopens_with_its_answers(
    ask, dock, home, ending
):
    save(home / f"town.{ending}")
    ask()
    regions, similarity = answers()
    before = {
        "names": [regions.name(), similarity.name()],
        "places": dock.form.results.place_count(),
        "stops": stops(similarity),
        "rights": similarity.metadata().rights(),
        "history": regions.metadata().history(),
    }
    save(home / f"town.{ending}")
    project().clear()
    assert dock.form.results.place_count() == 0
    moved = home.with_name("moved with ß 文")
    home.rename(moved)
    assert project().read(str(moved / f"town.{ending}"))
    regions, similarity = answers()
    assert regions.isValid() and similarity.isValid()
    assert Path(similarity.source()).parent == moved / "town_aether"
    assert before == {
        "names": [regions.name(), similarity.name()],
        "places": regions.featureCount(),
        "stops": stops(similarity),
        "rights": similarity.metadata().rights(),
        "history": regions.metadata().history(),
    }
    assert regions.labelsEnabled()
    assert str(home) not in regions.metadata().identifier()


def stops(similarity):
    function = similarity.renderer().shader().rasterShaderFunction()
    return [
        (round(item.value, 6), item.color.name(item.color.NameFormat.HexArgb))
        for item in function.colorRampItemList()
    ]


def test_a_project_file_names_its_answers_relatively(ask, home):
    save(home / "town.qgz")
    ask()
    save(home / "town.qgz")
    with zipfile.ZipFile(home / "town.qgz") as archive:
        text = archive.read("town.qgs").decode()
    assert "<datasource>./town_aether/a-river-or-lake_similarity.tif<" in text
    assert f"<datasource>{home}" not in text


def test_a_reopened_answer_is_listed_and_flies(ask, dock, home, qgis_canvas):
    save(home / "town.qgz")
    ask()
    places = dock.form.results.place_count()
    save(home / "town.qgz")
    project().clear()
    assert dock.form.status.text() == ""
    assert project().read(str(home / "town.qgz"))
    regions, _ = answers()
    table = dock.form.results
    assert table.place_count() == places > 0
    assert dock.form.status.text() == regions.name()
    qgis_canvas.setDestinationCrs(regions.crs())
    table.clicked.emit(table.model().index(0, 0))
    first = next(f for f in regions.getFeatures() if f["rank"] == 1)
    assert qgis_canvas.extent().contains(first.geometry().boundingBox())


def test_reopened_answers_are_not_offered_as_rasters(ask, dock, home, scene):
    save(home / "town.qgz")
    ask()
    save(home / "town.qgz")
    project().clear()
    project().read(str(home / "town.qgz"))
    offered = dock.form.raster
    assert [offered.itemText(i) for i in range(offered.count())] == ["valley"]


def test_an_earlier_answer_is_listed_when_it_is_made_current(
    ask, dock, qgis_canvas
):
    ask()
    regions, _ = answers()
    dock.form.results.show_places(None)
    qgis_canvas.setCurrentLayer(regions)
    assert dock.form.results.place_count() == regions.featureCount()


def test_tiles_of_a_moved_project_are_found_by_their_vrt(
    dock, scene, home, add_raster
):
    second = scene.with_name("valley_again.tif")
    if not second.exists():
        shutil.copy(scene, second)
    save(home / "town.qgz")
    group = project().layerTreeRoot().addGroup("Tiles")
    for path in (scene, second):
        group.addLayer(project().mapLayer(add_raster(path).id()))
    box = dock.form.raster
    contains = Qt.MatchFlag.MatchContains
    wait_until(lambda: box.findText("Tiles", contains) >= 0)
    box.setCurrentIndex(box.findText("Tiles", contains))
    dock.form.query.setText(QUERY)
    dock.search()
    wait_until(lambda: not dock.is_running)
    _, similarity = answers()
    before = similarity.dataProvider().bandStatistics(1).maximumValue
    save(home / "town.qgz")
    project().clear()
    moved = home.with_name("moved")
    home.rename(moved)
    project().read(str(moved / "town.qgz"))
    _, similarity = answers()
    assert similarity.source().endswith(".vrt")
    after = similarity.dataProvider().bandStatistics(1).maximumValue
    assert after == pytest.approx(before)


def test_answers_made_before_a_project_is_saved_stay_valid(ask, home, results):
    ask()
    save(home / "town.qgz")
    project().clear()
    project().read(str(home / "town.qgz"))
    assert all(layer.isValid() for layer in answers())
    assert {Path(layer.source()).parent for layer in answers()} == {results}


def test_without_project_and_options_answers_go_into_documents(
    ask, monkeypatch, tmp_path
):
    Settings().save()
    monkeypatch.setattr(
        QStandardPaths, "writableLocation", lambda place: str(tmp_path / "d")
    )
    ask()
    assert {Path(layer.source()).parent for layer in answers()} == {
        tmp_path / "d" / "AETHER results"
    }


def test_a_cancelled_query_leaves_no_folder(
    dock, large_scene, add_raster, home
):
    save(home / "town.qgz")
    add_raster(large_scene)
    dock.form.query.setText(QUERY)
    dock.search()
    dock.cancel()
    wait_until(lambda: not dock.is_running)
    assert [path.name for path in home.iterdir()] == ["town.qgz"]


def test_a_query_that_fails_leaves_no_folder(ask, home, tmp_path):
    save(home / "town.qgz")
    with_three = tmp_path / "rgb.tif"
    gdal.GetDriverByName("GTiff").Create(str(with_three), 8, 8, 3)
    assert "64 bands" in ask(with_three)
    assert [path.name for path in home.iterdir()] == ["town.qgz"]


def test_a_folder_that_is_a_file_is_said(ask, home):
    save(home / "town.qgz")
    (home / "town_aether").write_text("mine")
    said = ask()
    assert str(home / "town_aether") in said
    assert "that is a file" in said
    assert (home / "town_aether").read_text() == "mine"
    assert project().layerTreeRoot().findGroups() == []


def test_a_folder_that_cannot_be_created_is_said(ask):
    # Not even root may create a folder there.
    project().setFileName("/proc/town.qgz")
    said = ask()
    assert "/proc/town_aether" in said
    assert "cannot be created" in said
