"""The style of an answer's band of relevance."""

from __future__ import annotations

from qgis.core import (
    QgsColorRampShader,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)

from aether_qgis.resources import resource
from aether_qgis.translation import number, tr

_RELEVANCE_BAND = 2


def has_relevance(layer: QgsRasterLayer) -> bool:
    """Return whether a similarity layer has a band of relevance."""
    return bool(layer.bandCount() >= _RELEVANCE_BAND)


def show_relevance(layer: QgsRasterLayer) -> None:
    """Colour a layer by its relevance, and keep its style as another one.

    The user switches between both in the layer's menu, under Styles.
    """
    styles = layer.styleManager()
    styles.renameStyle(styles.currentStyle(), tr("Similarity"))
    styles.addStyleFromLayer(tr("Relevance"))
    styles.setCurrentStyle(tr("Relevance"))
    layer.loadNamedStyle(str(resource("styles", "relevance.qml")))
    renderer = layer.renderer()
    if isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        _name_values(renderer.shader().rasterShaderFunction())
    layer.triggerRepaint()


def _name_values(ramp: QgsColorRampShader) -> None:
    """Say in the legend what the shipped style's numbers are."""
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(
                item.value,
                item.color,
                tr("Relevance {value}").format(value=number(item.value, 0)),
            )
            for item in ramp.colorRampItemList()
        ]
    )
