"""From a layer and the user's choices to the engine's request."""

from pathlib import Path

import pytest
from qgis.core import QgsRasterLayer, QgsRectangle

from aether_qgis.requests.query import (
    OutputPaths,
    QueryOptions,
    RasterInput,
    RequestError,
    build_query_request,
    raster_path,
)
from aether_qgis.results.area_text import area_text
from aether_qgis.results.files import new_result_files

OUTPUTS = OutputPaths("s.tif", "r.geojson")


@pytest.fixture
def layer(scene):
    return QgsRasterLayer(str(scene), "valley", "gdal")


@pytest.fixture
def valley(layer):
    return RasterInput.of_layers("valley", [layer])


def test_words_are_trimmed(valley):
    options = QueryOptions("  woods ", avoid=" town\n")
    request = build_query_request(valley, options, None, OUTPUTS)
    assert request.positive == ("woods",)
    assert request.negative == ("town",)


def test_nothing_to_avoid_is_no_term(valley):
    options = QueryOptions("woods", avoid="  ")
    request = build_query_request(valley, options, None, OUTPUTS)
    assert request.negative == ()


@pytest.mark.parametrize("words", [("\ud800", ""), ("woods", "a \ude00")])
def test_half_a_character_is_one_sentence(valley, words):
    with pytest.raises(RequestError, match=r"^The query holds half a ch.*\.$"):
        build_query_request(valley, QueryOptions(*words), None, OUTPUTS)


def test_a_character_beyond_the_first_plane_is_whole(valley):
    request = build_query_request(valley, QueryOptions("🌳"), None, OUTPUTS)
    assert request.positive == ("🌳",)


def test_a_null_extent_is_the_whole_raster(valley):
    options = QueryOptions("woods")
    request = build_query_request(valley, options, QgsRectangle(), OUTPUTS)
    assert request.extent is None


def test_a_file_is_named_by_its_path(layer, scene):
    assert raster_path(layer) == str(scene)


def test_a_file_in_a_zip_keeps_its_prefix(scene, tmp_path):
    import zipfile

    with zipfile.ZipFile(tmp_path / "valley.zip", "w") as archive:
        archive.write(scene, "valley.tif")
    name = f"/vsizip/{tmp_path}/valley.zip/valley.tif"
    assert raster_path(QgsRasterLayer(name, "zipped", "gdal")) == name


def test_result_names_are_readable_and_not_taken(tmp_path):
    first = new_result_files("A river, or lake?", tmp_path)
    assert first.similarity == str(tmp_path / "a-river-or-lake_similarity.tif")
    (tmp_path / "a-river-or-lake_similarity.tif").touch()
    second = new_result_files("A river, or lake?", tmp_path)
    assert second.regions == str(tmp_path / "a-river-or-lake-2_regions.gpkg")


@pytest.mark.parametrize("query", ["Äcker am Fluß", "川の近く", "../x", "?"])
def test_any_query_gives_a_file_in_the_folder(query, tmp_path):
    files = new_result_files(query, tmp_path)
    assert Path(files.similarity).parent == tmp_path


@pytest.mark.parametrize(
    ("area_m2", "text"),
    [
        (400.0, "400 m²"),
        (9_438.0, "9400 m²"),
        (25_000.0, "2.5 ha"),
        (52_000_000.0, "52.0 km²"),
    ],
)
def test_areas_are_shown_in_the_unit_that_fits(area_m2, text):
    assert area_text(area_m2).replace(",", "") == text
