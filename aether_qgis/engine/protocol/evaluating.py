"""How well a bundle does on labelled places."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Tuple

from aether_qgis.engine.protocol.basics import DEFAULT_BUNDLE, TextRequest

CLASSIFICATION = "classification"
REGRESSION = "regression"
DISTRIBUTION = "distribution"
RETRIEVAL = "retrieval"
TASKS = (CLASSIFICATION, REGRESSION, DISTRIBUTION, RETRIEVAL)

RANDOM_SPLIT = "random"
BLOCKS_SPLIT = "blocks"
SPLITS = (RANDOM_SPLIT, BLOCKS_SPLIT)


@dataclass(frozen=True)
class EvaluateResult:
    """Where the report lies, and its main figures."""

    json_path: str
    report_path: str
    samples: int
    outside: int
    """Labels outside the raster."""
    without_data: int
    """Labels on pixels without data."""
    without_label: int
    """Labels whose values are missing."""
    figures: Dict[str, float]
    """The report's main figures, such as ``aligned linear macro F1``."""
    device: str
    seconds: float
    peak_memory_mib: float


@dataclass(frozen=True)
class EvaluateRequest(TextRequest[EvaluateResult]):
    """Measure a bundle on labelled places and write a report."""

    METHOD = "evaluate"
    RESULT = EvaluateResult
    HANDLER = "aether_qgis.engine.evaluation.evaluate:evaluate"

    raster: str
    labels: str
    """A places file (see ``places``): the columns are the labels."""
    json_path: str
    report_path: str
    """The report as one HTML file."""
    task: str = CLASSIFICATION
    bundle: str = DEFAULT_BUNDLE
    class_texts: Dict[str, Tuple[str, ...]] = field(default_factory=dict)
    """For retrieval: the texts that ask for a class; by default its name."""
    sentence_vectors: Dict[str, Tuple[float, ...]] = field(
        default_factory=dict
    )
    """For bundles with a hosted text encoder: the vector of every text."""
    split: str = RANDOM_SPLIT
    block_size_m: float = 1000.0
    seeds: int = 5
    cutoffs: Tuple[int, ...] = (10, 50, 100)
    """The k of precision and recall at k."""
    source: str = ""
    """Where the labels come from, for the report."""
    device: str = "auto"
    language: str = ""
    """The report's language, one that ships; by default English."""

    @property
    def texts(self) -> Tuple[str, ...]:
        """The texts of all classes."""
        return tuple(t for texts in self.class_texts.values() for t in texts)

    @property
    def training_packages(self) -> Tuple[str, ...]:
        """It draws the report's plots."""
        return ("matplotlib",)

    @property
    def outputs(self) -> Tuple[str, ...]:
        """The files that an answer consists of."""
        return self.json_path, self.report_path
