"""Files of favourites: those of the profile, and those that are shared."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, List, Sequence

from aether_qgis.history.favourite import (
    Favourite,
    FavouriteError,
    favourite_json,
    read_favourite,
)
from aether_qgis.history.locked_file import RecordError, replace_file
from aether_qgis.sizes import size_text
from aether_qgis.translation import tr

SUFFIX = ".aetherquery"
MOST_FAVOURITES = 1000
MOST_BYTES = 2**21

_FORMAT = "aether-favourites"
_VERSION = 1


def write_favourites(path: Path, favourites: Sequence[Favourite]) -> None:
    """Write favourites to ``path`` at once; raises RecordError."""
    facts = {
        "format": _FORMAT,
        "version": _VERSION,
        "favourites": list(map(favourite_json, favourites)),
    }
    text = json.dumps(facts, indent=1, ensure_ascii=False)
    replace_file(path, f"{text}\n".encode())


def read_favourites(path: Path) -> List[Favourite]:
    """Return the favourites of a file, which may be anybody's.

    Raises RecordError with one sentence for a file that holds anything
    else; then none of its favourites is used.
    """
    facts = _facts(path)
    listed = facts.get("favourites") if isinstance(facts, dict) else None
    if not isinstance(listed, list) or facts.get("format") != _FORMAT:
        raise _no_favourites(path)
    version = facts.get("version")
    if isinstance(version, int) and version > _VERSION:
        raise RecordError(
            tr(
                "{path} was written by a newer version of AETHER: update the "
                "plugin, and try again."
            ).format(path=path)
        )
    if version is True or version != _VERSION:
        raise _no_favourites(path)
    check_count(len(listed))
    return [_read(path, number, one) for number, one in enumerate(listed, 1)]


def check_count(count: int) -> None:
    """Raise RecordError for more favourites than there may be."""
    if count > MOST_FAVOURITES:
        raise RecordError(
            tr(
                "These would be {count} favourites, but there may be {most}: "
                "remove some and try again."
            ).format(count=count, most=MOST_FAVOURITES)
        )


def _facts(path: Path) -> Any:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise RecordError(
            tr(
                "{path} cannot be read ({reason}): choose another file."
            ).format(path=path, reason=error.strerror or error)
        ) from error
    if len(content) > MOST_BYTES:
        raise RecordError(
            tr(
                "{path} is too large for favourites, which take {size} at "
                "most: choose another file."
            ).format(path=path, size=size_text(MOST_BYTES))
        )
    try:
        return json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise _no_favourites(path) from error


def _read(path: Path, number: int, facts: object) -> Favourite:
    try:
        return read_favourite(facts)
    except FavouriteError as error:
        raise RecordError(
            tr(
                "Favourite {number} in {path} cannot be used, because of its "
                "{field}: correct it, or ask for the file again."
            ).format(number=number, path=path, field=error)
        ) from error


def _no_favourites(path: Path) -> RecordError:
    return RecordError(
        tr(
            "{path} holds no favourites of AETHER: choose a file that AETHER "
            "has exported, with the ending {suffix}."
        ).format(path=path, suffix=SUFFIX)
    )
