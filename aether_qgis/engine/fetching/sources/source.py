"""Where AlphaEarth's files lie: a server or a folder of one layout."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Protocol, Tuple
from urllib.parse import quote, urlsplit

from aether_qgis import __version__
from aether_qgis.engine.errors import SourceError
from aether_qgis.engine.protocol import MIRROR
from aether_qgis.engine.rasters.profiles.alphaearth import PUBLISHED

USER_AGENT = f"aether-qgis/{__version__}"
"""The mirror refuses those of libraries."""

STAC_INDEX = "aef_index_stac_geoparquet.parquet"
PARQUET_INDEX = "aef_index.parquet"
CSV_INDEX = "aef_index.csv"

# GDAL's names of the two public copies.
_OTHER_NAMES = (
    ("s3://us-west-2.opendata.source.coop/", "https://data.source.coop/"),
    ("gs://", "https://storage.googleapis.com/"),
)


class MissingFile(Exception):
    """The source has no such file."""


@dataclass(frozen=True)
class Piece:
    """A part of a file."""

    data: bytes
    size: int
    """Of the whole file, in bytes."""
    version: str
    """Changes when the file does; may be empty."""


class Reader(Protocol):
    """Reads parts of a source's files, from several threads."""

    def read(self, location: str, start: int, length: int) -> Piece:
        """Return ``length`` bytes from ``start`` on, fewer at a file's end.

        Raises MissingFile and SourceError.
        """

    def close(self) -> None:
        """Stop all reading at once; it raises CancelledError then."""


@dataclass(frozen=True)
class TilePlace:
    """A tile's place in the layout."""

    year: int
    zone: str
    """Such as 32N."""
    name: str

    @classmethod
    def of(cls, path: str) -> Optional[TilePlace]:
        """Return the place that a path of an index ends in."""
        found = PUBLISHED.search(path)
        if found is None or not 1 <= int(found[2]) <= 60:
            return None
        zone = f"{int(found[2])}{found[3].upper()}"
        return cls(int(found[1]), zone, found[4])

    @property
    def epsg(self) -> int:
        """The CRS of its zone."""
        south = self.zone.endswith("S")
        return (32700 if south else 32600) + int(self.zone[:-1])


@dataclass(frozen=True)
class Source:
    """One copy of AlphaEarth."""

    root: str
    """Its annual folder: an address, or an absolute path."""
    is_local: bool

    @property
    def host(self) -> str:
        """What people call it: the server, or the folder."""
        return self.root if self.is_local else urlsplit(self.root).netloc

    @property
    def indexes(self) -> Tuple[str, ...]:
        """Names of lists of tiles, the cheapest first."""
        return STAC_INDEX, PARQUET_INDEX, CSV_INDEX

    def location(self, relative: str) -> str:
        """Return the address or path of a file."""
        if self.is_local:
            return str(Path(self.root, relative))
        return f"{self.root}/{quote(relative)}"

    def gdal_path(self, relative: str) -> str:
        """Return what GDAL opens to read a file where it lies.

        The options are in the path, so that it works wherever it is opened:
        GDAL itself has no time-out, and would list the server's folder.
        """
        location = self.location(relative)
        if self.is_local:
            return location
        agent = quote(USER_AGENT, safe="")
        return (
            f"/vsicurl?empty_dir=yes&useragent={agent}"
            "&max_retry=3&retry_delay=1&timeout=60&connecttimeout=10"
            "&low_speed_time=20&low_speed_limit=1000"
            f"&url={quote(location, safe='')}"
        )


def source_of(text: str) -> Source:
    """Return the source that a user named: an address or a folder.

    Raises SourceError.
    """
    text = text.strip() or MIRROR
    for other, address in _OTHER_NAMES:
        if text.startswith(other):
            text = address + text.removeprefix(other)
    if "://" in text:
        return Source(_checked_address(text), False)
    return Source(_annual_folder(Path(text)), True)


def _checked_address(text: str) -> str:
    try:
        parts = urlsplit(text)
        usable = parts.scheme in ("https", "http") and bool(parts.hostname)
        usable = usable and (parts.port or 1) > 0 and text.isprintable()
    except ValueError:
        usable = False
    if not usable or "@" in text or "?" in text:
        # What may hold a password is not repeated.
        shown = text[:200] if "@" not in text else "…@…"
        raise SourceError(
            "“{source}” is no source of AlphaEarth; expected a folder or an "
            "address without a name, password or question mark, such as "
            "{example}: correct it.",
            source=shown,
            example=MIRROR,
        )
    return text.rstrip("/")


def _annual_folder(folder: Path) -> str:
    if folder.exists() and not folder.is_dir():
        raise SourceError(
            "The source {folder} is a file; expected the folder that holds "
            "<year>/<zone>/….tiff and {index}: choose that.",
            folder=str(folder),
            index=PARQUET_INDEX,
        )
    if not folder.is_dir():
        raise SourceError(
            "There is no folder {folder}; expected the one that holds "
            "<year>/<zone>/….tiff and {index}: choose another source.",
            folder=str(folder),
            index=PARQUET_INDEX,
        )
    for inner in (folder, folder / "annual", folder / "v1" / "annual"):
        names = (STAC_INDEX, PARQUET_INDEX, CSV_INDEX)
        if any((inner / name).is_file() for name in names):
            return str(inner.absolute())
    return str(folder.absolute())
