"""Megabytes that fetching takes against the smallest possible.

Writes a tile as AlphaEarth is published (south-up, band-separate, ZSTD,
blocks of 1024, overviews), serves it on loopback and fetches three areas of
it; beside it, what GDAL's own /vsicurl reads for the same pixels.

    build/engine/bin/python benchmarks/fetching.py [--side 4096]
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.transform import Affine
from rasterio.warp import transform_bounds
from rasterio.windows import from_bounds

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "engine")]

from fetched_areas import box  # noqa: E402
from tile_server import TileServer  # noqa: E402

from aether_qgis.engine.fetching.fetch import fetch  # noqa: E402
from aether_qgis.engine.fetching.plan import (  # noqa: E402
    forget_directories,
    plan_of,
)
from aether_qgis.engine.protocol import (  # noqa: E402
    AlphaEarthWish,
    FetchRequest,
)
from aether_qgis.engine.runtime.progress import RequestProgress  # noqa: E402

BLOCK = 1024
WEST, SOUTH, CRS = 500_000.0, 5_300_000.0, "EPSG:32632"
NAME = "xbench-0000000000-0000000000.tiff"
# Corners in kilometres from the tile's, and the pixel size.
AREAS = (
    ("village, 2 x 2 km", (14, 14, 16, 16), 10),
    ("town, 10 x 10 km", (5, 5, 15, 15), 10),
    ("region, 30 x 30 km", (5, 5, 35, 35), 10),
    ("region at 40 m", (5, 5, 35, 35), 40),
    ("region at 160 m", (5, 5, 35, 35), 160),
)
GDAL_OPTIONS = {
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    "CPL_VSIL_CURL_CHUNK_SIZE": str(2 << 20),
    "GDAL_HTTP_TIMEOUT": "60",
    "GDAL_HTTP_MULTIPLEX": "YES",
    "VSI_CACHE": "NO",
}


def write_copy(folder: Path, side: int) -> None:
    """Write one tile of ``side``² pixels and the list that names it."""
    path = folder / "2024" / "32N" / NAME
    path.parent.mkdir(parents=True)
    random = np.random.default_rng(0)
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        count=64,
        width=side,
        height=side,
        dtype="int8",
        nodata=-128,
        crs=CRS,
        transform=Affine(10, 0, WEST, 0, 10, SOUTH),
        interleave="band",
        compress="zstd",
        zstd_level=1,
        tiled=True,
        blockxsize=BLOCK,
        blockysize=BLOCK,
        bigtiff="yes",
        num_threads="all_cores",
    ) as tile:
        for band in range(1, 65):
            # As broad as AlphaEarth's numbers: ZSTD saves about a fifth.
            numbers = random.normal(0, 35, (BLOCK, BLOCK))
            numbers = np.clip(numbers, -127, 127).astype(np.int8)
            repeats = side // BLOCK
            tile.write(np.tile(numbers, (repeats, repeats)), band)
        tile.build_overviews(
            [2**n for n in range(1, side.bit_length())], Resampling.nearest
        )
    utm = WEST, SOUTH, WEST + side * 10, SOUTH + side * 10
    bounds = transform_bounds(CRS, "EPSG:4326", *utm)
    sides = [f"wgs84_{name}" for name in ("west", "south", "east", "north")]
    with (folder / "aef_index.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["path", *sides])
        writer.writerow([f"s3://x/annual/2024/32N/{NAME}", *bounds])


def measure(server: TileServer, folder: Path) -> None:
    """Print a row per area."""
    print("| area | smallest | fetched | over | s | GDAL MB | GDAL s |")
    print("|---|---|---|---|---|---|---|")
    for number, (name, kilometres, size) in enumerate(AREAS):
        metres = [1000 * k for k in kilometres]
        extent = (
            WEST + metres[0],
            SOUTH + metres[1],
            WEST + metres[2],
            SOUTH + metres[3],
        )
        wish = AlphaEarthWish(
            box(*extent, CRS),
            (2024,),
            str(folder / "catalogue"),
            server.url,
            size,
        )
        fetch_list(wish, folder)
        before, since = server.sent, time.perf_counter()
        out = str(folder / f"out{number}")
        fetch(FetchRequest(wish, out), RequestProgress())
        seconds = time.perf_counter() - since
        fetched = server.sent - before
        smallest = smallest_bytes(server.folder, extent, size)
        before, since = server.sent, time.perf_counter()
        read_with_gdal(server.url, extent, size)
        gdal_seconds = time.perf_counter() - since
        gdal = server.sent - before
        print(
            f"| {name} | {smallest / 1e6:.1f} | {fetched / 1e6:.1f} "
            f"| {100 * (fetched / smallest - 1):.1f} % | {seconds:.1f} "
            f"| {gdal / 1e6:.1f} | {gdal_seconds:.1f} |",
            flush=True,
        )


def fetch_list(wish: AlphaEarthWish, folder: Path) -> None:
    """Have the list of tiles there, and no directory in memory."""
    plan_of(wish, RequestProgress()).reader.close()
    forget_directories()


def smallest_bytes(folder: Path, extent: tuple, size: int) -> int:
    """Return the stored bytes of all blocks that an area touches."""
    path = folder / "2024" / "32N" / NAME
    total = 0
    with open_level(str(path), size) as tile:
        window = from_bounds(*flipped(extent), tile.transform)
        height, width = tile.block_shapes[0]
        rows = range(
            int(window.row_off // height),
            int(-(-(window.row_off + window.height) // height)),
        )
        columns = range(
            int(window.col_off // width),
            int(-(-(window.col_off + window.width) // width)),
        )
    with rasterio.open(path) as tile:
        level = None if size == 10 else (size // 10).bit_length() - 2
        for band in range(1, 65):
            for row in rows:
                for column in columns:
                    name = f"BLOCK_SIZE_{column}_{row}"
                    said = tile.get_tag_item(name, "TIFF", band, level)
                    total += int(said or 0)
    return total


def open_level(path: str, size: int) -> rasterio.io.DatasetReader:
    """Open the level of pixels of ``size`` metres."""
    level = {}
    if size > 10:
        level["overview_level"] = (size // 10).bit_length() - 2
    return rasterio.open(path, **level)


def flipped(extent: tuple) -> tuple:
    """Return bounds as rasterio wants them of a south-up grid."""
    west, south, east, north = extent
    return west, north, east, south


def read_with_gdal(url: str, extent: tuple, size: int) -> None:
    """Read the same pixels through /vsicurl, as FACTS advise."""
    with (
        rasterio.Env(**GDAL_OPTIONS),
        open_level(f"/vsicurl/{url}/2024/32N/{NAME}", size) as tile,
    ):
        tile.read(window=from_bounds(*flipped(extent), tile.transform))


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--side", type=int, default=4096)
    side = parser.parse_args().side
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_copy(folder / "copy", side)
        server = TileServer(folder / "copy")
        try:
            measure(server, folder)
        finally:
            server.stop()


if __name__ == "__main__":
    main()
