"""What the page about an answer says."""

from __future__ import annotations

import re
from itertools import islice
from pathlib import Path
from typing import List, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, QLocale, QUrl

from aether_qgis import __version__
from aether_qgis.places.values import words_of
from aether_qgis.results.area_text import area_text
from aether_qgis.results.nearest_names import NEAR_FIELDS
from aether_qgis.results.region_states import DISMISSED, state_of
from aether_qgis.translation import number, tr

MOST_PLACES = 12
"""So many fit on the page."""

_OWN_PREFIX = "AETHER: "
_MARGIN = 1.15
_NEAR, _NEAR_M = NEAR_FIELDS
_FACT = re.compile(r"([a-z_]+): ")
_ELSEWHERE = frozenset(
    {
        "aether_question",
        "attribution",
        "licence",
        "query",
        "relevance_curve",
        "source",
    }
)
"""Facts that the page tells in another place, and what is for programs."""


def title_of(group: QgsLayerTreeGroup) -> str:
    """Return the query, which names the group of its answer."""
    return str(group.name()).removeprefix(_OWN_PREFIX)


def summary_of(metadata: QgsLayerMetadata) -> str:
    """Return what was compared with what, in a sentence or two.

    Files are named without their folders, which tell a reader nothing.
    """
    text = str(metadata.abstract())
    for link in metadata.links():
        path = QUrl(link.url).toLocalFile()
        if path:
            text = text.replace(path, Path(path).name)
    return text


def provenance_of(metadata: QgsLayerMetadata) -> str:
    """Return how the answer was found: sentences, then facts."""
    sentences, facts = [], []
    for line in metadata.history():
        fact = _FACT.match(line)
        if fact is None:
            sentences.append(line)
        elif fact.group(1) not in _ELSEWHERE:
            facts.append(line)
    return "\n".join(filter(None, [" ".join(sentences), " · ".join(facts)]))


def credits_of(metadata: QgsLayerMetadata) -> str:
    """Return who to credit, the licence, the program and the day."""
    rights = [*metadata.rights()]
    licences = ", ".join(metadata.licenses())
    if licences:
        rights.append(tr("Licence: {licence}.").format(licence=licences))
    today = QLocale().toString(
        QDateTime.currentDateTime().date(), QLocale.FormatType.LongFormat
    )
    made = tr("Made with AETHER {version} on {day}.").format(
        version=__version__, day=today
    )
    return "\n".join(filter(None, [" ".join(rights), made]))


def headings(regions: QgsVectorLayer) -> List[str]:
    """Return the headings of the columns of ``place_rows``."""
    texts = [tr("Rank"), tr("Similarity"), tr("Best pixel"), tr("Area")]
    if _has_names(regions):
        texts.append(tr("Nearest"))
    return texts


def place_rows(regions: QgsVectorLayer) -> List[List[str]]:
    """Return a row for each of the best places, the best first.

    Those that were dismissed are left out.
    """
    request = QgsFeatureRequest()
    request.addOrderBy("rank")
    wanted = (
        region
        for region in regions.getFeatures(request)
        if state_of(region) != DISMISSED
    )
    names = _has_names(regions)
    return [_row(region, names) for region in islice(wanted, MOST_PLACES)]


def map_extent(
    crs: QgsCoordinateReferenceSystem,
    searched: QgsMapLayer,
    regions: Optional[QgsVectorLayer],
    project: QgsProject,
) -> QgsRectangle:
    """Return what the map shows, in ``crs``: the places, or all searched."""
    shown = regions if regions and regions.featureCount() else searched
    transform = QgsCoordinateTransform(shown.crs(), crs, project)
    try:
        extent = transform.transformBoundingBox(shown.extent())
    except QgsCsException:
        extent = searched.extent()
    return extent.scaled(_MARGIN)


def _has_names(regions: QgsVectorLayer) -> bool:
    return bool(regions.fields().indexOf(_NEAR) >= 0)


def _row(feature: QgsFeature, has_names: bool) -> List[str]:
    cells = [
        str(int(feature["rank"])),
        number(feature["similarity_mean"], 3),
        number(feature["similarity_max"], 3),
        area_text(float(feature["area_m2"])),
    ]
    if has_names:
        cells.append(_near(feature))
    return cells


def _near(feature: QgsFeature) -> str:
    name = words_of(feature[_NEAR])
    if not name:
        return ""
    return tr("{name}, {distance} km").format(
        name=name, distance=number(float(feature[_NEAR_M]) / 1000, 1)
    )
