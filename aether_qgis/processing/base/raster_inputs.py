"""From the values of INPUT and TILES to what the engine searches."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Dict, Iterator, List, Tuple

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProperty,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)

from aether_qgis.requests.query import RasterInput, RequestError
from aether_qgis.requests.raster_groups import embedding_layers
from aether_qgis.translation import tr

_MOST_NAMED = 3
_NUMBERS = re.compile(r"[\d\s,.eE+-]*")
_RASTER = QgsProcessingUtils.LayerHint.Raster


def raster_input(value: object, context: QgsProcessingContext) -> RasterInput:
    """Return the rasters that the ``value`` of a parameter names.

    That is a layer or its id, name or file, the name of a layer group, a
    folder, or a list of such values. Call it in the layers' own thread.
    Raises RequestError.
    """
    values = list(_flat(value, context))
    if not values:
        raise RequestError(tr("There is no raster to search: choose one."))
    found = [_input(one, context, len(values) > 1) for one in values]
    if len(found) == 1:
        return found[0]
    return RasterInput(
        title=_title([one.title for one in found]),
        paths=tuple(path for one in found for path in one.paths),
        layers=tuple(layer for one in found for layer in one.layers),
    )


def checkable_input(
    parameters: Dict[str, Any], context: QgsProcessingContext
) -> Dict[str, Any]:
    """Return ``parameters`` as QGIS can check them, which knows INPUT as a
    single raster only. Raises RequestError."""
    value = parameters.get("INPUT")
    if _is_plain_raster(value, context):
        return parameters
    raster_input(value, context)
    # QGIS asks for a raster, but looks no further into a property.
    return {**parameters, "INPUT": QgsProperty.fromValue("")}


def extent_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: Dict[str, Any],
    context: QgsProcessingContext,
) -> QgsRectangle:
    """Return the value of EXTENT in its own CRS, as the dock does: the
    engine knows best which part of the raster that is. A bare rectangle has
    none; the engine takes the first raster's."""
    extent = algorithm.parameterAsExtent(parameters, "EXTENT", context)
    if extent.isNull() or _is_bare(parameters["EXTENT"], context):
        return extent
    crs = algorithm.parameterAsExtentCrs(parameters, "EXTENT", context)
    return QgsReferencedRectangle(extent, crs)


def _is_plain_raster(value: object, context: QgsProcessingContext) -> bool:
    """Whether QGIS itself can check the ``value`` of a raster parameter."""
    values = list(_flat(value, context))
    if len(values) != 1 or isinstance(value, (list, tuple)):
        return not values
    text = str(values[0])
    if not isinstance(values[0], str) or _layer(text, context, load=False):
        return True
    return not Path(text).is_dir() and not _layers_of_group(text, context)[0]


def _is_bare(extent: object, context: QgsProcessingContext) -> bool:
    if isinstance(extent, QgsProperty):
        extent, _ = extent.value(context.expressionContext())
    if isinstance(extent, str):
        return _NUMBERS.fullmatch(extent) is not None
    return type(extent) is QgsRectangle


def _flat(value: object, context: QgsProcessingContext) -> Iterator[object]:
    if isinstance(value, QgsProperty):
        value, _ = value.value(context.expressionContext())
    if isinstance(value, (list, tuple)):
        for one in value:
            yield from _flat(one, context)
    elif value:
        yield value


def _input(
    value: object, context: QgsProcessingContext, is_one_of_many: bool
) -> RasterInput:
    if isinstance(value, QgsRasterLayer):
        return RasterInput.of_layers(value.name(), [value])
    text = str(value)
    layer = _layer(text, context, load=False)
    if layer:
        return RasterInput.of_layers(layer.name(), [layer])
    is_group, layers = _layers_of_group(text, context)
    if layers:
        return RasterInput.of_layers(text, layers)
    if is_group:
        raise RequestError(
            tr(
                "The layer group “{group}” holds no embedding raster, which "
                "has 64 bands: choose another group."
            ).format(group=text)
        )
    path = Path(text)
    # A thousand tiles take seconds to open as layers.
    if path.is_dir() or (is_one_of_many and path.is_file()):
        return RasterInput(text, (text,))
    layer = _layer(text, context, load=True)
    if layer is None:
        raise RequestError(
            tr(
                "There is no raster, folder or layer group “{name}”: choose "
                "another one."
            ).format(name=text)
        )
    return RasterInput.of_layers(text, [layer])


def _layer(
    text: str, context: QgsProcessingContext, load: bool
) -> QgsRasterLayer | None:
    found = QgsProcessingUtils.mapLayerFromString(text, context, load, _RASTER)
    return found if isinstance(found, QgsRasterLayer) else None


def _layers_of_group(
    name: str, context: QgsProcessingContext
) -> Tuple[bool, List[QgsRasterLayer]]:
    """Return whether there is a group of that name, and its rasters."""
    project = context.project()
    group = project.layerTreeRoot().findGroup(name) if project else None
    return group is not None, embedding_layers(group) if group else []


def _title(titles: List[str]) -> str:
    names = ", ".join(Path(title).name for title in titles[:_MOST_NAMED])
    if len(titles) <= _MOST_NAMED:
        return names
    return tr("{names} … ({count} rasters)").format(
        names=names, count=len(titles)
    )
