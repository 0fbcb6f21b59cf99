"""The query language: terms that are weighted, avoided or required together.

    query  = sets, with “|” between them      beach | dunes
    set    = sums, with “&” between them      school & park
    sum    = terms, each after “+” or “-”     houses + "near water"^0.5 -roads
    term   = words, "quoted words" or (query), then perhaps ^weight

A plain sentence is one term. “+” and “-” are signs only after a blank or at
the start of a term: “semi-arid” is a word. A bracket groups only where a
term may start. Engine and plugin read queries by this one file.
"""

from __future__ import annotations

import re
from typing import List, Sequence, Tuple

from aether_qgis.engine.protocol.query_mistakes import (
    never_begun,
    never_closed,
    never_ended,
    no_words,
)
from aether_qgis.engine.protocol.query_parts import (
    AVOIDED,
    MISTAKE,
    SIGN,
    WANTED,
    Largest,
    Least,
    ParsedQuery,
    QueryPart,
    QuerySyntaxError,
    Span,
    Sum,
    Term,
    Weighted,
    terms_of,
    wants_something,
)

LARGEST_WEIGHT = 10.0
_MOST_NESTED = 20
_QUOTES = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«"}
_ONLY_CLOSING = "”"
# What goes on behind the number, such as “1e9” or “0.5^2”, is no weight.
_WEIGHT = re.compile(r"\^\s*(\d+(?:[.,]\d+)?|[.,]\d+)(?![\w^]|[.,]\d|\s+\^)")
_BLANK = re.compile(r"\s*")


def parse_query(text: str) -> ParsedQuery:
    """Return what ``text`` asks for; raises QuerySyntaxError."""
    reader = _Reader(text)
    part = reader.query()
    reader.expect_end()
    if not wants_something(part):
        start = min(term.start for term in terms_of(part))
        raise QuerySyntaxError(
            start,
            "The query only avoids (from place {place} on): add what to "
            "look for, for example “meadow -forest”.",
        )
    return ParsedQuery(part, tuple(sorted(reader.spans, key=_by_start)))


def spans_of(text: str) -> Tuple[Span, ...]:
    """Return the parts of what is being typed, with its mistake if any."""
    try:
        return parse_query(text).spans
    except QuerySyntaxError as error:
        end = max(len(text), error.place + 1)
        return (Span(min(error.place, len(text)), end, MISTAKE),)


class _Reader:
    """Reads a query from left to right."""

    def __init__(self, text: str) -> None:
        self.spans: List[Span] = []
        self._text = text
        self._at = 0
        self._depth = 0
        self._is_avoided = False

    def query(self) -> QueryPart:
        """Read what stands between “|”."""
        parts = [self._set()]
        while self._take("|"):
            parts.append(self._set())
        if len(parts) == 1:
            return parts[0]
        for part in parts:
            if not wants_something(part):
                start = min(term.start for term in terms_of(part))
                raise QuerySyntaxError(
                    start,
                    "At place {place} one side of “|” only avoids: say what "
                    "it should find instead.",
                )
        return Largest(tuple(parts))

    def expect_end(self) -> None:
        """Raise QuerySyntaxError if something is left."""
        self._skip()
        if self._next() not in ("", ")"):
            raise QuerySyntaxError(
                self._at,
                "A sign is missing at place {place}: put “+”, “-”, “&” or “|” "
                "before the words there.",
            )
        if self._next():
            raise QuerySyntaxError(
                self._at,
                "The bracket “)” at place {place} was never opened: remove "
                "it, or put the words in quotes.",
            )

    def _set(self) -> QueryPart:
        sums = [self._sum()]
        while self._take("&"):
            sums.append(self._sum())
        wanted = [part for part in sums if wants_something(part)]
        avoided = [part for part in sums if not wants_something(part)]
        if len(sums) == 1 or not wanted:
            return sums[0] if len(sums) == 1 else _joined(avoided)
        both = wanted[0] if len(wanted) == 1 else Least(tuple(wanted))
        # “school & -park” is what “school -park” is.
        return _joined([both, *avoided]) if avoided else both

    def _sum(self) -> QueryPart:
        parts = [self._weighted()]
        while self._sign():
            parts.append(self._weighted())
        only = parts[0]
        if len(parts) == 1 and only.weight == 1 and not only.is_avoided:
            return only.part
        return Sum(tuple(parts))

    def _weighted(self) -> Weighted:
        sign = self._sign()
        if sign:
            self._mark(self._at, self._at + 1, SIGN)
            self._at += 1
        outer, self._is_avoided = (
            self._is_avoided,
            self._is_avoided != (sign == "-"),
        )
        part = self._part()
        weight = self._weight()
        self._is_avoided = outer
        return Weighted(part, weight, sign == "-")

    def _part(self) -> QueryPart:
        self._skip()
        start = self._at
        if self._next() == "(":
            return self._group(start)
        if self._next() in _QUOTES:
            return self._quoted(start)
        words_end = self._words_end()
        words = self._text[start:words_end].rstrip()
        if not words:
            raise no_words(self._at, self._next())
        self._at = words_end
        return self._term(words, start, start + len(words))

    def _group(self, start: int) -> QueryPart:
        self._depth += 1
        if self._depth > _MOST_NESTED:
            raise QuerySyntaxError(
                start,
                "The brackets are nested too deeply at place {place}: at "
                "most {most} levels are read.",
                most=str(_MOST_NESTED),
            )
        self._take("(")
        part = self.query()
        if not self._take(")"):
            raise never_closed(start)
        self._depth -= 1
        return part

    def _quoted(self, start: int) -> QueryPart:
        closing = _QUOTES[self._text[start]]
        end = next(
            (
                at
                for at in range(start + 1, len(self._text))
                if self._text[at] in closing
            ),
            -1,
        )
        if end < 0:
            raise never_ended(start)
        words = self._text[slice(start + 1, end)].strip()
        if not words:
            raise QuerySyntaxError(
                start,
                "There are no words between the quotation marks at place "
                "{place}: type what to look for.",
            )
        self._at = end + 1
        return self._term(words, start, end + 1)

    def _term(self, words: str, start: int, end: int) -> Term:
        self._mark(start, end, AVOIDED if self._is_avoided else WANTED)
        return Term(words, start, end)

    def _words_end(self) -> int:
        """Return where plain words end: at a sign, or at the text's end."""
        opened: List[int] = []
        quote, closing = -1, ""
        end = len(self._text)
        for at in range(self._at, len(self._text)):
            char = self._text[at]
            if quote >= 0:
                quote = -1 if char in closing else quote
            elif char in _QUOTES:
                quote, closing = at, _QUOTES[char]
            elif char == _ONLY_CLOSING:
                raise never_begun(at)
            elif char == "(":
                opened.append(at)
            elif char == ")" and opened:
                opened.pop()
            elif char in "|&^)" or self._is_sign(at):
                end = at
                break
        if opened:
            raise never_closed(opened[0])
        if quote >= 0:
            raise never_ended(quote)
        return end

    def _is_sign(self, at: int) -> bool:
        if self._text[slice(at, at + 1)] not in ("+", "-", "−"):
            return False
        return at == 0 or self._text[at - 1].isspace()

    def _sign(self) -> str:
        """Return “+” or “-” where one comes next, else nothing."""
        self._skip()
        sign = self._next()
        if sign not in ("+", "-", "−"):
            return ""
        return "+" if sign == "+" else "-"

    def _weight(self) -> float:
        self._skip()
        if self._next() != "^":
            return 1.0
        found = _WEIGHT.match(self._text, self._at)
        weight = float(found[1].replace(",", ".")) if found else 0.0
        if not found or not 0 < weight <= LARGEST_WEIGHT:
            raise QuerySyntaxError(
                self._at,
                "At place {place}, “^” needs a weight above 0 and up to "
                "{most} behind it, for example “^0.5”.",
                most=str(int(LARGEST_WEIGHT)),
            )
        self._mark(self._at, found.end(), SIGN)
        self._at = found.end()
        return weight

    def _take(self, char: str) -> bool:
        self._skip()
        if self._next() != char:
            return False
        self._mark(self._at, self._at + 1, SIGN)
        self._at += 1
        return True

    def _next(self) -> str:
        return self._text[slice(self._at, self._at + 1)]

    def _skip(self) -> None:
        found = _BLANK.match(self._text, self._at)
        self._at = found.end() if found else self._at

    def _mark(self, start: int, end: int, role: str) -> None:
        self.spans.append(Span(start, end, role))


def _joined(parts: Sequence[QueryPart]) -> QueryPart:
    """Return a sum of parts, sums among them taken apart."""
    weighted: List[Weighted] = []
    for part in parts:
        weighted += part.parts if isinstance(part, Sum) else [Weighted(part)]
    return Sum(tuple(weighted))


def _by_start(span: Span) -> int:
    return span.start
