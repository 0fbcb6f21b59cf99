"""Build the engine's request for change from what the user chose."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Optional, Tuple

from qgis.core import QgsRectangle

from aether_qgis.engine.protocol import DEFAULT_BUNDLE
from aether_qgis.engine.protocol.changing import (
    BUNDLE_SPACE,
    DEFAULT_CHANGE_THRESHOLD,
    TOWARD,
    ChangeRequest,
)
from aether_qgis.requests.query import (
    DEFAULT_COUNT,
    DEFAULT_MIN_AREA_M2,
    RasterInput,
    RequestError,
    check_words,
    engine_extent,
)
from aether_qgis.settings import Settings
from aether_qgis.translation import tr

_SEPARATORS = re.compile(r"[\s,;]+")


@dataclass(frozen=True)
class ChangeOptions:
    """What the user asks; the engine checks the words and numbers."""

    query: str = ""
    """What the change leads to or away from; empty for any change."""
    direction: str = TOWARD
    years: str = ""
    """A year for each raster, commas between; empty to guess them."""
    space: str = BUNDLE_SPACE
    bundle: str = DEFAULT_BUNDLE
    count: int = DEFAULT_COUNT
    threshold: float = DEFAULT_CHANGE_THRESHOLD
    min_area_m2: float = DEFAULT_MIN_AREA_M2
    warps: bool = False
    device: str = "auto"
    backend: str = "auto"
    uses_index: bool = True
    as_typed: bool = False


@dataclass(frozen=True)
class ChangePaths:
    """Where the engine writes its GeoTIFFs and its GeoJSON file."""

    change: str
    regions: str
    when: str = ""
    """Empty for no raster of the year of change."""


def build_change_request(
    rasters: RasterInput,
    options: ChangeOptions,
    extent: Optional[QgsRectangle],
    outputs: ChangePaths,
) -> ChangeRequest:
    """Return the request to compare ``rasters``, one for each year.

    ``extent`` is in the first raster's CRS, or in its own if it is
    referenced. Raises RequestError for years that are no numbers and words
    that are not Unicode text.
    """
    query = options.query.strip()
    check_words(query)
    settings = Settings.load()
    return ChangeRequest(
        rasters=rasters.paths,
        change_path=outputs.change,
        regions_path=outputs.regions,
        when_path=outputs.when,
        years=years_of(options.years),
        positive=(query,) if query else (),
        direction=options.direction,
        space=options.space,
        bundle=options.bundle.strip() or DEFAULT_BUNDLE,
        extent=engine_extent(extent),
        count=options.count,
        threshold=options.threshold,
        min_area_m2=options.min_area_m2,
        warps=options.warps,
        device=options.device,
        backend=options.backend,
        index_folder=str(settings.indexes_home) if options.uses_index else "",
        as_typed=options.as_typed,
    )


def years_of(text: str) -> Tuple[int, ...]:
    """Return the years of a text such as "2019, 2024"; raises RequestError."""
    parts = [part for part in _SEPARATORS.split(text) if part]
    for part in parts:
        if not (part.isascii() and part.isdigit()):
            raise RequestError(
                tr(
                    "“{part}” is no year; expected one year for each raster, "
                    "in their order, such as 2019, 2024."
                ).format(part=part)
            )
    return tuple(map(int, parts))
