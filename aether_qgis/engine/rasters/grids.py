"""The grids of several rasters: whether they are one, and what they share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, Sequence, Tuple

from rasterio.transform import Affine
from rasterio.windows import Window

from aether_qgis.engine.errors import EmbeddingRasterError, OutsideError
from aether_qgis.engine.protocol import Note
from aether_qgis.engine.rasters.extents import Placed

_OF_A_PIXEL = 0.01
"""Grids that are off by less are one: rounding, in whoever wrote them."""


class Gridded(Placed, Protocol):
    """An open raster, and where it lies."""

    @property
    def path(self) -> str:
        """What messages call it."""

    @property
    def window(self) -> Window:
        """The part of it that is asked for."""


@dataclass(frozen=True)
class Placement:
    """Where a raster's pixels lie in the grid of the first one."""

    column: int
    """Of its first stored column."""
    row: int
    """Of its first stored row, or the one below it where it is turned."""
    is_turned: bool = False
    """Whether its rows run the other way."""

    def own_window(self, window: Window) -> Window:
        """Return where a window of the first raster lies in this one."""
        top, rows = int(window.row_off), int(window.height)
        first = self.row - top - rows if self.is_turned else top - self.row
        column = int(window.col_off) - self.column
        return Window(column, first, window.width, rows)

    def covers(self, raster: Gridded) -> Tuple[int, int, int, int]:
        """Return left, top, right and bottom in the first raster."""
        rows = raster.height
        top = self.row - rows if self.is_turned else self.row
        right = self.column + raster.width
        return self.column, top, right, top + rows


def placement(first: Gridded, other: Gridded) -> Placement:
    """Return where ``other`` lies in the grid of ``first``.

    Raises EmbeddingRasterError, saying how they differ, if they have no grid
    in common. South-up and north-up rasters may.
    """
    if first.crs != other.crs:
        raise _differ(
            Note(
                "{other} is in {found}, but {first} in {expected}: choose "
                "rasters of one grid, or let the others be warped onto the "
                "first one's."
            ),
            first,
            other,
            found=_name(other),
            expected=_name(first),
        )
    moved: Affine = ~first.transform @ other.transform
    width, height = other.width, other.height
    errors = (
        (abs(moved.a - 1) + abs(moved.d)) * width,
        (abs(abs(moved.e) - 1) + abs(moved.b)) * height,
    )
    if max(errors) > _OF_A_PIXEL:
        raise _differ(
            Note(
                "The pixels of {other} measure {found} and those of {first} "
                "{expected}, or they are turned: choose rasters of one grid, "
                "or let the others be warped onto the first one's."
            ),
            first,
            other,
            found=_pixel(other.transform),
            expected=_pixel(first.transform),
        )
    column, row = round(moved.c), round(moved.f)
    off = max(abs(moved.c - column), abs(moved.f - row))
    if off > _OF_A_PIXEL:
        raise _differ(
            Note(
                "The pixels of {other} lie {found} of a pixel beside those of "
                "{first}: choose rasters of one grid, or let the others be "
                "warped onto the first one's."
            ),
            first,
            other,
            found=f"{off:.2f}",
        )
    return Placement(column, row, is_turned=moved.e < 0)


def overlap(
    rasters: Sequence[Gridded], placements: Sequence[Placement]
) -> Window:
    """Return the window of the first raster that all cover.

    Raises OutsideError if there is none.
    """
    asked = rasters[0].window
    left, top = int(asked.col_off), int(asked.row_off)
    right, bottom = left + int(asked.width), top + int(asked.height)
    for raster, place in zip(rasters[1:], placements[1:]):
        box = place.covers(raster)
        left, top = max(left, box[0]), max(top, box[1])
        right, bottom = min(right, box[2]), min(bottom, box[3])
        if left >= right or top >= bottom:
            raise OutsideError(
                "{other} does not cover any of the area of {first} that is "
                "asked for: choose rasters of the same area.",
                other=raster.path,
                first=rasters[0].path,
            )
    return Window(left, top, right - left, bottom - top)


def _differ(
    note: Note,
    first: Gridded,
    other: Gridded,
    **values: str,
) -> EmbeddingRasterError:
    return EmbeddingRasterError(
        note.template, first=first.path, other=other.path, **values
    )


def _name(raster: Gridded) -> str:
    code = raster.crs.to_epsg()
    return f"EPSG:{code}" if code else str(raster.crs.to_wkt())[:60]


def _pixel(transform: Affine) -> str:
    width = (transform.a**2 + transform.d**2) ** 0.5
    height = (transform.b**2 + transform.e**2) ** 0.5
    return f"{width:.6g} x {height:.6g}"
