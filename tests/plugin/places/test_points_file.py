"""From any vector layer to the file that the engine reads."""

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
)
from written_places import written_places

from aether_qgis.places.errors import PlacesError
from aether_qgis.places.places_file import (
    layer_to_raster,
    write_places,
)
from aether_qgis.places.position import points_of
from aether_qgis.places.texts import TextChoice, text_reader

UTM = "EPSG:32632"
FIELDS = "field=class:string&field=group:string&field=name:string"


def layer_of(kind, *features, crs="EPSG:4326"):
    layer = QgsVectorLayer(f"{kind}?crs={crs}&{FIELDS}", "points", "memory")
    for wkt, *values in features:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(values)
        assert layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def write(tmp_path):
    def write_and_read(layer, crs=UTM, **options):
        reader = text_reader(TextChoice(), layer.fields())
        path = tmp_path / "places.jsonl"
        return written_places(path, layer, reader, crs, **options)

    return write_and_read


def test_degrees_become_metres_of_the_raster(write):
    layer = layer_of("Point", ("POINT(9 48)", "cafe", "food", "Café Ä"))
    counts, (head, point) = write(layer)
    assert head == {
        "format": "aether-places-1",
        "columns": ["class", "group", "name"],
    }
    # Nine degrees east is the central meridian of zone 32.
    assert point["x"] == pytest.approx(500_000, abs=0.01)
    assert point["y"] == pytest.approx(5_316_300.5, abs=1)
    assert point["text"] == "A place of cafe, a type of food, named Café Ä."
    assert point["values"] == ["cafe", "food", "Café Ä"]
    assert (counts.features, counts.places) == (1, 1)


def test_each_point_of_a_multipoint_counts(write):
    layer = layer_of("MultiPoint", ("MULTIPOINT(9 48, 9.1 48)", "cafe"))
    counts, (_, *points) = write(layer)
    assert (counts.features, counts.places) == (1, 2)
    assert len({point["x"] for point in points}) == 2


@pytest.mark.parametrize(
    "wkt, points",
    [
        ("POINT Z(1 2 3)", [(1, 2)]),
        ("LINESTRING(0 0, 10 0, 10 10)", [(10, 0)]),
        ("MULTILINESTRING((0 0, 2 0), (0 5, 10 5))", [(5, 5)]),
        ("POINT EMPTY", []),
        ("POLYGON EMPTY", []),
        ("GEOMETRYCOLLECTION EMPTY", []),
    ],
)
def test_a_geometry_stands_for_these_points(wkt, points):
    found = points_of(QgsGeometry.fromWkt(wkt))
    assert [(point.x(), point.y()) for point in found] == points


def test_a_polygon_counts_by_a_point_that_lies_on_it():
    # The centroid of a horseshoe lies outside of it.
    shape = QgsGeometry.fromWkt(
        "POLYGON((0 0,10 0,10 10,8 10,8 2,2 2,2 10,0 10,0 0))"
    )
    (point,) = points_of(shape)
    assert shape.contains(point)
    assert not shape.contains(shape.centroid())


def test_a_null_geometry_stands_for_no_point():
    assert points_of(QgsGeometry()) == []


def test_what_cannot_be_used_is_counted(write):
    layer = layer_of(
        "Point",
        ("POINT(9 48)", "cafe"),
        ("POINT EMPTY", "cafe"),
        ("POINT(9 48)", None, "", "NULL"),
    )
    empty = QgsFeature(layer.fields())
    empty.setAttributes(["pub", None, None])
    layer.dataProvider().addFeature(empty)
    counts, lines = write(layer)
    assert len(lines) == 2
    assert (counts.features, counts.places) == (4, 1)
    assert (counts.without_geometry, counts.without_text) == (2, 1)
    assert len(counts.remarks()) == 2


def test_points_off_the_map_are_counted(write):
    layer = layer_of(
        "Point", ("POINT(9 48)", "cafe"), ("POINT(900 4800)", "cafe")
    )
    counts, lines = write(layer)
    assert len(lines) == 2
    assert counts.not_transformed == 1


def test_a_layer_without_crs_is_refused(write):
    layer = layer_of("Point", ("POINT(9 48)", "cafe"), crs="")
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(PlacesError, match="vector layer has no CRS"):
        write(layer)


def test_a_raster_without_crs_is_refused(write):
    with pytest.raises(PlacesError, match="raster has no CRS"):
        write(layer_of("Point", ("POINT(9 48)", "cafe")), crs="")


def test_an_empty_layer_is_refused(write):
    with pytest.raises(PlacesError, match="has no features"):
        write(layer_of("Point"))


def test_a_layer_without_any_text_is_refused(write):
    layer = layer_of("Point", ("POINT(9 48)",), ("POINT EMPTY", "cafe"))
    with pytest.raises(PlacesError, match="2 features.*1 have no text, 1 no"):
        write(layer)


def test_it_stops_when_asked(write):
    layer = layer_of("Point", *([("POINT(9 48)", "cafe")] * 1200))
    asked = []
    counts, _ = write(layer, go_on=lambda read: bool(asked.append(read)))
    assert counts.stopped
    assert asked == [200]


def test_a_full_disk_is_said_in_a_sentence(tmp_path):
    layer = layer_of("Point", ("POINT(9 48)", "cafe"))
    reader = text_reader(TextChoice(), layer.fields())
    way = layer_to_raster(
        layer.crs(), layer.crs(), QgsCoordinateTransformContext()
    )
    with pytest.raises(PlacesError, match="cannot be written"):
        write_places(
            tmp_path / "gone" / "p.jsonl", layer.getFeatures(), reader, way
        )
