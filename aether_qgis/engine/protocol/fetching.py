"""AlphaEarth for an area and years: what it would take, and fetching it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from aether_qgis.engine.protocol.basics import Extent, Request

MIRROR = "https://data.source.coop/tge-labs/aef/v1/annual"
BUCKET = (
    "https://storage.googleapis.com/alphaearth_foundations/"
    "satellite_embedding/v1/annual"
)

FULL_RESOLUTION_M = 10
RESOLUTIONS_M = (10, 20, 40, 80, 160, 320, 640, 1280)
"""The files' own pixels and those of their overviews."""

DEFAULT_FETCH_LIMIT_MB = 20_000.0


@dataclass(frozen=True)
class HttpSettings:
    """How servers are reached. It is sent to the engine and never logged."""

    proxy: str = ""
    """An address such as ``http://host:port``, with name and password if it
    needs them; empty for none."""
    certificates: str = ""
    """Further certificate authorities to trust, as PEM."""
    timeout_s: float = 30.0
    """How long a server may stay silent."""
    connections: int = 8
    """How many requests may be under way at a time."""


@dataclass(frozen=True)
class AlphaEarthWish:
    """Which pixels are wanted, and from where."""

    extent: Extent
    """Its CRS must be given."""
    years: Tuple[int, ...]
    catalogue_folder: str
    """Where the list of tiles is kept from one request to the next."""
    source: str = MIRROR
    """Address or folder that holds ``<year>/<zone>/….tiff`` and an index."""
    resolution_m: int = FULL_RESOLUTION_M
    refresh_catalogue: bool = False
    """Fetch the list of tiles anew."""
    http: HttpSettings = HttpSettings()


@dataclass(frozen=True)
class WantedTile:
    """One published file and the part of it that is wanted."""

    year: int
    zone: str
    """A UTM zone such as 32N."""
    path: str
    """What GDAL opens to read the whole file where it lies."""
    pixels: int
    bytes: int
    """What has to be fetched of it; estimated from others if it was not
    looked at."""


@dataclass(frozen=True)
class Gap:
    """A tile of the list that the source does not have."""

    year: int
    zone: str
    path: str


@dataclass(frozen=True)
class FetchEstimate:
    """What a fetch would take."""

    tiles: Tuple[WantedTile, ...]
    """A thousand at most."""
    tile_count: int
    gaps: Tuple[Gap, ...]
    missing_years: Tuple[int, ...]
    """Years that were asked for and have nothing here."""
    years: Tuple[int, ...]
    """Years that have something here."""
    pixels: int
    bytes: int
    """To be fetched."""
    bytes_per_s: float
    """As just measured; 0 for a folder."""
    seconds: float
    disk_bytes: int
    """Needed in the output folder while it is fetched."""
    free_bytes: int
    """Free there."""
    host: str
    """The server's name, or the folder."""
    catalogue_date: str
    """When the list of tiles was fetched, ISO 8601 in UTC."""
    attribution: str
    licence: str


@dataclass(frozen=True)
class EstimateFetchRequest(Request[FetchEstimate]):
    """Look at the tiles that an area takes, without fetching pixels.

    The tiles' paths in the answer can also be read where they lie.
    """

    METHOD = "estimate_fetch"
    RESULT = FetchEstimate
    HANDLER = "aether_qgis.engine.fetching.estimate:estimate_fetch"

    wish: AlphaEarthWish
    folder: str
    """Where it would be written."""


@dataclass(frozen=True)
class FetchedZone:
    """The files of one zone and year."""

    year: int
    zone: str
    vrt: str
    """All files together; QGIS needs GDAL 3.7 to read it."""
    files: Tuple[str, ...]
    """Empty where the VRT reads the published files."""
    remote_bytes: int = 0
    """What reading all of the VRT takes over the line."""


@dataclass(frozen=True)
class FetchResult:
    """What was fetched."""

    zones: Tuple[FetchedZone, ...]
    gaps: Tuple[Gap, ...]
    missing_years: Tuple[int, ...]
    tiles: int
    pixels: int
    bytes: int
    """That came over the line now, or were read from the folder; with what
    the files say of themselves."""
    kept: int
    """Files that were there already."""
    seconds: float
    host: str
    """The server's name, or the folder."""
    attribution: str
    licence: str


@dataclass(frozen=True)
class FetchRequest(Request[FetchResult]):
    """Fetch AlphaEarth's own bytes for an area, a GeoTIFF per tile and year.

    They are written to ``<folder>/<year>/<zone>/``, and a VRT per zone and
    year to ``folder``. What was interrupted goes on where it was when the
    same request is made again.
    """

    METHOD = "fetch"
    RESULT = FetchResult
    HANDLER = "aether_qgis.engine.fetching.fetch:fetch"

    wish: AlphaEarthWish
    folder: str
    limit_mb: float = DEFAULT_FETCH_LIMIT_MB
    """Nothing is fetched where it would be more."""


@dataclass(frozen=True)
class LinkRequest(Request[FetchResult]):
    """Write VRTs that read AlphaEarth where it lies: no pixel is fetched.

    A VRT covers the stored blocks that the area touches, since none can be
    read in part.
    """

    METHOD = "link"
    RESULT = FetchResult
    HANDLER = "aether_qgis.engine.fetching.link:link"

    wish: AlphaEarthWish
    folder: str
