"""A query from words to files, step by step."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import List, Sequence, Tuple

import rasterio

from aether_qgis.engine.bundles.provenance import profile_names, provenance_of
from aether_qgis.engine.errors import NoDataError
from aether_qgis.engine.protocol import (
    PERCENTILE,
    Note,
    QueryRequest,
    QueryResult,
)
from aether_qgis.engine.query.index_lookup import IndexLookup
from aether_qgis.engine.query.judgement import judge
from aether_qgis.engine.query.model import Model, load_model
from aether_qgis.engine.query.raster_scoring import Computation, score_raster
from aether_qgis.engine.query.request_checks import check_request
from aether_qgis.engine.query.sparse_sample import samples_of
from aether_qgis.engine.rasters.outputs import check_outputs
from aether_qgis.engine.rasters.raster_list import found_rasters, log_skipped
from aether_qgis.engine.rasters.reader import (
    GDAL_CACHE_BYTES,
    open_embedding_raster,
)
from aether_qgis.engine.regions.regions import (
    FoundRegions,
    RegionRules,
    write_regions,
)
from aether_qgis.engine.runtime.environment import peak_memory_mib
from aether_qgis.engine.runtime.part_progress import PartProgress
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity.histogram import SimilarityHistogram
from aether_qgis.engine.similarity.sample import Lattice, lattice_for
from aether_qgis.engine.similarity.writing import SCORING_FROM, SCORING_TO
from aether_qgis.engine.tiles.answer_files import AnswerFiles, SingleFile
from aether_qgis.engine.tiles.folder import TilesFolder
from aether_qgis.engine.tiles.islands import best_places
from aether_qgis.engine.tiles.ranking import common_crs
from aether_qgis.engine.tiles.tile import Tile, tiles_in


def query(request: QueryRequest, progress: RequestProgress) -> QueryResult:
    """Answer ``request``; write its similarity raster and its regions.

    Of several rasters each is scored on its own grid, and the places of all
    are ranked together. All files are moved into place when they are whole;
    on any error none is left behind. Raises the errors of ``engine.errors``.
    """
    started = time.monotonic()
    check_request(request)
    with rasterio.Env(GDAL_CACHEMAX=GDAL_CACHE_BYTES):
        result = _search(request, progress)
    return replace(
        result,
        seconds=time.monotonic() - started,
        peak_memory_mib=peak_memory_mib(),
    )


def _search(request: QueryRequest, progress: RequestProgress) -> QueryResult:
    indexes = IndexLookup(request)
    tiles = _tiles(request, indexes, progress)
    check_outputs((request.similarity_path, request.regions_path), *tiles)
    with _answer_files(request, tiles) as files:
        progress.step("Loading the model", 0.0)
        model = load_model(request, tiles, indexes, progress.check)
        bundle = model.bundle.manifest
        facts = provenance_of(request, model.bundle, *tiles)
        done = _score_each(request, tiles, model, indexes, files, progress)
        progress.step("Writing the similarity raster", SCORING_TO)
        samples = samples_of(tiles, model, indexes, done, progress.check)
        judged = judge(request, model, samples)
        facts.update(judged.tags)
        files.describe(judged.tags, judged.relevance.of, progress.check)
        joined = files.join(facts, progress.check)
        progress.step("Finding the best places", 0.9)
        rules = _rules(request, joined.histogram)
        found = FoundRegions([])
        if judged.shows_places:
            found = best_places(joined.islands, rules, progress.check)
        progress.step("Writing the results", 0.98)
        regions_path = Path(request.regions_path)
        source = {
            "query": facts.get("query", ""),
            "bundle": bundle.name,
            "source": request.raster,
        }
        write_regions(
            regions_path, found.regions, source, judged.relevance.of_one
        )
        try:
            files.publish()
        except Exception:
            # A raster without its regions, or they alone, are no answer.
            regions_path.unlink(missing_ok=True)
            raise
    computed = [one for one in done if not one.indexed]
    index_notes = [one.index_note for one in done if one.index_note]
    by = (computed or done)[-1]
    return QueryResult(
        similarity_path=str(joined.paths[0]),
        regions_path=request.regions_path,
        region_count=len(found.regions),
        left_out=len(found.left_out),
        threshold=rules.threshold,
        summary=joined.histogram.summary(),
        device=by.device,
        device_note=by.device_note,
        bundle=bundle.name,
        bundle_title=bundle.title,
        profile=", ".join(profile_names(tiles)),
        crs_wkt=common_crs(joined.zones).to_wkt(),
        attribution=bundle.attribution,
        provenance=facts,
        similarity_paths=tuple(map(str, joined.paths)),
        rasters=len(tiles),
        indexed=len(done) - len(computed),
        index_note=next(iter(index_notes), None),
        raster_notes=_raster_notes(tiles, progress),
        understood=model.understood,
        example_notes=model.example_notes,
        verdict=judged.verdict,
        relevance=round(judged.relevance.relevance, 1),
        relevant_share=judged.relevance.relevant_share,
    )


def _tiles(
    request: QueryRequest, indexes: IndexLookup, progress: RequestProgress
) -> List[Tile]:
    found = found_rasters(request.raster, request.tiles)
    log_skipped(found, progress)
    return tiles_in(
        found.paths, request.extent, progress.check, indexes.form_of
    )


def _answer_files(request: QueryRequest, tiles: Sequence[Tile]) -> AnswerFiles:
    if len(tiles) == 1:
        return SingleFile(request)
    return TilesFolder(request, tiles)


def _score_each(
    request: QueryRequest,
    tiles: Sequence[Tile],
    model: Model,
    indexes: IndexLookup,
    files: AnswerFiles,
    progress: RequestProgress,
) -> List[Computation]:
    """Score the tiles; of several, those without any vector are left out."""
    if len(tiles) > 1:
        progress.log("Searching {count} rasters.", count=len(tiles))
    per_pixel = (SCORING_TO - SCORING_FROM) / sum(
        tile.pixels for tile in tiles
    )
    start = SCORING_FROM
    lattice = lattice_for(sum(tile.pixels for tile in tiles))
    done = []
    for tile in tiles:
        end = start + tile.pixels * per_pixel
        part = PartProgress(progress, start, end)
        start = end
        try:
            done.append(
                _score(request, tile, model, indexes, files, lattice, part)
            )
        except NoDataError:
            if len(tiles) == 1:
                raise
            progress.log("{path} holds no data here.", path=tile.path)
    if not done:
        raise NoDataError(
            "None of the {count} rasters holds data in the area asked for "
            "(every pixel is nodata): choose another extent or other "
            "rasters.",
            count=len(tiles),
        )
    return done


def _score(
    request: QueryRequest,
    tile: Tile,
    model: Model,
    indexes: IndexLookup,
    files: AnswerFiles,
    lattice: Lattice,
    progress: RequestProgress,
) -> Computation:
    own = replace(request, raster=tile.path, tiles=(), extent=tile.extent)
    with open_embedding_raster(tile.path, tile.extent, tile.form) as raster:
        output = files.create(raster)
        histogram, computation = score_raster(
            raster,
            model,
            indexes.find(tile.path),
            own,
            output,
            lattice,
            progress,
        )
        tags = provenance_of(own, model.bundle, raster)
        output.finish(tags, histogram.band_tags())
        files.add(output, histogram)
    return computation


def _rules(
    request: QueryRequest, histogram: SimilarityHistogram
) -> RegionRules:
    """Return which places count, given the similarities of all pixels."""
    threshold = request.threshold
    if request.threshold_mode == PERCENTILE:
        threshold = histogram.percentile(threshold)
    return RegionRules(
        threshold,
        request.min_area_m2,
        request.count,
        request.min_distance_m,
    )


def _raster_notes(
    tiles: Sequence[Tile], progress: RequestProgress
) -> Tuple[Note, ...]:
    """Return how rasters' numbers were read, each note once; log them."""
    notes: List[Note] = []
    for note in (note for tile in tiles for note in tile.form.notes):
        if note not in notes:
            notes.append(note)
            progress.note(note)
    return tuple(notes)
