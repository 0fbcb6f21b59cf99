"""The layers of change: names, styles, metadata, and their place in time."""

from __future__ import annotations

from pathlib import Path
from typing import List

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsInterval,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsStyle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime
from qgis.PyQt.QtGui import QColor

from aether_qgis.engine.protocol.changing import (
    TOWARD,
    ChangeRequest,
    ChangeResult,
)
from aether_qgis.requests.layer_roles import (
    CHANGE_ROLE,
    CHANGED_ROLE,
    ROLE,
    WHEN_ROLE,
)
from aether_qgis.requests.question import Question
from aether_qgis.resources import resource
from aether_qgis.results.asked_question import mark_asked
from aether_qgis.results.changed_places import show_in_time
from aether_qgis.results.layers import style_regions
from aether_qgis.results.metadata import dataset_metadata
from aether_qgis.translation import number, of_bundle, tr

_RAMP = "Viridis"
_MEAN_YEAR_DAYS = 365.25


def change_title(request: ChangeRequest, result: ChangeResult) -> str:
    """Return what the change is called: “Change 2019–2024 toward …”."""
    years = f"{result.years[0]}–{result.years[-1]}"
    text = ", ".join(request.positive)
    if not text:
        return tr("Change {years}").format(years=years)
    if request.direction == TOWARD:
        return tr("Change {years} toward {text}").format(
            years=years, text=text
        )
    return tr("Change {years} away from {text}").format(years=years, text=text)


def places_title(request: ChangeRequest, result: ChangeResult) -> str:
    """Return the name of the layer of changed places."""
    title = change_title(request, result)
    if not result.region_count:
        return tr("No changed places: {title}").format(title=title)
    return tr("Top {count}: {query}").format(
        count=result.region_count, query=title
    )


def when_title(request: ChangeRequest, result: ChangeResult) -> str:
    """Return the name of the layer of years."""
    return tr("Year: {title}").format(title=change_title(request, result))


def finish_change(
    layer: QgsRasterLayer,
    request: ChangeRequest,
    result: ChangeResult,
    question: Question,
) -> None:
    """Style and describe an open layer of change."""
    layer.loadNamedStyle(str(resource("styles", "change.qml")))
    if result.years_known:
        first, last = result.years[0], result.years[-1]
        properties = layer.temporalProperties()
        properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
        properties.setFixedTemporalRange(
            QgsDateTimeRange(_first_moment(first), _last_moment(last))
        )
        properties.setIsActive(True)
    _describe(layer, change_title(request, result), request, result)
    mark_asked(layer, question)
    layer.setCustomProperty(ROLE, CHANGE_ROLE)
    layer.triggerRepaint()


def finish_when(
    layer: QgsRasterLayer,
    request: ChangeRequest,
    result: ChangeResult,
    question: Question,
) -> None:
    """Style and describe an open layer of the year of change."""
    ramp = QgsStyle.defaultStyle().colorRamp(_RAMP)
    years = result.years[1:]
    steps = max(len(years) - 1, 1)
    classes = [
        QgsPalettedRasterRenderer.Class(
            year,
            ramp.color(place / steps) if ramp else QColor(0, 0, 160),
            str(year),
        )
        for place, year in enumerate(years)
    ]
    layer.setRenderer(
        QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)
    )
    if result.years_known:
        _show_years_in_time(layer)
    _describe(layer, when_title(request, result), request, result)
    mark_asked(layer, question)
    layer.setCustomProperty(ROLE, WHEN_ROLE)
    layer.triggerRepaint()


def finish_places(
    layer: QgsVectorLayer,
    request: ChangeRequest,
    result: ChangeResult,
    question: Question,
) -> None:
    """Style and describe an open layer of changed places."""
    style_regions(layer)
    if result.years_known:
        show_in_time(layer)
    _describe(layer, places_title(request, result), request, result)
    mark_asked(layer, question)
    layer.setCustomProperty(ROLE, CHANGED_ROLE)


def _show_years_in_time(layer: QgsRasterLayer) -> None:
    """Let the temporal controller show the pixels of its year alone."""
    # QGIS has it from 3.38 on; before, the whole raster is always shown.
    mode = getattr(Qgis.RasterTemporalMode, "RepresentsTemporalValues", None)
    if mode is None:
        return
    properties = layer.temporalProperties()
    properties.setMode(mode)
    # A pixel is so many years after the offset: the middle of its year.
    middle = QDate(2000, 7, 1).addDays(-round(2000 * _MEAN_YEAR_DAYS))
    properties.setTemporalRepresentationOffset(QDateTime(middle, QTime(0, 0)))
    properties.setTemporalRepresentationScale(
        QgsInterval(_MEAN_YEAR_DAYS, Qgis.TemporalUnit.Days)
    )
    properties.setIsActive(True)


def _first_moment(year: int) -> QDateTime:
    return QDateTime(QDate(year, 1, 1), QTime(0, 0))


def _last_moment(year: int) -> QDateTime:
    return QDateTime(QDate(year, 12, 31), QTime(23, 59, 59))


def _describe(
    layer: QgsMapLayer,
    title: str,
    request: ChangeRequest,
    result: ChangeResult,
) -> None:
    metadata = dataset_metadata(
        title,
        layer.crs(),
        rights=result.attribution,
        licence=result.provenance.get("licence", ""),
        abstract=_abstract(request, result),
    )
    metadata.setIdentifier(Path(layer.source()).name)
    metadata.setHistory(_history(request, result))
    layer.setMetadata(metadata)


def _abstract(request: ChangeRequest, result: ChangeResult) -> str:
    sources = result.provenance.get("source", "")
    said = tr(
        "Change between the years of {rasters}, 0 to 100 against what "
        "differs everywhere between them."
    ).format(rasters=sources)
    if result.bundle:
        said += " " + tr("Computed with the model bundle {bundle}.").format(
            bundle=f"{of_bundle(result.bundle_title)} ({result.bundle})"
        )
    return said


def _history(request: ChangeRequest, result: ChangeResult) -> List[str]:
    lines = [
        tr("Places reach a change of {threshold}.").format(
            threshold=number(request.threshold)
        ),
        tr("Smallest place: {area} m².").format(
            area=number(request.min_area_m2)
        ),
        tr("Computed on {device} in {seconds} s.").format(
            device=result.device, seconds=number(result.seconds, 1)
        ),
    ]
    facts = sorted(result.provenance.items())
    return lines + [f"{key}: {text}" for key, text in facts]
