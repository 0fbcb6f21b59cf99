"""The rasters of a request: opened, on one grid, in time order."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple

from rasterio.windows import Window

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.change.years import Described, TimeOrder, time_order
from aether_qgis.engine.errors import EmbeddingRasterError
from aether_qgis.engine.index.aligned_index import AlignedIndex
from aether_qgis.engine.index.cache import FoundIndex, find_index
from aether_qgis.engine.protocol import Note
from aether_qgis.engine.protocol.changing import ChangeRequest
from aether_qgis.engine.rasters.grids import Placement, overlap, placement
from aether_qgis.engine.rasters.reader import (
    EmbeddingRaster,
    open_embedding_raster,
)
from aether_qgis.engine.rasters.warping import warped_onto


@dataclass(frozen=True)
class OpenYear:
    """A raster of one year, and where it lies in the grid of the first."""

    raster: EmbeddingRaster
    placement: Placement
    index: Optional[AlignedIndex]


@dataclass(frozen=True)
class Series:
    """The rasters of one area, the earliest first."""

    grid: EmbeddingRaster
    """The raster that was named first: results have its grid."""
    area: Window
    """The part of that grid which all rasters cover."""
    years: Tuple[OpenYear, ...]
    time: TimeOrder
    notes: Tuple[Note, ...]
    """Which years were taken, and what is to say of the rasters."""

    @property
    def rasters(self) -> Tuple[EmbeddingRaster, ...]:
        """The open rasters in time order."""
        return tuple(year.raster for year in self.years)

    @property
    def indexes(self) -> Tuple[AlignedIndex, ...]:
        """The index of every year; none where one has none."""
        found = [year.index for year in self.years if year.index]
        return tuple(found) if len(found) == len(self.years) else ()


def open_series(
    request: ChangeRequest,
    bundle: Optional[Bundle],
    folder: Path,
    stack: ExitStack,
) -> Series:
    """Open the rasters of ``request`` until ``stack`` ends.

    ``bundle`` is that whose aligned indexes may be used; ``folder`` takes
    warped rasters. Raises EmbeddingRasterError, for rasters of different
    embeddings as well, OutsideError for those without a common area, and
    QueryError for years that cannot be.
    """
    opening = _Opening(request, bundle, folder, stack)
    first = opening.open(request.rasters[0], is_first=True)
    opened = [OpenYear(first, Placement(0, 0), opening.index_of(first.path))]
    for number, path in enumerate(request.rasters[1:], 1):
        opened.append(opening.placed(first, path, number))
    rasters = [year.raster for year in opened]
    area = overlap(rasters, [year.placement for year in opened])
    described = [
        Described(path, tuple(one.tags.items()), one.band_names)
        for path, one in zip(request.rasters, rasters)
    ]
    time = time_order(described, request.years)
    in_time = tuple(opened[place] for place in time.order)
    notes = dict.fromkeys(
        [
            *(_key(note) for note in time.notes),
            *(_key(note) for one in rasters for note in one.form.notes),
            *map(_key, opening.notes),
        ]
    )
    return Series(first, area, in_time, time, tuple(map(_note, notes)))


class _Opening:
    """Opens the rasters of one request."""

    def __init__(
        self,
        request: ChangeRequest,
        bundle: Optional[Bundle],
        folder: Path,
        stack: ExitStack,
    ) -> None:
        self._request = request
        self._bundle = bundle
        self._folder = folder
        self._stack = stack
        self._indexes: Dict[str, FoundIndex] = {}
        self.notes: List[Note] = []

    def open(self, path: str, is_first: bool = False) -> EmbeddingRaster:
        """Open a raster; the first one is limited to the area asked for."""
        index = self.index_of(path)
        form = index.manifest.source.form if index else None
        extent = self._request.extent if is_first else None
        return self._stack.enter_context(
            open_embedding_raster(path, extent, form)
        )

    def placed(
        self, first: EmbeddingRaster, path: str, number: int
    ) -> OpenYear:
        """Open another raster and find its place; warp it where asked."""
        raster = self.open(path)
        if raster.profile is not first.profile:
            raise EmbeddingRasterError(
                "{other} holds {found} vectors, but {first} {expected}: "
                "only years of one embedding can be compared.",
                other=path,
                found=raster.profile.title,
                first=first.path,
                expected=first.profile.title,
            )
        try:
            place = placement(first, raster)
        except EmbeddingRasterError:
            if not self._request.warps:
                raise
            self.notes.append(
                Note(
                    "{path} was warped onto the grid of {first}, by the "
                    "nearest pixel.",
                    {"path": path, "first": first.path},
                )
            )
            warped = warped_onto(first, path, self._folder, number)
            form = replace(raster.form, notes=())
            view = self._stack.enter_context(
                open_embedding_raster(warped, None, form)
            )
            return OpenYear(view, Placement(0, 0), None)
        return OpenYear(raster, place, self.index_of(path))

    def index_of(self, path: str) -> Optional[AlignedIndex]:
        """Return the ready index of a raster, None where none is of use."""
        if self._bundle is None:
            return None
        if path not in self._indexes:
            found = find_index(self._request.index_folder, path, self._bundle)
            self._indexes[path] = found
            if found.note:
                self.notes.append(found.note)
        return self._indexes[path].index


_Key = Tuple[str, Tuple[Tuple[str, str], ...]]


def _key(note: Note) -> _Key:
    return note.template, tuple(note.values.items())


def _note(key: _Key) -> Note:
    return Note(key[0], dict(key[1]))


def paths_of(rasters: Sequence[EmbeddingRaster]) -> str:
    """Return what the rasters are called together."""
    return ", ".join(Path(raster.path).name for raster in rasters)
