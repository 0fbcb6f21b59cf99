"""Write a zone as one VRT over the similarity rasters of its tiles."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Iterator, Mapping

from aether_qgis.engine.rasters.writer import not_written
from aether_qgis.engine.tiles.zones import PlacedTile, Zone


def write_mosaic(
    path: Path,
    zone: Zone,
    folder: str = "",
    tags: Mapping[str, str] | None = None,
    band_tags: Mapping[str, str] | None = None,
    with_relevance: bool = False,
) -> None:
    """Write the VRT of ``zone``; nodata is NaN.

    ``folder`` is where the tiles' files lie, seen from the VRT. Where tiles
    overlap the earlier one is seen, and a later one through its nodata.
    Raises OutputError.
    """
    bands = {"similarity": band_tags or {}}
    if with_relevance:
        bands["relevance"] = {}
    lines = _lines(zone, folder, tags or {}, bands)
    try:
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError as error:
        raise not_written(path, error) from error


def _lines(
    zone: Zone,
    folder: str,
    tags: Mapping[str, str],
    bands: Mapping[str, Mapping[str, str]],
) -> Iterator[str]:
    numbers = ", ".join(map(repr, zone.transform.to_gdal()))
    yield (
        f'<VRTDataset rasterXSize="{zone.width}" rasterYSize="{zone.height}">'
    )
    yield f"<SRS>{_text(zone.crs.to_wkt())}</SRS>"
    yield f"<GeoTransform>{numbers}</GeoTransform>"
    yield from _metadata({**tags, "AREA_OR_POINT": "Area"})
    for band, (name, tags_of_band) in enumerate(bands.items(), 1):
        yield f'<VRTRasterBand dataType="Float32" band="{band}">'
        yield f"<Description>{name}</Description>"
        yield from _metadata(tags_of_band)
        yield "<NoDataValue>nan</NoDataValue>"
        yield "<ColorInterp>Gray</ColorInterp>"
        # What a VRT names last lies on top.
        for placed in reversed(zone.tiles):
            yield from _source(placed, folder, band)
        yield "</VRTRasterBand>"
    yield "</VRTDataset>"


def _source(placed: PlacedTile, folder: str, band: int) -> Iterator[str]:
    tile = placed.tile
    name = f"{folder}/{tile.path.name}" if folder else tile.path.name
    size = f'xSize="{tile.width}" ySize="{tile.height}"'
    yield "<ComplexSource>"
    yield f'<SourceFilename relativeToVRT="1">{_text(name)}</SourceFilename>'
    yield f"<SourceBand>{band}</SourceBand>"
    # Spares opening every tile when the VRT is opened.
    yield (
        f'<SourceProperties RasterXSize="{tile.width}" '
        f'RasterYSize="{tile.height}" DataType="Float32" '
        f'BlockXSize="{tile.block_side}" BlockYSize="{tile.block_side}"/>'
    )
    yield f'<SrcRect xOff="0" yOff="0" {size}/>'
    yield f'<DstRect xOff="{placed.column}" yOff="{placed.row}" {size}/>'
    yield "<NODATA>nan</NODATA>"
    yield "</ComplexSource>"


def _metadata(tags: Mapping[str, str]) -> Iterator[str]:
    yield "<Metadata>"
    for name, value in tags.items():
        yield f'<MDI key="{_text(name)}">{_text(value)}</MDI>'
    yield "</Metadata>"


def _text(value: str) -> str:
    # XML has no way to write a control character.
    return escape("".join(c if c.isprintable() else " " for c in value))
