"""The layers of fetched AlphaEarth: a group, its years in time."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import List, Optional, Sequence

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from aether_qgis.engine.protocol import FetchedZone, FetchResult
from aether_qgis.requests.remote_reading import RemoteReading
from aether_qgis.resources import resource
from aether_qgis.results.layers import LayerError
from aether_qgis.results.metadata import dataset_metadata
from aether_qgis.translation import tr


@dataclass(frozen=True)
class AlphaEarthLayer:
    """A layer of one zone and year."""

    zone: FetchedZone
    layer: QgsRasterLayer


def open_alphaearth_layers(result: FetchResult) -> List[AlphaEarthLayer]:
    """Open what was fetched or linked, the latest year first.

    Each layer knows its year, so that QGIS's temporal controller shows one
    after the other. Not for the main thread: QGIS asks the server about
    linked tiles. Raises OSError where a style cannot be written beside one.
    """
    zones = sorted(result.zones, key=lambda zone: (-zone.year, zone.zone))
    return [
        AlphaEarthLayer(zone, layer)
        for zone in zones
        for layer in _layers_of(zone, result)
    ]


def add_alphaearth_layers(
    project: QgsProject, layers: Sequence[AlphaEarthLayer]
) -> None:
    """Add layers in a group on top, and show those of the latest year.

    What would be read from a server stays hidden until somebody wants to
    see it. Raises LayerError if there is none.
    """
    if not layers:
        raise LayerError(
            tr(
                "AlphaEarth was fetched, but QGIS cannot open its files: look "
                "for them in the folder that you chose."
            )
        )
    years = sorted({one.zone.year for one in layers})
    text = str(years[0])
    if len(years) > 1:
        text = f"{years[0]}–{years[-1]}"
    group = project.layerTreeRoot().insertGroup(
        0, tr("AlphaEarth {years}").format(years=text)
    )
    for one in layers:
        project.addMapLayer(one.layer, False)
        node = group.addLayer(one.layer)
        node.setExpanded(False)
        node.setItemVisibilityChecked(
            one.zone.year == years[-1] and not one.zone.remote_bytes
        )


def _layers_of(zone: FetchedZone, result: FetchResult) -> List[QgsRasterLayer]:
    name = tr("AlphaEarth {year}, zone {zone}").format(
        year=zone.year, zone=zone.zone
    )
    if zone.remote_bytes:
        # Without a style beside it QGIS would read pixels for one.
        style = Path(zone.vrt).with_suffix(".qml")
        shutil.copyfile(resource("styles", "linked.qml"), style)
    whole = _layer(zone.vrt, name)
    if whole:
        found = [whole]
    else:  # GDAL below 3.7 reads no signed bytes in a VRT
        number = len(zone.files)
        names = [
            name if number == 1 else f"{name} ({Path(file).stem})"
            for file in zone.files
        ]
        opened = map(_layer, zone.files, names)
        found = [layer for layer in opened if layer]
    for layer in found:
        _describe(layer, zone, result)
    return found


def _layer(path: str, name: str) -> Optional[QgsRasterLayer]:
    layer = QgsRasterLayer(path, name, "gdal")
    return layer if layer.isValid() else None


def _describe(
    layer: QgsRasterLayer, zone: FetchedZone, result: FetchResult
) -> None:
    properties = layer.temporalProperties()
    properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    start, end = QTime(0, 0), QTime(23, 59, 59)
    properties.setFixedTemporalRange(
        QgsDateTimeRange(
            QDateTime(QDate(zone.year, 1, 1), start),
            QDateTime(QDate(zone.year, 12, 31), end),
        )
    )
    properties.setIsActive(True)
    if zone.remote_bytes:
        RemoteReading(result.host, zone.remote_bytes).mark(layer)
    metadata = dataset_metadata(
        layer.name(),
        layer.crs(),
        rights=result.attribution,
        licence=result.licence,
    )
    metadata.setIdentifier(layer.source())
    layer.setMetadata(metadata)
