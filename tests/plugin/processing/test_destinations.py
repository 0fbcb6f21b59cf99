"""Outputs that cannot be are refused before anything is computed."""

from __future__ import annotations

import pytest
from qgis import processing
from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
)

from aether_qgis.processing.base.destinations import file_destination


def run(scene, **outputs):
    return processing.run(
        "aether:textquery",
        {
            "INPUT": str(scene),
            "QUERY": "a lake",
            "SIMILARITY": "TEMPORARY_OUTPUT",
            "REGIONS": "TEMPORARY_OUTPUT",
            **outputs,
        },
    )


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("/maps/similarity.tif", "/maps/similarity.tif"),
        (QgsProcessingOutputLayerDefinition("/maps/r.gpkg"), "/maps/r.gpkg"),
        (QgsProperty.fromValue("/maps/r.gpkg"), "/maps/r.gpkg"),
        ("C:\\maps\\r.gpkg", "C:\\maps\\r.gpkg"),
    ],
)
def test_a_file_is_recognised_by_its_value(value, path):
    assert str(file_destination(value)) == path


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        "TEMPORARY_OUTPUT",
        "memory:",
        "ogr:dbname='a.gpkg' table=\"t\"",
        "postgres://somewhere",
        QgsProperty.fromExpression("'/maps/' || 'r.gpkg'"),
    ],
)
def test_what_is_no_plain_file_is_left_to_qgis(value):
    assert file_destination(value) is None


@pytest.mark.parametrize("name", ["similarity.png", "similarity.asc", "s"])
def test_only_geotiff_is_promised(provider, scene, tmp_path, name):
    with pytest.raises(QgsProcessingException, match=r"ends in \.tif"):
        run(scene, SIMILARITY=str(tmp_path / name))
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("output", ["SIMILARITY", "REGIONS"])
def test_a_missing_folder_is_named_and_nothing_is_written(
    provider, scene, tmp_path, output
):
    outputs = {
        "SIMILARITY": str(tmp_path / "similarity.tif"),
        "REGIONS": str(tmp_path / "regions.gpkg"),
    }
    suffix = outputs[output][-5:]
    outputs[output] = str(tmp_path / "missing" / f"name{suffix}")
    with pytest.raises(QgsProcessingException, match="does not exist"):
        run(scene, **outputs)
    assert not (tmp_path / "similarity.tif").exists()


def test_regions_that_cannot_be_written_take_the_raster_along(
    provider, scene, tmp_path
):
    similarity = tmp_path / "similarity.tif"
    with pytest.raises(QgsProcessingException):
        run(scene, SIMILARITY=str(similarity), REGIONS="/proc/regions.gpkg")
    assert not similarity.exists()


def test_the_searched_raster_is_not_replaced(provider, scene):
    before = scene.read_bytes()
    with pytest.raises(QgsProcessingException, match="would replace"):
        run(scene, SIMILARITY=str(scene))
    assert scene.read_bytes() == before
