"""A query with a name, to ask it again on any raster, here or elsewhere."""

from __future__ import annotations

import unicodedata
from dataclasses import asdict, dataclass, replace
from typing import Any, Dict

from aether_qgis.engine.protocol import (
    DEFAULT_BUNDLE,
    MAX_QUERY_CHARACTERS,
    PERCENTILE,
    THRESHOLD_MODES,
    QueryRequest,
)
from aether_qgis.engine.protocol.wire import ProtocolError, from_json
from aether_qgis.requests.bundle_presence import bundle_here
from aether_qgis.requests.query import QueryOptions

LONGEST_NAME = 120
_LONGEST_BUNDLE = 1000
_MOST_PLACES = 10_000

# Surrogates, control characters, and those that turn text around.
_UNSEEN = {"Cs", "Cc"}
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class FavouriteError(Exception):
    """What was read is no favourite; names the field, for a sentence."""


@dataclass(frozen=True)
class Favourite:
    """What is asked; neither the raster nor what computes it."""

    name: str
    query: str
    avoid: str = ""
    bundle: str = DEFAULT_BUNDLE
    bundle_title: str = ""
    """What the bundle is called where it was used."""
    count: int = QueryRequest.count
    threshold_mode: str = PERCENTILE
    threshold: float = QueryRequest.threshold
    min_area_m2: float = QueryRequest.min_area_m2
    min_distance_m: float = QueryRequest.min_distance_m
    as_typed: bool = False

    @classmethod
    def of_options(
        cls, name: str, options: QueryOptions, bundle_title: str = ""
    ) -> Favourite:
        """Return the favourite that asks what ``options`` say."""
        return cls(
            name=name,
            query=options.query,
            avoid=options.avoid,
            bundle=options.bundle,
            bundle_title=bundle_title,
            count=options.count,
            threshold_mode=options.threshold_mode,
            threshold=options.threshold,
            min_area_m2=options.min_area_m2,
            min_distance_m=options.min_distance_m,
            as_typed=options.as_typed,
        )

    def options(self) -> QueryOptions:
        """Return what to ask, with the bundle as it is named here."""
        return QueryOptions(
            query=self.query,
            avoid=self.avoid,
            bundle=bundle_here(self.bundle) or self.bundle,
            count=self.count,
            threshold_mode=self.threshold_mode,
            threshold=self.threshold,
            min_area_m2=self.min_area_m2,
            min_distance_m=self.min_distance_m,
            as_typed=self.as_typed,
        )

    @property
    def bundle_is_here(self) -> bool:
        """Whether its bundle can be used on this machine."""
        return bool(bundle_here(self.bundle))

    @property
    def asked(self) -> Favourite:
        """What is asked, whatever it is called: the same for equals."""
        return replace(self, name="", bundle_title="")


def favourite_json(favourite: Favourite) -> Dict[str, Any]:
    """Return a favourite for JSON."""
    return asdict(favourite)


def read_favourite(data: object) -> Favourite:
    """Return a favourite of ``favourite_json``; raises FavouriteError."""
    try:
        made = from_json(Favourite, data)
    except (ProtocolError, RecursionError) as error:
        raise FavouriteError(str(error)) from error
    check_favourite(made)
    return made


def check_favourite(favourite: Favourite) -> None:
    """Raise FavouriteError for what no favourite may hold."""
    one = favourite
    _check_text("name", one.name, LONGEST_NAME, is_needed=True)
    _check_text("query", one.query, MAX_QUERY_CHARACTERS, is_needed=True)
    _check_text("avoid", one.avoid, MAX_QUERY_CHARACTERS)
    _check_text("bundle", one.bundle, _LONGEST_BUNDLE, is_needed=True)
    _check_text("bundle_title", one.bundle_title, _LONGEST_BUNDLE)
    _check("count", 1 <= one.count <= _MOST_PLACES)
    _check("threshold_mode", one.threshold_mode in THRESHOLD_MODES)
    is_share = one.threshold_mode == PERCENTILE
    low, high = (0, 100) if is_share else (-1, 1)
    _check("threshold", low <= one.threshold <= high)
    _check("min_area_m2", 0 <= one.min_area_m2 < float("inf"))
    _check("min_distance_m", 0 <= one.min_distance_m < float("inf"))


def _check_text(
    field: str, text: str, longest: int, is_needed: bool = False
) -> None:
    _check(field, bool(text.strip()) or not is_needed)
    _check(field, len(text) <= longest)
    _check(
        field,
        not any(
            unicodedata.category(char) in _UNSEEN or char in _TURNING
            for char in text
        ),
    )


def _check(field: str, is_good: bool) -> None:
    if not is_good:
        raise FavouriteError(field)
