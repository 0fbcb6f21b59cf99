"""Shipped colour ramps, stretched over the values of a raster."""

from __future__ import annotations

from typing import Tuple

from qgis.core import (
    QgsBasicNumericFormat,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)

_DECIMALS = 2


def stretch_ramp(
    layer: QgsRasterLayer,
    low: float,
    high: float,
    ends: Tuple[str, str] = ("", ""),
) -> None:
    """Stretch the ramp of the layer's style from ``low`` to ``high``.

    ``ends`` are what the legend says at both, instead of the numbers.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        return
    shipped = renderer.shader().rasterShaderFunction()
    bottom = shipped.minimumValue()
    scale = (high - low) / (shipped.maximumValue() - bottom)
    items = []
    for item in shipped.colorRampItemList():
        value = low + (item.value - bottom) * scale
        label = f"{value:.{_DECIMALS}f}"
        items.append(
            QgsColorRampShader.ColorRampItem(value, item.color, label)
        )
    function = QgsColorRampShader(shipped)
    function.setMinimumValue(low)
    function.setMaximumValue(high)
    function.setColorRampItemList(items)
    function.setLegendSettings(_legend(ends))
    shader = QgsRasterShader(low, high)
    shader.setRasterShaderFunction(function)
    stretched = QgsSingleBandPseudoColorRenderer(
        layer.dataProvider(), 1, shader
    )
    stretched.setClassificationMin(low)
    stretched.setClassificationMax(high)
    stretched.setOpacity(renderer.opacity())
    layer.setRenderer(stretched)
    layer.triggerRepaint()


def _legend(ends: Tuple[str, str]) -> QgsColorRampLegendNodeSettings:
    decimals = QgsBasicNumericFormat()
    decimals.setNumberDecimalPlaces(_DECIMALS)
    decimals.setShowTrailingZeros(True)
    legend = QgsColorRampLegendNodeSettings()
    legend.setNumericFormat(decimals)
    legend.setMinimumLabel(ends[0])
    legend.setMaximumLabel(ends[1])
    return legend
