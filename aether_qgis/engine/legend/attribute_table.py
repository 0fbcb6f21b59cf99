"""The raster attribute table of a class raster, as GDAL keeps it.

GeoTIFF has no place for one: GDAL writes it into ``….tif.aux.xml`` beside the
raster, and QGIS and ArcGIS read it there. The usages are GDAL's
(``GDALRATFieldUsage``), by which programs find values, names and colours.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import List, Sequence, Tuple

_INTEGER, _REAL, _TEXT = "0", "1", "2"
_GENERIC, _PIXEL_COUNT, _NAME, _VALUE = "0", "1", "2", "5"
_RED, _GREEN, _BLUE = "6", "7", "8"

_FIELDS: Sequence[Tuple[str, str, str]] = (
    ("value", _INTEGER, _VALUE),
    ("name", _TEXT, _NAME),
    ("code", _TEXT, _GENERIC),
    ("red", _INTEGER, _RED),
    ("green", _INTEGER, _GREEN),
    ("blue", _INTEGER, _BLUE),
    ("pixels", _INTEGER, _PIXEL_COUNT),
    ("area_m2", _REAL, _GENERIC),
)
_XML_CONTROLS = dict.fromkeys(range(32), " ")
"""Characters that XML has no way to write."""


@dataclass(frozen=True)
class TableRow:
    """A label as the attribute table shows it."""

    value: int
    name: str
    code: str
    colour: str
    """As ``#rrggbb``."""
    pixels: int
    area_m2: float


def attribute_table(rows: Sequence[TableRow]) -> bytes:
    """Return the file that GDAL reads beside a raster of one band."""
    fields = [
        f'<FieldDefn index="{number}"><Name>{name}</Name>'
        f"<Type>{kind}</Type><Usage>{usage}</Usage></FieldDefn>"
        for number, (name, kind, usage) in enumerate(_FIELDS)
    ]
    lines = [
        f'<Row index="{number}">'
        + "".join(f"<F>{escape(text)}</F>" for text in _texts(row))
        + "</Row>"
        for number, row in enumerate(rows)
    ]
    table = [
        '<PAMDataset><PAMRasterBand band="1">',
        '<GDALRasterAttributeTable tableType="thematic">',
        *fields,
        *lines,
        "</GDALRasterAttributeTable></PAMRasterBand></PAMDataset>",
    ]
    return "\n".join(table).encode("utf-8", "replace")


def rgb(colour: str) -> Tuple[int, int, int]:
    """Return red, green and blue, 0 to 255, of ``#rrggbb``."""
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue


def _texts(row: TableRow) -> List[str]:
    return [
        str(row.value),
        row.name.translate(_XML_CONTROLS),
        row.code.translate(_XML_CONTROLS),
        *map(str, rgb(row.colour)),
        str(row.pixels),
        f"{row.area_m2:.1f}",
    ]
