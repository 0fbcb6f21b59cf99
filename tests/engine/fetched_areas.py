"""Areas of the small copy of AlphaEarth that tests fetch."""

from __future__ import annotations

from rasterio.crs import CRS

from aether_qgis.engine.protocol import Extent


def box(
    west: float, south: float, east: float, north: float, crs="EPSG:4326"
) -> Extent:
    """Return an extent."""
    return Extent(west, south, east, north, CRS.from_string(crs).to_wkt())


# 100 x 150 pixels inside the western tile, which touch 2 x 3 blocks.
INSIDE_WEST = box(719_500, 5_400_300, 720_500, 5_401_800, "EPSG:32632")
# Ten kilometres around the border of the zones.
ACROSS = box(11.93, 48.69, 12.05, 48.75)
