"""A query from words to files, step by step."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Dict

import numpy as np
import rasterio
from numpy.typing import NDArray

from aether_qgis.engine.bundle import Bundle, load_bundle
from aether_qgis.engine.components import load_scipy
from aether_qgis.engine.embeddings import (
    GDAL_CACHE_MB,
    EmbeddingRaster,
    open_embedding_raster,
)
from aether_qgis.engine.environment import peak_memory_mib
from aether_qgis.engine.histogram import SimilarityHistogram
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
from aether_qgis.engine.scoring import no_data, score
from aether_qgis.engine.similarity_raster import SimilarityRaster
from aether_qgis.engine.terms import query_vector
from aether_qgis.engine.towers.devices import Choice
from aether_qgis.engine.towers.loaded import pixel_backend, text_tower

# Shares of the whole work, for one steady progress bar.
_SCORING_FROM, _SCORING_TO = 0.03, 0.85


@dataclass(frozen=True)
class Model:
    """What a query needs of a bundle: the bundle and its loaded towers."""

    bundle: Bundle
    choice: Choice
    query: NDArray[np.float32]
    """The query's unit vector in the aligned space, float32 [d]."""


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
            histogram = score_raster(raster, model, output, progress)
            progress.step("Writing the similarity raster", _SCORING_TO)
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


def load_model(
    request: QueryRequest, raster: EmbeddingRaster, progress: RequestProgress
) -> Model:
    """Load the bundle's towers and encode the query's words."""
    progress.step("Loading the model", 0.0)
    bundle = load_bundle(request.bundle)
    bundle.check_reads(raster.profile.name, raster.path)
    vector = query_vector(
        text_tower(bundle, request.sentence_vectors),
        request.positive,
        request.negative,
    )
    choice = pixel_backend(bundle, request.device, request.backend)
    progress.log("Computing on: {device}", device=choice.backend.label)
    return Model(bundle, choice, vector)


def score_raster(
    raster: EmbeddingRaster,
    model: Model,
    output: SimilarityRaster,
    progress: RequestProgress,
) -> SimilarityHistogram:
    """Write the similarity of every pixel; return the statistics.

    Raises EmbeddingRasterError if no pixel holds a vector.
    """
    histogram = SimilarityHistogram()
    threading.Thread(target=load_scipy, daemon=True).start()
    progress.step("Comparing pixels with the query", _SCORING_FROM)
    for share, scored in score(
        raster, model.choice.backend, model.query, progress.check
    ):
        output.write(scored.window, scored.similarity)
        histogram.add(scored.similarity[np.isfinite(scored.similarity)])
        progress.step(
            "Comparing pixels with the query",
            _SCORING_FROM + share * (_SCORING_TO - _SCORING_FROM),
        )
    if histogram.pixels == 0:
        raise no_data(raster.path)
    return histogram


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
