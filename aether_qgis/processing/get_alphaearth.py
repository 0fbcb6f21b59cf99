"""The algorithm ``aether:getalphaearth``."""

from __future__ import annotations

from dataclasses import replace
from typing import List, Optional

from qgis.core import (
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
    QgsReferencedRectangle,
)

from aether_qgis.client import EngineClient
from aether_qgis.engine.protocol import (
    EstimateFetchRequest,
    FetchEstimate,
    FetchRequest,
    FetchResult,
    LinkRequest,
)
from aether_qgis.processing.base.engine_algorithm import EngineAlgorithm
from aether_qgis.processing.base.feedback_listener import FeedbackListener
from aether_qgis.processing.base.values import Parameters, Values
from aether_qgis.processing.get_alphaearth_parameters import (
    fetch_outputs,
    fetch_parameters,
)
from aether_qgis.requests.alphaearth import (
    OTHER_CHOICE,
    alphaearth_wish,
    estimate_lines,
    gap_lines,
    outcome_line,
    source_of_choice,
    years_of,
)
from aether_qgis.settings import Settings
from aether_qgis.translation import tr_noop


class GetAlphaEarthAlgorithm(EngineAlgorithm[FetchRequest, FetchResult]):
    """Fetch AlphaEarth for an area and years."""

    NAME = "getalphaearth"
    TITLE = tr_noop("Get AlphaEarth")
    GROUP = "query"
    TAGS = tr_noop("download,fetch,embedding,satellite,cog,google,alphaearth")
    SUMMARY = tr_noop("Fetches AlphaEarth's rasters for an area and years.")
    HELP = tr_noop(
        "Fetches the part of AlphaEarth's annual rasters that an area takes, "
        "from a public copy: Source Cooperative's mirror by default. The log "
        "says how much it is and how long it takes before anything is "
        "fetched.\n\n"
        "The copies are stored in blocks of 10 km, so that the smallest area "
        "takes about 50 MB a year at 10 m, and 50 km by 50 km 1 to 2 GB. "
        "Each coarser resolution takes about a quarter of that.\n\n"
        "The rasters hold the published bytes unchanged, north-up, a file "
        "per tile and a VRT per zone and year. Tiles that a source lacks "
        "stay gaps. If it is cancelled or the line is cut, the same run goes "
        "on where it was.\n\n"
        "The AlphaEarth Foundations Satellite Embedding dataset is produced "
        "by Google and Google DeepMind (CC-BY 4.0)."
    )
    DESTINATIONS = {"OUTPUT": "folder"}
    USED_WITH = {"OTHER_SOURCE": {"SOURCE": (OTHER_CHOICE,)}}

    def parameters(self) -> List[QgsProcessingParameterDefinition]:
        """Return all parameters."""
        return fetch_parameters()

    def outputs(self) -> List[QgsProcessingOutputDefinition]:
        """Return the rasters and facts about them."""
        return fetch_outputs()

    def problem(self, values: Values) -> str:
        """Raise RequestError for years and sources that are none."""
        years_of(values.text("YEARS"))
        _source(values)
        return ""

    def request(self, values: Values) -> FetchRequest:
        """Return what to fetch."""
        wish = alphaearth_wish(
            _area(self, values),
            years_of(values.text("YEARS")),
            _source(values),
            int(values.choice("RESOLUTION")),
            values.is_on("REFRESH"),
        )
        return FetchRequest(wish, "", values.number("LIMIT"))

    def answer(
        self,
        request: FetchRequest,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Optional[FetchResult]:
        """Say what it takes, then fetch it in the same engine."""
        client = EngineClient(lambda: Settings.load().engine_python)
        try:
            estimate = client.call(
                EstimateFetchRequest(request.wish, request.folder),
                FeedbackListener(feedback),
            )
            for line in estimate_lines(estimate):
                feedback.pushInfo(line)
            if values.is_on("ONLY_ESTIMATE"):
                return _nothing_fetched(estimate)
            # The list of tiles is as new as it can be by now.
            wish = replace(request.wish, refresh_catalogue=False)
            if values.is_on("LINK"):
                return client.call(
                    LinkRequest(wish, request.folder),
                    FeedbackListener(feedback),
                )
            return self.ask(client, replace(request, wish=wish), feedback)
        finally:
            client.stop()

    def results(
        self,
        request: FetchRequest,
        result: FetchResult,
        values: Values,
        feedback: QgsProcessingFeedback,
    ) -> Parameters:
        """Report what was fetched, and return it."""
        if result.zones:
            for line in gap_lines(result.gaps, result.missing_years):
                feedback.pushWarning(line)
            feedback.pushInfo(outcome_line(result))
        return {
            "OUTPUT": request.folder,
            "VRTS": [zone.vrt for zone in result.zones],
            "FILES": [file for zone in result.zones for file in zone.files],
            "TILES": result.tiles,
            "GAPS": len(result.gaps),
            "PIXELS": result.pixels,
            "BYTES": result.bytes,
        }


def _area(
    algorithm: GetAlphaEarthAlgorithm, values: Values
) -> QgsReferencedRectangle:
    where = (values.given, "EXTENT", values.context)
    return QgsReferencedRectangle(
        algorithm.parameterAsExtent(*where),
        algorithm.parameterAsExtentCrs(*where),
    )


def _source(values: Values) -> str:
    return source_of_choice(
        values.choice("SOURCE"), values.text("OTHER_SOURCE")
    )


def _nothing_fetched(estimate: FetchEstimate) -> FetchResult:
    return FetchResult(
        zones=(),
        gaps=estimate.gaps,
        missing_years=estimate.missing_years,
        tiles=estimate.tile_count,
        pixels=estimate.pixels,
        bytes=estimate.bytes,
        kept=0,
        seconds=0.0,
        host=estimate.host,
        attribution=estimate.attribution,
        licence=estimate.licence,
    )
