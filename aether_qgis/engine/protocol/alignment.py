"""Training bundles, importing them, and writing the aligned raster."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Optional, Tuple

from aether_qgis.engine.protocol.basics import (
    DEFAULT_BUNDLE,
    Extent,
    Request,
)

AETHER_RECIPE = "aether"
LINEAR_RECIPE = "linear"
ROBUST_RECIPE = "robust"
RECIPES = (ROBUST_RECIPE, LINEAR_RECIPE, AETHER_RECIPE)
DEFAULT_RECIPE = ROBUST_RECIPE

NO_HOLDOUT = "none"
RANDOM_HOLDOUT = "random"
BLOCKS_HOLDOUT = "blocks"
HOLDOUTS = (NO_HOLDOUT, RANDOM_HOLDOUT, BLOCKS_HOLDOUT)

LOSS_SERIES = "loss"
VALIDATION_LOSS_SERIES = "validation loss"
VALIDATION_AUC_SERIES = "validation AUC"
"""The curves that training reports, one value per epoch."""

QUALITY_METRIC = "held_out_mean_auc"
"""The metric of a bundle that a picker shows: mean AUC on held-out places."""

ALIGNED_TYPES = ("int8", "float32")


@dataclass(frozen=True)
class TrainResult:
    """The bundle that was trained, and from what."""

    bundle: str
    """The folder of the bundle."""
    title: str
    recipe: str
    points: int
    """Number of points that training and hold-out used together."""
    held_out: int
    outside: int
    """Points that lie outside the raster."""
    without_data: int
    """Points on pixels without data."""
    without_text: int
    epochs: int
    """Epochs that were run, 0 for a closed form."""
    best_epoch: int
    resumed_from: int
    """The epoch that an interrupted run had reached, else 0."""
    metrics: Dict[str, float]
    device: str
    seconds: float
    peak_memory_mib: float


@dataclass(frozen=True)
class TrainRequest(Request[TrainResult]):
    """Align the pixels of ``raster`` with the texts of points.

    An interrupted run is resumed by the same request.
    """

    METHOD = "train"
    RESULT = TrainResult
    HANDLER = "aether_qgis.engine.alignment.train:train"

    raster: str
    points: str
    """A places file (see ``places``): the columns are the fields from which
    the texts were put together, none for texts without fields."""
    bundle: str
    """The folder that becomes the bundle."""
    title: str = ""
    place: str = ""
    year: int = 0
    """Year of the embeddings, 0 if unknown."""
    source: str = ""
    """Where the points come from, for the model card."""
    attribution: str = ""
    """Whom to name for the points, for example an OpenStreetMap notice."""
    recipe: str = DEFAULT_RECIPE
    base: str = DEFAULT_BUNDLE
    """The bundle to build on, whose knowledge is kept; empty for none."""
    base_radius: int = 4
    wide_radius: int = 9
    epochs: int = 100
    batch_size: int = 512
    learning_rate: float = 1e-3
    weight_decay: float = 1e-4
    view_weight: float = 0.2
    """LAMBDA: the share of the loss between the two views."""
    temperature: float = 0.07
    seed: int = 0
    holdout: str = BLOCKS_HOLDOUT
    block_size_m: float = 1000.0
    device: str = "auto"

    @property
    def training_packages(self) -> Tuple[str, ...]:
        """Only recipe ``aether`` is torch's."""
        return ("torch",) if self.recipe == AETHER_RECIPE else ()

    @property
    def outputs(self) -> Tuple[str, ...]:
        """The folder that the answer consists of."""
        return (self.bundle,)


@dataclass(frozen=True)
class ImportCheckpointResult:
    """The bundle made of a published checkpoint."""

    bundle: str
    title: str
    parameters: int
    """Numbers in the pixel tower."""
    text_encoder: str
    """The encoder that the bundle needs, in words."""


@dataclass(frozen=True)
class ImportCheckpointRequest(Request[ImportCheckpointResult]):
    """Turn a published AETHER checkpoint (.pth) into a bundle.

    The checkpoint's own text encoder is not part of it: name an endpoint
    (``endpoint_url`` and ``endpoint_model``), or leave both empty for a
    bundle that can export aligned rasters but answers no text.
    """

    METHOD = "import_checkpoint"
    RESULT = ImportCheckpointResult
    HANDLER = "aether_qgis.engine.checkpoints.importing:import_checkpoint"

    checkpoint: str
    bundle: str
    title: str = ""
    place: str = ""
    year: int = 0
    endpoint_url: str = ""
    endpoint_model: str = ""

    @property
    def training_packages(self) -> Tuple[str, ...]:
        """Its weights-only reader reads what it wrote."""
        return ("torch",)

    @property
    def outputs(self) -> Tuple[str, ...]:
        """The folder that the answer consists of."""
        return (self.bundle,)


@dataclass(frozen=True)
class ExportAlignedResult:
    """The aligned raster that was written."""

    path: str
    bands: int
    pixels: int
    """Pixels that hold a vector."""
    device: str
    seconds: float
    peak_memory_mib: float
    provenance: Dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ExportAlignedRequest(Request[ExportAlignedResult]):
    """Write the aligned vector of every pixel as a GeoTIFF.

    ``int8`` stores ``round(127 v)`` and nodata -128, ``float32`` the vector
    and nodata NaN.
    """

    METHOD = "export_aligned"
    RESULT = ExportAlignedResult
    HANDLER = "aether_qgis.engine.exporting.aligned_raster:export_aligned"

    raster: str
    bundle: str
    path: str
    extent: Optional[Extent] = None
    number_type: str = "int8"
    device: str = "auto"

    @property
    def outputs(self) -> Tuple[str, ...]:
        """The file that the answer consists of."""
        return (self.path,)
