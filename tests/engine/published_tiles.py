"""A small copy of AlphaEarth in the published layout, for tests.

Tiles of 256² pixels, south-up, band-separate, ZSTD, in blocks of 64, with
overviews to 1 x 1: as published, a 32nd of the size.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import duckdb
import numpy as np
import rasterio
from embedding_rasters import quantised, unit_vectors
from rasterio.enums import Resampling
from rasterio.transform import Affine
from rasterio.warp import transform_bounds

SIDE, BLOCK, PIXEL_M = 256, 64, 10
YEARS = (2023, 2024)
# Zone 32 ends at 12° east, where 33 begins; tiles of both reach over it.
WEST_TILE = ("32N", 719_360.0, 5_400_000.0, "xwest-0000000000-0000000000.tiff")
EAST_TILE = ("33N", 278_400.0, 5_400_000.0, "xeast-0000000000-0000008192.tiff")
GONE_TILE = ("32N", 716_800.0, 5_400_000.0, "xgone-0000000000-0000000000.tiff")
TILES = (WEST_TILE, EAST_TILE, GONE_TILE)
BORDER = 12.0

COLUMNS = (
    "fid",
    "path",
    "year",
    "crs",
    "utm_zone",
    *(f"utm_{side}" for side in ("west", "south", "east", "north")),
    *(f"wgs84_{side}" for side in ("west", "south", "east", "north")),
    "geometry",
)


def epsg(zone: str) -> str:
    """Return the CRS of a zone."""
    return f"EPSG:{32600 + int(zone[:-1])}"


def numbers_of(seed: int) -> np.ndarray:
    """Return int8 [64, SIDE, SIDE] of unit vectors, a corner without."""
    made = quantised(unit_vectors(SIDE, SIDE, seed))
    made[:, :10, :10] = -128
    return made


def write_tile(path: Path, zone: str, west: float, south: float) -> None:
    """Write a tile as it is published: its first row is southernmost."""
    path.parent.mkdir(parents=True, exist_ok=True)
    seed = sum(map(ord, str(path.name) + path.parts[-3]))
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        count=64,
        width=SIDE,
        height=SIDE,
        dtype="int8",
        nodata=-128,
        crs=epsg(zone),
        transform=Affine(PIXEL_M, 0, west, 0, PIXEL_M, south),
        interleave="band",
        compress="zstd",
        zstd_level=1,
        tiled=True,
        blockxsize=BLOCK,
        blockysize=BLOCK,
        bigtiff="yes",
    ) as tile:
        tile.write(numbers_of(seed))
        for band in range(64):
            tile.set_band_description(band + 1, f"A{band:02d}")
        tile.build_overviews([2, 4, 8, 16], Resampling.nearest)


def rows(root: str) -> list[dict]:
    """Return the index's rows; bounds are cut where the zone ends."""
    found = []
    for year in YEARS:
        for zone, west, south, name in TILES:
            side = SIDE * PIXEL_M
            utm = west, south, west + side, south + side
            wgs84 = list(transform_bounds(epsg(zone), "EPSG:4326", *utm))
            if zone == "32N":
                wgs84[2] = min(wgs84[2], BORDER)
            else:
                wgs84[0] = max(wgs84[0], BORDER)
            path = f"{root}/{year}/{zone}/{name}"
            values = [len(found), path, year, epsg(zone), zone, *utm, *wgs84]
            values.append("POLYGON ((0 0, 0 1, 1 1, 0 0))")
            found.append(dict(zip(COLUMNS, values)))
    return found


def write_copy(folder: Path) -> Path:
    """Write the tiles but one, and the index in its three forms."""
    for year in YEARS:
        for zone, west, south, name in (WEST_TILE, EAST_TILE):
            path = folder / str(year) / zone / name
            write_tile(path, zone, west, south)
    listed = rows("s3://us-west-2.opendata.source.coop/tge-labs/aef/v1/annual")
    with (folder / "aef_index.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(listed)
    write_parquet_indexes(folder)
    return folder


def write_parquet_indexes(folder: Path) -> None:
    """Write the index as Parquet and as STAC-GeoParquet."""
    listed = duckdb.read_csv(str(folder / "aef_index.csv"))
    listed.write_parquet(str(folder / "aef_index.parquet"))
    listed.project(
        "{'xmin': wgs84_west, 'ymin': wgs84_south, 'xmax': wgs84_east, "
        "'ymax': wgs84_north} AS bbox, crs AS \"proj:epsg\", "
        "{'data': {'href': path}} AS assets"
    ).write_parquet(str(folder / "aef_index_stac_geoparquet.parquet"))


if __name__ == "__main__":
    write_copy(Path(sys.argv[1]))
