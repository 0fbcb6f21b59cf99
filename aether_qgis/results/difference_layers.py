"""The layer of a difference: name, style, legend and metadata."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsRasterLayer

from aether_qgis.engine.protocol.differing import (
    RELEVANCE_MEASURE,
    SIMILARITY_MEASURE,
    DifferenceResult,
)
from aether_qgis.requests.layer_roles import DIFFERENCE_ROLE, ROLE
from aether_qgis.resources import resource
from aether_qgis.results.difference_notes import (
    answer_names,
    difference_line,
)
from aether_qgis.results.metadata import dataset_metadata
from aether_qgis.results.ramps import stretch_ramp
from aether_qgis.translation import number, tr

# Two answers that are nearly the same should look it.
_LEAST = {SIMILARITY_MEASURE: 0.05, RELEVANCE_MEASURE: 25.0}


def difference_title(result: DifferenceResult) -> str:
    """Return what the difference is called."""
    first, second = answer_names(result)
    return tr("Difference: {first} or {second}").format(
        first=first, second=second
    )


def finish_difference(layer: QgsRasterLayer, result: DifferenceResult) -> None:
    """Style and describe an open layer of a difference.

    The legend's ends name the answers: what is red fits the first better,
    what is blue the second.
    """
    first, second = answer_names(result)
    more = tr("more like {answer}")
    layer.loadNamedStyle(str(resource("styles", "difference.qml")))
    farthest = _farthest(result)
    ends = more.format(answer=second), more.format(answer=first)
    stretch_ramp(layer, -farthest, farthest, ends)
    _describe(layer, result)
    layer.setCustomProperty(ROLE, DIFFERENCE_ROLE)


def _farthest(result: DifferenceResult) -> float:
    """Return the difference that gets the strongest colour."""
    return max(result.largest, _LEAST[result.measure])


def _describe(layer: QgsRasterLayer, result: DifferenceResult) -> None:
    metadata = dataset_metadata(
        difference_title(result),
        layer.crs(),
        rights=result.attribution,
        licence=result.provenance.get("licence", ""),
        abstract=_abstract(result),
    )
    metadata.setIdentifier(Path(layer.source()).name)
    facts = sorted(result.provenance.items())
    metadata.setHistory(
        [
            tr("Computed in {seconds} s.").format(
                seconds=number(result.seconds, 1)
            ),
            *(f"{key}: {text}" for key, text in facts),
        ]
    )
    layer.setMetadata(metadata)


def _abstract(result: DifferenceResult) -> str:
    first, second = answer_names(result)
    if result.measure == RELEVANCE_MEASURE:
        said = tr(
            "Relevance for “{first}” less that for “{second}”, pixel by "
            "pixel, -100 to 100."
        )
    else:
        said = tr(
            "Similarity with “{first}” less that with “{second}”, pixel by "
            "pixel."
        )
    said = said.format(first=first, second=second)
    return f"{said} {difference_line(result)}"
