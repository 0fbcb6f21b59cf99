"""Queries to click on, for those who do not know yet what to ask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List

from aether_qgis.translation import tr


@dataclass(frozen=True)
class ExampleQuery:
    """A query with what to call it.

    ``text`` stays English: it is what the shipped bundle was measured with,
    and its text encoder reads no other language well.
    """

    label: str
    text: str


def demo_queries() -> List[ExampleQuery]:
    """Return three queries that the demo scene answers rightly.

    The best places of each lie on the class they name: tested against the
    land cover that the scene was drawn from.
    """
    return [
        ExampleQuery(tr("Houses and streets"), "houses and streets"),
        ExampleQuery(
            tr("Reeds and marsh by the lake"), "reeds and marsh by the lake"
        ),
        ExampleQuery(
            tr("Snow on the mountain tops"), "snow on the mountain tops"
        ),
    ]


def alphaearth_queries() -> List[ExampleQuery]:
    """Return three queries for AlphaEarth rasters of any place."""
    return [
        ExampleQuery(tr("Houses and streets"), "houses and streets"),
        ExampleQuery(tr("A lake or a river"), "a lake or a river"),
        ExampleQuery(tr("Dense forest"), "dense forest"),
    ]
