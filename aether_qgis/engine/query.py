"""A query from words to files, step by step."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Dict

import rasterio

from aether_qgis.engine.bundle import Bundle
from aether_qgis.engine.embeddings import (
    GDAL_CACHE_MB,
    open_embedding_raster,
)
from aether_qgis.engine.environment import peak_memory_mib
from aether_qgis.engine.histogram import SimilarityHistogram
from aether_qgis.engine.model import load_model
from aether_qgis.engine.progress import RequestProgress
from aether_qgis.engine.protocol import (
    PERCENTILE,
    QueryRequest,
    QueryResult,
)
from aether_qgis.engine.provenance import provenance_of
from aether_qgis.engine.regions import (
    Region,
    RegionRules,
    find_regions,
    write_regions,
)
from aether_qgis.engine.request_checks import check_outputs, check_request
from aether_qgis.engine.scored_raster import SCORING_TO, write_scored
from aether_qgis.engine.similarity_raster import SimilarityRaster
from aether_qgis.engine.similarity_source import similarities


def query(request: QueryRequest, progress: RequestProgress) -> QueryResult:
    """Answer ``request``; write its similarity raster and its regions.

    Both files are moved into place when they are whole; on any error
    neither is left behind. Raises the errors of ``engine.errors``.
    """
    started = time.monotonic()
    check_request(request)
    with (
        rasterio.Env(GDAL_CACHEMAX=GDAL_CACHE_MB),
        open_embedding_raster(request.raster, request.extent) as raster,
    ):
        check_outputs(request, raster)
        model = load_model(request, raster, progress)
        facts = provenance_of(request, model.bundle, raster)
        with SimilarityRaster(
            Path(request.similarity_path),
            raster.crs,
            raster.transform,
            raster.window,
        ) as output:
            histogram = write_scored(
                raster,
                similarities(raster, model, request, progress),
                output,
                progress,
            )
            progress.step("Writing the similarity raster", SCORING_TO)
            output.finish(facts, histogram.band_tags())
            threshold = threshold_of(request, histogram)
            regions = best_places(
                request, output, histogram, threshold, progress
            )
            progress.step("Writing the results", 0.98)
            write_regions(
                Path(request.regions_path),
                regions,
                region_attributes(request, model.bundle),
            )
            result = QueryResult(
                similarity_path=request.similarity_path,
                regions_path=request.regions_path,
                region_count=len(regions),
                threshold=threshold,
                summary=histogram.summary(),
                device=model.choice.backend.label,
                device_note=model.choice.note,
                device_note_values=model.choice.note_values,
                bundle=model.bundle.manifest.name,
                bundle_title=model.bundle.manifest.title,
                profile=raster.profile.name,
                crs_wkt=raster.crs.to_wkt(),
                attribution=model.bundle.manifest.attribution,
                seconds=time.monotonic() - started,
                peak_memory_mib=peak_memory_mib(),
                provenance=facts,
            )
            publish(output, Path(request.regions_path))
            return result


def threshold_of(
    request: QueryRequest, histogram: SimilarityHistogram
) -> float:
    """Return the similarity that the pixels of a region reach."""
    if request.threshold_mode == PERCENTILE:
        return histogram.percentile(request.threshold)
    return request.threshold


def best_places(
    request: QueryRequest,
    output: SimilarityRaster,
    histogram: SimilarityHistogram,
    threshold: float,
    progress: RequestProgress,
) -> list[Region]:
    """Return the best regions of the finished similarity raster."""
    progress.step("Finding the best places", 0.9)
    rules = RegionRules(threshold, request.min_area_m2, request.count)
    return find_regions(
        output.partial_path, rules, progress.check, histogram.pixels
    )


def region_attributes(request: QueryRequest, bundle: Bundle) -> Dict[str, str]:
    """Return the fields that tell where a region comes from."""
    return {
        "query": ", ".join(request.positive),
        "bundle": bundle.manifest.name,
        "source": request.raster,
    }


def publish(output: SimilarityRaster, regions_path: Path) -> None:
    """Move the raster into place; without it the regions go as well."""
    try:
        output.publish()
    except Exception:
        regions_path.unlink(missing_ok=True)
        raise
