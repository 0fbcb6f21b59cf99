"""What a classification needs of a bundle: towers, and labels as vectors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

import numpy as np

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.bundles.cache import cached_bundle
from aether_qgis.engine.legend.decision import TEMPERATURE, Decision
from aether_qgis.engine.legend.fitting import Doubles, fitted_labels
from aether_qgis.engine.legend.label_vectors import label_vectors
from aether_qgis.engine.legend.labelled_points import labelled_points
from aether_qgis.engine.protocol import UnderstoodText
from aether_qgis.engine.protocol.classifying import ClassifyRequest
from aether_qgis.engine.rasters.form import RasterForm
from aether_qgis.engine.rasters.reader import open_embedding_raster
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.loading import pixel_backend, text_tower


@dataclass(frozen=True)
class LegendModel:
    """A bundle, and how pixels get their labels in its aligned space."""

    bundle: Bundle
    decision: Decision
    understood: Tuple[UnderstoodText, ...]
    labelled: int
    """How many labelled points were used."""


def load_model(
    request: ClassifyRequest, form: RasterForm, progress: RequestProgress
) -> LegendModel:
    """Load the bundle, and turn the labels into vectors.

    Raises BundleError if it does not read the raster's vectors, QueryError
    for phrases and PointsError for labelled points that cannot be used.
    """
    bundle = cached_bundle(request.bundle)
    bundle.check_reads(form.profile, request.raster)
    found = label_vectors(
        text_tower(bundle, request.sentence_vectors),
        request.labels,
        request.as_typed,
        bundle.manifest.own_kinds,
    )
    weights = np.asarray(found.vectors, np.float64) / TEMPERATURE
    labelled = 0
    if request.labelled:
        weights, labelled = _bent(
            request, form, bundle, found.vectors, progress
        )
    lengths = np.linalg.norm(weights, axis=1)
    decision = Decision(
        np.asarray(weights / np.maximum(lengths, 1e-12)[:, None], np.float32),
        np.asarray(lengths, np.float32),
        np.array([label.value for label in request.labels], np.uint8),
        request.least_confidence,
    )
    return LegendModel(bundle, decision, found.understood, labelled)


def _bent(
    request: ClassifyRequest,
    form: RasterForm,
    bundle: Bundle,
    texts: Floats,
    progress: RequestProgress,
) -> Tuple[Doubles, int]:
    """Return the labels' weights [labels, d], and how many points there are.

    Points outside the area asked for tell as much as those inside.
    """
    progress.step("Reading the labelled points", 0.0)
    with open_embedding_raster(request.raster, form=form) as raster:
        points = labelled_points(
            request.labelled, request.labels, raster, progress.check
        )
        tower = pixel_backend(bundle, request.device, request.backend)
        aligned = points.aligned(raster, tower.backend)
    progress.log("Labelled points used: {count}", count=len(aligned))
    weights = fitted_labels(texts, TEMPERATURE, aligned, points.labels)
    return weights, len(aligned)
