"""The classification of an embedding raster by labels in words."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Dict, Optional, Tuple

from aether_qgis.engine.protocol.basics import (
    DEFAULT_BUNDLE,
    Extent,
    TextRequest,
)
from aether_qgis.engine.protocol.note import Note
from aether_qgis.engine.protocol.query_language import parse_query
from aether_qgis.engine.protocol.query_parts import QuerySyntaxError
from aether_qgis.engine.protocol.understanding import UnderstoodText

NO_LABEL = 0
"""In a class raster: a pixel without a vector."""
UNSURE = 255
"""In a class raster: a pixel whose likeliest label is not likely enough."""
UNSURE_COLOUR = "#969696"
MOST_LABELS = UNSURE - 1
"""A class raster has a byte a pixel."""
MOST_PHRASES = 50
"""Of a label."""
WIDEST_SMOOTHING = 15
"""Pixels on a side of the majority filter's window."""

TABLE_SUFFIX = ".aux.xml"
"""What is added to the name of a class raster for its attribute table."""


@dataclass(frozen=True)
class Label:
    """A label of a legend."""

    name: str
    phrases: Tuple[str, ...]
    """What asks for it, each in the query language; any of them will do."""
    colour: str
    """As ``#rrggbb``."""
    value: int
    """Its number in the class raster, 1 to 254."""
    code: str = ""
    """What the list that it comes from calls it."""


@dataclass(frozen=True)
class LabelArea:
    """How much of the raster a label takes."""

    value: int
    name: str
    pixels: int
    area_m2: float
    """On the ellipsoid."""
    share: float
    """Of all pixels with a vector, 0 to 1."""


@dataclass(frozen=True)
class ClassifyResult:
    """What a classification wrote and how it was computed."""

    classes_path: str
    confidence_path: str
    """Empty where none was asked for."""
    areas: Tuple[LabelArea, ...]
    """Every label in the order of the legend, then what is unsure."""
    mean_confidence: float
    labelled: int
    """How many labelled points helped."""
    device: str
    device_note: Optional[Note]
    """Why not the GPU, where it was not used."""
    bundle: str
    bundle_title: str
    profile: str
    crs_wkt: str
    attribution: str
    is_indexed: bool = False
    """Whether it comes from the raster's aligned index."""
    index_note: Optional[Note] = None
    """Why an index was not used although one is there."""
    raster_notes: Tuple[Note, ...] = ()
    """How the raster's numbers were read, where not as published."""
    understood: Tuple[UnderstoodText, ...] = ()
    """What each phrase was taken for, label by label."""
    provenance: Dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    peak_memory_mib: float = 0.0


@dataclass(frozen=True)
class ClassifyRequest(TextRequest[ClassifyResult]):
    """Give every pixel of an embedding raster the label that fits best.

    ``classes_path`` becomes a GeoTIFF of one byte a pixel: the value of a
    label, NO_LABEL or UNSURE, with colours, and a raster attribute table
    beside it. ``confidence_path``, where it is given, becomes a GeoTIFF of
    the likeliest label's probability, float32.
    """

    METHOD = "classify"
    RESULT = ClassifyResult
    HANDLER = "aether_qgis.engine.legend.classify:classify"

    raster: str
    labels: Tuple[Label, ...]
    classes_path: str
    confidence_path: str = ""
    bundle: str = DEFAULT_BUNDLE
    extent: Optional[Extent] = None
    least_confidence: float = 0.0
    """Pixels of a smaller probability are UNSURE."""
    smoothing: int = 1
    """Side in pixels of the majority filter's window, odd; 1 for none."""
    labelled: str = ""
    """A places file (see ``places``) of points, whose only column holds names
    or codes of labels; empty to classify by texts alone."""
    device: str = "auto"
    backend: str = "auto"
    sentence_vectors: Dict[str, Tuple[float, ...]] = field(
        default_factory=dict
    )
    """For bundles with a hosted text encoder: the vector of every phrase."""
    index_folder: str = ""
    """Where an aligned index is looked for; empty to use none."""
    as_typed: bool = False
    """Take the phrases as they are, understood or not."""
    unsure_name: str = "unsure"
    """What the attribute table calls UNSURE."""

    @property
    def texts(self) -> Tuple[str, ...]:
        """The terms of all phrases; none where one cannot be read."""
        try:
            parsed = [
                parse_query(text)
                for label in self.labels
                for text in label.phrases
            ]
        except QuerySyntaxError:
            return ()
        terms = (term.text for query in parsed for term in query.terms)
        return tuple(dict.fromkeys(terms))

    @property
    def rough_path(self) -> str:
        """What the labels are called before they are smoothed."""
        path = Path(self.classes_path)
        if not path.name:
            return ""
        return str(path.with_name(f"{path.stem}.rough{path.suffix}"))

    @property
    def outputs(self) -> Tuple[str, ...]:
        """The files that an answer consists of, or that it is made from."""
        table = f"{self.classes_path}{TABLE_SUFFIX}"
        rough = self.rough_path if self.smoothing > 1 else ""
        paths = self.classes_path, table, self.confidence_path, rough
        return tuple(path for path in paths if path)
