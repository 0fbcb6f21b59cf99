"""Places of the files that QGIS reads."""

import json

import pytest
from gathered_places import area_of, gather, refusal, words_by_identity
from osgeo import gdal
from osm_pbf import write_pbf

CORNERS = {
    11: (12.340, 51.340, {}),
    12: (12.342, 51.340, {}),
    13: (12.342, 51.342, {}),
    14: (12.340, 51.342, {}),
}
NODES = {
    1: (12.35, 51.34, {"amenity": "cafe", "name": "Zur Möwe"}),
    2: (12.36, 51.35, {"shop": "bakery", "name": "パン屋"}),
    3: (12.35, 51.35, {"highway": "crossing"}),
    4: (13.35, 51.34, {"amenity": "cafe", "name": "Elsewhere"}),
    5: (12.341, 51.341, {"leisure": "park", "name": "Stadtpark"}),
    **CORNERS,
}
WAYS = {
    7: ([11, 12, 13, 14, 11], {"leisure": "park", "name": "Stadtpark"}),
    8: ([11, 12], {"highway": "residential", "name": "Lane"}),
}
EXPECTED = {
    "node/1": ("cafe", "food and drink", "Zur Möwe"),
    "node/2": ("bakery", "shopping", "パン屋"),
    "way/7": ("park", "green space", "Stadtpark"),
}


def xml_of(nodes, ways):
    """The same data as OpenStreetMap's XML."""

    def tags_of(tags):
        return "".join(f'<tag k="{k}" v="{v}"/>' for k, v in tags.items())

    parts = [
        f'<node id="{n}" lon="{lon}" lat="{lat}" version="1">'
        f"{tags_of(tags)}</node>"
        for n, (lon, lat, tags) in nodes.items()
    ] + [
        f'<way id="{n}" version="1">'
        + "".join(f'<nd ref="{ref}"/>' for ref in refs)
        + f"{tags_of(tags)}</way>"
        for n, (refs, tags) in ways.items()
    ]
    return f'<osm version="0.6">{"".join(parts)}</osm>'


def write_geojson(path, rows, crs=None):
    """Write points: a mapping of properties for each (lon, lat)."""
    features = [
        {
            "type": "Feature",
            "properties": properties,
            "geometry": place and {"type": "Point", "coordinates": place},
        }
        for place, properties in rows
    ]
    content = {"type": "FeatureCollection", "features": features}
    path.write_text(json.dumps(content), "utf-8")
    return path


def converted(source, path, driver):
    gdal.UseExceptions()
    options = ["ENCODING=UTF-8"] if driver == "ESRI Shapefile" else []
    gdal.VectorTranslate(
        str(path), str(source), format=driver, layerCreationOptions=options
    )
    return str(path)


@pytest.fixture
def pbf(tmp_path):
    path = tmp_path / "town.osm.pbf"
    write_pbf(path, NODES, WAYS)
    return str(path)


def test_points_and_areas_of_a_pbf_are_places(pbf):
    gathered = gather("file", file=pbf)
    assert words_by_identity(gathered) == EXPECTED
    assert gathered.rights == "© OpenStreetMap contributors, ODbL"
    assert gathered.left_out.doubled == 1


def test_xml_says_the_same_as_pbf(pbf, tmp_path):
    path = tmp_path / "town.osm"
    path.write_text(xml_of(NODES, WAYS), "utf-8")
    assert words_by_identity(gather("file", file=str(path))) == EXPECTED


def test_the_area_may_be_in_another_crs(pbf):
    area = area_of(1374300, 6681000, 1375700, 6683000, crs="EPSG:3857")
    assert list(words_by_identity(gather("file", area=area, file=pbf))) == [
        "node/1"
    ]


@pytest.mark.parametrize(
    "ending, driver",
    [("gpkg", "GPKG"), ("shp", "ESRI Shapefile"), ("fgb", "FlatGeobuf")],
)
def test_geofabriks_columns_are_understood(tmp_path, ending, driver):
    rows = [
        ((12.35, 51.34), {"osm_id": "1", "fclass": "cafe", "name": "Zoë"}),
        ((12.36, 51.34), {"osm_id": "2", "fclass": "fast_food", "name": None}),
        ((14.36, 51.34), {"osm_id": "3", "fclass": "cafe", "name": "far"}),
        ((12.36, 51.34), {"osm_id": "4", "fclass": None, "name": "none"}),
    ]
    source = write_geojson(tmp_path / "pois.geojson", rows)
    path = converted(source, tmp_path / f"pois.{ending}", driver)
    gathered = gather("file", file=path)
    assert words_by_identity(gathered) == {
        "1": ("cafe", "", "Zoë"),
        "2": ("fast food", "", ""),
    }
    assert gathered.left_out.outside == gathered.left_out.without_tag == 1
    assert gathered.rights.startswith("© OpenStreetMap")


def test_a_feature_without_geometry_is_counted(tmp_path):
    rows = [
        ((12.35, 51.34), {"class": "cafe", "group": "food", "name": "A"}),
        (None, {"class": "cafe", "group": "food", "name": "B"}),
    ]
    path = write_geojson(tmp_path / "p.geojson", rows)
    gathered = gather("file", file=str(path))
    assert gathered.sentence() == (
        "Places: 1; left out of 2: 1 without a position."
    )


def overture(kind, name, confidence, **more):
    return {
        "id": f"08f1-{name}",
        "names": {"primary": name, "common": None},
        "categories": {"primary": kind, "alternate": ["eat_and_drink"]},
        "confidence": confidence,
        **more,
    }


def test_overtures_columns_are_understood(tmp_path):
    rows = [
        ((12.35, 51.34), overture("coffee_shop", "Kaffee Süß", 0.97)),
        ((12.36, 51.34), overture("park", "Doubtful", 0.2)),
        ((12.36, 51.35), overture(None, "By another", 0.9)),
        (
            (12.34, 51.35),
            overture("pizzeria", "Da Gio", 0.9, basic_category="restaurant"),
        ),
    ]
    path = write_geojson(tmp_path / "places.geojson", rows)
    gathered = gather("file", file=str(path))
    assert words_by_identity(gathered) == {
        "08f1-Kaffee Süß": ("coffee shop", "", "Kaffee Süß"),
        "08f1-By another": ("eat and drink", "", "By another"),
        "08f1-Da Gio": ("pizzeria", "restaurant", "Da Gio"),
    }
    assert gathered.left_out.doubtful == 1
    assert "Overture" in gathered.rights


def test_a_file_without_words_names_its_columns(tmp_path):
    path = write_geojson(
        tmp_path / "p.geojson", [((12.35, 51.34), {"height": 3})]
    )
    said = refusal("file", file=str(path))
    assert "found only height" in said


def test_a_file_that_is_none_is_one_sentence(tmp_path):
    path = tmp_path / "broken.gpkg"
    path.write_bytes(b"SQLite format 3\0 no more")
    assert "QGIS cannot read" in refusal("file", file=str(path))


def test_a_cut_pbf_is_one_sentence_or_its_first_places(tmp_path, pbf):
    path = tmp_path / "cut.osm.pbf"
    whole = (tmp_path / "town.osm.pbf").read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert refusal("file", file=str(path))


@pytest.mark.parametrize("name", ["", "not_there.pbf", "."])
def test_a_file_that_is_not_there_is_one_sentence(tmp_path, name):
    path = str(tmp_path / name) if name else ""
    assert refusal("file", file=path)


def test_no_place_in_the_area_is_one_sentence(pbf):
    said = refusal("file", area=area_of(0, 0, 1, 1), file=pbf)
    assert "There is no place in the area" in said
