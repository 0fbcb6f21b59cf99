"""Find the columns of coordinates in a table, in several languages."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Optional, Sequence, Tuple

_LONGITUDE = (
    "longitude lon lng long x_wgs84 laenge länge längengrad laengengrad "
    "geo_lon geo_lng longitud lon_dd 经度 經度 долгота długość"
)
_LATITUDE = (
    "latitude lat y_wgs84 breite breitengrad geo_lat latitud lat_dd "
    "纬度 緯度 широта szerokość"
)
_EASTING = (
    "easting east rechtswert ostwert este est x x_coord coord_x xcoord "
    "coordx coordenada_x coordonnee_x coordonnée_x e utm_e utm_x ost"
)
_NORTHING = (
    "northing north hochwert nordwert norte nord y y_coord coord_y ycoord "
    "coordy coordenada_y coordonnee_y coordonnée_y n utm_n utm_y"
)
_WKT = "wkt geometry geom the_geom wkt_geom geometrie geometría"
_PARTS = re.compile(r"[\W_]+")
# A point, or a comma, and blanks or apostrophes between thousands.
_BLANKS = re.compile(r"[\s'’\u00a0\u202f]+")


@dataclass(frozen=True)
class CoordinateColumns:
    """Where a table has its coordinates."""

    x: str
    """The longitude or easting; the WKT, if ``y`` is empty."""
    y: str
    is_degrees: bool
    """Whether the names say that they are longitude and latitude."""


def coordinate_columns(names: Sequence[str]) -> Optional[CoordinateColumns]:
    """Return the columns of ``names`` that hold coordinates, if any do."""
    for xs, ys, is_degrees in (
        (_LONGITUDE, _LATITUDE, True),
        (_EASTING, _NORTHING, False),
    ):
        x, y = _column(names, xs), _column(names, ys)
        if x and y and x != y:
            return CoordinateColumns(x, y, is_degrees)
    wkt = _column(names, _WKT)
    return CoordinateColumns(wkt, "", False) if wkt else None


def number_of(text: str) -> float:
    """Return a coordinate, with a point or a comma; NaN if it is none."""
    plain = _BLANKS.sub("", text.strip().rstrip("°"))
    if "," in plain and "." in plain:
        # The last of the two is the decimal one.
        thousands = "," if plain.rindex(".") > plain.rindex(",") else "."
        plain = plain.replace(thousands, "")
    try:
        number = float(plain.replace(",", "."))
    except ValueError:
        return math.nan
    return number if math.isfinite(number) else math.nan


def are_degrees(positions: Sequence[Tuple[float, float]]) -> bool:
    """Say whether all positions could be longitudes and latitudes."""
    known = [(x, y) for x, y in positions if not math.isnan(x + y)]
    return bool(known) and all(
        abs(x) <= 180 and abs(y) <= 90 for x, y in known
    )


def _column(names: Sequence[str], usual: str) -> str:
    folded = {_folded(name): name for name in reversed(names)}
    for one in usual.split():
        if _folded(one) in folded:
            return folded[_folded(one)]
    return ""


def _folded(name: str) -> str:
    return "_".join(filter(None, _PARTS.split(name.casefold())))
