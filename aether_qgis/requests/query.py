"""Build the engine's request from rasters and what the user chose.

Dock and Processing both come through here, so that the same choices give the
same request and with it the same pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)

from aether_qgis.engine.protocol import (
    DEFAULT_BUNDLE,
    PERCENTILE,
    Extent,
    QueryRequest,
    half_character,
)
from aether_qgis.settings import Settings
from aether_qgis.translation import tr

DEFAULT_COUNT = QueryRequest.count
DEFAULT_PERCENTILE = QueryRequest.threshold
DEFAULT_SIMILARITY = 0.5
DEFAULT_MIN_AREA_M2 = QueryRequest.min_area_m2

_WKT = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL


class RequestError(Exception):
    """The layer or words cannot be asked; one sentence for the user."""


@dataclass(frozen=True)
class QueryOptions:
    """What the user asks; the engine checks the words and numbers."""

    query: str
    avoid: str = ""
    bundle: str = DEFAULT_BUNDLE
    count: int = DEFAULT_COUNT
    threshold_mode: str = PERCENTILE
    threshold: float = DEFAULT_PERCENTILE
    min_area_m2: float = DEFAULT_MIN_AREA_M2
    min_distance_m: float = 0.0
    """Between the middles of two places' extents."""
    device: str = "auto"
    backend: str = "auto"
    uses_index: bool = True
    """Answer from aligned indexes where there are some."""
    scheduler: str = ""
    """Address of a Dask scheduler; empty for that of the settings."""
    as_typed: bool = False
    """Take the words as they are, whether or not they are understood."""
    with_relevance: bool = False
    """Give the similarity raster a second band, the relevance."""
    best_anyway: bool = False
    """Return the best places even where nothing fits."""


@dataclass(frozen=True)
class RasterInput:
    """What is searched: one raster, or several and what to call them."""

    title: str
    paths: Tuple[str, ...]
    """Files, as GDAL names them, or folders of tiles."""
    layers: Tuple[QgsRasterLayer, ...] = ()
    """The layers among them."""

    @classmethod
    def of_layers(
        cls, title: str, layers: Iterable[QgsRasterLayer]
    ) -> RasterInput:
        """Return the files of ``layers``; raises RequestError."""
        layers = tuple(layers)
        return cls(title, tuple(map(raster_path, layers)), layers)


@dataclass(frozen=True)
class OutputPaths:
    """Where the engine writes its GeoTIFF and its GeoJSON file."""

    similarity: str
    regions: str


def build_query_request(
    raster: RasterInput,
    options: QueryOptions,
    extent: Optional[QgsRectangle],
    outputs: OutputPaths,
) -> QueryRequest:
    """Return the request to search ``raster``.

    ``extent`` is in the raster's CRS, or in its own if it is referenced;
    None or a null rectangle stands for all. Raises RequestError for words
    that are not Unicode text.
    """
    is_one = len(raster.paths) == 1
    query, avoid = options.query.strip(), options.avoid.strip()
    check_words(query, avoid)
    settings = Settings.load()
    return QueryRequest(
        raster=raster.paths[0] if is_one else raster.title,
        tiles=() if is_one else raster.paths,
        positive=(query,) if query else (),
        negative=(avoid,) if avoid else (),
        similarity_path=outputs.similarity,
        regions_path=outputs.regions,
        bundle=options.bundle.strip() or DEFAULT_BUNDLE,
        extent=engine_extent(extent),
        count=options.count,
        threshold_mode=options.threshold_mode,
        threshold=options.threshold,
        min_area_m2=options.min_area_m2,
        min_distance_m=options.min_distance_m,
        device=options.device,
        backend=options.backend,
        index_folder=str(settings.indexes_home) if options.uses_index else "",
        scheduler=options.scheduler.strip() or settings.scheduler,
        as_typed=options.as_typed,
        with_relevance=options.with_relevance,
        best_anyway=options.best_anyway,
    )


def check_words(*texts: str) -> None:
    """Raise RequestError for text that is not Unicode.

    Anything else about the words is left to the engine.
    """
    for half in filter(None, map(half_character, texts)):
        raise RequestError(
            tr(
                "The query holds half a character ({code}), which damaged "
                "text may contain: delete it and type it again."
            ).format(code=half)
        )


def raster_path(layer: QgsRasterLayer) -> str:
    """Return the name under which GDAL opens the layer.

    Names of subdatasets and /vsi files stay as they are. Raises RequestError
    for layers that GDAL does not read.
    """
    provider = layer.providerType()
    if provider != "gdal":
        raise RequestError(
            tr(
                "The layer “{layer}” comes from “{provider}”, but the engine "
                "reads embedding rasters from files: save it as a GeoTIFF "
                "and use that."
            ).format(layer=layer.name(), provider=provider)
        )
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri(provider, layer.source())
    path = parts.get("path", "")
    if not path or parts.get("layerName"):
        return str(layer.source())
    prefix, suffix = parts.get("vsiPrefix", ""), parts.get("vsiSuffix", "")
    return f"{prefix}{path}{suffix}"


def engine_extent(rectangle: Optional[QgsRectangle]) -> Optional[Extent]:
    """Return a rectangle as the engine reads it, None for a null one."""
    if rectangle is None or rectangle.isNull():
        return None
    is_referenced = isinstance(rectangle, QgsReferencedRectangle)
    return Extent(
        x_min=rectangle.xMinimum(),
        y_min=rectangle.yMinimum(),
        x_max=rectangle.xMaximum(),
        y_max=rectangle.yMaximum(),
        crs_wkt=rectangle.crs().toWkt(_WKT) if is_referenced else "",
    )
