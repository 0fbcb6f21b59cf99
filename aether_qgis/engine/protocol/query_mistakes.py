"""What can be wrong with a query, each with its place."""

from __future__ import annotations

from aether_qgis.engine.protocol.query_parts import QuerySyntaxError


def never_closed(place: int) -> QuerySyntaxError:
    """Return that a bracket is open."""
    return QuerySyntaxError(
        place,
        "The bracket “(” at place {place} is never closed: add “)”.",
    )


def never_ended(place: int) -> QuerySyntaxError:
    """Return that a quotation is open."""
    return QuerySyntaxError(
        place,
        "The quotation mark at place {place} is never closed: add another "
        "one after the words.",
    )


def never_begun(place: int) -> QuerySyntaxError:
    """Return that a quotation is closed that was never opened."""
    return QuerySyntaxError(
        place,
        "The quotation mark at place {place} closes nothing: remove it, or "
        "add another one before the words.",
    )


def no_words(place: int, found: str) -> QuerySyntaxError:
    """Return that words are missing, where ``found`` stands if anything."""
    if found:
        return QuerySyntaxError(
            place,
            "At place {place} there is “{found}”, but words are expected: "
            "type what to look for there.",
            found=found,
        )
    return QuerySyntaxError(
        place,
        "The query breaks off at place {place}: type what to look for there.",
    )
