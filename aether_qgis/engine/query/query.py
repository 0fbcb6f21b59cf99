"""A query from words to files, step by step."""

from __future__ import annotations

import time
from pathlib import Path

import rasterio

from aether_qgis.engine.bundles.provenance import provenance_of
from aether_qgis.engine.protocol import QueryRequest, QueryResult
from aether_qgis.engine.query.answer import (
    Answer,
    form_notes,
    region_attributes,
    rules_of,
)
from aether_qgis.engine.query.model import load_model
from aether_qgis.engine.query.raster_scoring import score_raster
from aether_qgis.engine.query.request_checks import check_request
from aether_qgis.engine.query.similarity_source import indexed_form
from aether_qgis.engine.query.tiles_search import search_tiles
from aether_qgis.engine.rasters.outputs import check_outputs
from aether_qgis.engine.rasters.raster_list import found_rasters, tell_skipped
from aether_qgis.engine.rasters.reader import (
    GDAL_CACHE_BYTES,
    open_embedding_raster,
)
from aether_qgis.engine.regions.regions import find_regions, write_regions
from aether_qgis.engine.runtime.environment import peak_memory_mib
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity.similarity_raster import SimilarityRaster
from aether_qgis.engine.similarity.writing import SCORING_TO
from aether_qgis.engine.tiles.tile import tiles_in


def query(request: QueryRequest, progress: RequestProgress) -> QueryResult:
    """Answer ``request``; write its similarity raster and its regions.

    All files are moved into place when they are whole; on any error none
    is left behind. Raises the errors of ``engine.errors``.
    """
    started = time.monotonic()
    check_request(request)
    with rasterio.Env(GDAL_CACHEMAX=GDAL_CACHE_BYTES):
        answer = _search(request, progress)
    bundle = answer.model.bundle.manifest
    return QueryResult(
        similarity_path=answer.similarity_paths[0],
        regions_path=request.regions_path,
        region_count=answer.region_count,
        left_out=answer.left_out,
        threshold=answer.threshold,
        summary=answer.summary,
        device=answer.model.device,
        device_note=answer.model.device_note,
        bundle=bundle.name,
        bundle_title=bundle.title,
        profile=answer.profile,
        crs_wkt=answer.crs_wkt,
        attribution=bundle.attribution,
        seconds=time.monotonic() - started,
        peak_memory_mib=peak_memory_mib(),
        provenance=answer.provenance,
        similarity_paths=answer.similarity_paths,
        rasters=answer.rasters,
        indexed=answer.indexed,
        index_note=answer.index_note,
        raster_notes=answer.raster_notes,
    )


def _search(request: QueryRequest, progress: RequestProgress) -> Answer:
    found = found_rasters(request.raster, request.tiles)
    tell_skipped(found, progress)
    if len(found.paths) == 1:
        return _search_raster(found.paths[0], request, progress)
    tiles = tiles_in(found.paths, request.extent, progress.check)
    if len(tiles) == 1:
        return _search_raster(tiles[0].path, request, progress)
    return search_tiles(request, tiles, progress)


def _search_raster(
    path: str, request: QueryRequest, progress: RequestProgress
) -> Answer:
    form = indexed_form(path, request)
    with open_embedding_raster(path, request.extent, form) as raster:
        check_outputs((request.similarity_path, request.regions_path), raster)
        model = load_model(request, raster, progress)
        facts = provenance_of(request, model.bundle, raster)
        with SimilarityRaster(
            Path(request.similarity_path),
            raster.crs,
            raster.transform,
            raster.window,
        ) as output:
            scored = score_raster(raster, model, request, output, progress)
            histogram = scored.histogram
            progress.step("Writing the similarity raster", SCORING_TO)
            output.finish(facts, histogram.band_tags())
            progress.step("Finding the best places", 0.9)
            rules = rules_of(request, histogram)
            found = find_regions(
                output.partial_path, rules, progress.check, histogram.pixels
            )
            progress.step("Writing the results", 0.98)
            regions_path = Path(request.regions_path)
            write_regions(
                regions_path, found.regions, region_attributes(request, model)
            )
            try:
                output.publish()
            except Exception:
                # A raster without its regions, or they alone, are no answer.
                regions_path.unlink(missing_ok=True)
                raise
        return Answer(
            model=model,
            similarity_paths=(request.similarity_path,),
            region_count=len(found.regions),
            left_out=len(found.left_out),
            threshold=rules.threshold,
            summary=histogram.summary(),
            profile=raster.profile.name,
            crs_wkt=raster.crs.to_wkt(),
            provenance=facts,
            indexed=int(scored.indexed),
            index_note=scored.index_note,
            raster_notes=form_notes([raster.form], progress),
        )
