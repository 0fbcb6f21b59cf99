"""What dock, algorithm and options say and ask about aligned indexes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional, Tuple

from aether_qgis.engine.protocol import (
    DAMAGED,
    DEFAULT_BUNDLE,
    READY,
    STALE,
    UNFINISHED,
    BuildIndexRequest,
    BuildIndexResult,
    QueryRequest,
)
from aether_qgis.requests.query import RasterInput
from aether_qgis.requests.remote_reading import (
    RemoteReading,
    remote_reading,
)
from aether_qgis.settings import Settings
from aether_qgis.sizes import size_text
from aether_qgis.translation import number, tr


@dataclass(frozen=True)
class IndexTarget:
    """Rasters that are searched together, and the bundle that reads them."""

    raster: str
    """A file, or what ``tiles`` are called together."""
    bundle: str
    tiles: Tuple[str, ...] = ()
    device: str = field(default="auto", compare=False)
    layer_ids: Tuple[str, ...] = field(default=(), compare=False)
    """The project's layers that show the rasters."""
    remote: Optional[RemoteReading] = field(default=None, compare=False)
    """What a search without an index fetches, where the rasters are not
    here."""

    @classmethod
    def of_input(
        cls, raster: RasterInput, bundle: str, device: str = "auto"
    ) -> IndexTarget:
        """Return what an index would have to be of to search ``raster``."""
        is_one = len(raster.paths) == 1
        return cls(
            raster.paths[0] if is_one else raster.title,
            bundle.strip() or DEFAULT_BUNDLE,
            () if is_one else raster.paths,
            device,
            tuple(layer.id() for layer in raster.layers),
            remote_reading(raster.layers),
        )

    @classmethod
    def of_query(cls, request: QueryRequest) -> IndexTarget:
        """Return what an index would have to be of to answer ``request``."""
        return cls(
            request.raster, request.bundle, request.tiles, request.device
        )

    @property
    def paths(self) -> Tuple[str, ...]:
        """The rasters, one at least."""
        return self.tiles or (self.raster,)


def index_request(
    target: IndexTarget, settings: Settings
) -> BuildIndexRequest:
    """Return the request that builds what ``target`` lacks of indexes."""
    return BuildIndexRequest(
        raster=target.raster,
        tiles=target.tiles,
        bundle=target.bundle,
        device=target.device,
        index_folder=str(settings.indexes_home),
        index_limit_gib=settings.index_limit_gib,
        scheduler=settings.scheduler,
    )


def outcome(result: BuildIndexResult) -> str:
    """Return the outcome of building indexes in one sentence."""
    size = size_text(sum(info.bytes for info in result.indexes))
    count = len(result.indexes)
    if not result.built:
        return (
            tr("The index already existed: {size}.").format(size=size)
            if count == 1
            else tr("All {count} indexes already existed: {size}.").format(
                count=count, size=size
            )
        )
    facts = tr("{size}, {bytes} bytes per pixel, {seconds} s on {device}")
    return tr("Indexes ready: {count} ({facts}).").format(
        count=count,
        facts=facts.format(
            size=size,
            bytes=number(result.bytes_per_pixel, 0),
            seconds=number(result.seconds, 0),
            device=result.device,
        ),
    )


def state_text(state: str) -> str:
    """Return the state of an index in words."""
    words = {
        READY: tr("ready"),
        STALE: tr("out of date"),
        DAMAGED: tr("damaged"),
        UNFINISHED: tr("unfinished"),
    }
    return words.get(state, state)
