#!/usr/bin/env python3
"""Print what a country and the land surface take, from measured costs.

Seconds per megapixel and core come from ``benchmarks/cluster.py`` with one
worker, bytes from the sizes of files. docs/many-machines.md holds the tables.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import Callable

MACHINES = (1, 10, 100)
STORAGE_MB_PER_S = (100, 1_000, 10_000)
RASTER_PIXELS = 8192**2
RASTER_TILES = 64
"""Tiles of 1024² that one request has to hand out at a time."""
PIXELS_PER_KM2 = 1e4
AREAS_KM2 = {"Great Britain": 230_000, "the land surface": 1.49e8}

Seconds = Callable[[float, int], float]
"""The time for a number of pixels on a number of machines."""


@dataclass(frozen=True)
class Costs:
    """What was measured."""

    index_s: float
    """Core seconds to read a megapixel and write its index."""
    score_s: float
    """Core seconds to read and score a megapixel."""
    write_s: float
    """Seconds in which who asks writes a megapixel of similarity."""
    indexed_s: float
    """Seconds in which a machine answers for a megapixel from its index."""
    serial_s: float
    """Seconds per raster of 8192² in which workers wait for who asks."""
    raster_bytes: float
    """Bytes per pixel of a raster as it is stored."""
    index_bytes: float
    """Bytes per pixel of an index with its overviews."""
    cores: int
    """Cores of a machine."""

    def building(self, pixels: float, machines: int) -> float:
        """All cores busy, as with many requests at once."""
        return pixels / 1e6 * self.index_s / (machines * self.cores)

    def one_by_one(self, pixels: float, machines: int) -> float:
        """One request: one raster after another."""
        busy = min(machines * self.cores, RASTER_TILES)
        tiles_s = RASTER_PIXELS / 1e6 * self.index_s / busy
        return pixels / RASTER_PIXELS * (self.serial_s + tiles_s)

    def asking(self, pixels: float, machines: int) -> float:
        """One query: one machine writes what all have computed."""
        scoring_s = self.score_s / min(machines * self.cores, RASTER_TILES)
        return pixels / 1e6 * max(scoring_s, self.write_s)

    def asking_indexes(self, pixels: float, machines: int) -> float:
        """Each machine answers for a part of its own."""
        return pixels / 1e6 * self.indexed_s / machines


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("index-s", "score-s", "write-s", "indexed-s", "serial-s"):
        parser.add_argument(f"--{name}", type=float, required=True)
    parser.add_argument("--raster-bytes", type=float, default=40.0)
    parser.add_argument("--index-bytes", type=float, required=True)
    parser.add_argument("--cores", type=int, default=2)
    costs = Costs(**vars(parser.parse_args()))
    print(f"{sizes(costs)}\n\n{times(costs)}\n\n{storage(costs)}")


def sizes(costs: Costs) -> str:
    """Return the table of what there is to read and to keep."""
    lines = [
        "| area | pixels | tiles of 8192² | rasters | indexes | "
        "similarity |\n|---|---|---|---|---|---|"
    ]
    for area, km2 in AREAS_KM2.items():
        pixels = km2 * PIXELS_PER_KM2
        lines.append(
            f"| {area}, {km2:,.0f} km² | {pixels:.2e} | "
            f"{pixels / RASTER_PIXELS:,.0f} | "
            f"{terabytes(pixels * costs.raster_bytes)} | "
            f"{terabytes(pixels * costs.index_bytes)} | "
            f"{terabytes(pixels * 4)} |"
        )
    return "\n".join(lines)


def times(costs: Costs) -> str:
    """Return the table of times."""
    heads = "".join(f" {n} machine{'s' * (n > 1)} |" for n in MACHINES)
    lines = [f"| what |{heads}\n|---{'|---' * len(MACHINES)}|"]
    works: dict[str, Seconds] = {
        "indexes, all cores busy": costs.building,
        "indexes, one request": costs.one_by_one,
        "one query, no indexes": costs.asking,
        "one query over indexes, divided by hand": costs.asking_indexes,
    }
    for area, km2 in AREAS_KM2.items():
        for what, seconds in works.items():
            cells = "".join(
                f" {duration(seconds(km2 * PIXELS_PER_KM2, machines))} |"
                for machines in MACHINES
            )
            lines.append(f"| {area}: {what} |{cells}")
    return "\n".join(lines)


def storage(costs: Costs) -> str:
    """Return the table of what reading alone takes, and what is asked."""
    heads = "".join(f" {rate:,} MB/s |" for rate in STORAGE_MB_PER_S)
    lines = [f"| reading all of it |{heads}\n|---{'|---' * len(MACHINES)}|"]
    for area, km2 in AREAS_KM2.items():
        for what, per_pixel in (
            ("rasters", costs.raster_bytes),
            ("indexes", costs.index_bytes),
        ):
            megabytes = km2 * PIXELS_PER_KM2 * per_pixel / 1e6
            cells = "".join(
                f" {duration(megabytes / rate)} |" for rate in STORAGE_MB_PER_S
            )
            lines.append(f"| {area}: {what} |{cells}")
    rate = costs.cores / costs.index_s
    return "\n".join(lines) + (
        f"\n\nA machine that builds indexes reads "
        f"{rate * costs.raster_bytes:.0f} MB/s and writes "
        f"{rate * costs.index_bytes:.0f} MB/s."
    )


def terabytes(count: float) -> str:
    """Return a number of bytes in words."""
    if count < 1e12:
        return f"{count / 1e9:.0f} GB"
    return f"{count / 1e12:,.1f} TB"


def duration(seconds: float) -> str:
    """Return a time in words."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    if seconds < 5400:
        return f"{seconds / 60:.0f} min"
    if seconds < 3 * 86400:
        return f"{seconds / 3600:.1f} h"
    return f"{seconds / 86400:,.0f} days"


if __name__ == "__main__":
    main()
