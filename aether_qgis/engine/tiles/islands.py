"""Count and search the islands of every zone.

An island is searched through a VRT of its own: neither memory nor time goes
into the gaps between tiles that lie far apart.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable, List, Sequence

from rasterio.crs import CRS

from aether_qgis.engine.regions.regions import (
    FoundRegions,
    RankKey,
    RegionRules,
    find_regions,
)
from aether_qgis.engine.similarity.histogram import SimilarityHistogram
from aether_qgis.engine.tiles.mosaic import write_mosaic
from aether_qgis.engine.tiles.ranking import (
    Found,
    ranked_together,
    that_fit,
)
from aether_qgis.engine.tiles.statistics import count_into
from aether_qgis.engine.tiles.zones import Zone, islands_of


@dataclass(frozen=True)
class Island:
    """Similarities that touch: one raster, or a VRT over tiles."""

    crs: CRS
    zone: int
    """Number of the zone that it is part of."""
    path: Path
    pixels: int
    """How many similarities it must hold."""


def count_islands(
    zone: Zone,
    number: int,
    folder: Path,
    histograms: Sequence[SimilarityHistogram],
    check_cancelled: Callable[[], None],
) -> List[Island]:
    """Return the islands of the zone of that ``number``; add the similarity
    of each place to ``histograms``, once where tiles overlap.

    ``folder`` is where the tiles are. Raises OutputError.
    """
    islands = []
    for place, part in enumerate(islands_of(zone)):
        mosaic = folder / f"island-{number}-{place}.vrt"
        write_mosaic(mosaic, part)
        counted = count_into(histograms, mosaic, check_cancelled)
        # What a full disk has cut short reads as nodata.
        written = sum(placed.tile.pixels for placed in part.tiles)
        pixels = counted if part.overlaps else written
        islands.append(Island(zone.crs, number, mosaic, pixels))
    return islands


def best_places(
    islands: Sequence[Island],
    rules: RegionRules,
    check_cancelled: Callable[[], None],
) -> FoundRegions:
    """Return the best regions of all islands, in their common CRS.

    Raises OutputError.
    """
    several_zones = len({island.zone for island in islands}) > 1
    # Some may prove to be places that another zone has as well.
    count = rules.count * 2 if several_zones else rules.count
    parts: List[Found] = []
    left_out: List[RankKey] = []
    for island in islands:
        found = find_regions(
            island.path,
            replace(rules, count=count),
            check_cancelled,
            island.pixels,
        )
        parts.append(Found(island.crs, island.zone, found.regions))
        parts, too_long = that_fit(parts, count)
        left_out += [*found.left_out, *too_long]
    regions = ranked_together(parts, rules.count, rules.min_distance_m)
    best = sorted([*left_out, *(region.rank_key for region in regions)])
    missing = [key for key in best[: rules.count] if key in left_out]
    return FoundRegions(regions, tuple(missing))
