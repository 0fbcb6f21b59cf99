"""Places of tables: delimiters, decimal commas, names of columns, CRS."""

import math

import pytest
from gathered_places import area_of, gather, refusal, words_by_identity
from qgis.core import QgsCoordinateReferenceSystem

from aether_qgis.place_sources.coordinate_columns import (
    coordinate_columns,
    number_of,
)


@pytest.fixture
def write(tmp_path):
    def written(text, encoding="utf-8", name="places.csv"):
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return str(path)

    return written


@pytest.mark.parametrize(
    "names, x, y",
    [
        (["id", "lon", "lat"], "lon", "lat"),
        (["Latitude", "Longitude"], "Longitude", "Latitude"),
        (["Längengrad", "Breitengrad"], "Längengrad", "Breitengrad"),
        (["geo.lon", "geo.lat"], "geo.lon", "geo.lat"),
        (["longitud", "latitud"], "longitud", "latitud"),
        (["经度", "纬度"], "经度", "纬度"),
        (["Rechtswert", "Hochwert"], "Rechtswert", "Hochwert"),
        (["Easting", "Northing", "x", "y"], "Easting", "Northing"),
        (["X", "Y", "class"], "X", "Y"),
        (["name", "WKT"], "WKT", ""),
    ],
)
def test_columns_of_coordinates_are_found(names, x, y):
    found = coordinate_columns(names)
    assert (found.x, found.y) == (x, y)


@pytest.mark.parametrize("names", [[], ["name"], ["lon"], ["x", "name"]])
def test_other_columns_hold_no_coordinates(names):
    assert coordinate_columns(names) is None


@pytest.mark.parametrize(
    "text, number",
    [
        ("12.5", 12.5),
        ("12,5", 12.5),
        (" -0,25° ", -0.25),
        ("5.690.123,5", 5690123.5),
        ("315,000.25", 315000.25),
        ("5 690 123,5", 5690123.5),
        ("5’690’123.5", 5690123.5),
    ],
)
def test_numbers_are_read_as_they_are_written(text, number):
    assert number_of(text) == number


@pytest.mark.parametrize("text", ["", "here", "nan", "1e999", "1,2,3"])
def test_what_is_no_number_is_none(text):
    assert math.isnan(number_of(text))


def test_a_german_spreadsheet_is_read(write):
    path = write(
        "Länge;Breite;Kategorie;category;name\r\n"
        "12,35;51,34;x;cafe;Straße\r\n"
        "12,36;51,34;x;park;\r\n"
        ";;x;park;nowhere\r\n",
        "cp1252",
    )
    gathered = gather("file", file=path)
    assert words_by_identity(gathered) == {
        "1": ("cafe", "", "Straße"),
        "2": ("park", "", ""),
    }
    assert gathered.left_out.without_geometry == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_any_script_and_delimiter(write, encoding, mark):
    lines = [["lon", "lat", "class", "name"], ["12.35", "51.34", "寺", "東寺"]]
    path = write("\n".join(map(mark.join, lines)), encoding)
    assert words_by_identity(gather("file", file=path)) == {
        "1": ("寺", "", "東寺")
    }


def test_quoted_line_breaks_stay_in_their_cell(write):
    path = write('lon,lat,class,name\n12.35,51.34,cafe,"two\nlines, here"\n')
    assert words_by_identity(gather("file", file=path))["1"][2] == (
        "two lines, here"
    )


UTM = (315_000, 5_690_000, 320_000, 5_693_000)


def test_eastings_are_in_the_areas_crs_unless_another_is_named(write):
    path = write("x;y;class\n317000;5691000;cafe\n")
    area = area_of(*UTM, crs="EPSG:32633")
    assert len(gather("file", area=area, file=path).places) == 1
    said = refusal(
        "file",
        area=area,
        file=path,
        table_crs=QgsCoordinateReferenceSystem("EPSG:32632"),
    )
    assert "1 outside the area" in said


def test_x_and_y_that_can_be_degrees_are(write):
    path = write("x,y,class\n12.40,51.34,cafe\n")
    area = area_of(*UTM, crs="EPSG:32633")
    assert len(gather("file", area=area, file=path).places) == 1


def test_well_known_text_is_read(write):
    path = write(
        "wkt;class\nPOINT(12.35 51.34);cafe\n"
        '"POLYGON((12.34 51.34,12.35 51.34,12.35 51.35,12.34 51.34))";park\n'
        "nothing;park\n"
    )
    gathered = gather("file", file=path)
    assert len(gathered.places) == 2
    assert gathered.left_out.without_geometry == 1


def test_overtures_dotted_columns_are_understood(write):
    path = write(
        "id,lon,lat,names.primary,categories.primary,confidence\n"
        "a,12.35,51.34,Zoë,coffee_shop,0.9\n"
        "b,12.35,51.34,Doubt,coffee_shop,0.1\n"
    )
    assert words_by_identity(gather("file", file=path)) == {
        "a": ("coffee shop", "", "Zoë")
    }


@pytest.mark.parametrize(
    "text, sentence",
    [
        ("class,name\ncafe,A\n", "no columns of coordinates"),
        ("lon,lat,height\n12.35,51.34,4\n", "found only lon, lat, height"),
        ("lon,lat,class\n", "has no rows"),
        ("", "has no rows"),
        ("\0\0\1\2\n\0\3", "has no columns"),
    ],
)
def test_a_table_that_cannot_be_used_is_one_sentence(write, text, sentence):
    assert sentence in refusal("file", file=write(text))
