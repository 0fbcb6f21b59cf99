"""From a request to what has changed, step by step."""

from __future__ import annotations

import time
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Dict, List, Sequence

import rasterio

from aether_qgis.engine.change.answer_files import AnswerFiles
from aether_qgis.engine.change.comparing import compared, fitted
from aether_qgis.engine.change.features import Year
from aether_qgis.engine.change.model import (
    INDEX_DEVICE,
    Yardstick,
    bundle_of,
    indexed_years,
    pixel_years,
    yardstick_for,
)
from aether_qgis.engine.change.places import (
    ChangedPlace,
    dated,
    write_places,
)
from aether_qgis.engine.change.provenance import provenance_of
from aether_qgis.engine.change.request_checks import check_request
from aether_qgis.engine.change.series import Series, open_series, paths_of
from aether_qgis.engine.errors import IndexFileError, NoDataError
from aether_qgis.engine.index.levels import CHUNK_SIDE
from aether_qgis.engine.protocol import Note
from aether_qgis.engine.protocol.changing import (
    CHANGE_FOUND,
    CHANGE_WEAK,
    NO_CHANGE,
    ChangeRequest,
    ChangeResult,
)
from aether_qgis.engine.rasters.outputs import check_outputs
from aether_qgis.engine.rasters.reader import GDAL_CACHE_BYTES
from aether_qgis.engine.regions.regions import (
    FoundRegions,
    RegionRules,
    find_regions,
)
from aether_qgis.engine.runtime.environment import peak_memory_mib
from aether_qgis.engine.runtime.progress import RequestProgress

_COMPARING_FROM, _COMPARING_TO = 0.05, 0.85
_CLEAR = 60.0
"""Mean change of the best place from which on the verdict is "found"."""


def change(request: ChangeRequest, progress: RequestProgress) -> ChangeResult:
    """Answer ``request``: write the rasters of change and the places.

    All files are moved into place when they are whole; on any error none is
    left behind. Raises the errors of ``engine.errors``.
    """
    started = time.monotonic()
    check_request(request)
    with (
        rasterio.Env(GDAL_CACHEMAX=GDAL_CACHE_BYTES),
        TemporaryDirectory(prefix="aether-change-") as folder,
        ExitStack() as stack,
    ):
        progress.step("Opening the rasters", 0.0)
        bundle = bundle_of(request)
        series = open_series(request, bundle, Path(folder), stack)
        check_outputs(request.outputs, *series.rasters)
        by = yardstick_for(request, bundle, series)
        result = _compare(request, series, by, progress)
    return replace(
        result,
        seconds=time.monotonic() - started,
        peak_memory_mib=peak_memory_mib(),
    )


def _compare(
    request: ChangeRequest,
    series: Series,
    by: Yardstick,
    progress: RequestProgress,
) -> ChangeResult:
    if by.bundle is not None and series.indexes:
        progress.log("Answered from aligned indexes.")
        source = _Source(
            indexed_years(series, by),
            INDEX_DEVICE,
            (CHUNK_SIDE, CHUNK_SIDE),
            is_indexed=True,
        )
        try:
            return _answer(request, series, by, source, progress)
        except IndexFileError as error:
            said = {name: str(one) for name, one in error.values.items()}
            note = Note(error.template, said)
            series = replace(series, notes=(*series.notes, note))
    progress.step("Loading the model", 0.01)
    years, device = pixel_years(series, by, request, progress.check)
    progress.note(Note("Computing on: {device}", {"device": device}))
    source = _Source(years, device, series.grid.block)
    return _answer(request, series, by, source, progress)


@dataclass(frozen=True)
class _Source:
    """Where the years' pixels come from."""

    years: Sequence[Year]
    device: str
    block: tuple[int, int]
    """Rows and columns of what is read at once."""
    is_indexed: bool = False


def _answer(
    request: ChangeRequest,
    series: Series,
    by: Yardstick,
    source: _Source,
    progress: RequestProgress,
) -> ChangeResult:
    facts = provenance_of(request, series, by)
    with ExitStack() as open_files:
        files = AnswerFiles(request, series, open_files)
        _write(request, series, by, source, files, progress)
        progress.step("Writing the change raster", _COMPARING_TO)
        files.complete(by, facts)
        progress.step("Finding the best places", 0.9)
        rules = RegionRules(
            request.threshold, request.min_area_m2, request.count
        )
        found = find_regions(
            files.change.partial_path,
            rules,
            progress.check,
            files.change.pixels,
        )
        places = dated(
            found.regions, series.time.years, files.when_path, progress.check
        )
        progress.step("Writing the results", 0.98)
        _publish(request, series, by, places, files)
    return _result(request, series, by, source, files, found, facts)


def _write(
    request: ChangeRequest,
    series: Series,
    by: Yardstick,
    source: _Source,
    files: AnswerFiles,
    progress: RequestProgress,
) -> None:
    """Compare the years and write what has changed."""
    progress.step("Looking for what differs everywhere", 0.02)
    comparison = fitted(
        source.years,
        series.area,
        source.block,
        by.fit(),
        asks_when=len(source.years) > 2,
    )
    if comparison is None:
        raise NoDataError(
            "{rasters} hold no pixel with data in every year in the area "
            "asked for: choose another area or other rasters.",
            rasters=paths_of(series.rasters),
        )
    for share, window in compared(
        source.years, series.area, source.block, comparison, progress.check
    ):
        files.write(window, request.threshold)
        progress.step(
            "Comparing the years",
            _COMPARING_FROM + share * (_COMPARING_TO - _COMPARING_FROM),
        )


def _publish(
    request: ChangeRequest,
    series: Series,
    by: Yardstick,
    places: List[ChangedPlace],
    files: AnswerFiles,
) -> None:
    regions_path = Path(request.regions_path)
    attributes = {
        "query": ", ".join(request.positive),
        "direction": request.direction if request.positive else "",
        "bundle": by.bundle.manifest.name if by.bundle else "",
        "source": paths_of(series.rasters),
    }
    write_places(regions_path, places, series.time.is_known, attributes)
    try:
        files.publish()
    except Exception:
        # A raster without its regions, or they alone, are no answer.
        regions_path.unlink(missing_ok=True)
        raise


def _result(
    request: ChangeRequest,
    series: Series,
    by: Yardstick,
    source: _Source,
    files: AnswerFiles,
    found: FoundRegions,
    facts: Dict[str, str],
) -> ChangeResult:
    manifest = by.bundle.manifest if by.bundle else None
    return ChangeResult(
        change_path=request.change_path,
        when_path=request.when_path,
        regions_path=request.regions_path,
        region_count=len(found.regions),
        left_out=len(found.left_out),
        verdict=_verdict(found),
        years=series.time.years,
        years_known=series.time.is_known,
        pixels=files.change.pixels,
        changed_pixels=files.change.changed_pixels,
        space=by.space,
        device=source.device,
        bundle=manifest.name if manifest else "",
        bundle_title=manifest.title if manifest else "",
        profile=series.grid.profile.name,
        crs_wkt=series.grid.crs.to_wkt(),
        attribution=facts.get("attribution", ""),
        provenance=facts,
        indexed=source.is_indexed,
        notes=series.notes,
        understood=by.understood,
    )


def _verdict(found: FoundRegions) -> str:
    if not found.regions:
        return CHANGE_WEAK if found.left_out else NO_CHANGE
    best = found.regions[0].similarity_mean
    return CHANGE_FOUND if best >= _CLEAR else CHANGE_WEAK
