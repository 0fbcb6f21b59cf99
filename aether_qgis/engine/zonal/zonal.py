"""How well districts and points fit several texts, step by step."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Sequence, Tuple

import numpy as np

from aether_qgis.engine.bundles.provenance import facts_of
from aether_qgis.engine.errors import IndexFileError, QueryError
from aether_qgis.engine.index.cache import FoundIndex, find_index
from aether_qgis.engine.places.on_raster import all_outside
from aether_qgis.engine.places.places_file import Place, read_places
from aether_qgis.engine.places.places_on_grid import (
    PlacesOnGrid,
    places_on_grid,
)
from aether_qgis.engine.protocol import SIMILARITY, Note
from aether_qgis.engine.protocol.zonal import (
    DEFAULT_ZONAL_THRESHOLDS,
    MOST_ZONAL_TEXTS,
    RELEVANCE,
    ZONAL_MEASURES,
    TextRelevance,
    ZonalRequest,
    ZonalResult,
)
from aether_qgis.engine.rasters.outputs import check_outputs
from aether_qgis.engine.rasters.reader import (
    EmbeddingRaster,
    open_embedding_raster,
)
from aether_qgis.engine.runtime.environment import peak_memory_mib
from aether_qgis.engine.runtime.part_progress import PartProgress
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity.scoring import no_data
from aether_qgis.engine.towers.devices import check_device
from aether_qgis.engine.towers.loading import pixel_backend
from aether_qgis.engine.zonal.adding_up import Measure, add_up
from aether_qgis.engine.zonal.asked_texts import (
    AskedTexts,
    JudgedTexts,
    asked_texts,
)
from aether_qgis.engine.zonal.pixel_sources import (
    ComputedPixels,
    IndexedPixels,
    PixelSource,
)
from aether_qgis.engine.zonal.rows_file import write_rows
from aether_qgis.engine.zonal.sampling import sampled
from aether_qgis.engine.zonal.totals import PlaceTotals

# Shares of the whole work, for one steady progress bar.
_PLACES_FROM, _COMPARING_FROM, _COMPARING_TO = 0.02, 0.1, 0.95
_SAMPLING_SHARE = 0.3


@dataclass(frozen=True)
class _Added:
    totals: PlaceTotals
    judged: Tuple[TextRelevance, ...]


@dataclass(frozen=True)
class _Computation:
    added: _Added
    device: str
    index_note: Optional[Note] = None


def zonal_similarity(
    request: ZonalRequest, progress: RequestProgress
) -> ZonalResult:
    """Answer ``request``: write the row of each place.

    The file is moved into place when it is whole. Memory is bounded by a
    few windows of the raster, and a few numbers for each place and text.
    Raises the errors of ``engine.errors``.
    """
    started = time.monotonic()
    _check(request)
    progress.step("Loading the model", 0.0)
    asked = asked_texts(request)
    found = find_index(request.index_folder, request.raster, asked.bundle)
    form = found.index.manifest.source.form if found.index else None
    with open_embedding_raster(request.raster, form=form) as raster:
        asked.bundle.check_reads(raster.profile, raster.path)
        check_outputs((request.rows_path,), raster)
        part = PartProgress(progress, _PLACES_FROM, _COMPARING_FROM)
        known = read_places(request.places, progress.check)
        places = _on_grid(raster, known.places, part)
        for note in raster.form.notes:
            progress.note(note)
        done = _compared(
            request,
            raster,
            places,
            len(known.places),
            asked,
            found,
            progress,
        )
        facts = facts_of(request.raster, asked.bundle, raster)
        notes = raster.form.notes
    progress.step("Writing the results", _COMPARING_TO)
    totals = done.added.totals
    write_rows(Path(request.rows_path), known.values, totals)
    on_raster = places.numbers()
    return ZonalResult(
        rows_path=request.rows_path,
        places=len(known.places),
        outside=len(known.places) - len(on_raster),
        without_data=int((totals.pixels[on_raster] == 0).sum()),
        small=len(places.small.places),
        device=done.device,
        understood=asked.understood,
        judged=done.added.judged,
        index_note=done.index_note,
        raster_notes=tuple(notes),
        provenance=facts,
        seconds=time.monotonic() - started,
        peak_memory_mib=peak_memory_mib(),
    )


def _check(request: ZonalRequest) -> None:
    if not 1 <= len(request.asked) <= MOST_ZONAL_TEXTS:
        raise QueryError(
            "There are {found} texts to compare with; expected 1 to {most}.",
            found=len(request.asked),
            most=MOST_ZONAL_TEXTS,
        )
    if request.measure not in ZONAL_MEASURES:
        raise QueryError(
            "Places cannot be measured by “{found}”; expected one of: "
            "{expected}.",
            found=request.measure,
            expected=", ".join(ZONAL_MEASURES),
        )
    _check_threshold(request)
    check_device(request.device)


def _check_threshold(request: ZonalRequest) -> None:
    threshold = _threshold(request)
    # Written so that NaN, which compares as false, is refused as well.
    if request.measure == RELEVANCE and not 0 <= threshold <= 100:
        raise QueryError(
            "As a relevance, the threshold is {found}; expected a number "
            "from 0 to 100, for example 50.",
            found=threshold,
        )
    if request.measure == SIMILARITY and not -1 <= threshold <= 1:
        raise QueryError(
            "As a similarity, the threshold is {found}; expected a number "
            "from -1 to 1, for example 0.5.",
            found=threshold,
        )


def _threshold(request: ZonalRequest) -> float:
    if request.threshold is None:
        return DEFAULT_ZONAL_THRESHOLDS[request.measure]
    return request.threshold


def _on_grid(
    raster: EmbeddingRaster,
    places: Sequence[Place],
    progress: RequestProgress,
) -> PlacesOnGrid:
    """Return where the places lie; raises PointsError if none does."""
    found = places_on_grid(
        raster,
        places,
        lambda share: progress.step("Finding the places", share),
    )
    if not len(found.numbers()):
        x = np.array([place.x for place in places])
        y = np.array([place.y for place in places])
        raise all_outside(x, y, raster)
    return found


def _compared(
    request: ZonalRequest,
    raster: EmbeddingRaster,
    places: PlacesOnGrid,
    count: int,
    asked: AskedTexts,
    found: FoundIndex,
    progress: RequestProgress,
) -> _Computation:
    """Add up the places from the best source, as a query does.

    An index that turns out to be damaged is given up.
    """
    part = PartProgress(progress, _COMPARING_FROM, _COMPARING_TO)
    vectors = asked.vectors()

    def added_up(source: PixelSource) -> _Added:
        measure: Measure = asked.similarities
        told: Tuple[TextRelevance, ...] = ()
        rest: RequestProgress = part
        if request.measure == RELEVANCE:
            judged = _judged(
                asked,
                source,
                raster.path,
                PartProgress(part, 0.0, _SAMPLING_SHARE),
            )
            measure, told = judged.relevance, judged.told()
            rest = PartProgress(part, _SAMPLING_SHARE, 1.0)
        totals = PlaceTotals(count, len(asked.queries))
        add_up(
            places,
            source,
            measure,
            _threshold(request),
            totals,
            lambda share: rest.step("Comparing pixels with the texts", share),
        )
        return _Added(totals, told)

    note = found.note
    if found.index is not None:
        progress.log(
            "Answered from the aligned index of {raster}", raster=raster.path
        )
        try:
            source = IndexedPixels(found.index, raster, vectors)
            return _Computation(added_up(source), "CPU (aligned index)")
        except IndexFileError:
            note = Note(
                "The index of {raster} is damaged: build it anew.",
                {"raster": raster.path},
            )
    if note:
        progress.note(note)
    backend = pixel_backend(asked.bundle, request.device, "auto").backend
    progress.log("Computing on: {device}", device=backend.label)
    computed = ComputedPixels(raster, backend, vectors, progress.check)
    return _Computation(added_up(computed), backend.label, note)


def _judged(
    asked: AskedTexts,
    source: PixelSource,
    path: str,
    progress: RequestProgress,
) -> JudgedTexts:
    """Judge the texts on the whole raster; NoDataError for an empty one."""
    sample = sampled(
        source,
        lambda share: progress.step("Looking over the raster", share),
    )
    if not sample.rows.size:
        raise no_data(path)
    return asked.judged(sample.aligned, progress.check)
