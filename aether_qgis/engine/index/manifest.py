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
from typing import Dict, List, Sequence, Set, Tuple

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.transform import Affine

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.errors import IndexFileError
from aether_qgis.engine.index.levels import Level, levels_of
from aether_qgis.engine.index.quantisation import Quantisation
from aether_qgis.engine.protocol import ProtocolError, from_json, to_json
from aether_qgis.engine.rasters.form import RasterForm
from aether_qgis.engine.rasters.reader import EmbeddingRaster

SCHEMA = 2
MANIFEST = "index.json"
SUFFIX = ".aether-index"

# Written by programs that merely look at a raster.
_SIDECARS = (".aux.xml", ".ovr")
_STEM_CHARACTERS = 60


@dataclass(frozen=True)
class FileStamp:
    """A file that the raster reads, as it was when the index was built."""

    path: str
    bytes: int
    modified_ns: int


@dataclass(frozen=True)
class Grid:
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
    grid: Grid
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
    chunk_files: Tuple[int, ...] = ()
    """How many chunks of each level hold a vector: the others have no
    file."""

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


def resolved(raster_path: str) -> str:
    """Return the one path of a file; other names are left as they are."""
    path = Path(raster_path)
    return str(path.resolve()) if path.exists() else raster_path


def source_of(raster: EmbeddingRaster, bundle: Bundle) -> IndexSource:
    """Return what an index of the whole ``raster`` is tied to.

    Raises IndexFileError if its changes could not be noticed later.
    """
    window = raster.window
    return IndexSource(
        schema=SCHEMA,
        raster=resolved(raster.path),
        files=stamps_of(raster.path, raster.files),
        grid=Grid(
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


def stamps_of(raster_path: str, files: Sequence[str]) -> Tuple[FileStamp, ...]:
    """Return the stamps of the files that a raster reads.

    Raises IndexFileError if one of them is no file of this machine.
    """
    found: List[FileStamp] = []
    for path in sorted(_all_files(files)):
        try:
            found.append(_stamp(path))
        except OSError as error:
            raise IndexFileError(
                "{raster} reads {file}, which is no file of this machine, so "
                "an index could not tell when it changes: copy it to a disk "
                "to build its index.",
                raster=raster_path,
                file=path,
            ) from error
    if not found:
        raise IndexFileError(
            "{raster} is no file of this machine, so an index could not "
            "tell when it changes: copy it to a disk to build its index.",
            raster=raster_path,
        )
    return tuple(found)


def changed_file(files: Sequence[FileStamp]) -> str:
    """Return the first file that differs from its stamp, else nothing."""
    for stamp in files:
        try:
            if _stamp(stamp.path) != stamp:
                return stamp.path
        except OSError:
            return stamp.path
    return ""


def read_manifest(folder: Path) -> IndexManifest:
    """Return the manifest in ``folder``; raise IndexFileError if damaged."""
    try:
        text = (folder / MANIFEST).read_text(encoding="utf-8")
        manifest = from_json(IndexManifest, json.loads(text))
        CRS.from_wkt(manifest.source.grid.crs_wkt)
        Affine(*manifest.source.grid.transform)
    except (
        OSError,
        ValueError,
        TypeError,
        RecursionError,
        ProtocolError,
    ) as error:
        raise _damaged(folder) from error
    except RasterioError as error:
        raise _damaged(folder) from error
    return manifest


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


def _stamp(path: str) -> FileStamp:
    facts = Path(path).stat()
    return FileStamp(path, facts.st_size, facts.st_mtime_ns)


def _all_files(files: Sequence[str]) -> Set[str]:
    """Return also what VRTs in VRTs read, which GDAL does not list."""
    found: Set[str] = set()
    waiting = list(files)
    while waiting:
        path = waiting.pop()
        place = resolved(path)
        if place in found or path.endswith(_SIDECARS):
            continue
        found.add(place)
        if path.lower().endswith(".vrt"):
            waiting += _files_of(path)
    return found


def _files_of(path: str) -> List[str]:
    try:
        with rasterio.open(path) as dataset:
            return list(dataset.files)
    except RasterioError:
        return []  # told when the pixels are read
