"""From labels, options and rasters to a classification request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple

from qgis.core import QgsFeature, QgsProcessingFeatureSource, QgsRectangle

from aether_qgis.client.errors import engine_text
from aether_qgis.engine.protocol import DEFAULT_BUNDLE
from aether_qgis.engine.protocol.classifying import ClassifyRequest, Label
from aether_qgis.engine.protocol.legends import (
    LabelDraft,
    LegendError,
    labels_of,
    split_phrases,
    typed_labels,
)
from aether_qgis.requests.query import (
    RasterInput,
    RequestError,
    check_words,
    engine_extent,
)
from aether_qgis.settings import Settings
from aether_qgis.translation import tr

NAME_FIELD, PHRASES_FIELD, CODE_FIELD = "name", "phrases", "code"
COLOUR_FIELDS = ("colour", "color")


@dataclass(frozen=True)
class ClassifyOptions:
    """What is asked beside raster and labels."""

    bundle: str = DEFAULT_BUNDLE
    least_confidence: float = 0.0
    """Pixels whose label is less probable are unsure, 0 to 1."""
    smoothing: int = 1
    """Side of the majority filter's window in pixels, odd; 1 for none."""
    labelled: str = ""
    """A places file with labelled points, see ``ClassifyRequest``."""
    device: str = "auto"
    backend: str = "auto"
    uses_index: bool = True
    as_typed: bool = False


@dataclass(frozen=True)
class ClassifyPaths:
    """Where the engine writes."""

    classes: str
    confidence: str = ""
    """Empty for no confidence raster."""


def build_classify_request(
    raster: RasterInput,
    labels: Sequence[Label],
    options: ClassifyOptions,
    extent: Optional[QgsRectangle],
    outputs: ClassifyPaths,
) -> ClassifyRequest:
    """Return the request to classify ``raster`` by ``labels``.

    ``extent`` is in the raster's CRS, or in its own if it is referenced;
    None or a null rectangle stands for all. Raises RequestError for several
    rasters, and for words that are not Unicode text.
    """
    if len(raster.paths) != 1:
        raise RequestError(
            tr(
                "One raster is classified at a time, but {count} are chosen: "
                "choose one of them, or run the others as a batch."
            ).format(count=len(raster.paths))
        )
    check_words(*(text for one in labels for text in (one.name, *one.phrases)))
    return ClassifyRequest(
        raster=raster.paths[0],
        labels=tuple(labels),
        classes_path=outputs.classes,
        confidence_path=outputs.confidence,
        bundle=options.bundle.strip() or DEFAULT_BUNDLE,
        extent=engine_extent(extent),
        least_confidence=options.least_confidence,
        smoothing=options.smoothing,
        labelled=options.labelled,
        device=options.device,
        backend=options.backend,
        index_folder=(
            str(Settings.load().indexes_home) if options.uses_index else ""
        ),
        as_typed=options.as_typed,
        unsure_name=tr("unsure"),
    )


def own_legend(
    text: str, table: Optional[QgsProcessingFeatureSource] = None
) -> Tuple[Label, ...]:
    """Return the labels of typed lines, after those of a table.

    Raises RequestError for what cannot be read, and without any label.
    """
    drafts = table_labels(table) if table is not None else []
    try:
        labels = labels_of([*drafts, *typed_labels(text)])
    except LegendError as error:
        note = error.note
        raise RequestError(engine_text(note.template, note.values)) from error
    if not labels:
        raise RequestError(
            tr(
                "The legend is empty: type labels, one a line, choose a table "
                "of labels or one of the ready legends."
            )
        )
    return labels


def table_labels(table: QgsProcessingFeatureSource) -> List[LabelDraft]:
    """Return the labels of a table, in the order of its rows.

    It has a field “name”, and may have “phrases” (with “;” between),
    “colour” and “code”. Rows without a name are left out. Raises
    RequestError for a table without “name”.
    """
    fields = {
        field.name().casefold(): field.name() for field in table.fields()
    }
    if NAME_FIELD not in fields:
        raise RequestError(
            tr(
                "The table of labels has no field “{field}”; it has {fields}: "
                "name the field of the labels so."
            ).format(field=NAME_FIELD, fields=", ".join(fields.values()))
        )

    def text(feature: QgsFeature, *names: str) -> str:
        known = next((fields[name] for name in names if name in fields), "")
        value = feature.attribute(known) if known else None
        missing = value is None or (
            hasattr(value, "isNull") and value.isNull()
        )
        return "" if missing else " ".join(str(value).split())

    drafts = [
        LabelDraft(
            name=text(feature, NAME_FIELD),
            phrases=split_phrases(text(feature, PHRASES_FIELD)),
            colour=text(feature, *COLOUR_FIELDS),
            code=text(feature, CODE_FIELD),
        )
        for feature in table.getFeatures()
    ]
    return [draft for draft in drafts if draft.name]
