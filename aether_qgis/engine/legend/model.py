"""What a classification needs of a bundle: towers, and labels as vectors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

import numpy as np

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.bundles.cache import cached_bundle
from aether_qgis.engine.legend.decision import TEMPERATURE, Decision
from aether_qgis.engine.legend.fitting import Doubles, fitted_weights
from aether_qgis.engine.legend.joint_space import LENGTH, JointBackend
from aether_qgis.engine.legend.label_vectors import label_vectors
from aether_qgis.engine.legend.labelled_points import labelled_points
from aether_qgis.engine.protocol import UnderstoodText
from aether_qgis.engine.protocol.classifying import ClassifyRequest
from aether_qgis.engine.rasters.form import RasterForm
from aether_qgis.engine.rasters.reader import (
    EmbeddingRaster,
    open_embedding_raster,
)
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.backends import PixelBackend
from aether_qgis.engine.towers.devices import Choice
from aether_qgis.engine.towers.loading import pixel_backend, text_tower


@dataclass(frozen=True)
class LegendModel:
    """A bundle, and how pixels get their labels."""

    bundle: Bundle
    decision: Decision
    """In the joint space where there are labelled points, else in the aligned
    space."""
    understood: Tuple[UnderstoodText, ...]
    labelled: int
    """How many labelled points were used."""
    device: str
    """What the request asks for, as ``backend``."""
    backend: str

    def load_pixel_tower(self) -> Choice:
        """Return the pixel tower on its device; it stays loaded."""
        return pixel_backend(self.bundle, self.device, self.backend)

    def where_decided(
        self, tower: PixelBackend, raster: EmbeddingRaster
    ) -> PixelBackend:
        """Return what brings pixels to where the decision is made."""
        if not self.labelled:
            return tower
        return JointBackend(tower, raster.profile)


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
        weights, labelled = _joint_weights(
            request, form, bundle, weights, progress
        )
    lengths = np.linalg.norm(weights, axis=1)
    decision = Decision(
        np.asarray(weights / np.maximum(lengths, 1e-12)[:, None], np.float32),
        np.asarray(lengths, np.float32),
        np.array([label.value for label in request.labels], np.uint8),
        request.least_confidence,
    )
    return LegendModel(
        bundle,
        decision,
        found.understood,
        labelled,
        request.device,
        request.backend,
    )


def _joint_weights(
    request: ClassifyRequest,
    form: RasterForm,
    bundle: Bundle,
    texts: Doubles,
    progress: RequestProgress,
) -> Tuple[Doubles, int]:
    """Return the labels' weights in the joint space, and the points' number.

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
    own = fitted_weights(aligned @ texts.T, points.vectors, points.labels)
    return LENGTH * np.concatenate([texts, own], axis=1), len(aligned)
