"""A search as the parameters of its algorithm, and back.

The one place that says which field of a request is which parameter; the
algorithms themselves turn parameters into requests as well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Dict, Optional, Sequence, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsRectangle,
    QgsReferencedRectangle,
)

from aether_qgis.engine.protocol import ExamplePlaces, Extent, QueryRequest
from aether_qgis.requests.examples import places_of_shapes
from aether_qgis.requests.inline_features import inline_places, inline_shapes
from aether_qgis.requests.query import (
    OutputPaths,
    QueryOptions,
    RasterInput,
    RequestError,
    build_query_request,
)
from aether_qgis.requests.question import (
    SIMILAR_PLACES,
    TEXT_QUERY,
    Question,
)
from aether_qgis.settings import Settings
from aether_qgis.translation import tr

_EXTENT = re.compile(r"\s*([^\[]*?)\s*(?:\[(.*)\])?\s*", re.DOTALL)
_MOST_NAMED = 3
_USUAL = QueryRequest("", (), "", "")


@dataclass(frozen=True)
class PlacesFinish:
    """What becomes of the places after they were found."""

    smooth: bool = False
    names: str = ""
    """The source of a layer to name places after; empty for none."""
    name_field: str = ""


AS_FOUND = PlacesFinish()


def query_question(
    request: QueryRequest, finish: PlacesFinish = AS_FOUND
) -> Question:
    """Return the question that ``request`` answers.

    What the settings of a machine say is left out: where indexes lie, and
    which cluster there is.
    """
    scheduler = request.scheduler
    if scheduler == Settings.load().scheduler:
        scheduler = ""
    both = {
        "NOT_QUERY": (_text(request.negative), ""),
        "MODEL": (request.bundle, _USUAL.bundle),
        "K": (request.count, _USUAL.count),
        "THRESHOLD_MODE": (request.threshold_mode, _USUAL.threshold_mode),
        "THRESHOLD": (request.threshold, _USUAL.threshold),
        "MIN_AREA": (request.min_area_m2, _USUAL.min_area_m2),
        "MIN_DISTANCE": (request.min_distance_m, _USUAL.min_distance_m),
        "SMOOTH": (finish.smooth, False),
        "NAMES": (finish.names, ""),
        "NAME_FIELD": (finish.name_field, ""),
        "AS_TYPED": (request.as_typed, _USUAL.as_typed),
        "RELEVANCE_BAND": (request.with_relevance, _USUAL.with_relevance),
        "BEST_ANYWAY": (request.best_anyway, _USUAL.best_anyway),
        "USE_INDEX": (bool(request.index_folder), True),
        "DEVICE": (request.device, _USUAL.device),
        "BACKEND": (request.backend, _USUAL.backend),
        "SCHEDULER": (scheduler, ""),
    }
    values: Dict[str, Any] = {"INPUT": list(request.tiles) or request.raster}
    if request.examples.count:
        values["EXAMPLES"] = inline_places(request.examples)
        if request.counterexamples.count:
            counters = inline_places(request.counterexamples)
            values["COUNTEREXAMPLES"] = counters
        both["MIX"] = (request.mix, _USUAL.mix)
        both["HOW"] = (request.how, _USUAL.how)
    if request.positive or not request.examples.count:
        values["QUERY"] = _text(request.positive)
    if request.extent:
        values["EXTENT"] = extent_text(request.extent)
    return Question(
        SIMILAR_PLACES if request.examples.count else TEXT_QUERY,
        {
            **values,
            **{
                name: one
                for name, (one, usual) in both.items()
                if one != usual
            },
        },
    )


def query_request(question: Question, outputs: OutputPaths) -> QueryRequest:
    """Return the request that answers a search.

    Raises RequestError for examples that are not in the question itself.
    """
    paths = question.rasters
    request = build_query_request(
        RasterInput(rasters_title(paths), paths),
        query_options(question),
        _extent(question.text("EXTENT")),
        outputs,
    )
    if question.algorithm != SIMILAR_PLACES:
        return request
    examples = _places(question, "EXAMPLES")
    if not examples.count:
        raise RequestError(
            tr(
                "The examples of this query were too many to be kept with it, "
                "and are in {layer}: ask with “{algorithm}” in the toolbox."
            ).format(
                layer=question.text("EXAMPLES"), algorithm=tr("Similar places")
            )
        )
    return replace(
        request,
        examples=examples,
        counterexamples=_places(question, "COUNTEREXAMPLES"),
        mix=question.number("MIX", request.mix),
        how=question.text("HOW", request.how),
    )


def query_options(question: Question) -> QueryOptions:
    """Return the options of a question, as far as it has some."""
    usual = QueryOptions("")
    return QueryOptions(
        query=question.text("QUERY"),
        avoid=question.text("NOT_QUERY"),
        bundle=question.text("MODEL", usual.bundle),
        count=int(question.number("K", usual.count)),
        threshold_mode=question.text("THRESHOLD_MODE", usual.threshold_mode),
        threshold=question.number("THRESHOLD", usual.threshold),
        min_area_m2=question.number("MIN_AREA", usual.min_area_m2),
        min_distance_m=question.number("MIN_DISTANCE"),
        device=question.text("DEVICE", usual.device),
        backend=question.text("BACKEND", usual.backend),
        uses_index=question.is_on("USE_INDEX", True),
        scheduler=question.text("SCHEDULER"),
        as_typed=question.is_on("AS_TYPED"),
        with_relevance=question.is_on("RELEVANCE_BAND"),
        best_anyway=question.is_on("BEST_ANYWAY"),
    )


def places_finish(question: Question) -> PlacesFinish:
    """Return what becomes of the places of a search."""
    return PlacesFinish(
        question.is_on("SMOOTH"),
        question.text("NAMES"),
        question.text("NAME_FIELD"),
    )


def rasters_title(paths: Sequence[str]) -> str:
    """Return what one raster, or several, are called."""
    if len(paths) == 1:
        return paths[0]
    names = ", ".join(Path(path).name for path in paths[:_MOST_NAMED])
    if len(paths) <= _MOST_NAMED:
        return names
    return tr("{names} … ({count} rasters)").format(
        names=names, count=len(paths)
    )


def extent_text(extent: Extent) -> str:
    """Return an extent as Processing reads it: "x, x, y, y [CRS]"."""
    sides = extent.x_min, extent.x_max, extent.y_min, extent.y_max
    text = ",".join(map(repr, map(float, sides)))
    if not extent.crs_wkt:
        return text
    crs = QgsCoordinateReferenceSystem.fromWkt(extent.crs_wkt)
    # A CRS of one's own has no short name; QGIS reads the long one too.
    return f"{text} [{crs.authid() or f'WKT:{extent.crs_wkt}'}]"


def _extent(text: str) -> Optional[QgsRectangle]:
    """Return the extent of a text as ``extent_text`` writes it."""
    found = _EXTENT.fullmatch(text)
    try:
        sides = [float(one) for one in found[1].split(",")] if found else []
    except ValueError:
        return None
    if found is None or len(sides) != 4:
        return None
    box = QgsRectangle(sides[0], sides[2], sides[1], sides[3])
    if not found[2]:
        return box
    return QgsReferencedRectangle(box, QgsCoordinateReferenceSystem(found[2]))


def _places(question: Question, name: str) -> ExamplePlaces:
    # They share a CRS, so that nothing is transformed.
    return places_of_shapes(
        inline_shapes(question.text(name)), QgsCoordinateTransformContext()
    )


def _text(terms: Tuple[str, ...]) -> str:
    return ", ".join(terms)
