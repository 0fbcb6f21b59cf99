"""The outcome of a query, as the dock's status line shows it."""

from __future__ import annotations

from html import escape

from aether_qgis.engine.protocol import QueryResult
from aether_qgis.results.notes import (
    GPU,
    device_note,
    left_out_note,
    no_place,
    note_text,
)
from aether_qgis.results.verdict import (
    is_quiet,
    relevance_explained,
    relevance_text,
    verdict_text,
)
from aether_qgis.translation import number, tr


def places_text(result: QueryResult) -> str:
    """Return how many places were found, how well they fit, and how fast."""
    if not result.region_count and not result.left_out:
        return verdict_text(result) if is_quiet(result) else no_place()
    facts = [
        tr("Places: {count}").format(count=result.region_count),
        relevance_text(result),
        result.device,
        tr("{seconds} s").format(seconds=number(result.seconds, 1)),
    ]
    # Where all come from indexes, the device says so.
    if 0 < result.indexed < result.rasters:
        facts.append(
            tr("{indexed} of {rasters} rasters from their index").format(
                indexed=result.indexed, rasters=result.rasters
            )
        )
    return " · ".join(facts)


def remarks(result: QueryResult, asked_device: str) -> str:
    """Return what a user should know of an answer, a line each.

    What is missing, which examples do not count, how the raster was read,
    why an index was not used, and, for those who asked for a GPU, why it was
    not.
    """
    notes = [left_out_note(result)]
    notes += map(note_text, (*result.example_notes, *result.raster_notes))
    if asked_device == GPU:
        notes.append(device_note(result))
    if result.index_note:
        notes.append(note_text(result.index_note))
    return "\n".join(filter(None, notes))


def answer_tip(result: QueryResult) -> str:
    """Return how relevance is computed, and why there was no GPU."""
    texts = filter(None, (relevance_explained(), device_note(result)))
    # Only rich text wraps in a tooltip.
    return "".join(f"<p>{escape(text)}</p>" for text in texts)
