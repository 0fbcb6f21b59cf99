"""The files of a zone and year as one raster."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Iterator, Mapping, Sequence

import rasterio
from rasterio.io import DatasetReader

from aether_qgis.engine.rasters.writer import not_written


def write_vrt(
    path: Path, files: Sequence[Path], tags: Mapping[str, str]
) -> None:
    """Write the VRT of files that share a grid; raises OutputError.

    Another VRT of that name is replaced.
    """
    datasets = [rasterio.open(file) for file in files]
    try:
        text = "\n".join(_lines(path, datasets, tags)) + "\n"
    finally:
        for dataset in datasets:
            dataset.close()
    partial = path.with_name(f"{path.stem}.partial{path.suffix}")
    try:
        partial.write_text(text, encoding="utf-8")
        partial.replace(path)
    except OSError as error:
        raise not_written(path, error) from error


def _lines(
    path: Path, datasets: Sequence[DatasetReader], tags: Mapping[str, str]
) -> Iterator[str]:
    first = datasets[0]
    side = first.transform.a
    west = min(d.bounds.left for d in datasets)
    north = max(d.bounds.top for d in datasets)
    width = round((max(d.bounds.right for d in datasets) - west) / side)
    height = round((north - min(d.bounds.bottom for d in datasets)) / side)
    yield f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">'
    yield f"<SRS>{escape(first.crs.to_wkt())}</SRS>"
    numbers = (west, side, 0.0, north, 0.0, -side)
    yield f"<GeoTransform>{', '.join(map(repr, numbers))}</GeoTransform>"
    yield "<Metadata>"
    for name, value in {**tags, "AREA_OR_POINT": "Area"}.items():
        yield f'<MDI key="{escape(name)}">{escape(value)}</MDI>'
    yield "</Metadata>"
    sources = [
        (
            escape(Path(d.name).relative_to(path.parent).as_posix()),
            f'xSize="{d.width}" ySize="{d.height}"',
            f'RasterXSize="{d.width}" RasterYSize="{d.height}" '
            f'DataType="Int8" BlockXSize="{d.block_shapes[0][1]}" '
            f'BlockYSize="{d.block_shapes[0][0]}"',
            round((d.bounds.left - west) / side),
            round((north - d.bounds.top) / side),
        )
        for d in datasets
    ]
    for band, name in enumerate(first.descriptions, 1):
        yield f'<VRTRasterBand dataType="Int8" band="{band}">'
        yield f"<Description>{escape(name or '')}</Description>"
        yield f"<NoDataValue>{first.nodata:g}</NoDataValue>"
        for file, size, properties, column, row in sources:
            # A window of one tile may reach over another's nodata.
            yield "<ComplexSource>"
            yield f'<SourceFilename relativeToVRT="1">{file}</SourceFilename>'
            yield f"<SourceBand>{band}</SourceBand>"
            yield f"<SourceProperties {properties}/>"
            yield f'<SrcRect xOff="0" yOff="0" {size}/>'
            yield f'<DstRect xOff="{column}" yOff="{row}" {size}/>'
            yield f"<NODATA>{first.nodata:g}</NODATA>"
            yield "</ComplexSource>"
        yield "</VRTRasterBand>"
    yield "</VRTDataset>"
