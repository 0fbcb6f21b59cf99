"""The layers of a classification: style, legend and metadata."""

from __future__ import annotations

from pathlib import Path
from typing import List

from qgis.core import (
    QgsAbstractMetadataBase,
    QgsColorRampShader,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QColor

from aether_qgis.engine.protocol.classifying import (
    UNSURE,
    UNSURE_COLOUR,
    ClassifyRequest,
    ClassifyResult,
    LabelArea,
)
from aether_qgis.requests.layer_roles import (
    CLASSES_ROLE,
    CONFIDENCE_ROLE,
    ROLE,
)
from aether_qgis.requests.question import Question
from aether_qgis.results.asked_question import mark_asked
from aether_qgis.results.metadata import dataset_metadata
from aether_qgis.translation import number, of_bundle, tr

_MOST_NAMED = 4
_CONFIDENCE_COLOURS = ((0.0, "#5e3c99"), (0.5, "#f7f7f7"), (1.0, "#e66101"))


def legend_title(request: ClassifyRequest) -> str:
    """Return what a classification is called: its first labels."""
    names = [label.name for label in request.labels]
    more = "…" if len(names) > _MOST_NAMED else ""
    return ", ".join(names[:_MOST_NAMED]) + more


def classes_name(request: ClassifyRequest) -> str:
    """Return the name of the layer of classes."""
    return tr("Legend: {labels}").format(labels=legend_title(request))


def confidence_name(request: ClassifyRequest) -> str:
    """Return the name of the layer of confidence."""
    return tr("Confidence: {labels}").format(labels=legend_title(request))


def finish_classes(
    layer: QgsRasterLayer,
    request: ClassifyRequest,
    result: ClassifyResult,
    question: Question,
) -> None:
    """Style and describe an open layer of classes.

    Its legend holds the labels that the map shows, in their order, and what
    is unsure if anything is.
    """
    colours = {label.value: label.colour for label in request.labels}
    colours[UNSURE] = UNSURE_COLOUR
    classes = [
        QgsPalettedRasterRenderer.Class(
            area.value, QColor(colours[area.value]), area.name
        )
        for area in result.areas
        if area.pixels
    ]
    layer.setRenderer(
        QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)
    )
    _describe(layer, request, result)
    mark_asked(layer, question)
    layer.setCustomProperty(ROLE, CLASSES_ROLE)
    layer.triggerRepaint()


def finish_confidence(
    layer: QgsRasterLayer,
    request: ClassifyRequest,
    result: ClassifyResult,
    question: Question,
) -> None:
    """Style and describe an open layer of confidence."""
    function = QgsColorRampShader(0.0, 1.0)
    function.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(at, QColor(colour), number(at, 1))
            for at, colour in _CONFIDENCE_COLOURS
        ]
    )
    shader = QgsRasterShader(0.0, 1.0)
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(
        layer.dataProvider(), 1, shader
    )
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(1.0)
    layer.setRenderer(renderer)
    _describe(layer, request, result)
    mark_asked(layer, question)
    layer.setCustomProperty(ROLE, CONFIDENCE_ROLE)
    layer.triggerRepaint()


def area_lines(result: ClassifyResult) -> List[str]:
    """Return a line for each label that the map shows, the largest first."""
    shown = [area for area in result.areas if area.pixels]
    return [
        _area_line(area)
        for area in sorted(shown, key=lambda one: -one.area_m2)
    ]


def _area_line(area: LabelArea) -> str:
    return tr("{label}: {share} % ({area} ha)").format(
        label=area.name,
        share=number(100 * area.share, 1),
        area=number(area.area_m2 / 10000, 1),
    )


def _describe(
    layer: QgsMapLayer, request: ClassifyRequest, result: ClassifyResult
) -> None:
    metadata = dataset_metadata(
        layer.name(),
        layer.crs(),
        rights=result.attribution,
        licence=result.provenance.get("licence", ""),
        abstract=tr(
            "Labels of the pixels of {raster}, by texts, computed with the "
            "model bundle {bundle}."
        ).format(
            raster=request.raster,
            bundle=f"{of_bundle(result.bundle_title)} ({result.bundle})",
        ),
    )
    # The file's name alone: a project moves along with its answers.
    metadata.setIdentifier(Path(layer.source()).name)
    metadata.setHistory(
        [
            *(
                f"{label.value} {label.name}: {'; '.join(label.phrases)}"
                for label in request.labels
            ),
            *(
                f"{key}: {text}"
                for key, text in sorted(result.provenance.items())
            ),
        ]
    )
    url = QUrl.fromLocalFile(request.raster).toString()
    if "://" in request.raster:
        url = request.raster
    metadata.setLinks(
        [QgsAbstractMetadataBase.Link(tr("Source"), "file", url)]
    )
    layer.setMetadata(metadata)
