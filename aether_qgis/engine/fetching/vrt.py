"""The files of a zone and year as one raster."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Iterator, Mapping, Optional, Sequence, Tuple

import rasterio
from rasterio.crs import CRS
from rasterio.io import DatasetReader
from rasterio.transform import Affine
from rasterio.windows import Window

from aether_qgis.engine.protocol import partial_path
from aether_qgis.engine.rasters.writer import not_written


@dataclass(frozen=True)
class VrtSource:
    """A part of a raster that a VRT shows."""

    name: str
    """What GDAL opens, or a path from the VRT's folder on."""
    is_relative: bool
    size: Tuple[int, int]
    """Columns and rows of the whole raster."""
    block: Tuple[int, int]
    """Columns and rows of its blocks."""
    window: Window
    """The part of it."""
    transform: Affine
    """Of the part."""
    overview: Optional[int] = None
    """Which of its overviews is read; None for the raster itself."""


@dataclass(frozen=True)
class VrtContent:
    """What all sources of a VRT have in common."""

    crs: CRS
    bands: Sequence[str]
    """Their names."""
    nodata: float
    dtype: str
    """As GDAL calls it."""
    tags: Mapping[str, str]
    block: Optional[Tuple[int, int]] = None
    """Columns and rows of the sources' blocks, which become the VRT's; the
    VRT is read by GDAL's own where this is None."""


def write_vrt(
    path: Path, files: Sequence[Path], tags: Mapping[str, str]
) -> None:
    """Write the VRT of files that share a grid; raises OutputError.

    Another VRT of that name is replaced.
    """
    datasets = [rasterio.open(file) for file in files]
    try:
        first = datasets[0]
        names = [name or "" for name in first.descriptions]
        content = VrtContent(first.crs, names, first.nodata, "Int8", tags)
        sources = [_whole(dataset, path.parent) for dataset in datasets]
    finally:
        for dataset in datasets:
            dataset.close()
    write_vrt_of(path, sources, content)


def write_vrt_of(
    path: Path, sources: Sequence[VrtSource], content: VrtContent
) -> None:
    """Write the VRT of parts that share a grid; raises OutputError.

    Its rows run as those of the sources, north-up or south-up.
    """
    text = "\n".join(_lines(sources, content)) + "\n"
    partial = partial_path(str(path))
    try:
        partial.write_text(text, encoding="utf-8")
        partial.replace(path)
    except OSError as error:
        raise not_written(path, error) from error


def _whole(dataset: DatasetReader, folder: Path) -> VrtSource:
    rows, columns = dataset.block_shapes[0]
    return VrtSource(
        Path(dataset.name).relative_to(folder).as_posix(),
        True,
        (dataset.width, dataset.height),
        (columns, rows),
        Window(0, 0, dataset.width, dataset.height),
        dataset.transform,
    )


def _lines(sources: Sequence[VrtSource], content: VrtContent) -> Iterator[str]:
    grid = sources[0].transform
    places = [
        ~grid * (source.transform.c, source.transform.f) for source in sources
    ]
    left = round(min(column for column, _ in places))
    top = round(min(row for _, row in places))
    blocks = ""
    if content.block:
        columns, rows = content.block
        blocks = f' blockXSize="{columns}" blockYSize="{rows}"'
        # A block of the VRT is one of the sources, so each is read once.
        left -= round(sources[0].window.col_off + left) % columns
        top -= round(sources[0].window.row_off + top) % rows
    parts = [
        (source, round(column) - left, round(row) - top)
        for source, (column, row) in zip(sources, places)
    ]
    width = round(max(x + one.window.width for one, x, _ in parts))
    height = round(max(y + one.window.height for one, _, y in parts))
    corner = grid * Affine.translation(left, top)
    yield f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">'
    yield f"<SRS>{escape(content.crs.to_wkt())}</SRS>"
    numbers = ", ".join(map(repr, corner.to_gdal()))
    yield f"<GeoTransform>{numbers}</GeoTransform>"
    yield "<Metadata>"
    for name, value in {**content.tags, "AREA_OR_POINT": "Area"}.items():
        yield f'<MDI key="{escape(name)}">{escape(value)}</MDI>'
    yield "</Metadata>"
    for band, name in enumerate(content.bands, 1):
        yield (
            f'<VRTRasterBand dataType="{content.dtype}" band="{band}"{blocks}>'
        )
        yield f"<Description>{escape(name)}</Description>"
        yield f"<NoDataValue>{content.nodata:g}</NoDataValue>"
        for source, column, row in parts:
            # A window of one tile may reach over another's nodata.
            yield "<ComplexSource>"
            yield from _source_lines(source, band, content.dtype)
            size = _size(source.window)
            yield f'<DstRect xOff="{column}" yOff="{row}" {size}/>'
            yield f"<NODATA>{content.nodata:g}</NODATA>"
            yield "</ComplexSource>"
        yield "</VRTRasterBand>"
    yield "</VRTDataset>"


def _source_lines(source: VrtSource, band: int, dtype: str) -> Iterator[str]:
    yield (
        f'<SourceFilename relativeToVRT="{int(source.is_relative)}">'
        f"{escape(source.name)}</SourceFilename>"
    )
    if source.overview is not None:
        yield (
            '<OpenOptions><OOI key="OVERVIEW_LEVEL">'
            f"{source.overview}</OOI></OpenOptions>"
        )
    yield f"<SourceBand>{band}</SourceBand>"
    width, height = source.size
    columns, rows = source.block
    # With these, GDAL opens a source when it reads it, not before.
    yield (
        f'<SourceProperties RasterXSize="{width}" RasterYSize="{height}" '
        f'DataType="{dtype}" BlockXSize="{columns}" BlockYSize="{rows}"/>'
    )
    window = source.window
    yield (
        f'<SrcRect xOff="{window.col_off}" yOff="{window.row_off}" '
        f"{_size(window)}/>"
    )


def _size(window: Window) -> str:
    return f'xSize="{window.width}" ySize="{window.height}"'
