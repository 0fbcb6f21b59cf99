"""Make a source's list of tiles ready: fetched once, then kept."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Tuple

from aether_qgis.engine.errors import SourceError
from aether_qgis.engine.fetching.sources.source import (
    MissingFile,
    Reader,
    Source,
)
from aether_qgis.engine.fetching.tile_list.catalogue import Catalogue
from aether_qgis.engine.fetching.tile_list.index_file import read_index
from aether_qgis.engine.rasters.writer import not_written
from aether_qgis.engine.runtime.progress import RequestProgress

_AT_ONCE = 4 << 20
_PARQUET = b"PAR1"
_MEGABYTE = 1e6


def ready_catalogue(
    source: Source,
    folder: Path,
    reader: Reader,
    refresh: bool,
    progress: RequestProgress,
) -> Catalogue:
    """Return the list of tiles, fetched if there is none or by ``refresh``.

    Raises SourceError and OutputError.
    """
    catalogue = Catalogue(folder, source)
    if catalogue.date() and not refresh:
        return catalogue
    for name in source.indexes:
        try:
            path, is_ours = _local_copy(source, name, folder, reader, progress)
        except MissingFile:
            continue
        try:
            catalogue.write(read_index(path, source.host), name)
        finally:
            if is_ours:
                _remove(path)
        return catalogue
    raise SourceError(
        "{host} holds no list of AlphaEarth's tiles; expected one of "
        "{names} in the folder of the years: check the source.",
        host=source.host,
        names=", ".join(source.indexes),
    )


def _local_copy(
    source: Source,
    name: str,
    folder: Path,
    reader: Reader,
    progress: RequestProgress,
) -> Tuple[Path, bool]:
    """Return the index as a file, and whether it is to be removed."""
    location = source.location(name)
    if source.is_local:
        if not Path(location).is_file():
            raise MissingFile(location)
        return Path(location), False
    # The ending tells how it is read.
    stem = Catalogue(folder, source).path.stem
    path = folder / f"{stem}.download-{name}"
    _download(location, path, reader, source.host, progress)
    return path, True


def _download(
    location: str,
    path: Path,
    reader: Reader,
    host: str,
    progress: RequestProgress,
) -> None:
    """Fetch a whole file, going on with what an earlier try has left."""
    first = reader.read(location, 0, _AT_ONCE)
    if path.suffix == ".parquet" and not first.data.startswith(_PARQUET):
        raise SourceError(
            "{host} answered {file} with something else; expected a Parquet "
            "file: check the source's address, and whether this network asks "
            "you to sign in first.",
            host=host,
            file=location.rpartition("/")[2],
        )
    facts = path.with_name(f"{path.name}.json")
    state = {"size": first.size, "version": first.version}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not (path.is_file() and _state(facts) == state):
            path.write_bytes(first.data)
            facts.write_text(json.dumps(state), "utf-8")
        with path.open("r+b") as file:
            done = file.seek(0, 2)
            while done < first.size:
                progress.step(
                    "Fetching the list of tiles from {host}: {done} of "
                    "{all} MB",
                    0.1 * done / first.size,
                    host=host,
                    done=round(done / _MEGABYTE),
                    all=round(first.size / _MEGABYTE),
                )
                piece = reader.read(location, done, _AT_ONCE)
                file.write(piece.data)
                done += len(piece.data)
    except OSError as error:
        raise not_written(path, error) from error


def _state(facts: Path) -> object:
    with suppress(OSError, ValueError):
        return json.loads(facts.read_text("utf-8"))
    return None


def _remove(path: Path) -> None:
    for file in (path, path.with_name(f"{path.name}.json")):
        with suppress(OSError):
            file.unlink()
