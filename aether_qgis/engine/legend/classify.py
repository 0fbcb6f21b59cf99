"""A classification from labels to files, step by step."""

from __future__ import annotations

import time
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Dict, List, Optional, Sequence

import rasterio

from aether_qgis.engine.bundles.cache import cached_bundle
from aether_qgis.engine.bundles.provenance import facts_of
from aether_qgis.engine.errors import IndexFileError
from aether_qgis.engine.index.cache import FoundIndex, find_index
from aether_qgis.engine.index.scoring import score_index
from aether_qgis.engine.legend.attribute_table import TableRow
from aether_qgis.engine.legend.class_raster import ClassRaster
from aether_qgis.engine.legend.confidence_raster import ConfidenceRaster
from aether_qgis.engine.legend.label_areas import LabelAreas
from aether_qgis.engine.legend.model import LegendModel, load_model
from aether_qgis.engine.legend.request_checks import check_request
from aether_qgis.engine.legend.smoothing import smoothed_tiles
from aether_qgis.engine.legend.writing import Written, write_decided
from aether_qgis.engine.protocol import Note
from aether_qgis.engine.protocol.classifying import (
    UNSURE,
    UNSURE_COLOUR,
    ClassifyRequest,
    ClassifyResult,
    LabelArea,
)
from aether_qgis.engine.rasters.outputs import check_outputs
from aether_qgis.engine.rasters.reader import (
    GDAL_CACHE_BYTES,
    EmbeddingRaster,
    open_embedding_raster,
)
from aether_qgis.engine.runtime.environment import peak_memory_mib
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity.scoring import score
from aether_qgis.engine.similarity.writing import SCORING_TO

_SMOOTHED = 0.95


def classify(
    request: ClassifyRequest, progress: RequestProgress
) -> ClassifyResult:
    """Answer ``request``; write its class raster and its confidence.

    All files are moved into place when they are whole; on any error none is
    left behind. Raises the errors of ``engine.errors``.
    """
    started = time.monotonic()
    check_request(request)
    with rasterio.Env(GDAL_CACHEMAX=GDAL_CACHE_BYTES):
        result = _classify(request, progress)
    return replace(
        result,
        seconds=time.monotonic() - started,
        peak_memory_mib=peak_memory_mib(),
    )


@dataclass(frozen=True)
class _Computation:
    """What gave the labels of a raster."""

    written: Written
    device: str
    device_note: Optional[Note] = None
    is_indexed: bool = False
    index_note: Optional[Note] = None


def _classify(
    request: ClassifyRequest, progress: RequestProgress
) -> ClassifyResult:
    found = find_index(
        request.index_folder, request.raster, cached_bundle(request.bundle)
    )
    form = found.index.manifest.source.form if found.index else None
    with (
        open_embedding_raster(request.raster, request.extent, form) as raster,
        ExitStack() as files,
    ):
        check_outputs(request.outputs, raster)
        progress.step("Loading the model", 0.0)
        model = load_model(request, raster.form, progress)
        facts = _facts(request, model, raster)
        smooths = request.smoothing > 1
        path = request.rough_path if smooths else request.classes_path
        classes = files.enter_context(_class_raster(path, request, raster))
        confidence = _confidence_raster(request, raster)
        if confidence is not None:
            files.enter_context(confidence)
        done = _computed(raster, model, found, classes, confidence, progress)
        areas = done.written.areas
        if smooths:
            rough = classes
            rough.close()
            path = request.classes_path
            classes = files.enter_context(_class_raster(path, request, raster))
            areas = _smooth(request, rough, classes, progress)
        progress.step("Writing the results", _SMOOTHED)
        shares = areas.of_labels(request.labels, request.unsure_name)
        classes.finish(facts, _table(request, shares))
        if confidence is not None:
            confidence.finish(facts, done.written.confidence.band_tags())
        _publish(classes, confidence)
        for note in raster.form.notes:
            progress.note(note)
        bundle = model.bundle.manifest
        return ClassifyResult(
            classes_path=request.classes_path,
            confidence_path=request.confidence_path,
            areas=tuple(shares),
            mean_confidence=done.written.confidence.summary().mean,
            labelled=model.labelled,
            device=done.device,
            device_note=done.device_note,
            bundle=bundle.name,
            bundle_title=bundle.title,
            profile=raster.profile.name,
            crs_wkt=raster.crs.to_wkt(),
            attribution=bundle.attribution,
            is_indexed=done.is_indexed,
            index_note=done.index_note,
            raster_notes=tuple(raster.form.notes),
            understood=model.understood,
            provenance=facts,
        )


def _computed(
    raster: EmbeddingRaster,
    model: LegendModel,
    found: FoundIndex,
    classes: ClassRaster,
    confidence: Optional[ConfidenceRaster],
    progress: RequestProgress,
) -> _Computation:
    """Write every pixel's label, from the index or from the pixels.

    An index that turns out to be damaged is given up: then every pixel is
    computed and written anew.
    """
    note = found.note
    if found.index is not None and model.labelled:
        note = Note(
            "The index of {raster} is not used: labelled points are compared "
            "in the raster's own vectors, which it does not hold.",
            {"raster": raster.path},
        )
    elif found.index is not None:
        progress.log(
            "Answered from the aligned index of {raster}", raster=raster.path
        )
        try:
            decided = score_index(
                found.index, raster.window, model.decision, progress.check
            )
            written = write_decided(
                raster, decided, classes, confidence, progress
            )
            return _Computation(
                written, "CPU (aligned index)", is_indexed=True
            )
        except IndexFileError:
            note = Note(
                "The index of {raster} is damaged: build it anew.",
                {"raster": raster.path},
            )
    if note:
        progress.note(note)
    tower = model.load_pixel_tower()
    progress.note(
        Note("Computing on: {device}", {"device": tower.backend.label})
    )
    backend = model.where_decided(tower.backend, raster)
    decided = score(raster, backend, model.decision, progress.check)
    written = write_decided(raster, decided, classes, confidence, progress)
    # A GPU that has failed meanwhile left the rest to the CPU.
    return _Computation(
        written, tower.backend.label, tower.note, index_note=note
    )


def _smooth(
    request: ClassifyRequest,
    rough: ClassRaster,
    classes: ClassRaster,
    progress: RequestProgress,
) -> LabelAreas:
    """Write the labels of ``rough`` into ``classes``, smoothed."""
    areas = LabelAreas(
        classes.crs, classes.transform, classes.width, classes.height
    )
    pixels = classes.width * classes.height
    seen = 0
    for tile, values in smoothed_tiles(
        rough.partial_path, classes, request.smoothing, progress.check
    ):
        classes.write_tile(tile, values)
        areas.add(int(tile.row_off), int(tile.col_off), values)
        seen += values.size
        share = seen / pixels * (_SMOOTHED - SCORING_TO)
        progress.step("Smoothing the labels", SCORING_TO + share)
    return areas


def _publish(
    classes: ClassRaster, confidence: Optional[ConfidenceRaster]
) -> None:
    classes.publish()
    if confidence is None:
        return
    try:
        confidence.publish()
    except Exception:
        # Labels without their confidence are half an answer.
        classes.withdraw()
        raise


def _class_raster(
    path: str, request: ClassifyRequest, raster: EmbeddingRaster
) -> ClassRaster:
    return ClassRaster(
        Path(path),
        raster.crs,
        raster.transform,
        raster.window,
        request.labels,
    )


def _confidence_raster(
    request: ClassifyRequest, raster: EmbeddingRaster
) -> Optional[ConfidenceRaster]:
    if not request.confidence_path:
        return None
    return ConfidenceRaster(
        Path(request.confidence_path),
        raster.crs,
        raster.transform,
        raster.window,
    )


def _facts(
    request: ClassifyRequest, model: LegendModel, raster: EmbeddingRaster
) -> Dict[str, str]:
    facts = facts_of(request.raster, model.bundle, raster)
    facts["legend"] = "; ".join(
        f"{label.value}: {label.name}" for label in request.labels
    )
    facts["least_confidence"] = str(request.least_confidence)
    facts["smoothing"] = str(request.smoothing)
    facts["labelled_points"] = str(model.labelled)
    return facts


def _table(
    request: ClassifyRequest, shares: Sequence[LabelArea]
) -> List[TableRow]:
    """Return the attribute table; what is unsure stands in it if any is."""
    looks = {one.value: (one.code, one.colour) for one in request.labels}
    looks[UNSURE] = "", UNSURE_COLOUR
    return [
        TableRow(
            one.value, one.name, *looks[one.value], one.pixels, one.area_m2
        )
        for one in shares
        if one.value != UNSURE or one.pixels
    ]
