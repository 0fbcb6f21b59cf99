"""What a query in words consists of, once it is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Sequence, Tuple, Union

from aether_qgis.engine.protocol.note import Note

WANTED, AVOIDED, SIGN, MISTAKE = "wanted", "avoided", "sign", "mistake"
"""What a part of a typed query is, for its colour."""


@dataclass(frozen=True)
class Term:
    """Words that mean one thing; ``start`` and ``end`` are their place."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Weighted:
    """A part of a sum."""

    part: QueryPart
    weight: float = 1.0
    """Above 0."""
    is_avoided: bool = False


@dataclass(frozen=True)
class Sum:
    """Several things at once, some of them avoided."""

    parts: Tuple[Weighted, ...]


@dataclass(frozen=True)
class Least:
    """What all parts are: the smaller of their similarities."""

    parts: Tuple[QueryPart, ...]


@dataclass(frozen=True)
class Largest:
    """What any part is: the larger of their similarities."""

    parts: Tuple[QueryPart, ...]


QueryPart = Union[Term, Sum, Least, Largest]


@dataclass(frozen=True)
class Span:
    """A stretch of a typed query, and what it is."""

    start: int
    end: int
    role: str


class QuerySyntaxError(Exception):
    """A query cannot be read; ``place`` is the character at fault, from 0."""

    def __init__(self, place: int, template: str, **values: str) -> None:
        where = {"place": str(place + 1), **values}
        super().__init__(template.format(**where))
        self.place = place
        self.note = Note(template, where)


@dataclass(frozen=True)
class ParsedQuery:
    """A query as it was read."""

    part: QueryPart
    spans: Tuple[Span, ...]
    """In their order; blanks between them are left out."""

    @property
    def terms(self) -> Tuple[Term, ...]:
        """Every term, in the order in which they are typed."""
        return tuple(sorted(terms_of(self.part), key=lambda term: term.start))

    def avoids(self, term: Term) -> bool:
        """Say whether ``term`` is something to avoid."""
        return Span(term.start, term.end, AVOIDED) in self.spans

    @property
    def is_plain(self) -> bool:
        """Whether the query is one term, as a sentence is."""
        return isinstance(self.part, Term)


def terms_of(part: QueryPart) -> List[Term]:
    """Return every term of a part."""
    if isinstance(part, Term):
        return [part]
    inner: Sequence[QueryPart] = (
        [one.part for one in part.parts]
        if isinstance(part, Sum)
        else part.parts
    )
    return [term for one in inner for term in terms_of(one)]


def wants_something(part: QueryPart) -> bool:
    """Say whether anything in it is looked for rather than avoided."""
    if isinstance(part, Sum):
        return any(
            wants_something(one.part) != one.is_avoided for one in part.parts
        )
    if isinstance(part, Term):
        return True
    return all(map(wants_something, part.parts))
