"""Measure a bundle on labelled places, step by step."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import Dict, Optional, Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.bundles.cache import cached_bundle
from aether_qgis.engine.bundles.provenance import facts_of
from aether_qgis.engine.evaluation.downstream import ProbeRun, run_probes
from aether_qgis.engine.evaluation.features import (
    PlaceVectors,
    aligned_vectors,
    place_vectors,
)
from aether_qgis.engine.evaluation.findings import Counts, Evaluation
from aether_qgis.engine.evaluation.report import write_report
from aether_qgis.engine.evaluation.settings_checks import check_settings
from aether_qgis.engine.evaluation.splits import Parts, parts_of
from aether_qgis.engine.evaluation.targets import (
    Targets,
    enough,
    read_targets,
)
from aether_qgis.engine.evaluation.text_retrieval import (
    ClassFigures,
    retrieve,
    texts_of,
)
from aether_qgis.engine.places.places_file import (
    Place,
    Places,
    read_places,
)
from aether_qgis.engine.places.splits import block_numbers, crs_units
from aether_qgis.engine.protocol import (
    BLOCKS_SPLIT,
    RETRIEVAL,
    EvaluateRequest,
    EvaluateResult,
)
from aether_qgis.engine.rasters.outputs import check_outputs
from aether_qgis.engine.rasters.reader import (
    EmbeddingRaster,
    open_embedding_raster,
)
from aether_qgis.engine.runtime.environment import (
    package_version,
    peak_memory_mib,
)
from aether_qgis.engine.runtime.part_progress import PartProgress
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.backends import PixelBackend
from aether_qgis.engine.towers.loading import pixel_backend, text_tower
from aether_qgis.engine.towers.text import TextTower

# Shares of the whole work, for one steady progress bar.
_READING_FROM, _READING_TO, _PROBING_TO = 0.05, 0.5, 0.95


@dataclass(frozen=True)
class _Model:
    bundle: Bundle
    backend: PixelBackend
    texts: Optional[TextTower]
    """For retrieval only."""


@dataclass(frozen=True)
class _Samples:
    """Labelled places on data of the raster; one row each."""

    raw: NDArray[np.float32]
    places: Tuple[Place, ...]
    targets: Targets
    counts: Counts
    fields: Tuple[str, ...]


def evaluate(
    request: EvaluateRequest, progress: RequestProgress
) -> EvaluateResult:
    """Answer ``request``: write the report as JSON and as HTML.

    Both files are moved into place when they are whole; on any error
    nothing is left behind. Raises the errors of ``engine.errors``.
    """
    started = time.monotonic()
    check_settings(request)
    with open_embedding_raster(request.raster) as raster:
        check_outputs(request.outputs, raster)
        progress.step("Reading the labels", 0.0)
        labels = read_places(request.labels, progress.check)
        known, targets = read_targets(request.task, labels)
        if request.task == RETRIEVAL:
            texts_of(targets.names, request.class_texts)
        model = _load_model(request, raster, progress)
        samples = _sample(raster, labels, known, targets, model, progress)
        facts = _facts(request, model, raster)
        found = _measure(request, raster, samples, model, facts, progress)
    progress.step("Writing the report", _PROBING_TO)
    write_report(found, progress.check)
    counts = found.counts
    return EvaluateResult(
        json_path=request.json_path,
        report_path=request.report_path,
        samples=counts.samples,
        outside=counts.outside,
        without_data=counts.without_data,
        without_label=counts.without_label,
        figures=found.figures(),
        device=model.backend.label,
        seconds=time.monotonic() - started,
        peak_memory_mib=peak_memory_mib(),
    )


def _load_model(
    request: EvaluateRequest,
    raster: EmbeddingRaster,
    progress: RequestProgress,
) -> _Model:
    progress.step("Loading the model", 0.02)
    bundle = cached_bundle(request.bundle)
    bundle.check_reads(raster.profile, raster.path)
    tower = None
    if request.task == RETRIEVAL:
        # Now, before the raster is read: a bundle may answer no text.
        tower = text_tower(bundle, request.sentence_vectors)
    choice = pixel_backend(bundle, request.device, "auto")
    progress.log("Computing on: {device}", device=choice.backend.label)
    return _Model(bundle, choice.backend, tower)


def _sample(
    raster: EmbeddingRaster,
    labels: Places,
    known: NDArray[np.int64],
    targets: Targets,
    model: _Model,
    progress: RequestProgress,
) -> _Samples:
    places = [labels.places[index] for index in known]
    part = PartProgress(progress, _READING_FROM, _READING_TO)
    found: PlaceVectors = place_vectors(
        raster,
        places,
        model.bundle.manifest.window_radius,
        lambda share: part.step("Reading the raster at the labels", share),
    )
    on_data = targets.where(found.places)
    chosen, usable = enough(on_data)
    for name, size in usable.left_out.items():
        progress.log(
            "The class “{name}” has only {size} place(s) and was left out.",
            name=name,
            size=size,
        )
    counts = Counts(
        places=len(labels.places),
        samples=len(chosen),
        outside=found.outside,
        without_data=found.without_data,
        without_label=len(labels.places) - len(known),
        in_small_classes=sum(usable.left_out.values()),
        blocks=0,
    )
    numbers = found.places[chosen]
    return _Samples(
        found.vectors[chosen],
        tuple(places[index] for index in numbers),
        usable,
        counts,
        labels.columns,
    )


def _measure(
    request: EvaluateRequest,
    raster: EmbeddingRaster,
    samples: _Samples,
    model: _Model,
    facts: Dict[str, str],
    progress: RequestProgress,
) -> Evaluation:
    aligned = aligned_vectors(samples.raw, model.backend)
    part = PartProgress(progress, _READING_TO, _PROBING_TO)
    targets, counts = samples.targets, samples.counts
    blocks = None
    classes: Tuple[ClassFigures, ...] = ()
    runs: Tuple[ProbeRun, ...] = ()
    parts: Tuple[Parts, ...] = ()
    if model.texts is not None:
        part.step("Asking the texts", 0.0)
        given = {
            name: texts
            for name, texts in request.class_texts.items()
            if name in targets.names
        }
        texts = texts_of(targets.names, given)
        classes = retrieve(
            aligned, targets, texts, model.texts, request.cutoffs
        )
    else:
        if request.split == BLOCKS_SPLIT:
            blocks = _blocks(request, raster, samples.places)
        parts = tuple(parts_of(len(aligned), request.seeds, blocks))
        runs = run_probes(samples.raw, aligned, targets, parts, part)
        if blocks is not None:
            counts = replace(counts, blocks=len(np.unique(blocks)))
    return Evaluation(
        request=request,
        facts=facts,
        fields=samples.fields,
        window_radius=model.bundle.manifest.window_radius,
        areas=sum(place.area is not None for place in samples.places),
        counts=counts,
        targets=targets,
        parts=parts,
        runs=runs,
        classes=classes,
    )


def _blocks(
    request: EvaluateRequest,
    raster: EmbeddingRaster,
    places: Tuple[Place, ...],
) -> NDArray[np.int64]:
    x = np.array([place.x for place in places])
    y = np.array([place.y for place in places])
    return block_numbers(x, y, crs_units(raster.crs, request.block_size_m))


def _facts(
    request: EvaluateRequest, model: _Model, raster: EmbeddingRaster
) -> Dict[str, str]:
    manifest = model.bundle.manifest
    facts = {
        **facts_of(request.raster, model.bundle, raster),
        "bundle_title": manifest.title,
        "bundle_checksum": model.bundle.digest,
        "bundle_recipe": str(manifest.training.get("recipe", "")),
        "bundle_place": str(manifest.training.get("place", "")),
        "labels": request.source,
        "device": model.backend.label,
        "torch_version": package_version("torch"),
    }
    return {name: value for name, value in facts.items() if value}
