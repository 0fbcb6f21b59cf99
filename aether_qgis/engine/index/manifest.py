"""What an aligned index was built from, and how: ``index.json``.

It ties the index to the raster's files, their sizes and time stamps, to the
bundle's check sums and to this way of storing.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Tuple

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.transform import Affine

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.errors import IndexFileError
from aether_qgis.engine.index.errors import of_another_version
from aether_qgis.engine.index.file_stamps import (
    FileStamp,
    resolved,
    stamps_of,
)
from aether_qgis.engine.index.levels import Level, levels_of
from aether_qgis.engine.index.quantisation import Quantisation
from aether_qgis.engine.index.store import Checksums
from aether_qgis.engine.protocol import ProtocolError, from_json, to_json
from aether_qgis.engine.rasters.form import RasterForm
from aether_qgis.engine.rasters.reader import EmbeddingRaster

SCHEMA = 3
"""Raised whenever indexes are stored in another way."""

MANIFEST = "index.json"
SUFFIX = ".aether-index"

_STEM_CHARACTERS = 60

_UNREADABLE = (
    OSError,
    ValueError,
    TypeError,
    KeyError,
    RecursionError,
    ProtocolError,
)


@dataclass(frozen=True)
class StoredGrid:
    """Where the raster's pixels lie."""

    width: int
    height: int
    transform: Tuple[float, ...]
    """a, b, c, d, e, f of the affine transform."""
    crs_wkt: str


@dataclass(frozen=True)
class IndexSource:
    """What the stored numbers depend on, all but the numbers themselves."""

    schema: int
    raster: str
    files: Tuple[FileStamp, ...]
    grid: StoredGrid
    form: RasterForm
    """How the raster is read."""
    bundle: str
    bundle_title: str
    bundle_digest: str


@dataclass(frozen=True)
class StoredQuantisation:
    """A ``Quantisation`` as plain numbers."""

    offsets: Tuple[float, ...]
    scales: Tuple[float, ...]
    refined: Tuple[int, ...]

    @classmethod
    def of(cls, quantisation: Quantisation) -> StoredQuantisation:
        """Return ``quantisation`` as plain numbers, none rounded."""
        return cls(
            tuple(map(float, quantisation.offsets)),
            tuple(map(float, quantisation.scales)),
            quantisation.refined,
        )

    def quantisation(self) -> Quantisation:
        """Return what the numbers stand for."""
        return Quantisation(
            np.array(self.offsets, np.float32),
            np.array(self.scales, np.float32),
            self.refined,
        )


@dataclass(frozen=True)
class IndexManifest:
    """What index.json says."""

    source: IndexSource
    quantisation: StoredQuantisation
    measured: Dict[str, float]
    """Errors against float vectors on a sample, see ``choice``."""
    aether_version: str
    valid_pixels: int = 0
    checksums: Tuple[Checksums, ...] = ()
    """Of each level's chunks; empty while the index is unfinished."""

    @property
    def levels(self) -> Tuple[Level, ...]:
        """The levels, full resolution first."""
        quantisation = self.quantisation
        planes = len(quantisation.offsets) + len(quantisation.refined)
        grid = self.source.grid
        return levels_of(grid.height, grid.width, planes)


def index_folder_of(
    index_folder: str, raster_path: str, bundle: Bundle
) -> Path:
    """Return where the index of a raster with a bundle lies, if any.

    The name depends on the raster's place, the bundle's contents and the
    schema, so that looking for it is one step.
    """
    place = resolved(raster_path)
    key = f"{place}\n{bundle.digest}\n{SCHEMA}"
    digest = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
    stem = re.sub(r"[^\w.-]+", "_", Path(place).stem)
    name = f"{stem[:_STEM_CHARACTERS]}-{digest[:16]}{SUFFIX}"
    return Path(index_folder) / name


def source_of(raster: EmbeddingRaster, bundle: Bundle) -> IndexSource:
    """Return what an index of the whole ``raster`` is tied to.

    Raises IndexFileError if its changes could not be noticed later.
    """
    window = raster.window
    return IndexSource(
        schema=SCHEMA,
        raster=resolved(raster.path),
        files=stamps_of(raster.path, raster.files),
        grid=StoredGrid(
            width=int(window.width),
            height=int(window.height),
            transform=tuple(raster.transform)[:6],
            crs_wkt=raster.crs.to_wkt(),
        ),
        form=raster.form,
        bundle=bundle.manifest.name,
        bundle_title=bundle.manifest.title,
        bundle_digest=bundle.digest,
    )


def read_manifest(folder: Path) -> IndexManifest:
    """Return the manifest in ``folder``.

    Raises IndexVersionError if it is of another schema, IndexFileError if
    it is damaged.
    """
    try:
        data = _read_json(folder)
        schema = data["source"]["schema"]
        if isinstance(schema, int) and schema != SCHEMA:
            raise of_another_version(folder, schema, SCHEMA)
        manifest = from_json(IndexManifest, data)
        CRS.from_wkt(manifest.source.grid.crs_wkt)
        Affine(*manifest.source.grid.transform)
    except (*_UNREADABLE, RasterioError) as error:
        raise _damaged(folder) from error
    return manifest


def read_source(folder: Path) -> IndexSource:
    """Return what an index of any schema was built from.

    Raises IndexFileError if that cannot be read.
    """
    try:
        return from_json(IndexSource, _read_json(folder)["source"])
    except _UNREADABLE as error:
        raise _damaged(folder) from error


def _read_json(folder: Path) -> Dict[str, Any]:
    data: Dict[str, Any] = json.loads(
        (folder / MANIFEST).read_text(encoding="utf-8")
    )
    return data


def write_manifest(folder: Path, manifest: IndexManifest) -> None:
    """Write index.json in one step."""
    partial = folder / f"{MANIFEST}.partial"
    text = json.dumps(to_json(manifest), indent=1) + "\n"
    partial.write_text(text, encoding="utf-8")
    partial.replace(folder / MANIFEST)


def _damaged(folder: Path) -> IndexFileError:
    return IndexFileError(
        "The index in {folder} is damaged: {file} cannot be read; build it "
        "anew.",
        folder=str(folder),
        file=MANIFEST,
    )
