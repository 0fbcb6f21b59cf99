"""What dock and algorithm ask of AlphaEarth's public copies."""

from __future__ import annotations

import re
from typing import Iterator, List, Tuple

from qgis.core import QgsReferencedRectangle
from qgis.PyQt.QtCore import QLocale

from aether_qgis.engine.protocol import (
    BUCKET,
    FULL_RESOLUTION_M,
    MIRROR,
    AlphaEarthWish,
    FetchEstimate,
    FetchResult,
    Gap,
)
from aether_qgis.requests.proxy import http_settings
from aether_qgis.requests.query import RequestError, engine_extent
from aether_qgis.settings import Settings
from aether_qgis.sizes import size_text
from aether_qgis.translation import tr

MIRROR_CHOICE, GOOGLE_CHOICE, OTHER_CHOICE = "mirror", "google", "other"
SOURCES = (MIRROR_CHOICE, GOOGLE_CHOICE, OTHER_CHOICE)

FIRST_YEAR = 2017
_RANGE = re.compile(r"(\d{4})(?:\s*[-–]\s*(\d{4}))?")
_MOST_YEARS = 50
_MEGABYTE = 1e6


def source_of_choice(choice: str, other: str) -> str:
    """Return the address or folder that a choice stands for.

    Raises RequestError where ``other`` is needed and empty.
    """
    if choice == GOOGLE_CHOICE:
        return BUCKET
    if choice != OTHER_CHOICE:
        return MIRROR
    if not other.strip():
        raise RequestError(
            tr(
                "The source is “other”, but no folder or address is given: "
                "enter the one that holds AlphaEarth's years."
            )
        )
    return other.strip()


def years_of(text: str) -> Tuple[int, ...]:
    """Return the years of a text such as "2019, 2021-2023".

    Raises RequestError.
    """
    found: List[int] = []
    for part in filter(None, map(str.strip, re.split(r"[,;]", text))):
        match = _RANGE.fullmatch(part)
        first = int(match[1]) if match else 0
        last = int(match[2] or first) if match else 0
        if not FIRST_YEAR <= first <= last < first + _MOST_YEARS:
            raise RequestError(
                tr(
                    "“{part}” is no year of AlphaEarth; expected years from "
                    "{first} on, such as 2024 or 2019,2021-2023."
                ).format(part=part[:50], first=FIRST_YEAR)
            )
        found += range(first, last + 1)
    if not found:
        raise RequestError(
            tr("No year is given; expected some, such as 2019,2021-2023.")
        )
    return tuple(sorted(set(found)))


def alphaearth_wish(
    area: QgsReferencedRectangle,
    years: Tuple[int, ...],
    source: str = MIRROR,
    resolution_m: int = FULL_RESOLUTION_M,
    refresh: bool = False,
) -> AlphaEarthWish:
    """Return the wish for an area in its own CRS; raises RequestError."""
    extent = engine_extent(area)
    if extent is None or not area.crs().isValid():
        raise RequestError(
            tr(
                "The area has no coordinate reference system or is empty: "
                "choose one on the map."
            )
        )
    return AlphaEarthWish(
        extent=extent,
        years=years,
        catalogue_folder=str(Settings.load().catalogues_home),
        source=source,
        resolution_m=resolution_m,
        refresh_catalogue=refresh,
        http=http_settings(source),
    )


def estimate_lines(estimate: FetchEstimate) -> Iterator[str]:
    """Yield what a user should know before anything is fetched."""
    locale = QLocale()
    yield tr(
        "{tiles} tiles, {pixels} pixels, {size} to fetch from {host}."
    ).format(
        tiles=locale.toString(estimate.tile_count),
        pixels=locale.toString(estimate.pixels),
        size=size_text(estimate.bytes),
        host=estimate.host,
    )
    if estimate.bytes_per_s:
        yield tr("About {time} at the {speed} a second just measured.").format(
            time=_time_text(estimate.seconds),
            speed=size_text(estimate.bytes_per_s),
        )
    yield tr("Room on the disk: {free}; needed: {needed}.").format(
        free=size_text(estimate.free_bytes),
        needed=size_text(estimate.disk_bytes),
    )
    yield tr("List of tiles as of {date}.").format(
        date=estimate.catalogue_date.replace("T", " ")
    )
    yield from gap_lines(estimate.gaps, estimate.missing_years)
    yield f"{estimate.attribution} ({estimate.licence})"


def outcome_line(result: FetchResult) -> str:
    """Return what was fetched, or what a search of links will fetch."""
    remote = sum(zone.remote_bytes for zone in result.zones)
    if remote:
        return tr(
            "The rasters read {host}: a search of all of them fetches {size}."
        ).format(host=result.host, size=size_text(remote))
    return tr(
        "Fetched {size} in {seconds} seconds: {tiles} tiles, {kept} of them "
        "there already."
    ).format(
        size=size_text(result.bytes),
        seconds=round(result.seconds),
        tiles=result.tiles,
        kept=result.kept,
    )


def gap_lines(
    gaps: Tuple[Gap, ...], missing_years: Tuple[int, ...]
) -> Iterator[str]:
    """Yield a sentence for what the source does not have."""
    if missing_years:
        yield tr("There is nothing in this area for {years}.").format(
            years=", ".join(map(str, missing_years))
        )
    if gaps:
        yield tr(
            "The source lacks {count} of the tiles, which stay gaps: {names}"
        ).format(
            count=len(gaps),
            names=", ".join(f"{gap.year} {gap.zone}" for gap in gaps[:10]),
        )


def _time_text(seconds: float) -> str:
    if seconds < 90:
        return tr("{number} seconds").format(number=max(1, round(seconds)))
    return tr("{number} minutes").format(number=round(seconds / 60))
