"""From a layer of labels to the file that the engine reads."""

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
)
from written_places import written_places

from aether_qgis.places.class_texts import class_texts, texts_by_name
from aether_qgis.places.errors import PlacesError
from aether_qgis.places.labels import label_reader

UTM = "EPSG:32632"
FIELDS = "field=use:string&field=share:double&field=count:integer"


def layer_of(kind, *features, crs="EPSG:4326"):
    layer = QgsVectorLayer(f"{kind}?crs={crs}&{FIELDS}", "labels", "memory")
    for wkt, *values in features:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(values)
        assert layer.dataProvider().addFeature(feature)
    return layer


CONTEXT = QgsProcessingContext()


def source_of(layer):
    return QgsProcessingFeatureSource(layer, CONTEXT)


@pytest.fixture
def write(tmp_path):
    def write_and_read(layer, fields=("use",), crs=UTM, **options):
        reader = label_reader(source_of(layer), fields)
        path = tmp_path / "places.jsonl"
        return written_places(path, layer, reader, crs, **options)

    return write_and_read


def test_points_come_in_the_crs_of_the_raster(write):
    layer = layer_of("Point", ("POINT(9 48)", "Café & <park>"))
    counts, (head, place) = write(layer)
    assert head == {"format": "aether-places-1", "columns": ["use"]}
    # Nine degrees east is the central meridian of zone 32.
    assert place["x"] == pytest.approx(500_000, abs=0.01)
    assert place["y"] == pytest.approx(5_316_300.5, abs=1)
    assert place["values"] == ["Café & <park>"]
    assert (counts.features, counts.places) == (1, 1)


def test_each_point_of_a_multipoint_is_a_place(write):
    layer = layer_of("MultiPoint", ("MULTIPOINT(9 48, 9.1 48)", "park"))
    counts, (_, *places) = write(layer)
    assert counts.places == 2
    assert [place["values"] for place in places] == [["park"], ["park"]]


def test_polygons_keep_their_holes_and_parts(write):
    hole = "(0 0,9 0,9 9,0 9,0 0),(3 3,6 3,6 6,3 6,3 3)"
    layer = layer_of(
        "MultiPolygon",
        (f"MULTIPOLYGON(({hole}))", "a"),
        (f"MULTIPOLYGON(({hole}),((20 0,29 0,29 9,20 0)))", "b"),
        crs=UTM,
    )
    _, (_, one, two) = write(layer)
    assert [len(ring) for ring in one["polygon"]] == [5, 5]
    assert one["polygon"][0][1] == [0, 9] or one["polygon"][0][1] == [9, 0]
    assert [len(rings) for rings in two["multipolygon"]] == [2, 1]


def test_a_polygon_that_crosses_itself_is_mended(write):
    bow_tie = "POLYGON((0 0,4 4,4 0,0 4,0 0))"
    spike = "POLYGON((0 0,9 9,0 0,0 0))"
    layer = layer_of("Polygon", (bow_tie, "a"), (spike, "b"), crs=UTM)
    counts, (_, place) = write(layer)
    assert [len(ring) for (ring,) in place["multipolygon"]] == [4, 4]
    assert counts.without_geometry == 1


def test_an_unknown_field_is_refused(write):
    layer = layer_of("Point", ("POINT(9 48)", "park"))
    with pytest.raises(
        PlacesError, match="no field “usage”; it has use, share"
    ):
        write(layer, ("usage",))


def test_several_fields_are_in_the_order_asked_for(write):
    layer = layer_of("Point", ("POINT(9 48)", "park", 0.25, 7))
    _, (head, place) = write(layer, ("count", "share"))
    assert head["columns"] == ["count", "share"]
    assert place["values"] == [7, 0.25]


def test_null_and_nan_become_null(write):
    layer = layer_of("Point", ("POINT(9 48)", None, float("nan"), None))
    _, (_, place) = write(layer, ("use", "share", "count"))
    assert place["values"] == [None, None, None]


def test_what_cannot_be_used_is_counted(write):
    layer = layer_of(
        "Point",
        ("POINT(9 48)", "a"),
        ("POINT EMPTY", "b"),
        ("POINT(900 4800)", "c"),
    )
    counts, lines = write(layer)
    assert len(lines) == 2
    assert (counts.without_geometry, counts.not_transformed) == (1, 1)
    assert len(counts.remarks()) == 2


@pytest.mark.parametrize(
    ("kind", "wkt", "crs", "sentence"),
    [
        ("LineString", "LINESTRING(0 0,1 1)", UTM, "holds lines"),
        ("Point", "POINT EMPTY", UTM, "No feature of the vector layer has a"),
    ],
)
def test_a_layer_without_places_is_refused(write, kind, wkt, crs, sentence):
    with pytest.raises(PlacesError, match=sentence):
        write(layer_of(kind, (wkt, "a"), crs=crs))


def test_an_empty_layer_is_refused(write):
    with pytest.raises(PlacesError, match="has no features"):
        write(layer_of("Point"))


def test_a_layer_without_crs_is_refused(write):
    layer = layer_of("Point", ("POINT(9 48)", "a"))
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(PlacesError, match="vector layer has no CRS"):
        write(layer)


def test_a_raster_without_crs_is_refused(write):
    with pytest.raises(PlacesError, match="raster has no CRS"):
        write(layer_of("Point", ("POINT(9 48)", "a")), crs="")


def test_it_stops_when_asked(write):
    layer = layer_of("Point", *([("POINT(9 48)", "a")] * 500))
    asked = []
    counts, _ = write(layer, go_on=lambda read: bool(asked.append(read)))
    assert counts.stopped
    assert asked == [200]


def test_lines_of_texts_give_phrases_per_class():
    text = "park: a lawn;  some trees \n\npark: a playground\n café : eat: now"
    assert class_texts(text) == {
        "park": ("a lawn", "some trees", "a playground"),
        "café": ("eat: now",),
    }


@pytest.mark.parametrize("line", ["park", "park:", ": a lawn", "park: ;"])
def test_another_line_is_refused(line):
    with pytest.raises(PlacesError, match="is not a line of texts"):
        class_texts(line)


def test_a_class_is_asked_for_by_its_name():
    layer = layer_of(
        "Point", ("POINT(9 48)", "land_use"), ("POINT(9 48)", None)
    )
    assert texts_by_name(source_of(layer), ["use"]) == {
        "land_use": ("land use",)
    }
