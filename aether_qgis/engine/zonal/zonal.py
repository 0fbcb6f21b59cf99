"""How well districts and points fit several texts, step by step."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Sequence, Tuple

import numpy as np

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.bundles.cache import cached_bundle
from aether_qgis.engine.bundles.provenance import facts_of
from aether_qgis.engine.errors import IndexFileError, QueryError
from aether_qgis.engine.index.cache import FoundIndex, find_index
from aether_qgis.engine.places.on_raster import all_outside
from aether_qgis.engine.places.places_file import Place, read_places
from aether_qgis.engine.places.places_on_grid import (
    PlacesOnGrid,
    places_on_grid,
)
from aether_qgis.engine.protocol import Note, UnderstoodText
from aether_qgis.engine.protocol.zonal import (
    MOST_ZONAL_TEXTS,
    ZonalRequest,
    ZonalResult,
)
from aether_qgis.engine.rasters.outputs import check_outputs
from aether_qgis.engine.rasters.reader import (
    EmbeddingRaster,
    open_embedding_raster,
)
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.environment import peak_memory_mib
from aether_qgis.engine.runtime.part_progress import PartProgress
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery
from aether_qgis.engine.towers.devices import check_device
from aether_qgis.engine.towers.loading import pixel_backend, text_tower
from aether_qgis.engine.words.query_vector import query_words
from aether_qgis.engine.zonal.adding_up import add_up
from aether_qgis.engine.zonal.pixel_sources import (
    ComputedPixels,
    IndexedPixels,
    PixelSource,
)
from aether_qgis.engine.zonal.rows_file import write_rows
from aether_qgis.engine.zonal.totals import PlaceTotals

# Shares of the whole work, for one steady progress bar.
_PLACES_FROM, _COMPARING_FROM, _COMPARING_TO = 0.02, 0.1, 0.95


@dataclass(frozen=True)
class _Queries:
    """The texts in the aligned space of a bundle."""

    bundle: Bundle
    queries: Tuple[SimilarityQuery, ...]
    """One a text."""
    understood: Tuple[UnderstoodText, ...]

    def vectors(self) -> Floats:
        """Return the vectors of all texts, float32 [m, d]."""
        return np.concatenate([query.vectors for query in self.queries])

    def measured(self, similarities: Floats) -> Floats:
        """Return what is averaged for each text, float32 [texts, n].

        ``similarities`` are those with ``vectors``, [m, n]. A text with “&”
        or “|” has several of them.
        """
        lengths = [len(query.vectors) for query in self.queries]
        parts = np.split(similarities, np.cumsum(lengths)[:-1])
        return np.stack(
            [
                query.similarity(part)
                for query, part in zip(self.queries, parts)
            ]
        )


@dataclass(frozen=True)
class _Computation:
    totals: PlaceTotals
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
    queries = _queries(request)
    found = find_index(request.index_folder, request.raster, queries.bundle)
    form = found.index.manifest.source.form if found.index else None
    with open_embedding_raster(request.raster, form=form) as raster:
        queries.bundle.check_reads(raster.profile, raster.path)
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
            queries,
            found,
            progress,
        )
        facts = facts_of(request.raster, queries.bundle, raster)
        notes = raster.form.notes
    progress.step("Writing the results", _COMPARING_TO)
    write_rows(Path(request.rows_path), known.values, done.totals)
    on_raster = places.numbers()
    return ZonalResult(
        rows_path=request.rows_path,
        places=len(known.places),
        outside=len(known.places) - len(on_raster),
        without_data=int((done.totals.pixels[on_raster] == 0).sum()),
        small=len(places.small.places),
        device=done.device,
        understood=queries.understood,
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
    # Written so that NaN, which compares as false, is refused as well.
    if not -1 <= request.threshold <= 1:
        raise QueryError(
            "As a similarity, the threshold is {found}; expected a number "
            "from -1 to 1, for example 0.5.",
            found=request.threshold,
        )
    check_device(request.device)


def _queries(request: ZonalRequest) -> _Queries:
    """Return the vector of each text; raises QueryError for its words."""
    bundle = cached_bundle(request.bundle)
    tower = text_tower(bundle, request.sentence_vectors)
    kinds = bundle.manifest.own_kinds
    words = [
        query_words(tower, [text], [], request.as_typed, kinds)
        for text in request.asked
    ]
    return _Queries(
        bundle,
        tuple(one.query for one in words),
        tuple(told for one in words for told in one.understood),
    )


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
    queries: _Queries,
    found: FoundIndex,
    progress: RequestProgress,
) -> _Computation:
    """Add up the places from the best source, as a query does.

    An index that turns out to be damaged is given up.
    """
    part = PartProgress(progress, _COMPARING_FROM, _COMPARING_TO)
    vectors = queries.vectors()

    def added_up(source: PixelSource) -> PlaceTotals:
        totals = PlaceTotals(count, len(queries.queries))
        add_up(
            places,
            source,
            queries.measured,
            request.threshold,
            totals,
            lambda share: part.step("Comparing pixels with the texts", share),
        )
        return totals

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
    backend = pixel_backend(queries.bundle, request.device, "auto").backend
    progress.log("Computing on: {device}", device=backend.label)
    computed = ComputedPixels(raster, backend, vectors, progress.check)
    totals = added_up(computed)
    return _Computation(totals, backend.label, note)
